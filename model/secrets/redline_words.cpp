#include "model/secrets/redline_words.h"

#include <array>
#include <cstddef>

namespace particulars {
namespace {

bool IsSpace(char byte) {
    return std::string_view(" \t\r\n\f\v").find(byte) != std::string_view::npos;
}

bool IsDigit(char byte) {
    return byte >= '0' && byte <= '9';
}

bool IsLetter(char byte) {
    return (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z');
}

/// The bytes of the character at `at`; 1 for a stray byte, so that any text can be taken apart.
std::size_t CharacterLength(std::string_view text, std::size_t at) {
    const auto lead = static_cast<unsigned char>(text[at]);
    const std::size_t length = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    return at + length <= text.size() ? length : 1;
}

constexpr std::string_view kNoBreakSpace = "\u00A0";
constexpr std::string_view kCurlyApostrophe = "\u2019";

/// Marks outside ASCII that are no part of a word; other characters outside ASCII are letters.
bool IsMark(std::string_view character) {
    static constexpr std::array<std::string_view, 20> kMarks = {
        "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2015", "\u2018",
        "\u2019", "\u201C", "\u201D", "\u2022", "\u2026", "\u00A7", "\u00B6",
        "\u00AB", "\u00BB", "\u2264", "\u2265", "\u00D7", "\u00B1"};
    for (const std::string_view mark : kMarks)
        if (character == mark)
            return true;
    return false;
}

bool IsWordCharacter(std::string_view character) {
    if (character.size() == 1)
        return IsDigit(character[0]) || IsLetter(character[0]) || character[0] == '_' ||
               static_cast<unsigned char>(character[0]) >= 0x80;
    return character != kNoBreakSpace && !IsMark(character);
}

/// The end of the white space that starts at `at`, or `at`.
std::size_t SkipSpace(std::string_view text, std::size_t at) {
    while (at < text.size()) {
        if (IsSpace(text[at]))
            ++at;
        else if (text.substr(at, kNoBreakSpace.size()) == kNoBreakSpace)
            at += kNoBreakSpace.size();
        else
            break;
    }
    return at;
}

/// The length of a mark inside a word: an apostrophe or hyphen between letters, or a point, comma,
/// slash, colon or hyphen between digits. 0 if the word ends here.
std::size_t InnerMark(std::string_view text, std::size_t start, std::size_t at) {
    const std::size_t length =
        text.substr(at, kCurlyApostrophe.size()) == kCurlyApostrophe ? kCurlyApostrophe.size() : 1;
    if (at == start || at + length >= text.size())
        return 0;
    const std::size_t next = at + length;
    if (length > 1 || text[at] == '\'' || text[at] == '-')
        return IsWordCharacter(text.substr(next, CharacterLength(text, next))) ? length : 0;
    const bool joins_digits = std::string_view(".,/:").find(text[at]) != std::string_view::npos;
    return joins_digits && IsDigit(text[at - 1]) && IsDigit(text[next]) ? length : 0;
}

std::size_t EndOfWord(std::string_view text, std::size_t start) {
    std::size_t at = start;
    while (at < text.size()) {
        const std::size_t length = CharacterLength(text, at);
        if (IsWordCharacter(text.substr(at, length)))
            at += length;
        else if (const std::size_t inner = InnerMark(text, start, at); inner > 0)
            at += inner;
        else
            break;
    }
    if (at == start)
        return start + CharacterLength(text, start);
    const bool percentage = at < text.size() && text[at] == '%' && IsDigit(text[at - 1]);
    return percentage ? at + 1 : at;
}

}  // namespace

std::vector<RedlineWord> SplitForRedline(std::string_view text) {
    std::vector<RedlineWord> words;
    for (std::size_t at = 0;;) {
        const std::size_t start = SkipSpace(text, at);
        const std::string_view space = text.substr(at, start - at);
        if (start == text.size()) {
            words.push_back({space, {}});
            return words;
        }
        at = EndOfWord(text, start);
        words.push_back({space, text.substr(start, at - start)});
    }
}

bool IsWordLike(std::string_view word) {
    return !word.empty() && IsWordCharacter(word.substr(0, CharacterLength(word, 0)));
}

}  // namespace particulars
