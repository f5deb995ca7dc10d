// A Deadline is one dated (or still undated) duty on the calendar, with how its date came about.
//
// It is never deleted: it ends by being satisfied, vacated, superseded, moot or entered in error.
// An override keeps the computed dates beside it. The title is neutral, safe for a calendar that
// others can see: it never quotes a description.
//
// Deadlines form chains: one with a `parent` runs from the day on which that one is done, or from
// the day it is due, and is pending until the parent has such a day. A chain never leads back to
// itself.

#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/core/violation.h"
#include "model/deadlines/computation.h"
#include "model/matter/obligation.h"

namespace particulars {

using DeadlineId = Id<struct DeadlineTag>;
using EventId = Id<struct EventTag>;

enum class DeadlineState { kOpen, kSatisfied, kVacated, kSuperseded, kMoot, kEnteredInError };

template <>
struct EnumText<DeadlineState> {
    static constexpr std::array<EnumName<DeadlineState>, 6> kNames = {{
        {DeadlineState::kOpen, "open"},
        {DeadlineState::kSatisfied, "satisfied"},
        {DeadlineState::kVacated, "vacated"},
        {DeadlineState::kSuperseded, "superseded"},
        {DeadlineState::kMoot, "moot"},
        {DeadlineState::kEnteredInError, "entered in error"},
    }};
};

/// Which day of its parent a deadline runs from.
enum class ParentDay { kDone, kDue };

template <>
struct EnumText<ParentDay> {
    static constexpr std::array<EnumName<ParentDay>, 2> kNames = {
        {{ParentDay::kDone, "done"}, {ParentDay::kDue, "due"}}};
};

/// Something that happened on a day and from which a period may run.
struct Event {
    EventId id;
    MatterId matter;
    std::string title;  ///< Such as "Opinion received by LivePerson".
    std::string kind;   ///< order, entry, service, receipt, hearing, other.
    Date date{boost::gregorian::not_a_date_time};
    std::string time;       ///< "14:15" or empty.
    std::string time_zone;  ///< IANA name, or empty for the court's.
    std::string source;     ///< Where the team knows it from.
    std::int64_t revision = 0;
};

struct Deadline {
    DeadlineId id;
    MatterId matter;
    int number = 0;           ///< D-01, D-02, ...; unique within the matter, never reused.
    std::string title;        ///< Neutral.
    ObligationId obligation;  ///< Empty if not from an order.
    std::string rule;         ///< Row of courts/deadline_rules.json, or empty.
    EventId event;            ///< The recorded trigger event, or empty.
    DeadlineId parent;        ///< The deadline it runs from, or empty.
    ParentDay parent_day = ParentDay::kDone;  ///< Only where there is a parent.
    std::string authority;  ///< Quoted text and citation; empty prints as "unsupported".

    std::string court;
    std::optional<Date> trigger;  ///< Absent while the trigger has not happened or is not known.
    std::string trigger_time;     ///< "HH:MM", only for periods in hours.
    TriggerBasis basis = TriggerBasis::kOrder;
    std::string period;  ///< "21 days"; empty for a fixed date or an undated duty.
    Direction direction = Direction::kAfter;
    std::optional<ServiceMethod> service;

    std::optional<Date> usual;  ///< Computed; absent while open.
    std::optional<Date> safe;   ///< May be present while `usual` is absent (receipt not known yet).
    std::optional<Date> latest;
    std::string time;  ///< "HH:MM" court-local, only for periods in hours.
    std::vector<WorkingStep>
        working;  ///< Stored as JSON, so that an old computation stays as it was.
    std::vector<std::string> warnings;

    std::optional<Date> override_date;
    std::string override_reason;  ///< At least 10 characters where override_date is set.
    std::string override_by;
    std::optional<Date> override_on;

    DeadlineState state = DeadlineState::kOpen;
    DeadlineId successor;  ///< What took its place, where it is superseded.
    std::string responsible;
    std::string backup;     ///< Who acts where the person responsible cannot.
    std::string reminders;  ///< Days ahead, "14 7 3 1 0"; empty for the case's usual ones.
    std::optional<Date> snoozed_until;  ///< At most a day after it was put off.
    std::string verified_by;            ///< Never the person who entered it.
    std::optional<Date> verified_on;
    std::optional<Date> completed_on;
    std::string completion;  ///< Evidence: pinpoint, ECF number or note.
    std::string entered_by;
    std::int64_t revision = 0;
};

/// "D-07".
std::string Designation(const Deadline& deadline);

/// The day to act by as things stand: the override, else the safe date, else the usual one.
std::optional<Date> ActBy(const Deadline& deadline);

/// The days ahead on which to remind, largest first: "14, 7 3" gives 14, 7, 3. nullopt for anything
/// but numbers from 0 to 365. Empty text gives an empty list.
std::optional<std::vector<int>> ReadReminders(std::string_view text);

Violations Check(const Event& event);
Violations Check(const Deadline& deadline);

}  // namespace particulars
