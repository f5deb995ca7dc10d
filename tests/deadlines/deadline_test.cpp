#include "model/deadlines/deadline.h"

#include <gtest/gtest.h>

#include "tests/deadlines/requests.h"

namespace particulars {
namespace {

Deadline Identify() {
    Deadline deadline;
    deadline.number = 7;
    deadline.title = "Duty O-01 under the order of Wednesday 22 June 2016";
    deadline.court = "nysd";
    deadline.trigger = Day("2016-06-22");
    deadline.period = "21 days";
    deadline.entered_by = "paralegal";
    return deadline;
}

std::string OnlyField(const Deadline& deadline) {
    const Violations violations = Check(deadline);
    return violations.size() == 1 ? violations[0].field : std::to_string(violations.size());
}

TEST(Deadline, IsDesignatedByItsNumber) {
    EXPECT_EQ(Designation(Identify()), "D-07");
}

TEST(Deadline, PassesWhenComplete) {
    EXPECT_TRUE(Check(Identify()).empty());
}

TEST(Deadline, IsActedUponByTheOverrideThenTheSafeDateThenTheUsual) {
    Deadline deadline = Identify();
    EXPECT_FALSE(ActBy(deadline));
    deadline.usual = Day("2016-07-13");
    EXPECT_EQ(ActBy(deadline), Day("2016-07-13"));
    deadline.safe = Day("2016-07-12");
    EXPECT_EQ(ActBy(deadline), Day("2016-07-12"));
    deadline.override_date = Day("2016-08-01");
    EXPECT_EQ(ActBy(deadline), Day("2016-08-01"));
}

TEST(Deadline, NeedsNumberAndTitle) {
    Deadline deadline = Identify();
    deadline.number = 0;
    EXPECT_EQ(OnlyField(deadline), "number");
    deadline = Identify();
    deadline.title = " ";
    EXPECT_EQ(OnlyField(deadline), "title");
}

TEST(Deadline, RefusesAPeriodThatIsNone) {
    Deadline deadline = Identify();
    deadline.period = "minus 3 days";
    EXPECT_EQ(OnlyField(deadline), "period");
}

TEST(Deadline, RefusesAPeriodBesideAFixedDay) {
    Deadline deadline = Identify();
    deadline.basis = TriggerBasis::kFixed;
    EXPECT_EQ(OnlyField(deadline), "period");
}

TEST(Deadline, NeedsTheDayThatTheCourtNamed) {
    Deadline deadline = Identify();
    deadline.basis = TriggerBasis::kFixed;
    deadline.period = "";
    deadline.trigger.reset();
    EXPECT_EQ(OnlyField(deadline), "trigger");
}

TEST(Deadline, RefusesATimeThatIsNone) {
    Deadline deadline = Identify();
    deadline.trigger_time = "2 pm";
    EXPECT_EQ(OnlyField(deadline), "trigger_time");
}

TEST(Deadline, RefusesAServiceItDoesNotRunFrom) {
    Deadline deadline = Identify();
    deadline.service = ServiceMethod::kMail;
    EXPECT_EQ(OnlyField(deadline), "service");
}

TEST(Deadline, NeedsAReasonOfTenCharactersForAnOverride) {
    Deadline deadline = Identify();
    deadline.override_date = Day("2016-08-01");
    deadline.override_reason = "too short";
    EXPECT_EQ(OnlyField(deadline), "override_reason");
    deadline.override_reason = "Stipulated";
    EXPECT_TRUE(Check(deadline).empty());
}

TEST(Deadline, RefusesAReasonWithoutAnOverride) {
    Deadline deadline = Identify();
    deadline.override_reason = "Stipulated by both sides";
    EXPECT_EQ(OnlyField(deadline), "override_date");
}

TEST(Deadline, IsVerifiedByASecondPerson) {
    Deadline deadline = Identify();
    deadline.verified_by = "paralegal";
    deadline.verified_on = Day("2016-06-23");
    EXPECT_EQ(OnlyField(deadline), "verified_by");
    deadline.verified_by = "partner";
    EXPECT_TRUE(Check(deadline).empty());
    deadline.verified_on.reset();
    EXPECT_EQ(OnlyField(deadline), "verified_on");
}

TEST(Deadline, NeedsEvidenceToBeSatisfied) {
    Deadline deadline = Identify();
    deadline.state = DeadlineState::kSatisfied;
    EXPECT_EQ(OnlyField(deadline), "2");
    deadline.completed_on = Day("2016-07-12");
    EXPECT_EQ(OnlyField(deadline), "completion");
    deadline.completion = "ECF 160";
    EXPECT_TRUE(Check(deadline).empty());
}

TEST(Event, NeedsTitleAndDate) {
    Event event;
    EXPECT_EQ(Check(event).size(), 2U);
    event.title = "Opinion received";
    event.date = Day("2016-06-24");
    EXPECT_TRUE(Check(event).empty());
    event.time = "25:00";
    ASSERT_EQ(Check(event).size(), 1U);
    EXPECT_EQ(Check(event)[0].field, "time");
}

}  // namespace
}  // namespace particulars
