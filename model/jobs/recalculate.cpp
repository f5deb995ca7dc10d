#include "model/jobs/recalculate.h"

#include <deque>
#include <unordered_map>
#include <utility>

#include "model/deadlines/chain.h"
#include "model/deadlines/obligation_deadline.h"

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
    void SetTrigger(Deadline& deadline) const;
    bool IsTouched(const Deadline& deadline) const;
    const DocketEntry* OrderOf(const Deadline& deadline) const;
    const Deadline* ParentOf(const Deadline& deadline) const;

    const CaseRecords& records_;
    const std::set<DeadlineId>& staying_;
    Progress& progress_;
    std::vector<Closure> closures_;
    std::set<std::string> closed_courts_;
    std::unordered_map<std::string, const Event*> events_;
    std::unordered_map<std::string, const DocketEntry*> entries_;
    std::unordered_map<std::string, const Deadline*> given_;  ///< Deadlines among the changes.
    std::unordered_map<std::string, const Deadline*> deadlines_;
    std::unordered_map<std::string, const Obligation*> obligations_;
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
    return std::move(moved_);
}

void Recalculation::TakeIn(const AnyRecord& changed) {
    if (const auto* event = std::get_if<Event>(&changed))
        events_[event->id.text()] = event;
    else if (const auto* entry = std::get_if<DocketEntry>(&changed))
        entries_[entry->id.text()] = entry;
    else if (const auto* deadline = std::get_if<Deadline>(&changed))
        given_[deadline->id.text()] = deadline;
    else if (const auto* closure = std::get_if<Closure>(&changed))
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
    for (const Deadline& deadline : records_.deadlines) {
        deadlines_.emplace(deadline.id.text(), &deadline);
        const auto given = given_.find(deadline.id.text());
        const Deadline& now = given == given_.end() ? deadline : *given->second;
        if (!now.parent.empty())
            links_[now.parent.text()].push_back(&deadline);
    }
    for (const Obligation& obligation : records_.obligations)
        obligations_.emplace(obligation.id.text(), &obligation);
    for (const auto& [id, deadline] : given_)
        waiting_.push_back(deadline);
}

const DocketEntry* Recalculation::OrderOf(const Deadline& deadline) const {
    const auto obligation = obligations_.find(deadline.obligation.text());
    if (obligation == obligations_.end())
        return nullptr;
    const auto entry = entries_.find(obligation->second->order.text());
    return entry == entries_.end() ? nullptr : entry->second;
}

/// Whether the change concerns the deadline itself, and not only a parent of it.
bool Recalculation::IsTouched(const Deadline& deadline) const {
    if (!deadline.event.empty() && events_.contains(deadline.event.text()))
        return true;
    if (deadline.parent.empty() && deadline.event.empty() && OrderOf(deadline) != nullptr)
        return true;
    return closed_courts_.contains(deadline.court);
}

void Recalculation::MoveAll() {
    for (const Deadline& deadline : records_.deadlines)
        if (!given_.contains(deadline.id.text()) && CanMove(deadline) && IsTouched(deadline))
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
        if (!given_.contains(link->id.text()) && CanMove(*link))
            Move(*link);
}

void Recalculation::Move(const Deadline& before) {
    if (++steps_ % kStepsBetweenReports == 0)
        progress_.Step(steps_, 0, "Computing anew");
    if (staying_.contains(before.id))
        return;
    Deadline after = Anew(before);
    if (SameDates(before, after))
        return;
    after.verified_by.clear();
    after.verified_on.reset();
    const auto [place, is_new] = moved_at_.emplace(before.id.text(), moved_.size());
    if (is_new)
        moved_.push_back({&before, std::move(after), CautionAbout(before)});
    else
        moved_[place->second].after = std::move(after);
    waiting_.push_back(&before);
}

/// As the chain stands by now: moved already, given, or as it was.
const Deadline* Recalculation::ParentOf(const Deadline& deadline) const {
    const std::string& id = deadline.parent.text();
    if (const auto moved = moved_at_.find(id); moved != moved_at_.end())
        return &moved_[moved->second].after;
    if (const auto given = given_.find(id); given != given_.end())
        return given->second;
    const auto known = deadlines_.find(id);
    return known == deadlines_.end() ? nullptr : known->second;
}

Deadline Recalculation::Anew(const Deadline& before) const {
    Deadline after = before;
    if (const Deadline* parent = before.parent.empty() ? nullptr : ParentOf(before)) {
        ComputeLink(after, *parent, closures_);
        return after;
    }
    SetTrigger(after);
    const DocketEntry* order = OrderOf(before);
    ComputeDeadline(after, closures_, order ? order->dated : std::nullopt);
    // Without the order at hand, the safe date of an open trigger cannot be told anew.
    if (!order && !after.trigger && before.safe)
        return before;
    return after;
}

void Recalculation::SetTrigger(Deadline& deadline) const {
    if (const auto event = events_.find(deadline.event.text()); event != events_.end()) {
        deadline.trigger = event->second->date;
        deadline.trigger_time = event->second->time;
    } else if (const DocketEntry* order = OrderOf(deadline); order && deadline.event.empty()) {
        if (const auto obligation = obligations_.find(deadline.obligation.text());
            obligation != obligations_.end())
            if (const auto day = TriggerOf(deadline.basis, *obligation->second, *order))
                deadline.trigger = day;
    }
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

}  // namespace particulars
