#include "model/particularity/text_likeness.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <unordered_set>

#include "model/core/text.h"

namespace particulars {
namespace {

constexpr std::size_t kRun = 5;

bool IsWordByte(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') ||
           static_cast<unsigned char>(byte) >= 0x80U;
}

/// Typographic marks, which a text may have exchanged for plain ones.
std::string WithoutTypography(std::string text) {
    for (const std::string_view mark :
         {"\u2018", "\u2019", "\u201C", "\u201D", "\u2013", "\u2014", "\u00A0", "\u2026"})
        for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at))
            std::fill_n(text.begin() + static_cast<std::ptrdiff_t>(at), mark.size(), ' ');
    return text;
}

/// One number for each run of `length` words.
std::vector<std::uint64_t> Runs(const std::vector<std::string>& words, std::size_t length) {
    std::vector<std::uint64_t> runs;
    for (std::size_t start = 0; start + length <= words.size(); ++start) {
        std::uint64_t run = 0;
        for (std::size_t i = start; i < start + length; ++i)
            run = (run ^ std::hash<std::string>()(words[i])) * 0x9E3779B97F4A7C15U;
        runs.push_back(run);
    }
    return runs;
}

}  // namespace

std::vector<std::string> ComparableWords(std::string_view text) {
    const std::string folded = WithoutTypography(Fold(text));
    std::vector<std::string> words;
    bool inside = false;
    for (const char byte : folded) {
        const bool belongs = IsWordByte(byte);
        if (belongs && !inside)
            words.emplace_back();
        if (belongs)
            words.back() += byte;
        inside = belongs;
    }
    return words;
}

int PercentFoundIn(const std::vector<std::string>& words, const std::vector<std::string>& other) {
    if (words.empty())
        return 0;
    const std::size_t length = std::min(kRun, words.size());
    const std::vector<std::uint64_t> runs = Runs(words, length);
    const std::vector<std::uint64_t> others = Runs(other, length);
    const std::unordered_set<std::uint64_t> known(others.begin(), others.end());
    const auto found = std::count_if(runs.begin(), runs.end(),
                                     [&](std::uint64_t run) { return known.count(run) > 0; });
    return static_cast<int>(found * 100 / static_cast<std::ptrdiff_t>(runs.size()));
}

}  // namespace particulars
