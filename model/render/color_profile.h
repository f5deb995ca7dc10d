// The color profile that a PDF for filing embeds: sRGB, which is what the pages are drawn in.

#pragma once

#include <string>

namespace particulars {

/// An ICC profile of version 2, as PDF/A-1 asks; always the same bytes. Throws kInternal.
std::string StandardRgbProfile();

}  // namespace particulars
