#include "model/intake/pattern.h"

#include <algorithm>

namespace particulars {

std::optional<Match> Find(const LazyRE2& pattern, std::string_view text, std::size_t from,
                          std::size_t to) {
    to = std::min(to, text.size());
    if (from > to)
        return std::nullopt;
    std::array<re2::StringPiece, Match::kGroups> pieces;
    const int wanted =
        std::min<int>(pattern->NumberOfCapturingGroups() + 1, static_cast<int>(Match::kGroups));
    if (!pattern->Match(re2::StringPiece(text.data(), text.size()), from, to, RE2::UNANCHORED,
                        pieces.data(), wanted))
        return std::nullopt;
    Match match;
    for (std::size_t i = 0; i < static_cast<std::size_t>(wanted); ++i) {
        if (pieces[i].data() == nullptr)
            continue;
        const auto start = static_cast<std::size_t>(pieces[i].data() - text.data());
        match.group[i] = TextSpan{start, start + pieces[i].size()};
    }
    return match;
}

std::vector<Match> FindAll(const LazyRE2& pattern, std::string_view text, std::size_t limit) {
    std::vector<Match> matches;
    std::size_t from = 0;
    while (matches.size() < limit) {
        const std::optional<Match> match = Find(pattern, text, from);
        if (!match)
            break;
        from = match->end() > match->start() ? match->end() : match->end() + 1;
        matches.push_back(*match);
    }
    return matches;
}

bool Contains(const LazyRE2& pattern, std::string_view text) {
    return Find(pattern, text).has_value();
}

std::string_view Text(const Match& match, std::size_t index, std::string_view text) {
    return match.Has(index) ? Slice(text, *match.group[index]) : std::string_view();
}

}  // namespace particulars
