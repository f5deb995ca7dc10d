// Which words of two texts correspond: the long part of a redline, on numbers instead of words.
//
// Runs of four words that occur once on each side are taken as anchors (patience), single words
// where there are none, and short stretches between them are compared exactly (Myers). Work per
// stretch is bounded, so that two unrelated texts of a megabyte cost little more than reading them.

#pragma once

#include <cstdint>
#include <vector>

#include "model/core/progress.h"

namespace particulars {

constexpr int kUnmatched = -1;

/// For each old word the new word it corresponds to, or kUnmatched. Increasing.
/// `progress` may stop it.
std::vector<int> AlignWords(const std::vector<int>& old_words, const std::vector<int>& new_words,
                            Progress& progress);

}  // namespace particulars
