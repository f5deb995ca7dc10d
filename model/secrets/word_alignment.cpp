#include "model/secrets/word_alignment.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <unordered_map>
#include <utility>

namespace particulars {
namespace {

/// Up to this many words on both sides together are compared exactly.
constexpr int kExactWords = 256;

/// Beyond this many differing words an exact comparison is given up.
constexpr int kMostDifferences = 256;

constexpr int kAnchorWords = 4;

/// Anchors within anchors are looked for this deep; real texts need three or four.
constexpr int kMostDepth = 24;

struct Stretch {
    int old_begin = 0;
    int old_end = 0;
    int new_begin = 0;
    int new_end = 0;
    int depth = 0;

    int old_size() const { return old_end - old_begin; }
    int new_size() const { return new_end - new_begin; }
};

struct Pair {
    int old_at = 0;
    int new_at = 0;
};

class Aligner {
public:
    Aligner(const std::vector<int>& old_words, const std::vector<int>& new_words)
        : old_(old_words), new_(new_words), matched_(old_words.size(), kUnmatched) {}

    std::vector<int> Run(Progress& progress) {
        open_.push_back({0, static_cast<int>(old_.size()), 0, static_cast<int>(new_.size()), 0});
        while (!open_.empty()) {
            progress.Step(0, 0, "comparing");
            Stretch stretch = open_.back();
            open_.pop_back();
            MatchEnds(stretch);
            if (stretch.old_size() > 0 && stretch.new_size() > 0)
                Align(stretch);
        }
        return std::move(matched_);
    }

private:
    int OldAt(int at) const { return old_[static_cast<std::size_t>(at)]; }
    int NewAt(int at) const { return new_[static_cast<std::size_t>(at)]; }
    void Match(int old_at, int new_at) { matched_[static_cast<std::size_t>(old_at)] = new_at; }

    void MatchEnds(Stretch& stretch);
    void Align(const Stretch& stretch);
    std::vector<Pair> FindAnchors(const Stretch& stretch, int length) const;
    bool AlignExactly(const Stretch& stretch);

