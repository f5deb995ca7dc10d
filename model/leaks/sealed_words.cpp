#include "model/leaks/sealed_words.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <map>
#include <tuple>
#include <utility>

#include "model/leaks/word_scan.h"

namespace particulars {
namespace {

constexpr std::uint32_t kAllowed = std::numeric_limits<std::uint32_t>::max();
/// Bytes of a run that are compared; only words without spaces of a page's length go beyond.
constexpr std::size_t kComparedBytes = 512;
constexpr std::size_t kWordsAtOnce = 100'000;

/// The letters of a run, one word after the other. Two numbers stay two: "1 2" is not "12".
class RunHash {
public:
    void Add(std::string_view letters) {
        if (IsDigit(last_) && IsDigit(letters.front()))
            AddByte('|');
        for (const char letter : letters)
            AddByte(letter);
        last_ = letters.back();
    }

    std::size_t length() const { return length_; }

    std::uint64_t value() const {
        std::uint64_t mixed = hash_ ^ (hash_ >> 33U);
        mixed *= 0xff51afd7ed558ccdULL;
        return mixed ^ (mixed >> 33U);
    }

private:
    static bool IsDigit(char c) { return c >= '0' && c <= '9'; }

    void AddByte(char byte) {
        if (length_ == kComparedBytes)
            return;
        ++length_;
        hash_ = (hash_ ^ static_cast<unsigned char>(byte)) * 0x100000001b3ULL;
    }

    std::uint64_t hash_ = 0xcbf29ce484222325ULL;
    std::size_t length_ = 0;
    char last_ = ' ';
};

/// The scanned words of each word as people count them.
std::vector<std::vector<std::string>> CountedWords(std::string_view text) {
    const std::vector<std::size_t> bounds = WordBounds(text);
    std::vector<std::vector<std::string>> counted;
    std::size_t last_bound = std::numeric_limits<std::size_t>::max();
    auto bound = bounds.begin();
    for (ScannedWord& word : ScanWords(text)) {
        while (bound != bounds.end() && *bound <= word.start)
            ++bound;
        const auto index = static_cast<std::size_t>(bound - bounds.begin());
        if (index != last_bound)
            counted.emplace_back();
        last_bound = index;
        counted.back().push_back(std::move(word.letters));
    }
    return counted;
}

/// Texts in which a sentence may run from one into the next, or a slice of very long ones.
struct Passage {
    std::vector<ScannedWord> words;
    std::vector<std::size_t> text_of_word;  ///< Index into the texts of the file.

    void Append(std::size_t text, std::vector<ScannedWord> scanned) {
        text_of_word.insert(text_of_word.end(), scanned.size(), text);
        std::move(scanned.begin(), scanned.end(), std::back_inserter(words));
    }

