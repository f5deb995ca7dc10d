#include "model/deadlines/obligation_deadline.h"

#include <fmt/format.h>

#include "model/core/text.h"
#include "model/deadlines/time_of_day.h"

namespace particulars {
namespace {

const Date kUnknown(boost::gregorian::not_a_date_time);

std::string_view EventWords(TriggerBasis basis) {
    switch (basis) {
        case TriggerBasis::kOrder:
            return "date written on the order";
        case TriggerBasis::kEntry:
            return "date of entry on the docket";
        case TriggerBasis::kService:
            return "date of service";
        case TriggerBasis::kReceipt:
            return "date of receipt";
        case TriggerBasis::kEvent:
            return "date of the event from which the period runs";
        case TriggerBasis::kFixed:
            return "day that the court named";
        case TriggerBasis::kNone:
            break;
    }
    return "trigger";
}

std::string_view MissingWords(const Deadline& deadline) {
    return deadline.trigger ? "time of day from which the hours run" : EventWords(deadline.basis);
}

void Clear(Deadline& deadline) {
    deadline.usual.reset();
    deadline.safe.reset();
    deadline.latest.reset();
    deadline.time.clear();
    deadline.working.clear();
    deadline.warnings.clear();
}

/// Why no request can be made of the deadline; empty if one can.
std::string WhyUndated(const Deadline& deadline) {
    if (deadline.basis == TriggerBasis::kFixed)
        return {};
    if (Trim(deadline.period).empty())
        return "No day and no period is set, so there is no date to compute. Choose a day to act "
               "by "
               "yourself.";
    if (!ReadPeriod(deadline.period))
        return fmt::format("\"{}\" is not a period, so no date was computed. Correct it.",
                           deadline.period);
    if (deadline.basis == TriggerBasis::kNone)
        return "It is not said what the period runs from, so no date was computed. Choose a "
               "trigger.";
    return {};
}

/// Whether the period is in hours and the time of day from which they run is not given.
bool LacksTime(const Deadline& deadline) {
    const auto period = ReadPeriod(deadline.period);
    return period && period->unit == PeriodUnit::kHours && deadline.trigger_time.empty();
}

/// Whether an unknown trigger of this kind cannot lie before the date of the order.
bool FollowsTheOrder(TriggerBasis basis) {
    return basis == TriggerBasis::kReceipt || basis == TriggerBasis::kEntry ||
           basis == TriggerBasis::kService;
}

/// The safe date: what follows if the period began on `earliest`, hours at its first minute.
void ComputeAsIfTriggeredOn(const Date& earliest, std::span<const Closure> closures,
                            Deadline& deadline) {
    ComputationRequest request = RequestFor(deadline, closures);
    request.trigger = earliest;
    if (LacksTime(deadline))
        request.time = TimeOfDay(0);
    const Violations violations = Check(request);
    if (!violations.empty()) {
        deadline.warnings.push_back("No safe date was computed. " + violations.front().message);
        return;
    }
    ComputedDate computed = Compute(request);
    deadline.safe = computed.safe;
    deadline.working.push_back(
        {fmt::format("The period cannot begin before {}. Counted from that day it ends on {}: the "
                     "safe date until the {} is entered.",
                     ToWords(earliest), ToWords(computed.safe), MissingWords(deadline)),
         computed.safe, "earliest trigger possible"});
    deadline.working.insert(deadline.working.end(), computed.working.begin(),
                            computed.working.end());
    deadline.warnings = std::move(computed.warnings);
}

void LeaveOpen(std::optional<Date> earliest, std::span<const Closure> closures,
               Deadline& deadline) {
    deadline.working.push_back(
        {fmt::format("The {} is not known yet, so the period of {} has no usual date.",
                     MissingWords(deadline), deadline.period),
         std::nullopt, "trigger not entered"});
    const bool known = deadline.trigger || FollowsTheOrder(deadline.basis);
    if (earliest && known && deadline.direction == Direction::kAfter)
        ComputeAsIfTriggeredOn(*earliest, closures, deadline);
}

void TakeDates(ComputedDate computed, Deadline& deadline) {
    deadline.usual = computed.usual;
    deadline.safe = computed.safe;
    deadline.latest = computed.latest;
    if (computed.time)
        deadline.time = ToText(*computed.time);
    deadline.working = std::move(computed.working);
    deadline.warnings = std::move(computed.warnings);
}

std::string TitleFor(const Obligation& obligation, const DocketEntry& order) {
    if (order.dated)
        return fmt::format("Duty {} under the order of {}", Designation(obligation),
                           ToWords(*order.dated));
    if (!order.ecf_number.empty())
        return fmt::format("Duty {} under ECF {}", Designation(obligation), order.ecf_number);
    return fmt::format("Duty {} under the order", Designation(obligation));
}

std::string AuthorityFor(const Obligation& obligation, const DocketEntry& order) {
    if (Trim(obligation.sentence).empty())
        return {};
    const std::string dated = order.dated ? " of " + ToWords(*order.dated) : "";
    const std::string ecf = order.ecf_number.empty() ? "" : ", ECF " + order.ecf_number;
    return fmt::format("\"{}\" (order{}{})", Trim(obligation.sentence), dated, ecf);
}

}  // namespace

ComputationRequest RequestFor(const Deadline& deadline, std::span<const Closure> closures) {
    ComputationRequest request;
    request.court = deadline.court;
    request.trigger = deadline.trigger.value_or(kUnknown);
    request.time = TimeOfDayFromText(deadline.trigger_time);
    if (deadline.basis != TriggerBasis::kFixed)
        request.period = ReadPeriod(deadline.period);
    request.direction = deadline.direction;
    request.basis = deadline.basis;
    request.service = deadline.service;
    request.closures = closures;
    return request;
}

void ComputeDeadline(Deadline& deadline, std::span<const Closure> closures,
                     std::optional<Date> earliest_trigger) {
    Clear(deadline);
    const std::string undated = WhyUndated(deadline);
    if (!undated.empty()) {
        deadline.working.push_back({undated, std::nullopt, "words of the order"});
        return;
    }
    if (!deadline.trigger || LacksTime(deadline)) {
        LeaveOpen(deadline.trigger ? deadline.trigger : earliest_trigger, closures, deadline);
        return;
    }
    const ComputationRequest request = RequestFor(deadline, closures);
    const Violations violations = Check(request);
    if (violations.empty())
        TakeDates(Compute(request), deadline);
    else
        deadline.warnings.push_back("No date was computed. " + violations.front().message);
}

std::optional<Date> TriggerOf(TriggerBasis basis, const Obligation& obligation,
                              const DocketEntry& order) {
    switch (basis) {
        case TriggerBasis::kOrder:
            return order.dated;
        case TriggerBasis::kEntry:
            return order.entered;
        case TriggerBasis::kReceipt:
            return order.received;
        case TriggerBasis::kFixed:
            return obligation.fixed_date;
        case TriggerBasis::kService:
        case TriggerBasis::kEvent:
        case TriggerBasis::kNone:
            break;
    }
    return std::nullopt;
}

Deadline DeadlineFromObligation(const Obligation& obligation, const DocketEntry& order,
                                const Matter& matter, std::span<const Closure> closures) {
    Deadline deadline;
    deadline.matter = obligation.matter;
    deadline.title = TitleFor(obligation, order);
    deadline.obligation = obligation.id;
    deadline.authority = AuthorityFor(obligation, order);
    deadline.court = matter.court;
    deadline.basis = FromText<TriggerBasis>(obligation.basis).value_or(TriggerBasis::kNone);
    deadline.trigger = TriggerOf(deadline.basis, obligation, order);
    deadline.period = obligation.period;
    deadline.direction = FromText<Direction>(obligation.direction).value_or(Direction::kAfter);
    ComputeDeadline(deadline, closures, order.dated);
    return deadline;
}

}  // namespace particulars
