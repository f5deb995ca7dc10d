// Turns the bytes of a load file into UTF-8, piece by piece.
//
// Nothing is dropped: what is no character of the encoding, and every NUL, is counted and becomes
// U+FFFD. Sound UTF-8 passes through without being copied.

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/loadfiles/text_encoding.h"

namespace particulars {

struct DecodingCounts {
    std::int64_t invalid_bytes = 0;
    std::int64_t nul_characters = 0;
};

class TextDecoder {
public:
    explicit TextDecoder(TextEncoding encoding) : encoding_(encoding) {}

    /// The characters that are whole by now, without the byte order mark. May be empty. Good until
    /// the next call, and as long as `bytes` is.
    std::string_view Decode(std::string_view bytes);

    /// What stands for a character that the end of the file cuts off; empty for none.
    std::string_view Finish();

    const DecodingCounts& counts() const { return counts_; }

private:
    std::string_view Join(std::string_view bytes);
    std::string_view DecodeUtf8(std::string_view bytes);
    std::string_view DecodeUtf16(std::string_view bytes);
    std::string_view DecodeWindows1252(std::string_view bytes);
    std::string_view Repair(std::string_view bytes);
    std::string_view WithoutMark(std::string_view text);
    char* Room(std::size_t bytes);

    TextEncoding encoding_;
    DecodingCounts counts_;
    std::string unfinished_;  ///< The bytes of a character that goes on in the next piece.
    std::string joined_;
    std::vector<char> decoded_;
    bool at_start_ = true;
};

}  // namespace particulars
