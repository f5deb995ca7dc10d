// A case with a deadline of each kind that papers and calendars must tell apart: open, overdue,
// overridden, pending with and without a safe date, satisfied, vacated, from a sealed order.

#pragma once

#include <string>
#include <vector>

#include "model/papers/case_dates.h"

namespace particulars {

struct DatedCase {
    Matter matter;
    std::vector<DocketEntry> entries;
    std::vector<Obligation> obligations;
    std::vector<Deadline> deadlines;
    std::vector<Closure> closures;
    Date today{2016, 7, 1};

    CaseDates View() const {
        return {&matter, deadlines, obligations, entries, closures, today, "3fa9c2d17b60"};
    }
};

inline Deadline& AddDeadline(DatedCase& dated, const std::string& title, std::optional<Date> usual,
                             const std::string& obligor = {}) {
    Deadline deadline;
    deadline.number = static_cast<int>(dated.deadlines.size()) + 1;
    deadline.id =
        DeadlineId("0190a1b2-0000-7000-8000-00000000000" + std::to_string(deadline.number));
    deadline.title = title;
    deadline.court = "nysd";
    deadline.usual = deadline.safe = deadline.latest = usual;
    deadline.trigger = Date(2016, 6, 22);
    deadline.period = "21 days";
    deadline.revision = 1;
    if (!obligor.empty()) {
        Obligation obligation;
        obligation.number = deadline.number;
        obligation.id = ObligationId("obligation-" + std::to_string(deadline.number));
        obligation.order = dated.entries.front().id;
        obligation.obligor = obligor;
        obligation.act = "do the act of " + title;
        deadline.obligation = obligation.id;
        dated.obligations.push_back(obligation);
    }
    dated.deadlines.push_back(deadline);
    return dated.deadlines.back();
}

inline DatedCase SampleDates() {
    DatedCase dated;
    dated.matter.id = MatterId("matter");
    dated.matter.caption = "LivePerson, Inc. v. 24/7 Customer, Inc.";
    dated.matter.court = "nysd";
    dated.matter.docket_number = "14 Civ. 1559 (RWS)";
    DocketEntry open;
    open.id = DocketEntryId("open-order");
    DocketEntry sealed;
    sealed.id = DocketEntryId("sealed-order");
    sealed.sealed = true;
    dated.entries = {open, sealed};

    AddDeadline(dated, "Identify the secrets", Date(2016, 7, 13), "plaintiff").verified_by =
        "P. Partner";
    AddDeadline(dated, "Source code", Date(2016, 6, 29), "plaintiff").responsible = "A. Associate";
    Deadline& overridden = AddDeadline(dated, "Expert names", Date(2016, 7, 13), "defendant");
    overridden.override_date = Date(2016, 7, 8);
    overridden.override_reason = "Stipulated by both sides";
    overridden.backup = "B. Second";
    Deadline& pending = AddDeadline(dated, "Answer", std::nullopt, "defendant");
    pending.safe = Date(2016, 7, 6);
    pending.basis = TriggerBasis::kReceipt;
    pending.period = "2 weeks";
    Deadline& undated = AddDeadline(dated, "Confer", std::nullopt, "the parties");
    undated.basis = TriggerBasis::kNone;
    undated.trigger.reset();
    undated.period.clear();
    Deadline& satisfied = AddDeadline(dated, "Letter", Date(2016, 6, 27));
    satisfied.state = DeadlineState::kSatisfied;
    satisfied.completed_on = Date(2016, 6, 24);
    satisfied.revision = 3;
    Deadline& vacated = AddDeadline(dated, "Conference", Date(2016, 7, 5));
    vacated.state = DeadlineState::kVacated;
    vacated.revision = 2;
    Deadline& secret = AddDeadline(dated, "Annealing recipe", Date(2016, 7, 20), "plaintiff");
    dated.obligations.back().order = sealed.id;
    secret.reminders = "5 1";
    Deadline& hours = AddDeadline(dated, "Objection", Date(2016, 7, 7));
    hours.time = "14:15";
    hours.period = "48 hours";
    return dated;
}

}  // namespace particulars
