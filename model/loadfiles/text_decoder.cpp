#include "model/loadfiles/text_decoder.h"

#include <array>
#include <cstring>
#include <unicode/utf16.h>

#include "model/loadfiles/utf8_scan.h"

namespace particulars {
namespace {

constexpr std::string_view kMark = "\xEF\xBB\xBF";  // U+FEFF in UTF-8.
constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

/// 0x80 to 0x9F, from the published table of code page 1252; 0 where it has no character.
constexpr std::array<char16_t, 32> kWindows1252 = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

char* Put(char* to, char32_t character) {
    auto* const text = reinterpret_cast<std::uint8_t*>(to);
    std::size_t length = 0;
    U8_APPEND_UNSAFE(text, length, character);
    return to + length;
}

char* Put(char* to, std::string_view text) {
    std::memcpy(to, text.data(), text.size());
    return to + text.size();
}

}  // namespace

std::string_view TextDecoder::Decode(std::string_view bytes) {
    switch (encoding_) {
        case TextEncoding::kUtf8:
            return DecodeUtf8(Join(bytes));
        case TextEncoding::kUtf16Le:
        case TextEncoding::kUtf16Be:
            return DecodeUtf16(Join(bytes));
        case TextEncoding::kWindows1252:
            return DecodeWindows1252(bytes);
    }
    return {};
}

std::string_view TextDecoder::Finish() {
    if (unfinished_.empty())
        return {};
    counts_.invalid_bytes += static_cast<std::int64_t>(unfinished_.size());
    unfinished_.clear();
    return kReplacement;
}

std::string_view TextDecoder::Join(std::string_view bytes) {
    if (unfinished_.empty())
        return bytes;
    joined_ = unfinished_;
    joined_ += bytes;
    unfinished_.clear();
    return joined_;
}

/// A mark cut in two by a piece is whole here: it is one character, and so was kept back.
std::string_view TextDecoder::WithoutMark(std::string_view text) {
    if (!at_start_ || text.empty())
        return text;
    at_start_ = false;
    return text.starts_with(kMark) ? text.substr(kMark.size()) : text;
}

std::string_view TextDecoder::DecodeUtf8(std::string_view bytes) {
    const std::size_t whole = bytes.size() - utf8::UnfinishedTail(bytes);
    unfinished_ = bytes.substr(whole);
    bytes = bytes.substr(0, whole);
    std::int64_t beyond = 0;
    const bool sound = std::memchr(bytes.data(), 0, bytes.size()) == nullptr &&
                       utf8::EndOfSound(bytes, 0, beyond) == bytes.size();
    return WithoutMark(sound ? bytes : Repair(bytes));
}

std::string_view TextDecoder::Repair(std::string_view bytes) {
    char* const start = Room(bytes.size() * kReplacement.size());
    char* to = start;
    std::int64_t beyond = 0;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t end = utf8::EndOfSound(bytes, at, beyond);
        for (; at < end; ++at) {
            if (bytes[at] != '\0') {
                *to++ = bytes[at];
                continue;
            }
            ++counts_.nul_characters;
            to = Put(to, kReplacement);
        }
        if (at == bytes.size())
            break;
        at = utf8::EndOfIllFormed(bytes, at);
        counts_.invalid_bytes += static_cast<std::int64_t>(at - end);
        to = Put(to, kReplacement);
    }
    return {start, static_cast<std::size_t>(to - start)};
}

std::string_view TextDecoder::DecodeUtf16(std::string_view bytes) {
    const std::size_t low = encoding_ == TextEncoding::kUtf16Le ? 0 : 1;
    const auto unit = [&](std::size_t at) {
        const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[at + i]); };
        return static_cast<char16_t>(byte(low) | byte(1 - low) << 8U);
    };
    char* const start = Room(bytes.size() * 2 + 8);
    char* to = start;
    std::size_t at = 0;
    while (at + 1 < bytes.size()) {
        char32_t character = unit(at);
        const bool leads = U16_IS_LEAD(character);
        if (leads && at + 3 >= bytes.size())
            break;  // The other half comes with the next piece, if at all.
        at += 2;
        if (leads && U16_IS_TRAIL(unit(at))) {
            character = static_cast<char32_t>(U16_GET_SUPPLEMENTARY(character, unit(at)));
            at += 2;
        } else if (U16_IS_SURROGATE(character)) {
            counts_.invalid_bytes += 2;
            character = 0xFFFD;
        } else if (character == 0) {
            ++counts_.nul_characters;
            character = 0xFFFD;
        }
        to = Put(to, character);
    }
    unfinished_ = bytes.substr(at);
    return WithoutMark({start, static_cast<std::size_t>(to - start)});
}

std::string_view TextDecoder::DecodeWindows1252(std::string_view bytes) {
    char* const start = Room(bytes.size() * kReplacement.size());
    char* to = start;
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        if (value - 1U < 0x7FU) {
            *to++ = byte;
            continue;
        }
        char32_t character = value;
        if (value >= 0x80 && value < 0xA0)
            character = kWindows1252.at(value - 0x80U);
        counts_.nul_characters += value == 0 ? 1 : 0;
        counts_.invalid_bytes += value != 0 && character == 0 ? 1 : 0;
        to = Put(to, character == 0 ? U'\uFFFD' : character);
    }
    return {start, static_cast<std::size_t>(to - start)};
}

char* TextDecoder::Room(std::size_t bytes) {
    if (decoded_.size() < bytes)
        decoded_.resize(bytes);
    return decoded_.data();
}

}  // namespace particulars
