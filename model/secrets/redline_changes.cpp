#include "model/secrets/redline_changes.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "model/secrets/word_alignment.h"

namespace particulars {
namespace {

/// Common words between two changes that are at least two words longer, on either side of them,
/// are noise to a reader.
constexpr int kLongestNoise = 2;
constexpr int kNoiseMargin = 2;

/// More words and marks than this are looked at as a passage, not as noise.
constexpr int kLongestIsland = 8;

/// Changes of so many words together swallow words between them that say nothing by themselves.
constexpr int kLongTogether = 6;
constexpr std::array<std::string_view, 22> kFunctionWords = {
    "a",  "an", "and", "as", "at", "be", "by",   "for", "from", "in",   "is",
    "it", "of", "on",  "or", "so", "to", "that", "the", "this", "with", "was"};

std::size_t At(int position) {
    return static_cast<std::size_t>(position);
}

/// How many words, marks left out, stand before each position.
std::vector<int> CountWords(const std::vector<RedlineWord>& words) {
    std::vector<int> before(words.size() + 1, 0);
    for (std::size_t i = 0; i < words.size(); ++i)
        before[i + 1] = before[i] + (IsWordLike(words[i].text) ? 1 : 0);
    return before;
}

std::vector<WordChange> ChangesBetween(const std::vector<int>& matched, int new_size) {
    std::vector<WordChange> changes;
    int new_at = 0;
    int old_at = 0;
    const auto close = [&](int old_match, int new_match) {
        if (old_match > old_at || new_match > new_at)
            changes.push_back({old_at, old_match, new_at, new_match});
        old_at = old_match + 1;
        new_at = new_match + 1;
    };
    const int old_size = static_cast<int>(matched.size());
    for (int i = 0; i < old_size; ++i)
        if (matched[At(i)] != kUnmatched)
            close(i, matched[At(i)]);
    close(old_size, new_size);
    return changes;
}

/// Nothing but words such as "of the" between two places in which words were exchanged.
bool SaysNothing(const WordChange& last, const WordChange& change,
                 const std::vector<RedlineWord>& old_words) {
    const auto exchanges = [](const WordChange& one) {
        return one.old_end > one.old_begin && one.new_end > one.new_begin;
    };
    const auto first = old_words.begin() + last.old_end;
    const auto end = old_words.begin() + change.old_begin;
    return first != end && exchanges(last) && exchanges(change) &&
           std::all_of(first, end, [](const RedlineWord& word) {
               return std::find(kFunctionWords.begin(), kFunctionWords.end(), word.text) !=
                      kFunctionWords.end();
           });
}

/// In both texts a line ends between the two: they belong to different paragraphs.
bool LineEndsBetween(const WordChange& last, const WordChange& change,
                     const std::vector<RedlineWord>& old_words,
                     const std::vector<RedlineWord>& new_words) {
    const auto ends_line = [](const RedlineWord& word) {
        return word.space.find('\n') != std::string_view::npos;
    };
    for (int at = 0; last.old_end + at < change.old_begin; ++at)
        if (ends_line(old_words[At(last.old_end + at)]) &&
            ends_line(new_words[At(last.new_end + at)]))
            return true;
    return false;
}

/// Merges changes that only noise parts.
std::vector<WordChange> AbsorbNoise(const std::vector<WordChange>& changes,
                                    const std::vector<RedlineWord>& old_words,
                                    const std::vector<RedlineWord>& new_words,
                                    const std::vector<int>& old_count,
                                    const std::vector<int>& new_count) {
    const auto size = [&](const WordChange& change) {
        return std::max(old_count[At(change.old_end)] - old_count[At(change.old_begin)],
                        new_count[At(change.new_end)] - new_count[At(change.new_begin)]);
    };
    std::vector<WordChange> merged;
    for (WordChange change : changes) {
        while (!merged.empty()) {
            const WordChange& last = merged.back();
            const int noise = old_count[At(change.old_begin)] - old_count[At(last.old_end)];
            const bool between_long = std::min(size(last), size(change)) >= noise + kNoiseMargin;
            const bool says_nothing =
                size(last) + size(change) >= kLongTogether && SaysNothing(last, change, old_words);
            const bool absorbed = change.old_begin - last.old_end <= kLongestIsland &&
                                  noise <= kLongestNoise && (between_long || says_nothing) &&
                                  !LineEndsBetween(last, change, old_words, new_words);
            if (!absorbed)
                break;
            change.old_begin = last.old_begin;
            change.new_begin = last.new_begin;
            merged.pop_back();
        }
        merged.push_back(change);
    }
    return merged;
}

/// How natural it is for a mark to begin at `at`: after a sentence, after a comma, anywhere.
int RankStart(const std::vector<RedlineWord>& words, int at) {
    if (at == 0 || words[At(at)].space.find('\n') != std::string_view::npos)
        return 3;
    const std::string_view before = words[At(at - 1)].text;
    if (before == "." || before == ";" || before == "!" || before == "?")
        return 3;
    return before == "," || before == ":" ? 2 : 1;
}

/// Where the same words could be marked a little earlier or later, marks them where a sentence
/// begins. `words` are of the side that has words; `begin` and `end` its bounds in the change.
void Slide(WordChange& change, int WordChange::*begin, int WordChange::*end,
           const std::vector<RedlineWord>& words, const std::vector<int>& numbers, int room_before,
           int room_after) {
    int earliest = 0;
    while (earliest < room_before &&
           numbers[At(change.*begin - earliest - 1)] == numbers[At(change.*end - earliest - 1)])
        ++earliest;
    int latest = 0;
    while (latest < room_after &&
           numbers[At(change.*begin + latest)] == numbers[At(change.*end + latest)])
        ++latest;
    int best = 0;
    for (int shift = -earliest; shift <= latest; ++shift)
        if (RankStart(words, change.*begin + shift) > RankStart(words, change.*begin + best))
            best = shift;
    change.old_begin += best;
    change.old_end += best;
    change.new_begin += best;
    change.new_end += best;
}

void SlideToSentences(std::vector<WordChange>& changes, const std::vector<RedlineWord>& old_words,
                      const std::vector<RedlineWord>& new_words, const NumberedWords& numbers) {
    for (std::size_t i = 0; i < changes.size(); ++i) {
        WordChange& change = changes[i];
        const int room_before = change.old_begin - (i == 0 ? 0 : changes[i - 1].old_end);
        const int next =
            i + 1 < changes.size() ? changes[i + 1].old_begin : static_cast<int>(old_words.size());
        const int room_after = next - change.old_end;
        if (change.old_begin == change.old_end)
            Slide(change, &WordChange::new_begin, &WordChange::new_end, new_words,
                  numbers.new_words, room_before, room_after);
        else if (change.new_begin == change.new_end)
            Slide(change, &WordChange::old_begin, &WordChange::old_end, old_words,
                  numbers.old_words, room_before, room_after);
    }
}

/// Words in a row that make a move worth telling, and where runs of that length begin.
constexpr int kMovedWords = 5;
constexpr std::size_t kMostPlaces = 8;

/// For each changed word the end of its change; 0 for words in common.
std::vector<int> EndsOfChanges(const std::vector<WordChange>& changes, std::size_t size,
                               int WordChange::*begin, int WordChange::*end) {
    std::vector<int> ends(size, 0);
    for (const WordChange& change : changes)
        std::fill(ends.begin() + change.*begin, ends.begin() + change.*end, change.*end);
    return ends;
}

std::uint64_t HashOfWords(const std::vector<int>& numbers, int at) {
    std::uint64_t hash = 0;
    for (int i = at; i < at + kMovedWords; ++i)
        hash = (hash ^ static_cast<std::uint64_t>(numbers[At(i)])) * 0x9E3779B97F4A7C15U;
    return hash;
}

class MoveFinder {
public:
    MoveFinder(const std::vector<RedlineWord>& old_words, const NumberedWords& numbers,
               const std::vector<WordChange>& changes)
        : numbers_(numbers),
          word_count_(CountWords(old_words)),
          old_ends_(EndsOfChanges(changes, numbers.old_words.size(), &WordChange::old_begin,
                                  &WordChange::old_end)),
          new_ends_(EndsOfChanges(changes, numbers.new_words.size(), &WordChange::new_begin,
                                  &WordChange::new_end)),
          moves_{std::vector<int>(numbers.old_words.size()),
                 std::vector<int>(numbers.new_words.size())} {
        const int size = static_cast<int>(numbers.old_words.size());
        for (int at = 0; at < size; ++at) {
            const bool begins_with_word = word_count_[At(at + 1)] > word_count_[At(at)];
            if (!begins_with_word || at + kMovedWords > old_ends_[At(at)])
                continue;
            std::vector<int>& places = places_[HashOfWords(numbers.old_words, at)];
            if (places.size() < kMostPlaces)
                places.push_back(at);
        }
    }

