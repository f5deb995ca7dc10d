// What Cairo leaves out of the fonts that it embeds, and PDF/A-1 asks for: which letters a subset
// holds (CIDSet, CharSet), and that codes are glyphs (CIDToGIDMap).

#pragma once

#include "model/core/qpdf.h"

namespace particulars {

/// `font` is one as Cairo writes it; one that lacks nothing is left as it is. Throws kInternal for
/// another.
void CompleteFont(QPDF& pdf, QPDFObjectHandle font);

/// kInternal: that the PDF could not be finished. `detail` is of the program's own words.
[[noreturn]] void FailToFinish(const char* detail);

}  // namespace particulars
