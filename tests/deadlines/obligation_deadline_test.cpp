#include "model/deadlines/obligation_deadline.h"

#include <gtest/gtest.h>

#include "tests/deadlines/requests.h"

namespace particulars {
namespace {

Matter Case() {
    Matter matter;
    matter.court = "nysd";
    matter.docket_number = "14 Civ. 1559 (RWS)";
    return matter;
}

DocketEntry Opinion() {
    DocketEntry entry;
    entry.ecf_number = "150";
    entry.dated = Day("2016-06-22");
    return entry;
}

Obligation Duty(const char* period, const char* basis) {
    Obligation obligation;
    obligation.id = ObligationId("duty");
    obligation.matter = MatterId("matter");
    obligation.number = 3;
    obligation.sentence = "LivePerson is directed to identify the zinfandel.";
    obligation.period = period;
    obligation.direction = "after";
    obligation.basis = basis;
    return obligation;
}

TEST(ObligationDeadline, IsComputedFromTheDateOfTheOrder) {
    const Deadline deadline =
        DeadlineFromObligation(Duty("21 days", "order"), Opinion(), Case(), {});
    EXPECT_EQ(deadline.trigger, Day("2016-06-22"));
    EXPECT_EQ(deadline.usual, Day("2016-07-13"));
    EXPECT_EQ(deadline.safe, Day("2016-07-13"));
    EXPECT_EQ(deadline.latest, Day("2016-07-13"));
    EXPECT_EQ(deadline.obligation, ObligationId("duty"));
    EXPECT_EQ(deadline.court, "nysd");
    EXPECT_FALSE(deadline.working.empty());
}

TEST(ObligationDeadline, HasATitleThatQuotesNothing) {
    const Deadline deadline =
        DeadlineFromObligation(Duty("21 days", "order"), Opinion(), Case(), {});
    EXPECT_EQ(deadline.title, "Duty O-03 under the order of Wednesday 22 June 2016");
    EXPECT_EQ(deadline.authority,
              "\"LivePerson is directed to identify the zinfandel.\" (order of Wednesday 22 June "
              "2016, ECF 150)");
}

TEST(ObligationDeadline, StaysOpenUntilReceiptButShowsTheSafeDate) {
    const Deadline deadline =
        DeadlineFromObligation(Duty("two weeks", "receipt"), Opinion(), Case(), {});
    EXPECT_FALSE(deadline.trigger);
    EXPECT_FALSE(deadline.usual);
    EXPECT_FALSE(deadline.latest);
    EXPECT_EQ(deadline.safe, Day("2016-07-06"));
    EXPECT_EQ(
        deadline.working.at(0).step,
        "The date of receipt is not known yet, so the period of two weeks has no usual date.");
    EXPECT_TRUE(Contains(deadline.working.at(1).step,
                         "it ends on Wednesday 6 July 2016: the safe date until the date of "
                         "receipt is entered"));
}

TEST(ObligationDeadline, IsComputedOnceReceiptIsEntered) {
    Deadline deadline = DeadlineFromObligation(Duty("two weeks", "receipt"), Opinion(), Case(), {});
    deadline.trigger = Day("2016-06-25");
    ComputeDeadline(deadline, {});
    EXPECT_EQ(deadline.usual, Day("2016-07-11"));
    EXPECT_EQ(deadline.safe, Day("2016-07-11"));
}

TEST(ObligationDeadline, StaysOpenWithoutASafeDateWhereAnEventIsAwaited) {
    Obligation duty = Duty("14 days", "event");
    duty.event = "service of the expert reports";
    const Deadline deadline = DeadlineFromObligation(duty, Opinion(), Case(), {});
    EXPECT_FALSE(deadline.usual);
    EXPECT_FALSE(deadline.safe);
    EXPECT_EQ(deadline.working.size(), 1U);
}

TEST(ObligationDeadline, TakesTheDayThatTheCourtNamed) {
    Obligation duty = Duty("", "fixed");
    duty.fixed_date = Day("2016-07-04");
    const Deadline deadline = DeadlineFromObligation(duty, Opinion(), Case(), {});
    EXPECT_EQ(deadline.usual, Day("2016-07-04"));
    EXPECT_EQ(deadline.warnings.size(), 1U);
}

TEST(ObligationDeadline, StaysUndatedWhereTheOrderNamesNoDay) {
    const Deadline deadline = DeadlineFromObligation(Duty("", "none"), Opinion(), Case(), {});
    EXPECT_FALSE(ActBy(deadline));
    ASSERT_EQ(deadline.working.size(), 1U);
    EXPECT_TRUE(Contains(deadline.working[0].step, "Choose a day to act by yourself."));
}

TEST(ObligationDeadline, SaysWhyAnOldOrderIsNotComputed) {
    DocketEntry order = Opinion();
    order.dated = Day("2007-08-22");
    const Deadline deadline = DeadlineFromObligation(Duty("10 days", "order"), order, Case(), {});
    EXPECT_FALSE(deadline.usual);
    ASSERT_EQ(deadline.warnings.size(), 1U);
    EXPECT_TRUE(Contains(deadline.warnings[0], "No date was computed. Wednesday 22 August 2007"));
}

TEST(ObligationDeadline, SaysWhyAnUnknownCourtIsNotComputed) {
    Matter matter = Case();
    matter.court = "sdny";
    const Deadline deadline =
        DeadlineFromObligation(Duty("10 days", "order"), Opinion(), matter, {});
    EXPECT_FALSE(deadline.usual);
    EXPECT_TRUE(Contains(deadline.warnings.at(0), "nysd (S.D.N.Y.)"));
}

TEST(ObligationDeadline, SaysWhyAPeriodThatIsNoneIsNotComputed) {
    const Deadline deadline = DeadlineFromObligation(Duty("soon", "order"), Opinion(), Case(), {});
    EXPECT_TRUE(Contains(deadline.working.at(0).step, "\"soon\" is not a period"));
}

TEST(ComputeDeadline, KeepsOverrideAndPeople) {
    Deadline deadline = DeadlineFromObligation(Duty("21 days", "order"), Opinion(), Case(), {});
    deadline.override_date = Day("2016-08-01");
    deadline.override_reason = "Stipulated by both sides";
    deadline.responsible = "associate";
    deadline.trigger = Day("2016-06-23");
    ComputeDeadline(deadline, {});
    EXPECT_EQ(deadline.usual, Day("2016-07-14"));
    EXPECT_EQ(deadline.override_date, Day("2016-08-01"));
    EXPECT_EQ(deadline.responsible, "associate");
}

TEST(ComputeDeadline, ForgetsTheDatesOfBefore) {
    Deadline deadline = DeadlineFromObligation(Duty("21 days", "order"), Opinion(), Case(), {});
    deadline.trigger.reset();
    deadline.basis = TriggerBasis::kEvent;
    ComputeDeadline(deadline, {});
    EXPECT_FALSE(deadline.usual);
    EXPECT_FALSE(deadline.safe);
    EXPECT_FALSE(deadline.latest);
}

TEST(ComputeDeadline, KeepsTheTimeOfAPeriodInHours) {
    Deadline deadline = DeadlineFromObligation(Duty("48 hours", "order"), Opinion(), Case(), {});
    EXPECT_FALSE(deadline.usual);
    EXPECT_EQ(deadline.safe, Day("2016-06-24"));
    EXPECT_TRUE(Contains(deadline.working.at(0).step, "The time of day from which the hours run"));
    deadline.trigger_time = "14:15";
    ComputeDeadline(deadline, {});
    EXPECT_EQ(deadline.usual, Day("2016-06-24"));
    EXPECT_EQ(deadline.time, "14:15");
}

}  // namespace
}  // namespace particulars
