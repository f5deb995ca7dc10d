// Runs over bytes that should be UTF-8, eight at a time where they are ASCII.

#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <unicode/utf8.h>

namespace particulars {

namespace utf8 {

inline bool IsContinuation(std::uint8_t byte) {
    return (byte & 0xC0U) == 0x80U;
}

/// Where the run of ASCII that starts at `at` ends.
inline std::size_t EndOfAscii(std::string_view bytes, std::size_t at) {
    constexpr std::uint64_t kHighBits = 0x8080808080808080U;
    for (; at + sizeof(std::uint64_t) <= bytes.size(); at += sizeof(std::uint64_t)) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data() + at, sizeof word);
        word &= kHighBits;
        if (word == 0)
            continue;
        if constexpr (std::endian::native == std::endian::little)
            return at + static_cast<std::size_t>(std::countr_zero(word)) / 8;
        break;
    }
    while (at < bytes.size() && (static_cast<unsigned char>(bytes[at]) & 0x80U) == 0)
        ++at;
    return at;
}

/// The end of the character beyond ASCII that starts at `at`; `at` itself if it is ill-formed.
inline std::size_t EndOfCharacter(std::string_view bytes, std::size_t at) {
    const auto* const text = reinterpret_cast<const std::uint8_t*>(bytes.data());
    const std::size_t left = bytes.size() - at;
    if (left >= 2 && text[at] >= 0xC2 && text[at] <= 0xDF && IsContinuation(text[at + 1]))
        return at + 2;
    auto end = static_cast<std::int64_t>(at);
    UChar32 character = 0;
    U8_NEXT(text, end, static_cast<std::int64_t>(bytes.size()), character);
    return character < 0 ? at : static_cast<std::size_t>(end);
}

/// The first ill-formed byte from `at` on, or the end. Adds the characters beyond ASCII that were
/// passed to `beyond`.
inline std::size_t EndOfSound(std::string_view bytes, std::size_t at, std::int64_t& beyond) {
    std::int64_t passed = 0;
    for (;;) {
        at = EndOfAscii(bytes, at);
        const std::size_t next = at < bytes.size() ? EndOfCharacter(bytes, at) : at;
        if (next == at)
            break;
        at = next;
        ++passed;
    }
    beyond += passed;
    return at;
}

/// Where the ill-formed stretch at `at` ends: what becomes one U+FFFD.
inline std::size_t EndOfIllFormed(std::string_view bytes, std::size_t at) {
    const auto* const text = reinterpret_cast<const std::uint8_t*>(bytes.data());
    auto end = static_cast<std::int64_t>(at);
    UChar32 character = 0;
    U8_NEXT(text, end, static_cast<std::int64_t>(bytes.size()), character);
    return static_cast<std::size_t>(end);
}

/// How many bytes at the end of `bytes` begin a character that may go on in the next piece.
inline std::size_t UnfinishedTail(std::string_view bytes) {
    const auto* const text = reinterpret_cast<const std::uint8_t*>(bytes.data());
    auto length = static_cast<std::int64_t>(bytes.size());
    U8_TRUNCATE_IF_INCOMPLETE(text, 0, length);
    return bytes.size() - static_cast<std::size_t>(length);
}

}  // namespace utf8
}  // namespace particulars
