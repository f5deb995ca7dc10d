#include "model/jobs/list_acts.h"

#include <algorithm>

#include "model/jobs/load_case.h"
#include "model/jobs/make_sample.h"
#include "model/jobs/save_records.h"
#include "model/store/change_log.h"
#include "model/store/edit.h"
#include "tests/jobs/scratch_case.h"
#include "tests/support/expect_error.h"

namespace particulars {
namespace {

class ListActsTest : public ScratchCase {
protected:
    void SetUp() override {
        ScratchCase::SetUp();
        MakeSample(*db_, clock_, "tester", SampleSpan::kToOpinion);
        records_ = LoadCase(*db_);
        change_ = {Date(2018, 11, 30), "The list was made client by client.",
                   "Order of November 30, 2018", "associate"};
    }

    void Save(ListAct act) {
        Edit edit(*db_, clock_, "tester", act.label);
        NoProgress progress;
        GiveIds(act.records, clock_);
        SaveRecords(edit, records_.matter.id, act.records, progress);
        edit.Commit();
        records_ = LoadCase(*db_);
    }

    const TradeSecret& Numbered(int number) const {
        return *std::find_if(records_.secrets.begin(), records_.secrets.end(),
                             [&](const TradeSecret& secret) { return secret.number == number; });
    }

    CaseRecords records_;
    ListChange change_;
};

TEST_F(ListActsTest, SplitsAnEntryIntoDraftsUnderNewNumbers) {
    const std::string text = LatestVersion(records_, Numbered(3).id)->text;
    Save(SplitSecret(records_, Numbered(3), {"Visit data", "Chat data"}, change_, clock_));
    ASSERT_EQ(records_.secrets.size(), 10U);
    EXPECT_EQ(Numbered(9).title, "Visit data");
    EXPECT_EQ(Numbered(9).status, SecretStatus::kCandidate);
    EXPECT_EQ(Numbered(9).kind, Numbered(3).kind);
    EXPECT_EQ(LatestVersion(records_, Numbered(10).id)->text, text);
    EXPECT_EQ(LatestVersion(records_, Numbered(10).id)->state, VersionState::kDraft);
    EXPECT_EQ(AncestorsOf(records_.lineage, Numbered(10).id), std::vector{Numbered(3).id});
    Undo(*db_, clock_, "tester");
    EXPECT_EQ(LoadCase(*db_).secrets.size(), 8U);
}

TEST_F(ListActsTest, NeverGivesANumberAgain) {
    Save(SplitSecret(records_, Numbered(3), {"Visit data", "Chat data"}, change_, clock_));
    Undo(*db_, clock_, "tester");
    records_ = LoadCase(*db_);
    Save(SplitSecret(records_, Numbered(3), {"Visit data", "Chat data"}, change_, clock_));
    EXPECT_EQ(records_.secrets.back().number, 12);
}

TEST_F(ListActsTest, MergesWordingsAndTakesTheHighestTier) {
    TradeSecret code = Numbered(2);
    code.tier = Tier::kSourceCode;
    Save(MergeSecrets(records_, {Numbered(1), code}, "Tag and protocol", change_, clock_));
    EXPECT_EQ(Numbered(9).tier, Tier::kSourceCode);
    const std::string text = LatestVersion(records_, Numbered(9).id)->text;
    EXPECT_NE(text.find(LatestVersion(records_, Numbered(2).id)->text), std::string::npos);
    EXPECT_EQ(AncestorsOf(records_.lineage, Numbered(9).id).size(), 2U);
}

TEST_F(ListActsTest, KeepsTheFormerTitleAsAnAlias) {
    const std::string before = Numbered(3).title;
    Save(RenameSecret(Numbered(3), "Visit data", change_));
    EXPECT_EQ(Numbered(3).title, "Visit data");
    EXPECT_TRUE(std::any_of(records_.aliases.begin(), records_.aliases.end(),
                            [&](const SecretAlias& alias) { return alias.label == before; }));
    EXPECT_ERROR(ErrorKind::kUsage, RenameSecret(Numbered(3), "Visit data", change_));
}

TEST_F(ListActsTest, NarrowsInADraftWithItsGround) {
    Save(RewordSecret(records_, Numbered(3), LineageKind::kNarrow, change_, clock_));
    const Version* draft = LatestVersion(records_, Numbered(3).id);
    EXPECT_EQ(draft->number, 2);
    EXPECT_EQ(draft->kind, AmendmentKind::kNarrow);
    EXPECT_EQ(draft->ground, change_.reason);
    EXPECT_ERROR(ErrorKind::kUsage,
                 RewordSecret(records_, Numbered(3), LineageKind::kBroaden, change_, clock_));
}

TEST_F(ListActsTest, EndsAnEntryAgainstAllOrAgainstOne) {
    const PartyId defendant = records_.parties[1].id;
    Save(EndSecret(Numbered(4), LineageKind::kWithdraw, defendant, change_));
    EXPECT_EQ(Numbered(4).status, SecretStatus::kAsserted);
    EXPECT_EQ(StatusAgainst(records_.status_steps, Numbered(4).id, defendant, change_.on),
              SecretStatus::kWithdrawn);
    Save(EndSecret(Numbered(4), LineageKind::kStrike, {}, change_));
    EXPECT_EQ(Numbered(4).status, SecretStatus::kStruck);
    EXPECT_EQ(Numbered(4).ended_on, change_.on);
    EXPECT_ERROR(ErrorKind::kUsage, EndSecret(Numbered(4), LineageKind::kWithdraw, {}, change_));
    EXPECT_ERROR(ErrorKind::kUsage,
                 SplitSecret(records_, Numbered(4), {"One", "Two"}, change_, clock_));
}

TEST_F(ListActsTest, MovesTheStatusWithThePaperThatCausedIt) {
    const DocketEntryId order = records_.docket_entries.front().id;
    Save(MoveStatus(Numbered(3), SecretStatus::kOrderedToParticularize, {}, order, change_));
    EXPECT_EQ(Numbered(3).status, SecretStatus::kOrderedToParticularize);
    ASSERT_EQ(records_.status_steps.size(), 1U);
    EXPECT_EQ(records_.status_steps[0].entry, order);
}

TEST_F(ListActsTest, KeepsTheHistoryOfATier) {
    Save(DesignateTier(Numbered(3), Tier::kSourceCode, change_));
    EXPECT_EQ(Numbered(3).tier, Tier::kSourceCode);
    ASSERT_EQ(records_.tier_changes.size(), 1U);
    EXPECT_EQ(records_.tier_changes[0].was, Tier::kAttorneysEyesOnly);
    EXPECT_ERROR(ErrorKind::kUsage, DesignateTier(Numbered(3), Tier::kSourceCode, change_));
}

TEST_F(ListActsTest, AsksForDayReasonAndAuthority) {
    EXPECT_TRUE(Check(change_).empty());
    EXPECT_EQ(Check(ListChange()).size(), 3U);
}

TEST_F(ListActsTest, TakesAtLeastTwo) {
    EXPECT_ERROR(ErrorKind::kUsage, SplitSecret(records_, Numbered(3), {"Alone"}, change_, clock_));
    EXPECT_ERROR(ErrorKind::kUsage,
                 MergeSecrets(records_, {Numbered(3)}, "Alone", change_, clock_));
}

}  // namespace
}  // namespace particulars
