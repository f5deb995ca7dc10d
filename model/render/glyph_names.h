// Names of the glyphs of Latin letters, as PostScript fonts call them.

#pragma once

#include <cstddef>
#include <string_view>

namespace particulars {

/// Of a code of WinAnsiEncoding, 32 to 255; empty for any other.
std::string_view GlyphName(std::size_t code);

}  // namespace particulars