    const std::vector<int>& old_;
    const std::vector<int>& new_;
    std::vector<int> matched_;
    std::vector<Stretch> open_;
};

void Aligner::MatchEnds(Stretch& stretch) {
    while (stretch.old_size() > 0 && stretch.new_size() > 0 &&
           OldAt(stretch.old_begin) == NewAt(stretch.new_begin))
        Match(stretch.old_begin++, stretch.new_begin++);
    while (stretch.old_size() > 0 && stretch.new_size() > 0 &&
           OldAt(stretch.old_end - 1) == NewAt(stretch.new_end - 1))
        Match(--stretch.old_end, --stretch.new_end);
}

void Aligner::Align(const Stretch& stretch) {
    if (stretch.old_size() + stretch.new_size() <= kExactWords) {
        AlignExactly(stretch);
        return;
    }
    std::vector<Pair> anchors;
    if (stretch.depth < kMostDepth)
        anchors = FindAnchors(stretch, kAnchorWords);
    if (anchors.empty() && stretch.depth < kMostDepth)
        anchors = FindAnchors(stretch, 1);
    if (anchors.empty()) {
        AlignExactly(stretch);
        return;
    }
    Stretch between{stretch.old_begin, 0, stretch.new_begin, 0, stretch.depth + 1};
    for (const Pair& anchor : anchors) {
        between.old_end = anchor.old_at;
        between.new_end = anchor.new_at;
        open_.push_back(between);
        Match(anchor.old_at, anchor.new_at);
        between.old_begin = anchor.old_at + 1;
        between.new_begin = anchor.new_at + 1;
    }
    between.old_end = stretch.old_end;
    between.new_end = stretch.new_end;
    open_.push_back(between);
}

/// Where a run of words stands, if it stands once.
struct Places {
    int old_at = 0;
    int new_at = 0;
    int old_count = 0;
    int new_count = 0;
};

std::uint64_t HashOfRun(const std::vector<int>& words, int at, int length) {
    std::uint64_t hash = 0x9E3779B97F4A7C15U;
    for (int i = at; i < at + length; ++i) {
        hash ^= static_cast<std::uint64_t>(words[static_cast<std::size_t>(i)]) + 1;
        hash *= 0xD6E8FEB86659FD93U;
        hash ^= hash >> 32U;
    }
    return hash;
}

/// The longest chain of pairs that rises on both sides; `pairs` rise on the old one.
std::vector<Pair> LongestRise(const std::vector<Pair>& pairs) {
    std::vector<std::size_t> tops;  ///< Of piles: the pair with the least new_at.
    std::vector<std::optional<std::size_t>> below(pairs.size());
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        const auto pile = std::lower_bound(
            tops.begin(), tops.end(), pairs[i].new_at,
            [&](std::size_t top, int new_at) { return pairs[top].new_at < new_at; });
        if (pile != tops.begin())
            below[i] = *(pile - 1);
        if (pile == tops.end())
            tops.push_back(i);
        else
            *pile = i;
    }
    std::vector<Pair> chain;
    std::optional<std::size_t> at;
    if (!tops.empty())
        at = tops.back();
    for (; at; at = below[*at])
        chain.push_back(pairs[*at]);
    std::reverse(chain.begin(), chain.end());
    return chain;
}

std::vector<Pair> Aligner::FindAnchors(const Stretch& stretch, int length) const {
    std::unordered_map<std::uint64_t, Places> places;
    for (int at = stretch.old_begin; at + length <= stretch.old_end; ++at) {
        Places& found = places[HashOfRun(old_, at, length)];
        found.old_at = at;
        ++found.old_count;
    }
    for (int at = stretch.new_begin; at + length <= stretch.new_end; ++at) {
        const auto found = places.find(HashOfRun(new_, at, length));
        if (found == places.end())
            continue;
        found->second.new_at = at;
        ++found->second.new_count;
    }
    std::vector<Pair> pairs;
    for (const auto& [hash, found] : places)
        if (found.old_count == 1 && found.new_count == 1 &&
            OldAt(found.old_at) == NewAt(found.new_at))
            pairs.push_back({found.old_at, found.new_at});
    std::sort(pairs.begin(), pairs.end(),
              [](const Pair& left, const Pair& right) { return left.old_at < right.old_at; });
    return LongestRise(pairs);
}

/// Greedy shortest edit script. Keeps, for each number of differences, how far each diagonal got,
/// and walks that back. False, with nothing matched, past kMostDifferences.
bool Aligner::AlignExactly(const Stretch& stretch) {
    const int rows = stretch.old_size();
    const int columns = stretch.new_size();
    const int most = std::min(rows + columns, kMostDifferences);
    std::vector<std::vector<int>> reached;
    std::vector<int> furthest(static_cast<std::size_t>(2 * most + 3), 0);
    const auto on = [&](std::vector<int>& line, int diagonal) -> int& {
        return line[static_cast<std::size_t>(diagonal + most + 1)];
    };
    int differences = 0;
    bool done = false;
    for (; differences <= most && !done; ++differences) {
        reached.push_back(furthest);
        for (int diagonal = -differences; diagonal <= differences; diagonal += 2) {
            const bool down = diagonal == -differences ||
                              (diagonal != differences &&
                               on(furthest, diagonal - 1) < on(furthest, diagonal + 1));
            int row = down ? on(furthest, diagonal + 1) : on(furthest, diagonal - 1) + 1;
            while (row < rows && row - diagonal < columns &&
                   OldAt(stretch.old_begin + row) == NewAt(stretch.new_begin + row - diagonal))
                ++row;
            on(furthest, diagonal) = row;
            done = done || (row >= rows && row - diagonal >= columns);
        }
    }
    if (!done)
        return false;
    int row = rows;
    int column = columns;
    for (int step = differences - 1; step >= 0; --step) {
        std::vector<int>& before = reached[static_cast<std::size_t>(step)];
        const int diagonal = row - column;
        const bool down = diagonal == -step ||
                          (diagonal != step && on(before, diagonal - 1) < on(before, diagonal + 1));
        const int from = down ? diagonal + 1 : diagonal - 1;
        const int from_row = step == 0 ? 0 : on(before, from);
        const int from_column = step == 0 ? 0 : from_row - from;
        while (row > from_row && column > from_column)
            Match(stretch.old_begin + --row, stretch.new_begin + --column);
        row = from_row;
        column = from_column;
    }
    return true;
}

}  // namespace

std::vector<int> AlignWords(const std::vector<int>& old_words, const std::vector<int>& new_words,
                            Progress& progress) {
    return Aligner(old_words, new_words).Run(progress);
}

}  // namespace particulars
