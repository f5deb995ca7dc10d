#include "model/jobs/recalculate.h"

#include <deque>
#include <unordered_map>
#include <utility>

#include "model/core/error.h"
#include "model/deadlines/chain.h"
#include "model/deadlines/obligation_deadline.h"
#include "model/jobs/before_and_now.h"
#include "model/jobs/follow_order.h"

namespace particulars {
namespace {

constexpr std::int64_t kStepsBetweenReports = 256;

/// What has ended without being done has no date that could matter.
bool CanMove(const Deadline& deadline) {
    return deadline.state == DeadlineState::kOpen || deadline.state == DeadlineState::kSatisfied;
}

bool SameDates(const Deadline& one, const Deadline& other) {
    return one.trigger == other.trigger && one.trigger_time == other.trigger_time &&
           one.usual == other.usual && one.safe == other.safe && one.latest == other.latest &&
           one.time == other.time;
}

bool SameCount(const Deadline& one, const Deadline& other) {
    return one.period == other.period && one.direction == other.direction &&
           one.basis == other.basis && one.service == other.service;
}

std::string CautionAbout(const Deadline& deadline) {
    if (deadline.state == DeadlineState::kSatisfied)
        return "Satisfied: what was done in time is not late for it.";
    if (deadline.override_date)
        return "Overridden: the override stays either way.";
    if (!deadline.verified_by.empty())
        return "Verified: a new date must be verified again.";
    return {};
}

class Recalculation {
public:
    Recalculation(const CaseRecords& records, const std::set<DeadlineId>& staying,
                  Progress& progress)
        : records_(records), staying_(staying), progress_(progress), closures_(records.closures) {}

    std::vector<MovedDeadline> Run(const std::vector<AnyRecord>& changed);

private:
    void TakeIn(const AnyRecord& changed);
    void TakeClosure(const Closure& closure);
    void Index();
    void MoveAll();
    void Move(const Deadline& before);
    void MoveLinksOf(const Deadline& parent);
    Deadline Anew(const Deadline& before) const;
    bool IsTouched(const Deadline& deadline) const;
    bool IsTouchedByItsOrder(const Deadline& deadline) const;
    std::string CautionFor(const Deadline& before) const;
    LaidDown Was(const Deadline& deadline) const;
    LaidDown Now(const Deadline& deadline) const;
    const Deadline* ParentOf(const Deadline& deadline) const;

