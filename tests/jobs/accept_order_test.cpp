#include "model/jobs/accept_order.h"

#include "model/jobs/load_case.h"
#include "model/jobs/save_records.h"
#include "model/store/change_log.h"
#include "tests/jobs/scratch_case.h"

namespace particulars {
namespace {

class AcceptOrderTest : public ScratchCase {
protected:
    void SetUp() override {
        ScratchCase::SetUp();
        Matter matter;
        matter.id = NewId<MatterId>(clock_);
        matter.caption = "A v. B";
        matter.court = "nysd";
        matter.docket_number = "16 Civ. 1";
        Edit edit(*db_, clock_, "tester", "make the case");
        std::vector<AnyRecord> records = {matter};
        NoProgress progress;
        SaveRecords(edit, matter.id, records, progress);
        edit.Commit();
    }

    /// An order of 22 June 2016 with one duty of 21 days and the docket number 7 in it.
    static AcceptedOrder OrderWithADuty() {
        AcceptedOrder accepted;
        accepted.text = "Defendant shall produce its source code within 21 days. See ECF No. 7.";
        accepted.entry.title = "Order";
        accepted.entry.dated = MakeDate(2016, 6, 22);
        accepted.reading.defendant = "B";
        accepted.reading.ecf = {7};
        ProposedObligation duty;
        duty.obligor = "Defendant";
        duty.act = "produce its source code";
        duty.period = Period{21, PeriodUnit::kDays};
        duty.basis = TriggerBasis::kOrder;
        duty.place = {0, 55};
        accepted.reading.obligations = {duty};
        return accepted;
    }

    void Accept(const AcceptedOrder& accepted) {
        Edit edit(*db_, clock_, "tester", "accept an order");
        AcceptOrder(edit, LoadCase(*db_), accepted);
        edit.Commit();
    }
};

TEST_F(AcceptOrderTest, MakesADutyAndItsDeadline) {
    Accept(OrderWithADuty());
    const CaseRecords records = LoadCase(*db_);
    ASSERT_EQ(records.obligations.size(), 1U);
    ASSERT_EQ(records.deadlines.size(), 1U);
    EXPECT_EQ(records.deadlines.front().obligation, records.obligations.front().id);
    EXPECT_EQ(records.deadlines.front().usual, MakeDate(2016, 7, 13));
    EXPECT_EQ(records.obligations.front().sentence,
              "Defendant shall produce its source code within 21 days.");
    EXPECT_FALSE(records.deadlines.front().working.empty());
}

TEST_F(AcceptOrderTest, IsOneStepOfUndo) {
    Accept(OrderWithADuty());
    Undo(*db_, clock_, "tester");
    const CaseRecords records = LoadCase(*db_);
    EXPECT_TRUE(records.obligations.empty());
    EXPECT_TRUE(records.deadlines.empty());
    EXPECT_TRUE(records.docket_entries.empty());
    EXPECT_TRUE(records.parties.empty());
}

TEST_F(AcceptOrderTest, AddsNoPartyPersonOrEntryTwice) {
    AcceptedOrder accepted = OrderWithADuty();
    accepted.reading.people = {{"Jane Roe", "counsel", "defendant", "Roe LLP", {}}};
    Accept(accepted);
    Accept(accepted);
    const CaseRecords records = LoadCase(*db_);
    EXPECT_EQ(records.parties.size(), 1U);
    EXPECT_EQ(records.people.size(), 1U);
    EXPECT_EQ(records.docket_entries.size(), 3U);  // Two orders and ECF No. 7.
}

TEST_F(AcceptOrderTest, TiesARulingToTheMotionItDecides) {
    AcceptedOrder accepted = OrderWithADuty();
    accepted.reading.motions = {
        {"motion to compel production of source code", "Plaintiff", MakeDate(2016, 4, 8), {}}};
    accepted.reading.rulings = {{"cross-motion to compel production of source code",
                                 "Plaintiff",
                                 Outcome::kGranted,
                                 {0, 9}}};
    Accept(accepted);
    const CaseRecords records = LoadCase(*db_);
    ASSERT_EQ(records.motions.size(), 1U);
    EXPECT_EQ(records.rulings.front().motion, records.motions.front().id);
    EXPECT_EQ(records.motions.front().filed, MakeDate(2016, 4, 8));
}

TEST_F(AcceptOrderTest, FindsTheSecretThatAChallengeQuotes) {
    AcceptedOrder accepted = OrderWithADuty();
    accepted.items = {{{1, "the tag", {}}, "First item", SecretKind::kTechnical},
                      {{2, "the data sent by the tag", {}}, "Second item", SecretKind::kData}};
    accepted.items_source = "Answer to Interrogatory No. 9";
    ProposedChallenge challenge;
    challenge.words = "does not identify the data";
    challenge.target = "The data sent by the tag";
    challenge.paper = "Letter of April 26, 2016";
    accepted.reading.challenges = {challenge};
    Accept(accepted);
    const CaseRecords records = LoadCase(*db_);
    ASSERT_EQ(records.challenges.size(), 1U);
    EXPECT_EQ(records.challenges.front().secret, records.secrets[1].id);
    EXPECT_EQ(records.challenges.front().element, "data_spec");
}

}  // namespace
}  // namespace particulars
