// Knows every run of five words of the sealed texts, and finds such a run in what was read back
// from a file.
//
// Runs are compared by their letters and digits alone, so that quotation marks, line ends, hyphens,
// joined letters, invisible characters and missing or added spaces hide nothing. The texts
// themselves are not kept. What is found is text of a matter: for the user's eyes, never for a log.

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/leaks/found_text.h"

namespace particulars {

struct ScannedWord;

struct SealedText {
    std::string label;  ///< What the user knows it by: "TS-003, version 2".
    std::string text;
    /// Stays sealed where it stands in an open passage of a paper that is cut for the public.
    bool is_firm = false;
};

/// Sealed words that stand in a file.
struct Leak {
    std::string label;
    std::string words;  ///< As they stand in the file, the whole run.
    std::string where;

    friend bool operator==(const Leak&, const Leak&) = default;
};

class SealedWords {
public:
    static constexpr std::size_t kRunLength = 5;
    /// A sealed text shorter than a run counts whole if it has this many words.
    static constexpr std::size_t kShortestText = 4;

    /// Runs that stand in a `public_texts` too do not count: the public record holds them already.
    /// Nor do runs of `open_passages`, but those of texts that are firm.
    SealedWords(const std::vector<SealedText>& sealed, const std::vector<std::string>& public_texts,
                const std::vector<std::string>& open_passages = {});

    /// In the order of `texts`. Of several sealed texts that hold the same run the first is named.
    std::vector<Leak> FindLeaks(const FoundTexts& texts) const;

    bool empty() const { return runs_.empty(); }

private:
    struct Run {
        std::uint64_t hash = 0;
        std::uint32_t text = 0;
    };

    /// Words [first, last] of those searched are a run of runs_.
    struct Match {
        std::size_t first = 0;
        std::size_t last = 0;
        std::size_t run = 0;
    };

    void AddRuns(std::string_view text, std::uint32_t index);
    void SortRuns();
    void Allow(const std::vector<std::string>& texts, bool firm_too);
    std::optional<std::size_t> Find(std::uint64_t hash) const;
    std::vector<Match> MatchesIn(const std::vector<ScannedWord>& words) const;
    void AppendLeaks(const std::vector<ScannedWord>& words,
                     const std::vector<std::size_t>& text_of_word, const FoundTexts& texts,
                     std::vector<Leak>& leaks) const;

    std::vector<std::string> labels_;
    std::vector<bool> firm_;           ///< For each of labels_.
    std::vector<Run> runs_;            ///< Sorted by hash, each hash once.
    std::vector<std::uint64_t> seen_;  ///< Bits: most hashes that are not in runs_ end here.
    std::size_t longest_run_ = 0;      ///< In bytes of its letters.
};

}  // namespace particulars
