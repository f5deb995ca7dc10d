#include "model/jobs/follow_order.h"

#include "model/deadlines/obligation_deadline.h"

namespace particulars {
namespace {

TriggerBasis BasisOf(const Obligation& duty) {
    return FromText<TriggerBasis>(duty.basis).value_or(TriggerBasis::kNone);
}

Direction DirectionOf(const Obligation& duty) {
    return FromText<Direction>(duty.direction).value_or(Direction::kAfter);
}

bool RunsAlone(const Deadline& deadline) {
    return deadline.event.empty() && deadline.parent.empty();
}

/// The day that a period with this basis runs from; nullopt where the order does not show it.
std::optional<Date> DayFrom(TriggerBasis basis, const LaidDown& laid_down) {
    const DocketEntry unknown;
    return TriggerOf(basis, *laid_down.duty, laid_down.order ? *laid_down.order : unknown);
}

bool SameDays(const DocketEntry* was, const DocketEntry* now) {
    if (!was || !now)
        return was == now;
    return was->dated == now->dated && was->entered == now->entered &&
           was->received == now->received;
}

}  // namespace

bool SameTerms(const LaidDown& was, const LaidDown& now) {
    if (!was.duty || !now.duty)
        return was.duty == now.duty;
    return was.duty->period == now.duty->period && was.duty->direction == now.duty->direction &&
           was.duty->basis == now.duty->basis && was.duty->fixed_date == now.duty->fixed_date &&
           SameDays(was.order, now.order);
}

void FollowOrder(Deadline& deadline, const LaidDown& was, const LaidDown& now) {
    if (!was.duty || !now.duty)
        return;
    if (deadline.period == was.duty->period)
        deadline.period = now.duty->period;
    if (deadline.direction == DirectionOf(*was.duty))
        deadline.direction = DirectionOf(*now.duty);
    if (!RunsAlone(deadline))
        return;
    const std::optional<Date> day_before = DayFrom(deadline.basis, was);
    if (deadline.basis == BasisOf(*was.duty) && was.duty->basis != now.duty->basis) {
        deadline.basis = BasisOf(*now.duty);
        deadline.service.reset();
    }
    const std::optional<Date> day = DayFrom(deadline.basis, now);
    if (day != day_before && (day || deadline.trigger == day_before))
        deadline.trigger = day;
}

bool HasTriggerByHand(const Deadline& deadline, const LaidDown& was) {
    return was.duty && RunsAlone(deadline) && deadline.trigger &&
           deadline.trigger != DayFrom(deadline.basis, was);
}

}  // namespace particulars