    const CaseRecords& records_;
    const std::set<DeadlineId>& staying_;
    Progress& progress_;
    std::vector<Closure> closures_;
    std::set<std::string> closed_courts_;
    BeforeAndNow<Event> events_;
    BeforeAndNow<DocketEntry> entries_;
    BeforeAndNow<Obligation> duties_;
    BeforeAndNow<Deadline> deadlines_;
    std::unordered_map<std::string, std::vector<const Deadline*>> links_;  ///< By their parent.
    std::unordered_map<std::string, std::size_t> moved_at_;                ///< Where in `moved_`.
    std::vector<MovedDeadline> moved_;
    std::deque<const Deadline*> waiting_;  ///< Parents whose links are to be looked at.
    std::int64_t steps_ = 0;
};

std::vector<MovedDeadline> Recalculation::Run(const std::vector<AnyRecord>& changed) {
    for (const AnyRecord& record : changed)
        TakeIn(record);
    Index();
    MoveAll();
    // A link may have come back to where it was when its parent moved after it.
    std::erase_if(moved_, [](const MovedDeadline& moved) {
        return SameDates(*moved.before, moved.after) && SameCount(*moved.before, moved.after);
    });
    return std::move(moved_);
}

void Recalculation::TakeIn(const AnyRecord& changed) {
    if (const auto* event = std::get_if<Event>(&changed.held()))
        events_.Change(*event);
    else if (const auto* entry = std::get_if<DocketEntry>(&changed.held()))
        entries_.Change(*entry);
    else if (const auto* duty = std::get_if<Obligation>(&changed.held()))
        duties_.Change(*duty);
    else if (const auto* deadline = std::get_if<Deadline>(&changed.held()))
        deadlines_.Change(*deadline);
    else if (const auto* closure = std::get_if<Closure>(&changed.held()))
        TakeClosure(*closure);
}

void Recalculation::TakeClosure(const Closure& closure) {
    std::erase_if(closures_, [&](const Closure& known) {
        if (known.id == closure.id)
            closed_courts_.insert(known.court);
        return known.id == closure.id;
    });
    closures_.push_back(closure);
    closed_courts_.insert(closure.court);
}

void Recalculation::Index() {
    for (const DocketEntry& entry : records_.docket_entries)
        entries_.Add(entry);
    for (const Obligation& duty : records_.obligations)
        duties_.Add(duty);
    for (const Deadline& deadline : records_.deadlines) {
        deadlines_.Add(deadline);
        const Deadline* given = deadlines_.Changed(deadline.id);
        const DeadlineId& parent = given ? given->parent : deadline.parent;
        if (!parent.empty())
            links_[parent.text()].push_back(&deadline);
    }
    for (const auto& [id, deadline] : deadlines_.changed())
        waiting_.push_back(deadline);
}

LaidDown Recalculation::Was(const Deadline& deadline) const {
    const Obligation* duty = duties_.Before(deadline.obligation);
    return {duty, duty ? entries_.Before(duty->order) : nullptr};
}

LaidDown Recalculation::Now(const Deadline& deadline) const {
    const Obligation* duty = duties_.Now(deadline.obligation);
    return {duty, duty ? entries_.Now(duty->order) : nullptr};
}

bool Recalculation::IsTouchedByItsOrder(const Deadline& deadline) const {
    const bool any = !duties_.changed().empty() || !entries_.changed().empty();
    return any && !deadline.obligation.empty() && !SameTerms(Was(deadline), Now(deadline));
}

/// Whether the change concerns the deadline itself, and not only a parent of it.
bool Recalculation::IsTouched(const Deadline& deadline) const {
    return events_.Changed(deadline.event) != nullptr || closed_courts_.contains(deadline.court) ||
           IsTouchedByItsOrder(deadline);
}

void Recalculation::MoveAll() {
    for (const Deadline& deadline : records_.deadlines)
        if (!deadlines_.Changed(deadline.id) && CanMove(deadline) && IsTouched(deadline))
            Move(deadline);
    while (!waiting_.empty()) {
        const Deadline* parent = waiting_.front();
        waiting_.pop_front();
        MoveLinksOf(*parent);
    }
}

void Recalculation::MoveLinksOf(const Deadline& parent) {
    const auto links = links_.find(parent.id.text());
    if (links == links_.end())
        return;
    for (const Deadline* link : links->second)
        if (!deadlines_.Changed(link->id) && CanMove(*link))
            Move(*link);
}

void Recalculation::Move(const Deadline& before) {
    if (++steps_ % kStepsBetweenReports == 0)
        progress_.Step(steps_, 0, "Computing anew");
    if (staying_.contains(before.id))
        return;
    Deadline after = Anew(before);
    const auto known = moved_at_.find(before.id.text());
    const Deadline& last = known == moved_at_.end() ? before : moved_[known->second].after;
    if (SameDates(last, after) && SameCount(last, after))
        return;
    after.verified_by.clear();
    after.verified_on.reset();
    if (known == moved_at_.end()) {
        moved_at_.emplace(before.id.text(), moved_.size());
        moved_.push_back({&before, std::move(after), CautionFor(before)});
    } else {
        moved_[known->second].after = std::move(after);
    }
    waiting_.push_back(&before);
}

std::string Recalculation::CautionFor(const Deadline& before) const {
    std::string caution = CautionAbout(before);
    if (caution.empty() && IsTouchedByItsOrder(before) && HasTriggerByHand(before, Was(before)))
        caution = "The day it runs from was entered by hand, not taken from the docket.";
    return caution;
}

/// As the chain stands by now: moved already, given, or as it was.
const Deadline* Recalculation::ParentOf(const Deadline& deadline) const {
    const auto moved = moved_at_.find(deadline.parent.text());
    return moved == moved_at_.end() ? deadlines_.Now(deadline.parent)
                                    : &moved_[moved->second].after;
}

Deadline Recalculation::Anew(const Deadline& before) const {
    Deadline after = before;
    const LaidDown now = Now(before);
    if (IsTouchedByItsOrder(before))
        FollowOrder(after, Was(before), now);
    if (const Deadline* parent = before.parent.empty() ? nullptr : ParentOf(before)) {
        ComputeLink(after, *parent, closures_);
        return after;
    }
    if (const Event* event = events_.Changed(before.event)) {
        after.trigger = event->date;
        after.trigger_time = event->time;
    }
    ComputeDeadline(after, closures_, now.order ? now.order->dated : std::nullopt);
    return after;
}

}  // namespace

std::vector<const Deadline*> WithSameTrigger(const CaseRecords& records, const Deadline& deadline) {
    const Obligation* duty = ObligationOf(records, deadline);
    std::set<ObligationId> beside;  // Duties of the same order that wait for the same thing.
    for (const Obligation& other : records.obligations)
        if (duty && other.order == duty->order && other.event == duty->event)
            beside.insert(other.id);
    std::vector<const Deadline*> found;
    for (const Deadline& other : records.deadlines) {
        const bool same_event = !deadline.event.empty() && other.event == deadline.event;
        const bool same_order = beside.contains(other.obligation) &&
                                other.basis == deadline.basis && other.parent.empty();
        if (other.id == deadline.id ||
            ((same_event || same_order) && other.state == DeadlineState::kOpen))
            found.push_back(&other);
    }
    return found;
}

std::vector<MovedDeadline> AttachEvent(const CaseRecords& records, const Deadline& deadline,
                                       const Event& event) {
    if (!CanMove(deadline))
        throw Error(ErrorKind::kUsage, Designation(deadline) + " is " +
                                           std::string(ToText(deadline.state)) +
                                           ", so its date does not move. Nothing was saved.");
    std::vector<MovedDeadline> attached;
    for (const Deadline* before : WithSameTrigger(records, deadline)) {
        Deadline after = *before;
        after.event = event.id;
        after.parent = {};
        after.trigger = event.date;
        after.trigger_time = event.time;
        after.verified_by.clear();
        after.verified_on.reset();
        ComputeDeadline(after, records.closures);
        attached.push_back({before, std::move(after), CautionAbout(*before)});
    }
    return attached;
}

std::vector<MovedDeadline> WhatMoves(const CaseRecords& records,
                                     const std::vector<AnyRecord>& changed,
                                     const std::set<DeadlineId>& staying, Progress& progress) {
    return Recalculation(records, staying, progress).Run(changed);
}

namespace {

void AddThoseOf(const std::vector<MovedDeadline>& moved, const std::set<DeadlineId>& staying,
                std::vector<AnyRecord>& changed) {
    for (const MovedDeadline& one : moved)
        if (!staying.contains(one.before->id))
            changed.emplace_back(one.after);
}

}  // namespace

std::vector<MovedDeadline> WhatActMoves(const CaseRecords& records,
                                        const std::vector<AnyRecord>& changed,
                                        const std::vector<MovedDeadline>& attached,
                                        Progress& progress) {
    std::vector<AnyRecord> all = changed;
    AddThoseOf(attached, {}, all);
    std::vector<MovedDeadline> moved = attached;
    for (MovedDeadline& one : WhatMoves(records, all, {}, progress))
        moved.push_back(std::move(one));
    return moved;
}

void AddWhatMoves(const CaseRecords& records, std::vector<AnyRecord>& changed,
                  const std::vector<MovedDeadline>& attached, const std::set<DeadlineId>& staying,
                  Progress& progress) {
    AddThoseOf(attached, staying, changed);
    AddThoseOf(WhatMoves(records, changed, staying, progress), {}, changed);
}

}  // namespace particulars
