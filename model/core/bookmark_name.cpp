#include "model/core/bookmark_name.h"

#include <cstdint>
#include <fmt/format.h>

namespace particulars {
namespace {

constexpr std::size_t kLongestName = 40;
constexpr std::size_t kMarkDigits = 12;
constexpr std::string_view kHardBlank = "\u00A0";

bool IsNameCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

std::string Cleaned(std::string_view anchor, std::size_t longest) {
    std::string name;
    for (const char c : anchor)
        name += IsNameCharacter(c) ? c : '_';
    if (name.empty() || name.front() == '_' || (name.front() >= '0' && name.front() <= '9'))
        name.insert(0, "B");
    return name.substr(0, longest);
}

}  // namespace

std::string BookmarkName(std::string_view anchor) {
    return Cleaned(anchor, kLongestName);
}

std::string BookmarkStem(std::string_view anchor) {
    return Cleaned(anchor, kLongestName - kMarkDigits - 1) + '_';
}

std::string BookmarkName(std::string_view anchor, std::string_view text) {
    return BookmarkStem(anchor) + WordsMark(text);
}

std::string WordsMark(std::string_view text) {
    // FNV-1a: a mark that tells texts apart, not one that withstands anybody.
    std::uint64_t mark = 14695981039346656037U;
    for (const char c : WordsOnly(text)) {
        mark ^= static_cast<unsigned char>(c);
        mark *= 1099511628211U;
    }
    return fmt::format("{:016x}", mark).substr(0, kMarkDigits);
}

std::string WordsOnly(std::string_view text) {
    std::string words;
    bool blank = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool is_hard = text.substr(i).starts_with(kHardBlank);
        if (is_hard)
            ++i;
        if (is_hard || static_cast<unsigned char>(text[i]) <= ' ') {
            blank = !words.empty();
            continue;
        }
        if (blank)
            words += ' ';
        blank = false;
        words += text[i];
    }
    return words;
}

}  // namespace particulars
