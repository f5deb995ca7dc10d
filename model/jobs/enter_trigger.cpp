#include "model/jobs/enter_trigger.h"

#include <algorithm>
#include <utility>

#include "model/core/error.h"
#include "model/deadlines/obligation_deadline.h"

namespace particulars {
namespace {

Deadline DeadlineOf(const CaseRecords& records, const DeadlineId& id) {
    const auto found = std::find_if(records.deadlines.begin(), records.deadlines.end(),
                                    [&](const Deadline& deadline) { return deadline.id == id; });
    if (found == records.deadlines.end())
        throw Error(ErrorKind::kNotFound, "The case has no such deadline.");
    if (found->state != DeadlineState::kOpen)
        throw Error(ErrorKind::kUsage,
                    Designation(*found) + " is no longer open, so its date does not move.");
    return *found;
}

}  // namespace

std::vector<AnyRecord> EnterTrigger(const CaseRecords& records, Event event,
                                    const std::vector<DeadlineId>& deadlines, const Clock& clock) {
    event.id = NewId<EventId>(clock);
    event.matter = records.matter.id;
    std::vector<AnyRecord> changed = {event};
    for (const DeadlineId& id : deadlines) {
        Deadline deadline = DeadlineOf(records, id);
        deadline.event = event.id;
        deadline.trigger = event.date;
        deadline.trigger_time = event.time;
        deadline.verified_by.clear();
        deadline.verified_on.reset();
        ComputeDeadline(deadline, records.closures);
        changed.emplace_back(std::move(deadline));
    }
    return changed;
}

}  // namespace particulars
