// In which encoding a load file is written, found from its bytes and explained in words.
//
// Looked for in this order: a byte order mark; the zero bytes of UTF-16; UTF-8 over the whole file,
// because the first kilobyte of a million rows is often plain ASCII; and Windows 1252 for the rest.
// It is a proposal: the user sees the explanation and may choose another.

#pragma once

#include <array>
#include <cstdint>
#include <string>

#include "model/core/enum_text.h"
#include "model/loadfiles/byte_source.h"

namespace particulars {

enum class TextEncoding { kUtf8, kUtf16Le, kUtf16Be, kWindows1252 };

template <>
struct EnumText<TextEncoding> {
    static constexpr std::array<EnumName<TextEncoding>, 4> kNames = {{
        {TextEncoding::kUtf8, "UTF-8"},
        {TextEncoding::kUtf16Le, "UTF-16LE"},
        {TextEncoding::kUtf16Be, "UTF-16BE"},
        {TextEncoding::kWindows1252, "Windows 1252"},
    }};
};

struct EncodingFinding {
    TextEncoding encoding = TextEncoding::kUtf8;
    bool has_mark = false;           ///< Begins with a byte order mark.
    std::int64_t invalid_bytes = 0;  ///< Bytes that are not UTF-8, where UTF-8 was looked for.
    std::string explanation;         ///< One or two sentences for the user.
};

/// Reads `source` to its end, and rewinds it before and after. Throws what the source throws.
EncodingFinding FindEncoding(ByteSource& source);

}  // namespace particulars
