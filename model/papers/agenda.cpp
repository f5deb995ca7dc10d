#include "model/papers/agenda.h"

#include <algorithm>
#include <fmt/format.h>
#include <tuple>

#include "model/core/capitalized.h"

namespace particulars {
namespace {

constexpr std::size_t kBareAct = 10;  ///< Letters.

std::string Days(long count) {
    return count == 1 ? "1 day" : fmt::format("{} days", count);
}

std::string_view FromWhat(TriggerBasis basis) {
    switch (basis) {
        case TriggerBasis::kOrder:
            return "the date of the order";
        case TriggerBasis::kEntry:
            return "entry on the docket";
        case TriggerBasis::kService:
            return "service";
        case TriggerBasis::kReceipt:
            return "receipt";
        case TriggerBasis::kEvent:
            return "an event";
        case TriggerBasis::kFixed:
        case TriggerBasis::kNone:
            break;
    }
    return {};
}

}  // namespace

Urgency UrgencyOf(const Deadline& deadline, const Date& today) {
    if (deadline.state != DeadlineState::kOpen)
        return Urgency::kEnded;
    const std::optional<Date> act_by = ActBy(deadline);
    if (!act_by)
        return Urgency::kUndated;
    return *act_by < today ? Urgency::kOverdue : Urgency::kAhead;
}

void SortForAgenda(std::vector<Deadline>& deadlines, const Date& today) {
    const auto key = [&](const Deadline& deadline) {
        const Date late(boost::gregorian::max_date_time);
        return std::make_tuple(UrgencyOf(deadline, today), ActBy(deadline).value_or(late),
                               deadline.number);
    };
    std::stable_sort(
        deadlines.begin(), deadlines.end(),
        [&](const Deadline& one, const Deadline& other) { return key(one) < key(other); });
}

std::string StateInWords(const Deadline& deadline, const Date& today) {
    switch (UrgencyOf(deadline, today)) {
        case Urgency::kUndated:
            return "No date";
        case Urgency::kOverdue:
            return "Overdue by " + Days((today - *ActBy(deadline)).days());
        case Urgency::kAhead: {
            const long days = (*ActBy(deadline) - today).days();
            return days == 0 ? "Due today" : "In " + Days(days);
        }
        case Urgency::kEnded:
            break;
    }
    const std::string state = Capitalized(ToText(deadline.state));
    return deadline.completed_on ? state + " on " + ToShortWords(*deadline.completed_on) : state;
}

std::string StateSymbol(const Deadline& deadline, const Date& today) {
    switch (UrgencyOf(deadline, today)) {
        case Urgency::kOverdue:
            return "▲";
        case Urgency::kUndated:
            return "○";
        case Urgency::kAhead:
            return "●";
        case Urgency::kEnded:
            break;
    }
    return deadline.state == DeadlineState::kSatisfied ? "✓" : "–";
}

std::string ActByInWords(const Deadline& deadline) {
    const std::optional<Date> act_by = ActBy(deadline);
    if (!act_by)
        return "No date";
    std::string words = ToShortWords(*act_by);
    if (deadline.override_date)
        words += " (overridden)";
    else if (!deadline.usual)
        words += " (safe)";
    return words;
}

std::string BasisInWords(const std::string& period, Direction direction, TriggerBasis basis,
                         const std::string& event) {
    if (basis == TriggerBasis::kFixed)
        return "Day named by the court";
    if (basis == TriggerBasis::kNone)
        return "No date set";
    const std::string from = event.empty() ? std::string(FromWhat(basis)) : event;
    if (period.empty())
        return "From " + from;
    return fmt::format("{} {} {}", period, ToText(direction), from);
}

std::string BasisInWords(const Deadline& deadline) {
    return BasisInWords(deadline.period, deadline.direction, deadline.basis);
}

std::string LinkInWords(const Deadline& deadline, const Deadline& parent) {
    return fmt::format("{} {} {} is {}", deadline.period, ToText(deadline.direction),
                       Designation(parent), ToText(deadline.parent_day));
}

std::string ActInWords(const std::string& act, const std::string& condition) {
    const std::string words = Capitalized(act);
    return act.size() < kBareAct && !condition.empty() ? words + " (" + condition + ")" : words;
}

std::string VerificationInWords(const Deadline& deadline) {
    if (deadline.verified_by.empty())
        return "UNVERIFIED";
    const std::string by = "Verified by " + deadline.verified_by;
    return deadline.verified_on ? by + ", " + ToShortWords(*deadline.verified_on) : by;
}

AgendaCounts CountAgenda(const std::vector<Deadline>& deadlines, const Date& today) {
    AgendaCounts counts;
    for (const Deadline& deadline : deadlines) {
        const Urgency urgency = UrgencyOf(deadline, today);
        counts.overdue += urgency == Urgency::kOverdue ? 1 : 0;
        counts.undated += urgency == Urgency::kUndated ? 1 : 0;
        const bool open = urgency != Urgency::kEnded;
        counts.unverified += open && deadline.verified_by.empty() ? 1 : 0;
    }
    return counts;
}

}  // namespace particulars
