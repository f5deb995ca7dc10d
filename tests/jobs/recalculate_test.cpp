#include "model/jobs/recalculate.h"

#include <algorithm>
#include <map>

#include <boost/date_time/gregorian/gregorian.hpp>
#include <gtest/gtest.h>

#include "model/core/error.h"
#include "tests/support/expect_error.h"

namespace particulars {
namespace {

Date Day(int month, int day) {
    return Date(2016, static_cast<unsigned short>(month), static_cast<unsigned short>(day));
}

/// D-01 runs from an event, D-02 from D-01 being due, D-03 from D-02 being due.
CaseRecords Chain() {
    CaseRecords records;
    records.matter.court = "nysd";
    Event event;
    event.id = EventId("served");
    event.date = Day(6, 1);
    records.events = {event};
    for (int number = 1; number <= 3; ++number) {
        Deadline deadline;
        deadline.id = DeadlineId("d" + std::to_string(number));
        deadline.number = number;
        deadline.title = "Link";
        deadline.court = "nysd";
        deadline.basis = TriggerBasis::kEvent;
        deadline.period = "7 days";
        if (number == 1) {
            deadline.event = event.id;
        } else {
            deadline.parent = DeadlineId("d" + std::to_string(number - 1));
            deadline.parent_day = ParentDay::kDue;
        }
        records.deadlines.push_back(deadline);
    }
    // The dates of the case as they stand, computed as any other move is.
    for (MovedDeadline& moved : [&] {
             NoProgress progress;
             return WhatMoves(records, {event}, {}, progress);
         }())
        for (Deadline& deadline : records.deadlines)
            if (deadline.id == moved.after.id)
                deadline = moved.after;
    return records;
}

Event ServedOn(const Date& day) {
    Event event;
    event.id = EventId("served");
    event.date = day;
    return event;
}

std::map<std::string, std::optional<Date>> Moves(const CaseRecords& records,
                                                 const std::vector<AnyRecord>& changed,
                                                 const std::set<DeadlineId>& staying = {}) {
    NoProgress progress;
    std::map<std::string, std::optional<Date>> dates;
    for (const MovedDeadline& moved : WhatMoves(records, changed, staying, progress))
        dates[Designation(moved.after)] = moved.after.usual;
    return dates;
}

using Dates = std::map<std::string, std::optional<Date>>;

TEST(WhatMoves, FollowsAChainToItsEnd) {
    const CaseRecords records = Chain();
    EXPECT_EQ(records.deadlines[2].usual, Day(6, 22));
    EXPECT_EQ(Moves(records, {ServedOn(Day(6, 2))}),
              (Dates{{"D-01", Day(6, 9)}, {"D-02", Day(6, 16)}, {"D-03", Day(6, 23)}}));
}

TEST(WhatMoves, IsEmptyWhereTheDayStays) {
    EXPECT_EQ(Moves(Chain(), {ServedOn(Day(6, 1))}), Dates{});
}

TEST(WhatMoves, LeavesWhatHangsOnADateThatStays) {
    EXPECT_EQ(Moves(Chain(), {ServedOn(Day(6, 2))}, {DeadlineId("d2")}),
              (Dates{{"D-01", Day(6, 9)}}));
}

TEST(WhatMoves, CautionsAgainstMovingWhatIsDoneOverriddenOrVerified) {
    CaseRecords records = Chain();
    records.deadlines[0].override_date = Day(6, 10);
    records.deadlines[1].verified_by = "another";
    records.deadlines[2].state = DeadlineState::kSatisfied;
    records.deadlines[2].completed_on = Day(6, 20);
    NoProgress progress;
    Deadline first = records.deadlines[0];
    first.override_date = Day(6, 13);
    const auto moved = WhatMoves(records, {first}, {}, progress);
    ASSERT_EQ(moved.size(), 2U);
    EXPECT_NE(moved[0].caution.find("Verified"), std::string::npos);
    EXPECT_TRUE(moved[0].after.verified_by.empty());
    EXPECT_NE(moved[1].caution.find("Satisfied"), std::string::npos);
}

TEST(WhatMoves, LeavesWhatWasVacated) {
    CaseRecords records = Chain();
    records.deadlines[1].state = DeadlineState::kVacated;
    EXPECT_EQ(Moves(records, {ServedOn(Day(6, 2))}), (Dates{{"D-01", Day(6, 9)}}));
}

TEST(WhatMoves, MovesALastDayOffADayOnWhichTheCourtWasClosed) {
    Closure snow;
    snow.id = ClosureId("snow");
    snow.court = "nysd";
    snow.kind = ClosureKind::kHoliday;
    snow.first = snow.last = Day(6, 8);
    snow.title = "Declared a holiday";
    snow.source = "Notice of the court";
    EXPECT_EQ(Moves(Chain(), {snow}),
              (Dates{{"D-01", Day(6, 9)}, {"D-02", Day(6, 16)}, {"D-03", Day(6, 23)}}));
    snow.court = "cand";
    EXPECT_EQ(Moves(Chain(), {snow}), Dates{});
}

TEST(WhatMoves, LeavesALinkThatComesBackToWhereItWas) {
    CaseRecords records = Chain();
    Closure snow;
    snow.id = ClosureId("snow");
    snow.court = "nysd";
    snow.kind = ClosureKind::kHoliday;
    snow.first = snow.last = Day(6, 15);  // On which D-02 would be due.
    NoProgress progress;
    for (const MovedDeadline& moved : WhatMoves(records, {snow}, {}, progress))
        *std::find_if(records.deadlines.begin(), records.deadlines.end(),
                      [&](const Deadline& one) { return one.id == moved.after.id; }) = moved.after;
    records.closures = {snow};
    // Each is looked at before the one that it hangs on.
    std::reverse(records.deadlines.begin(), records.deadlines.end());
    snow.first = snow.last = Day(6, 8);  // It had been noted on the wrong day: D-01 is a day later.
    // D-02 is due on the same day, counted from another one; D-03 moved with it and back.
    EXPECT_EQ(Moves(records, {snow}), (Dates{{"D-01", Day(6, 9)}, {"D-02", Day(6, 16)}}));
}

TEST(WhatMoves, StopsWhenAsked) {
    class Stopper final : public Progress {
        void Step(std::int64_t, std::int64_t, std::string_view) override {
            throw Error(ErrorKind::kCancelled, "Stopped.");
        }
    };
    CaseRecords records = Chain();
    const Deadline first = records.deadlines.front();
    for (int copy = 0; copy < 1000; ++copy) {
        records.deadlines.push_back(first);
        records.deadlines.back().id = DeadlineId("copy" + std::to_string(copy));
    }
    Stopper stopper;
    EXPECT_ERROR(ErrorKind::kCancelled, WhatMoves(records, {ServedOn(Day(6, 2))}, {}, stopper));
}

Event At(const char* id, const Date& day) {
    Event event;
    event.id = EventId(id);
    event.date = day;
    return event;
}

TEST(AttachEvent, LetsTheDeadlineRunFromTheEvent) {
    CaseRecords records = Chain();
    records.deadlines[0].verified_by = "another";
    const auto attached = AttachEvent(records, records.deadlines[0], At("other", Day(6, 6)));
    ASSERT_EQ(attached.size(), 1U);
    EXPECT_EQ(attached[0].after.usual, Day(6, 13));
    EXPECT_EQ(attached[0].after.event, EventId("other"));
    EXPECT_EQ(attached[0].after.verified_by, "");
    EXPECT_NE(attached[0].caution.find("Verified"), std::string::npos);
}

TEST(AttachEvent, DatesEveryDeadlineThatWaitsForTheSame) {
    CaseRecords records = Chain();
    Deadline beside = records.deadlines[0];
    beside.id = DeadlineId("d4");
    beside.number = 4;
    records.deadlines.push_back(beside);
    EXPECT_EQ(AttachEvent(records, beside, At("other", Day(6, 6))).size(), 2U);
}

TEST(AttachEvent, RefusesADeadlineThatHasEnded) {
    CaseRecords records = Chain();
    records.deadlines[0].state = DeadlineState::kVacated;
    EXPECT_ERROR(ErrorKind::kUsage,
                 AttachEvent(records, records.deadlines[0], At("other", Day(6, 6))));
}

TEST(WhatActMoves, ListsWhatHangsOnADateThatTheActMoves) {
    const CaseRecords records = Chain();
    const Event other = At("other", Day(6, 2));
    NoProgress progress;
    Dates dates;
    for (const MovedDeadline& moved : WhatActMoves(
             records, {other}, AttachEvent(records, records.deadlines[0], other), progress))
        dates[Designation(moved.after)] = moved.after.usual;
    EXPECT_EQ(dates, (Dates{{"D-01", Day(6, 9)}, {"D-02", Day(6, 16)}, {"D-03", Day(6, 23)}}));
}

TEST(AddWhatMoves, LeavesTheChainWhereTheActMayNotMoveItsFirst) {
    const CaseRecords records = Chain();
    const Event other = At("other", Day(6, 2));
    const auto attached = AttachEvent(records, records.deadlines[0], other);
    NoProgress progress;
    std::vector<AnyRecord> all = {other};
    AddWhatMoves(records, all, attached, {}, progress);
    EXPECT_EQ(all.size(), 4U);
    std::vector<AnyRecord> none = {other};
    AddWhatMoves(records, none, attached, {DeadlineId("d1")}, progress);
    EXPECT_EQ(none.size(), 1U);
}

}  // namespace
}  // namespace particulars
