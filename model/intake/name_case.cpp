#include "model/intake/name_case.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace particulars {
namespace {

constexpr std::array<std::string_view, 18> kKeptCapitals = {
    "LLC",  "LLP",  "LP", "PLLC", "PC",  "USA", "US",     "U.S.", "L.P.",
    "N.A.", "S.A.", "AG", "II",   "III", "IV",  "L.L.C.", "P.C.", "NV"};

constexpr std::array<std::string_view, 8> kSmallWords = {"of", "the", "and", "for",
                                                         "in", "a",   "et",  "d/b/a"};

bool IsUpper(char letter) {
    return letter >= 'A' && letter <= 'Z';
}

char Lower(char letter) {
    return IsUpper(letter) ? static_cast<char>(letter | 0x20) : letter;
}

bool HasLower(std::string_view word) {
    return std::ranges::any_of(word, [](char letter) { return letter >= 'a' && letter <= 'z'; });
}

std::string InTitleCase(std::string_view word, bool first) {
    std::string_view bare = word;
    while (!bare.empty() && (bare.back() == ',' || bare.back() == ';'))
        bare.remove_suffix(1);
    if (std::ranges::find(kKeptCapitals, bare) != kKeptCapitals.end())
        return std::string(word);
    std::string lower(word);
    std::ranges::transform(lower, lower.begin(), Lower);
    if (!first && std::ranges::find(kSmallWords, lower) != kSmallWords.end())
        return lower;
    bool start = true;
    for (char& letter : lower) {
        const bool is_letter = letter >= 'a' && letter <= 'z';
        if (start && is_letter)
            letter = static_cast<char>(letter & ~0x20);
        start = letter == '-' || letter == '.' || letter == '/' ||
                (letter == '\'' && &letter == &lower[1]);
    }
    return lower;
}

/// The first place where `text` has `name` in other than capitals.
std::string WrittenOtherwise(std::string_view name, std::string_view text) {
    constexpr std::size_t kReach = 60000;
    text = text.substr(0, kReach);
    const auto same = [](char one, char other) { return Lower(one) == Lower(other); };
    auto from = text.begin();
    while (true) {
        const auto at = std::search(from, text.end(), name.begin(), name.end(), same);
        if (at == text.end())
            return {};
        const std::string_view found =
            text.substr(static_cast<std::size_t>(at - text.begin()), name.size());
        if (HasLower(found) && IsUpper(*std::ranges::find_if(found, [](char letter) {
                return std::isalpha(static_cast<unsigned char>(letter)) != 0;
            })))
            return std::string(found);
        from = at + 1;
    }
}

}  // namespace

std::string InMixedCase(std::string_view name, std::string_view text) {
    constexpr std::string_view kAndOthers = ", et al.";
    if (name.ends_with(kAndOthers))
        return InMixedCase(name.substr(0, name.size() - kAndOthers.size()), text) +
               std::string(kAndOthers);
    if (name.empty() || HasLower(name))
        return std::string(name);
    if (std::string written = WrittenOtherwise(name, text); !written.empty())
        return written;
    std::string mixed;
    std::size_t start = 0;
    while (start < name.size()) {
        const std::size_t end = std::min(name.find(' ', start), name.size());
        if (!mixed.empty())
            mixed += ' ';
        mixed += InTitleCase(name.substr(start, end - start), start == 0);
        start = end + 1;
    }
    return mixed;
}

}  // namespace particulars
