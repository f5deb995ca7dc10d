#include "model/papers/redaction_round.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <sstream>

#include "model/core/text.h"
#include "model/papers/agenda.h"

namespace particulars {
namespace {

/// What a reason may consist of without giving one: designations, whose they are, and small words.
constexpr std::array<std::string_view, 61> kEmptyWords = {"a",
                                                          "aeo",
                                                          "agree",
                                                          "agreed",
                                                          "agreement",
                                                          "all",
                                                          "an",
                                                          "and",
                                                          "are",
                                                          "as",
                                                          "attorney",
                                                          "attorneys",
                                                          "been",
                                                          "by",
                                                          "code",
                                                          "confidential",
                                                          "confidentiality",
                                                          "contains",
                                                          "content",
                                                          "court",
                                                          "covered",
                                                          "designated",
                                                          "designation",
                                                          "designations",
                                                          "document",
                                                          "entered",
                                                          "eyes",
                                                          "for",
                                                          "has",
                                                          "have",
                                                          "highly",
                                                          "in",
                                                          "information",
                                                          "is",
                                                          "it",
                                                          "its",
                                                          "marked",
                                                          "material",
                                                          "of",
                                                          "on",
                                                          "only",
                                                          "or",
                                                          "order",
                                                          "our",
                                                          "parties",
                                                          "party",
                                                          "protected",
                                                          "protective",
                                                          "pursuant",
                                                          "s",
                                                          "sealed",
                                                          "source",
                                                          "stipulated",
                                                          "stipulation",
                                                          "that",
                                                          "the",
                                                          "this",
                                                          "to",
                                                          "under",
                                                          "was",
                                                          "were"};

bool IsAboutRedactions(const Obligation& obligation) {
    return Fold(obligation.act + " " + obligation.sentence).find("redact") != std::string::npos;
}

bool IsEmptyWord(const std::string& word) {
    return std::find(kEmptyWords.begin(), kEmptyWords.end(), word) != kEmptyWords.end();
}

/// An open deadline is the clock before an ended one, and one with a day before one without.
bool IsBetterClock(const Deadline& one, const Deadline* other) {
    if (!other)
        return true;
    const bool open = one.state == DeadlineState::kOpen;
    const bool other_open = other->state == DeadlineState::kOpen;
    if (open != other_open)
        return open;
    return ActBy(one).has_value() && !ActBy(*other).has_value();
}

}  // namespace

bool OpensRedactionRound(const DocketEntry& entry) {
    return entry.sealed && entry.kind == "order" && !entry.text.empty();
}

RedactionRound RoundOf(const DocketEntry& order, std::span<const Redaction> redactions,
                       std::span<const Obligation> obligations,
                       std::span<const Deadline> deadlines) {
    RedactionRound round;
    for (const Redaction& redaction : redactions) {
        if (redaction.entry != order.id)
            continue;
        switch (redaction.state) {
            case RedactionState::kProposed:
                ++round.proposed;
                break;
            case RedactionState::kAllowed:
                ++round.allowed;
                break;
            case RedactionState::kRefused:
                ++round.refused;
                break;
            case RedactionState::kWithdrawn:
                ++round.withdrawn;
                break;
        }
    }
    for (const Obligation& obligation : obligations) {
        if (obligation.order != order.id || !IsAboutRedactions(obligation))
            continue;
        for (const Deadline& deadline : deadlines)
            if (deadline.obligation == obligation.id && IsBetterClock(deadline, round.clock))
                round.clock = &deadline;
    }
    return round;
}

std::string ClockInWords(const RedactionRound& round) {
    if (!round.clock)
        return "no date is set";
    const Deadline& clock = *round.clock;
    if (clock.state != DeadlineState::kOpen)
        return fmt::format("its deadline {} is {}", Designation(clock), ToText(clock.state));
    const auto act_by = ActBy(clock);
    const bool waits = clock.basis == TriggerBasis::kReceipt && !clock.trigger;
    if (!act_by)
        return waits ? "no date until receipt is entered" : "no date is set";
    return fmt::format("due {}{}", ToShortWords(*act_by),
                       waits ? ", the safe date until receipt is entered" : "");
}

std::string RoundInWords(const RedactionRound& round) {
    const int kept_back = round.proposed + round.allowed;
    const std::string count = kept_back == 0   ? "no passage marked"
                              : kept_back == 1 ? "1 passage"
                                               : fmt::format("{} passages", kept_back);
    return fmt::format("Redaction round: {}, {}", count, ClockInWords(round));
}

bool NamesOnlyADesignation(std::string_view reason) {
    std::string letters = Fold(reason);
    for (char& character : letters)
        if (static_cast<unsigned char>(character) < 0x80 && (character < 'a' || character > 'z') &&
            (character < '0' || character > '9'))
            character = ' ';
    for (const std::string_view mark : {"\u2019", "\u2018", "\u201c", "\u201d", "\u2013"})
        for (std::size_t at = letters.find(mark); at != std::string::npos; at = letters.find(mark))
            letters.replace(at, mark.size(), " ");
    std::istringstream words(letters);
    bool any = false;
    for (std::string word; words >> word; any = true)
        if (!IsEmptyWord(word))
            return false;
    return any;
}

}  // namespace particulars