    Moves Run() {
        const int size = static_cast<int>(numbers_.new_words.size());
        for (int at = 0; at < size;)
            at += std::max(1, Take(at));
        return std::move(moves_);
    }

private:
    /// Marks the longest passage that begins at `new_at` as moved, if it is worth telling. Returns
    /// the number of words dealt with.
    int Take(int new_at) {
        if (new_at + kMovedWords > new_ends_[At(new_at)])
            return 0;
        const auto found = places_.find(HashOfWords(numbers_.new_words, new_at));
        if (found == places_.end())
            return 0;
        int best_at = 0;
        int best = 0;
        for (const int old_at : found->second) {
            const int length = CommonLength(old_at, new_at);
            if (length > best) {
                best_at = old_at;
                best = length;
            }
        }
        if (word_count_[At(best_at + best)] - word_count_[At(best_at)] < kMovedWords)
            return best;
        ++move_count_;
        for (int i = 0; i < best; ++i) {
            moves_.old_moved[At(best_at + i)] = move_count_;
            moves_.new_moved[At(new_at + i)] = move_count_;
        }
        return best;
    }

    int CommonLength(int old_at, int new_at) const {
        int length = 0;
        while (old_at + length < old_ends_[At(old_at)] && new_at + length < new_ends_[At(new_at)] &&
               moves_.old_moved[At(old_at + length)] == 0 &&
               numbers_.old_words[At(old_at + length)] == numbers_.new_words[At(new_at + length)])
            ++length;
        return length;
    }

