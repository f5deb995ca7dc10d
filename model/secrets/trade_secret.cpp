#include "model/secrets/trade_secret.h"

#include <charconv>
#include <fmt/format.h>

#include "model/core/text.h"

namespace particulars {
namespace {

constexpr std::size_t kLongestTitle = 120;

bool HasEnded(SecretStatus status) {
    return status == SecretStatus::kWithdrawn || status == SecretStatus::kStruck;
}

void CheckTitle(const TradeSecret& secret, Violations& found) {
    if (Trim(secret.title).empty())
        found.push_back({"title", "Give the entry a short title that says nothing secret."});
    else if (secret.title.find_first_of("\r\n") != std::string::npos)
        found.push_back({"title", "Keep the title on one line."});
    else if (CharacterCount(secret.title) > kLongestTitle)
        found.push_back({"title", fmt::format("Shorten the title to {} characters; the wording "
                                              "belongs in the description.",
                                              kLongestTitle)});
}

void CheckDates(const TradeSecret& secret, Violations& found) {
    if (secret.status == SecretStatus::kCandidate && secret.asserted_on)
        found.push_back({"asserted_on",
                         "A candidate has not been served: leave the date empty, or "
                         "change the status."});
    if (HasEnded(secret.status) && !secret.ended_on)
        found.push_back({"ended_on", "Enter the date on which the entry was withdrawn or struck."});
    if (HasEnded(secret.status) && Trim(secret.ended_reason).empty())
        found.push_back({"ended_reason", "Say why the entry was withdrawn or struck."});
    if (!HasEnded(secret.status) && secret.ended_on)
        found.push_back({"ended_on", "Only an entry that was withdrawn or struck has an end."});
    if (secret.asserted_on && secret.ended_on && *secret.ended_on < *secret.asserted_on)
        found.push_back({"ended_on", "The entry cannot end before it was first served."});
}

}  // namespace

std::string Designation(const TradeSecret& secret) {
    return fmt::format("TS-{:03}", secret.number);
}

std::optional<int> NumberFromDesignation(std::string_view text) {
    text = Trim(text);
    if (text.size() > 3 && (text[0] == 'T' || text[0] == 't') &&
        (text[1] == 'S' || text[1] == 's') && text[2] == '-')
        text.remove_prefix(3);
    int number = 0;
    const char* const end = text.data() + text.size();
    const auto [stop, failure] = std::from_chars(text.data(), end, number);
    if (failure != std::errc() || stop != end || number < 1)
        return std::nullopt;
    return number;
}

Violations Check(const TradeSecret& secret) {
    Violations found;
    if (secret.number < 1)
        found.push_back({"number", "Number the entry, starting from 1."});
    CheckTitle(secret, found);
    CheckDates(secret, found);
    if (!secret.parent.empty() && secret.parent == secret.id)
        found.push_back({"parent", "An entry cannot stand below itself."});
    return found;
}

Violations Check(const SecretAlias& alias) {
    Violations found;
    if (Trim(alias.source).empty())
        found.push_back({"source", "Say which paper uses the other name."});
    if (Trim(alias.label).empty())
        found.push_back({"label", "Enter the name or number that the paper uses."});
    return found;
}

}  // namespace particulars
