// A checklist of as many secrets as wanted, with sentences that hardly repeat, for measuring: a
// paper whose paragraphs are all alike would be set faster than a real one.

#pragma once

#include "model/papers/document.h"

namespace particulars {

/// The same for the same number.
PaperDocument GeneratedChecklist(int secrets);

}  // namespace particulars
