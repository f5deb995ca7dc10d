#include "model/matter/obligation.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <string_view>

namespace particulars {
namespace {

constexpr std::array<std::string_view, 7> kBases = {"order", "entry", "service", "receipt",
                                                    "event", "fixed", "none"};

bool IsBasis(std::string_view text) {
    return std::find(kBases.begin(), kBases.end(), text) != kBases.end();
}

void CheckPeriod(const Obligation& obligation, Violations& violations) {
    if (obligation.period.empty())
        return;
    if (obligation.basis == "fixed" || obligation.basis == "none")
        violations.push_back(
            {"basis",
             "Say what the period runs from: the order's date, its entry, service, receipt "
             "or an event."});
    if (obligation.direction != "after" && obligation.direction != "before")
        violations.push_back({"direction", "Say whether the period runs after or before."});
}

}  // namespace

std::string Designation(const Obligation& obligation) {
    return fmt::format("O-{:02}", obligation.number);
}

Violations Check(const Obligation& obligation) {
    Violations violations;
    if (obligation.number < 1)
        violations.push_back({"number", "An obligation needs a number from 1 upward."});
    if (Trim(obligation.obligor).empty())
        violations.push_back({"obligor", "Say who must do it, as the order names them."});
    if (Trim(obligation.act).empty())
        violations.push_back({"act", "Say what must be done."});
    if (!IsBasis(obligation.basis))
        violations.push_back(
            {"basis",
             "Say what the time runs from: order, entry, service, receipt, event, fixed or "
             "none."});
    CheckPeriod(obligation, violations);
    if (obligation.basis == "event" && Trim(obligation.event).empty())
        violations.push_back({"event", "Name the event from which the period runs."});
    if (obligation.basis == "fixed" && !obligation.fixed_date)
        violations.push_back({"fixed_date", "Give the day that the court named."});
    if (obligation.place.end < obligation.place.start)
        violations.push_back({"place", "The place in the order ends before it starts."});
    if (obligation.state == ObligationState::kClaimedSatisfied &&
        Trim(obligation.satisfied_by).empty())
        violations.push_back({"satisfied_by", "Say what is claimed to satisfy it."});
    return violations;
}

}  // namespace particulars