    const NumberedWords& numbers_;
    std::vector<int> word_count_;
    std::vector<int> old_ends_;
    std::vector<int> new_ends_;
    std::unordered_map<std::uint64_t, std::vector<int>> places_;
    Moves moves_;
    int move_count_ = 0;
};

}  // namespace

NumberedWords NumberWords(const std::vector<RedlineWord>& old_words,
                          const std::vector<RedlineWord>& new_words) {
    std::unordered_map<std::string_view, int> known;
    const auto number = [&](const std::vector<RedlineWord>& words) {
        std::vector<int> numbers;
        numbers.reserve(words.size());
        for (const RedlineWord& word : words)
            numbers.push_back(
                known.try_emplace(word.text, static_cast<int>(known.size())).first->second);
        return numbers;
    };
    NumberedWords numbers;
    numbers.old_words = number(old_words);
    numbers.new_words = number(new_words);
    return numbers;
}

std::vector<WordChange> FindChanges(const std::vector<RedlineWord>& old_words,
                                    const std::vector<RedlineWord>& new_words,
                                    const NumberedWords& numbers, Progress& progress) {
    const std::vector<int> matched = AlignWords(numbers.old_words, numbers.new_words, progress);
    std::vector<WordChange> changes = ChangesBetween(matched, static_cast<int>(new_words.size()));
    changes =
        AbsorbNoise(changes, old_words, new_words, CountWords(old_words), CountWords(new_words));
    SlideToSentences(changes, old_words, new_words, numbers);
    return changes;
}

Moves FindMoves(const std::vector<RedlineWord>& old_words, const NumberedWords& numbers,
                const std::vector<WordChange>& changes) {
    return MoveFinder(old_words, numbers, changes).Run();
}

}  // namespace particulars
