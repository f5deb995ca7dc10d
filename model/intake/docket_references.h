// References to papers by their number on the electronic docket: "ECF Nos. 100 and 111", "Dkt. 34",
// "(Doc. # 26)", "D.I. 12", "Docket no. 6", "Dkt. Nos. 5-7".
//
// A page after the number ("ECF No. 59 at 3") is not a number of a paper, and neither is a docket
// number of the case.

#pragma once

#include <vector>

#include "model/intake/sentence.h"

namespace particulars {

/// In ascending order, each once. A range of at most 50 counts as all its members.
std::vector<int> EcfNumbersIn(const std::vector<Sentence>& sentences);

}  // namespace particulars
