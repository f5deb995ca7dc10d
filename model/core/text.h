// UTF-8 text: where it comes from, and small questions asked of it everywhere.
//
// Offsets are bytes of the UTF-8 text, as in every `start` and `end` that the program stores or
// prints; [start, end) never splits a character.

#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace particulars {

/// A stretch of a text, in UTF-8 bytes; `end` is exclusive.
struct TextSpan {
    std::size_t start = 0;
    std::size_t end = 0;

    friend bool operator==(const TextSpan&, const TextSpan&) = default;
};

std::string_view Slice(std::string_view text, TextSpan span);

bool IsValidUtf8(std::string_view text);

/// What a reader takes for text: `bytes` as UTF-8, UTF-16 with a byte order mark, or CP1252.
struct DecodedText {
    std::string text;           ///< UTF-8, without a byte order mark, line ends as found.
    std::string_view encoding;  ///< "UTF-8", "UTF-16LE", "UTF-16BE" or "CP1252".
};

/// Throws kUnreadable, naming `name` and what to do, for an empty input, one with NUL bytes (a
/// program, picture, PDF or Word file) or one that no listed encoding explains.
DecodedText Decode(std::string_view bytes, std::string_view name);

/// Reads a whole text file, at most `limit` bytes. Throws kNotFound or kUnreadable.
DecodedText ReadTextFile(const std::string& path, std::size_t limit = 64U << 20U);

std::string_view Trim(std::string_view text);

/// Lower case for comparing and sorting (Unicode case folding); not for showing.
std::string Fold(std::string_view text);

/// The number of characters (code points), not bytes.
std::size_t CharacterCount(std::string_view text);

/// Words in the sense of "more than 250 words": runs between white space.
std::size_t WordCount(std::string_view text);

}  // namespace particulars
