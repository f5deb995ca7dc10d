// What was odd about a load file, in the words in which it is told after a trial and an import.

#pragma once

#include <string>
#include <vector>

#include "model/loadfiles/record_stream.h"

namespace particulars {

/// A sentence for each kind of oddity that was met: "2 NUL characters were left out."
std::vector<std::string> OdditiesOf(const ReadingCounts& counts);

}  // namespace particulars
