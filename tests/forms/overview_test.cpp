#include "forms/overview.h"

#include <gtest/gtest.h>

#include "forms/status_strip.h"
#include "tests/forms/memory_case.h"

namespace particulars {
namespace {

Deadline Due(int number, const char* date) {
    Deadline deadline;
    deadline.id = DeadlineId("deadline-" + std::to_string(number));
    deadline.number = number;
    deadline.title = "Produce source code";
    deadline.usual = DateFromIso(date);
    return deadline;
}

TEST(DueNext, PutsTheEarliestDayToActFirst) {
    CaseRecords records;
    records.deadlines = {Due(1, "2016-07-13"), Due(2, "2016-06-29")};
    const auto due = DueNext(records);
    ASSERT_EQ(due.size(), 2U);
    EXPECT_EQ(due.front()->number, 2);
}

TEST(DueNext, LeavesOutWhatIsDoneOrUndated) {
    CaseRecords records;
    records.deadlines = {Due(1, "2016-07-13"), Due(2, "2016-06-29"), Due(3, "")};
    records.deadlines[1].state = DeadlineState::kSatisfied;
    const auto due = DueNext(records);
    ASSERT_EQ(due.size(), 1U);
    EXPECT_EQ(due.front()->number, 1);
}

TEST(Concerns, NameChallengesUndatedDutiesAndUnverifiedDates) {
    MemoryCase access = ThreeSecrets();
    Challenge challenge;
    challenge.id = ChallengeId("challenge");
    challenge.secret = TradeSecretId("secret-3");
    challenge.element = "data_spec";
    Obligation duty;
    duty.id = ObligationId("duty");
    duty.number = 4;
    duty.obligor = "Defendant";
    duty.act = "collect and produce now";
    access.Save("prepare", {challenge, duty, Due(1, "2016-07-13")});

    const auto concerns = Concerns(access.records());

    ASSERT_EQ(concerns.size(), 3U);
    EXPECT_EQ(concerns[0].what, "TS-003: Data specified");
    EXPECT_EQ(concerns[1].what, "O-04: Defendant: collect and produce now");
    EXPECT_EQ(concerns[1].place, Place::kDocket);
    EXPECT_EQ(concerns[2].kind, "Not verified");
}

TEST(Concerns, AreNoneOnceADateIsVerified) {
    CaseRecords records;
    records.deadlines = {Due(1, "2016-07-13")};
    records.deadlines[0].verified_by = "partner";
    EXPECT_TRUE(Concerns(records).empty());
}

TEST(NextDateInWords, SaysTheDayAndHowFarItIs) {
    CaseRecords records;
    records.deadlines = {Due(2, "2016-06-29")};
    EXPECT_EQ(NextDateInWords(records, *MakeDate(2016, 6, 26)),
              "Next: D-02 on Wednesday 29 June 2016 (in 3 days)");
    EXPECT_EQ(NextDateInWords(records, *MakeDate(2016, 6, 30)),
              "Past due: D-02 on Wednesday 29 June 2016 (yesterday)");
    EXPECT_EQ(NextDateInWords(CaseRecords(), *MakeDate(2016, 6, 30)), "No dates");
}

}  // namespace
}  // namespace particulars
