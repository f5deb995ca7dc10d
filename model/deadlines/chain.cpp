#include "model/deadlines/chain.h"

#include <fmt/format.h>
#include <set>

#include "model/deadlines/obligation_deadline.h"

namespace particulars {
namespace {

std::string OriginInWords(const Deadline& deadline, const Deadline& parent) {
    const bool done = deadline.parent_day == ParentDay::kDone;
    const std::string name = Designation(parent) + " (" + parent.title + ")";
    if (deadline.trigger)
        return fmt::format("Day 0 comes from {}: {} {}.", name, done ? "done on" : "due on",
                           ToWords(*deadline.trigger));
    return fmt::format("Pending: it runs from the day on which {} is {}, which is not known yet.",
                       name, done ? "done" : "due");
}

}  // namespace

std::optional<Date> DayOf(const Deadline& parent, ParentDay day) {
    if (day == ParentDay::kDone)
        return parent.state == DeadlineState::kSatisfied ? parent.completed_on : std::nullopt;
    const bool stands =
        parent.state == DeadlineState::kOpen || parent.state == DeadlineState::kSatisfied;
    if (!stands)
        return std::nullopt;
    return parent.override_date ? parent.override_date : parent.usual;
}

void ComputeLink(Deadline& deadline, const Deadline& parent, std::span<const Closure> closures) {
    deadline.basis = TriggerBasis::kEvent;
    deadline.service.reset();
    deadline.trigger = DayOf(parent, deadline.parent_day);
    deadline.trigger_time.clear();
    if (deadline.trigger && deadline.parent_day == ParentDay::kDue)
        deadline.trigger_time = parent.override_date ? std::string() : parent.time;
    ComputeDeadline(deadline, closures);
    deadline.working.insert(deadline.working.begin(), {OriginInWords(deadline, parent),
                                                       deadline.trigger, "chain of deadlines"});
}

std::string CycleThrough(const Deadline& deadline, const DeadlineLookup& find) {
    std::string path = Designation(deadline);
    std::set<DeadlineId> met = {deadline.id};
    const Deadline* link = &deadline;
    while (!link->parent.empty()) {
        const Deadline* parent = link->parent == deadline.id ? &deadline : find(link->parent);
        if (parent == nullptr)
            return {};
        path += ", " + Designation(*parent);
        if (parent->id == deadline.id)
            return path;
        if (!met.insert(parent->id).second)
            return {};  // A circle that `deadline` is not part of.
        link = parent;
    }
    return {};
}

}  // namespace particulars
