// Which sentences of an order command and which only tell: a standard, the history, a quoted rule,
// an earlier order, what a party asked for. Courts use "must" and "shall" in all of them.

#pragma once

#include <optional>
#include <vector>

#include "model/core/date.h"
#include "model/intake/sentence.h"

namespace particulars {

enum class SentenceSetting {
    kOrdinary,
    kNarrative,  ///< Under a heading such as "Background" or "Legal Standard".
    kQuoted,     ///< A rule or opinion set out in a paragraph of its own, or a title or a footnote
                 ///< mark.
};

struct OrderContext {
    std::vector<SentenceSetting> settings;  ///< One for each sentence.
    bool brief = false;  ///< A docket text or short order: nearly all of it commands.
    std::optional<Date> dated;
    std::optional<int> year;
};

OrderContext ReadContext(const PlainText& plain, const std::vector<Sentence>& sentences,
                         std::optional<Date> dated);

/// Whether the words before a command make it what somebody said, asked or once ordered.
bool IsReported(std::string_view before);

/// Whether the sentence sets out law, going by its citation and its wording.
bool StatesLaw(std::string_view sentence);

}  // namespace particulars