    /// Leaves the words in which a run may have begun that goes on in the next slice.
    void KeepEnd() {
        const auto dropped =
            static_cast<std::ptrdiff_t>(words.size() - std::min(words.size(), kComparedBytes));
        words.erase(words.begin(), words.begin() + dropped);
        text_of_word.erase(text_of_word.begin(), text_of_word.begin() + dropped);
    }
};

/// One line, so that a leak reads as a quotation.
void AppendOnOneLine(std::string_view part, std::string& line) {
    for (const char c : part) {
        const bool blank = static_cast<unsigned char>(c) <= ' ';
        if (!blank)
            line += c;
        else if (!line.empty() && line.back() != ' ')
            line += ' ';
    }
}

/// From the start of a word to the end of another, which may stand in a later text.
struct Excerpt {
    std::size_t first_text = 0;
    std::size_t start = 0;
    std::size_t last_text = 0;
    std::size_t end = 0;
};

std::string WordsOf(const Excerpt& excerpt, const FoundTexts& texts) {
    std::string line;
    for (std::size_t i = excerpt.first_text; i <= excerpt.last_text; ++i) {
        const std::string_view text = texts[i].text;
        const std::size_t start = i == excerpt.first_text ? excerpt.start : 0;
        const std::size_t end = i == excerpt.last_text ? excerpt.end : text.size();
        AppendOnOneLine(" ", line);
        AppendOnOneLine(text.substr(start, end - start), line);
    }
    return line;
}

std::string PlaceOf(const Excerpt& excerpt, const FoundTexts& texts) {
    const std::string& from = texts[excerpt.first_text].where;
    const std::string& to = texts[excerpt.last_text].where;
    return from == to ? from : from + " to " + to;
}

/// The same words may be read twice at a place, once as painted and once as a reader sees them.
void DropRepeated(std::vector<Leak>& leaks) {
    std::map<std::pair<std::string, std::string>, std::vector<std::string>> at_place;
    for (const Leak& leak : leaks)
        at_place[{leak.label, leak.where}].push_back(leak.words);
    const auto is_part = [&](const Leak& leak) {
        const auto& all = at_place[{leak.label, leak.where}];
        return std::any_of(all.begin(), all.end(), [&](const std::string& other) {
            return other.size() > leak.words.size() && other.find(leak.words) != std::string::npos;
        });
    };
    std::vector<Leak> kept;
    for (const Leak& leak : leaks)
        if (!is_part(leak) && std::find(kept.begin(), kept.end(), leak) == kept.end())
            kept.push_back(leak);
    leaks = std::move(kept);
}

std::size_t FilterBits(std::size_t count) {
    std::size_t bits = 1024;
    while (bits < count * 16)
        bits *= 2;
    return bits;
}

}  // namespace

SealedWords::SealedWords(const std::vector<SealedText>& sealed,
                         const std::vector<std::string>& public_texts,
                         const std::vector<std::string>& open_passages) {
    for (const SealedText& one : sealed) {
        AddRuns(one.text, static_cast<std::uint32_t>(labels_.size()));
        labels_.push_back(one.label);
        firm_.push_back(one.is_firm);
    }
    SortRuns();
    Allow(public_texts, true);
    Allow(open_passages, false);
}

void SealedWords::Allow(const std::vector<std::string>& texts, bool firm_too) {
    for (const std::string& text : texts)
        for (const Match& match : MatchesIn(ScanWords(text)))
            if (Run& run = runs_[match.run]; run.text != kAllowed && (firm_too || !firm_[run.text]))
                run.text = kAllowed;
    runs_.erase(std::remove_if(runs_.begin(), runs_.end(),
                               [](const Run& run) { return run.text == kAllowed; }),
                runs_.end());
}

void SealedWords::AddRuns(std::string_view text, std::uint32_t index) {
    const auto words = CountedWords(text);
    if (words.size() < kShortestText)
        return;
    const std::size_t length = std::min(words.size(), kRunLength);
    for (std::size_t first = 0; first + length <= words.size(); ++first) {
        RunHash hash;
        for (std::size_t i = first; i < first + length; ++i)
            for (const std::string& letters : words[i])
                hash.Add(letters);
        runs_.push_back({hash.value(), index});
        longest_run_ = std::max(longest_run_, hash.length());
    }
}

void SealedWords::SortRuns() {
    std::sort(runs_.begin(), runs_.end(), [this](const Run& a, const Run& b) {
        return std::tuple(a.hash, !firm_[a.text], a.text) <
               std::tuple(b.hash, !firm_[b.text], b.text);
    });
    runs_.erase(std::unique(runs_.begin(), runs_.end(),
                            [](const Run& a, const Run& b) { return a.hash == b.hash; }),
                runs_.end());
    const std::size_t bits = FilterBits(runs_.size());
    seen_.assign(bits / 64, 0);
    for (const Run& run : runs_)
        seen_[(run.hash % bits) / 64] |= std::uint64_t{1} << (run.hash % 64);
}

std::optional<std::size_t> SealedWords::Find(std::uint64_t hash) const {
    const std::size_t bits = seen_.size() * 64;
    if ((seen_[(hash % bits) / 64] >> (hash % 64) & 1U) == 0)
        return std::nullopt;
    const auto found =
        std::lower_bound(runs_.begin(), runs_.end(), hash,
                         [](const Run& run, std::uint64_t wanted) { return run.hash < wanted; });
    if (found == runs_.end() || found->hash != hash)
        return std::nullopt;
    return static_cast<std::size_t>(found - runs_.begin());
}

std::vector<SealedWords::Match> SealedWords::MatchesIn(
    const std::vector<ScannedWord>& words) const {
    std::vector<Match> matches;
    for (std::size_t first = 0; first < words.size(); ++first) {
        RunHash hash;
        for (std::size_t last = first; last < words.size(); ++last) {
            hash.Add(words[last].letters);
            if (hash.length() > longest_run_)
                break;
            if (const std::optional<std::size_t> run = Find(hash.value()))
                matches.push_back({first, last, *run});
            if (hash.length() == kComparedBytes)
                break;
        }
    }
    return matches;
}

void SealedWords::AppendLeaks(const std::vector<ScannedWord>& words,
                              const std::vector<std::size_t>& text_of_word, const FoundTexts& texts,
                              std::vector<Leak>& leaks) const {
    const std::vector<Match> matches = MatchesIn(words);
    for (std::size_t i = 0; i < matches.size();) {
        const std::uint32_t sealed = runs_[matches[i].run].text;
        const std::size_t first = matches[i].first;
        std::size_t last = matches[i].last;
        for (++i;
             i < matches.size() && runs_[matches[i].run].text == sealed && matches[i].first <= last;
             ++i)
            last = std::max(last, matches[i].last);
        const Excerpt excerpt{text_of_word[first], words[first].start, text_of_word[last],
                              words[last].end};
        leaks.push_back({labels_[sealed], WordsOf(excerpt, texts), PlaceOf(excerpt, texts)});
    }
}

std::vector<Leak> SealedWords::FindLeaks(const FoundTexts& texts) const {
    std::vector<Leak> leaks;
    Passage passage;
    const auto search = [&] { AppendLeaks(passage.words, passage.text_of_word, texts, leaks); };
    for (std::size_t i = 0; i < texts.size() && !empty(); ++i) {
        if (!texts[i].continues) {
            search();
            passage = {};
        } else if (passage.words.size() > kWordsAtOnce) {
            search();
            passage.KeepEnd();
        }
        passage.Append(i, ScanWords(texts[i].text));
    }
    search();
    DropRepeated(leaks);
    return leaks;
}

}  // namespace particulars
