#include "model/deadlines/case_days.h"

#include <fmt/format.h>

namespace particulars {
namespace {

std::string_view Text(const std::string& authority, const std::string& otherwise) {
    return authority.empty() ? otherwise : authority;
}

std::string AuthorityFor(const Closure& closure, const RegimeAuthority& authority) {
    const std::string& rule = closure.kind == ClosureKind::kInaccessible ? authority.inaccessible
                              : closure.kind == ClosureKind::kClosed     ? authority.closed
                                                                         : authority.declared;
    return fmt::format("{}, {}", Text(rule, authority.end), closure.source);
}

Doubt DoubtAbout(const Closure& closure, const RegimeAuthority& authority) {
    if (closure.kind == ClosureKind::kInaccessible && authority.inaccessible.empty())
        return Doubt::kUnknownToRule;
    if (closure.disputed && closure.kind == ClosureKind::kInaccessible)
        return closure.counts ? Doubt::kCaseOutOfReach : Doubt::kCaseInReach;
    if (closure.disputed)
        return closure.counts ? Doubt::kCaseClosed : Doubt::kCaseOpen;
    return closure.counts ? Doubt::kNone : Doubt::kSwitchedOff;
}

}  // namespace

CaseDays::CaseDays(const Court& court, const Regime& regime, std::span<const Closure> closures)
    : regime_(regime) {
    for (const Closure& closure : closures)
        if (!closure.first.is_special() && !closure.last.is_special() &&
            (closure.court == court.id || FindCourtOrNull(closure.court) == &court))
            closures_.push_back(&closure);
}

CalendarDay CaseDays::Describe(const Closure& closure, const Date& date) const {
    CalendarDay day;
    day.doubt = DoubtAbout(closure, regime_.authority);
    day.day = {date,           closure.title,
               "case",         day.doubt == Doubt::kNone ? "actual" : "disputed",
               closure.source, "",
               std::nullopt};
    day.authority = AuthorityFor(closure, regime_.authority);
    day.kind = closure.kind;
    return day;
}

const CalendarDay* CaseDays::On(const Date& date) const {
    if (closures_.empty())
        return nullptr;
    if (const auto asked = asked_.find(date); asked != asked_.end())
        return &asked->second;
    const Closure* said = nullptr;
    bool disputed = false;
    for (const Closure* closure : closures_) {
        if (date < closure->first || date > closure->last)
            continue;
        disputed = disputed || (said != nullptr && said->counts != closure->counts);
        if (said == nullptr || (closure->counts && !said->counts))
            said = closure;
    }
    if (said == nullptr)
        return nullptr;
    CalendarDay day = Describe(*said, date);
    if (disputed && day.doubt == Doubt::kNone)
        day.doubt =
            said->kind == ClosureKind::kInaccessible ? Doubt::kCaseOutOfReach : Doubt::kCaseClosed;
    return &asked_.emplace(date, std::move(day)).first->second;
}

}  // namespace particulars
