// Whether two texts say the same in the same words: letter case, punctuation and line ends aside.

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace particulars {

/// Lower-case words and numbers, marks left out.
std::vector<std::string> ComparableWords(std::string_view text);

/// How much of `words` stands in `other` in the same order, in percent: the share of its runs of
/// five words, or all or nothing for fewer words.
int PercentFoundIn(const std::vector<std::string>& words, const std::vector<std::string>& other);

}  // namespace particulars
