// Matching patterns in text with RE2, with what matched told as places rather than as pieces.
//
// Patterns are LazyRE2 constants at the top of the file that uses them, compiled on first use.
// Match against a sentence or a paragraph, never against a whole order: that keeps reading linear
// however odd the text is.

#pragma once

#include <array>
#include <optional>
#include <re2/re2.h>
#include <string_view>
#include <vector>

#include "model/core/text.h"

namespace particulars {

/// One match. `group[0]` is all of it.
struct Match {
    static constexpr std::size_t kGroups = 8;
    std::array<std::optional<TextSpan>, kGroups> group;

    std::size_t start() const { return group[0]->start; }
    std::size_t end() const { return group[0]->end; }
    bool Has(std::size_t index) const { return group[index].has_value(); }
};

/// The first match in text[from, to), or nullopt. Anchors and \b see the rest of the text.
std::optional<Match> Find(const LazyRE2& pattern, std::string_view text, std::size_t from = 0,
                          std::size_t to = std::string_view::npos);

/// All matches that do not overlap, at most `limit`.
std::vector<Match> FindAll(const LazyRE2& pattern, std::string_view text, std::size_t limit = 1000);

bool Contains(const LazyRE2& pattern, std::string_view text);

/// The matched text of a group, or an empty view where the group took no part.
std::string_view Text(const Match& match, std::size_t index, std::string_view text);

}  // namespace particulars
