// Bytes as lower-case hex.

#pragma once

#include <string>
#include <string_view>

namespace particulars {

inline std::string Hex(std::string_view bytes) {
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    text.reserve(2 * bytes.size());
    for (const char byte : bytes) {
        text.push_back(kDigits[static_cast<unsigned char>(byte) >> 4U]);
        text.push_back(kDigits[static_cast<unsigned char>(byte) & 0xFU]);
    }
    return text;
}

}  // namespace particulars
