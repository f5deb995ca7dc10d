#include "model/jobs/moving_target.h"

#include "tests/jobs/listed_case.h"

namespace particulars {
namespace {

class MovingTargetTest : public ListedCase {
protected:
    MovingTarget Table() { return MovingTargetOf(Records(), clock_.Today()); }
};
PARTICULARS_ALL_BACKENDS(MovingTargetTest);

TEST_P(MovingTargetTest, CountsWhatChangedFromListToList) {
    Serve({secrets_[0], secrets_[1]}, "2016-04-26");
    AddWording(secrets_[0], "The blue tag on each page.");
    Serve(secrets_, "2016-05-20");
    AddEntry("A fourth.");
    Serve({secrets_[0], secrets_[2], secrets_[3]}, "2016-06-20");
    const MovingTarget table = Table();
    ASSERT_EQ(table.steps.size(), 3U);
    EXPECT_EQ(table.steps[0].entries, 2U);
    EXPECT_TRUE(table.steps[0].changes.empty());
    const MovingTargetStep& second = table.steps[1];
    EXPECT_EQ(second.kept, 1U);
    EXPECT_EQ(CountOf(second, EntryChange::kAdded), 1U);
    EXPECT_EQ(CountOf(second, EntryChange::kReworded), 1U);
    EXPECT_EQ(second.changes[0].words_inserted, 2U);  // "blue" and "each"
    EXPECT_EQ(second.changes[0].words_deleted, 1U);   // "the"
    EXPECT_EQ(second.added_since_first, 1U);
    const MovingTargetStep& third = table.steps[2];
    EXPECT_EQ(third.kept, 2U);
    EXPECT_EQ(CountOf(third, EntryChange::kLeftOut), 1U);
    EXPECT_EQ(third.added_since_first, 2U);
    EXPECT_EQ(third.words_inserted_since_first, 2U);
    EXPECT_EQ(MovingTargetOf(Records(), Date(2016, 5, 20)).steps.size(), 2U);
}

TEST_P(MovingTargetTest, SaysHowEntriesLeftTheList) {
    Serve(secrets_, "2016-04-26");
    const TradeSecretId part = AddEntry("A part of the second.");
    LineageStep split;
    split.kind = LineageKind::kSplit;
    split.predecessor = secrets_[1];
    split.successor = part;
    split.happened_on = Date(2016, 5, 2);
    split.reason = "The order asked for it.";
    StatusStep struck;
    struck.secret = secrets_[2];
    struck.status = SecretStatus::kStruck;
    struck.happened_on = Date(2016, 5, 3);
    struck.paper = "Order";
    struck.reason = "Not particular.";
    Save({split, struck});
    Serve({secrets_[0], part}, "2016-05-20");
    const MovingTargetStep step = Table().steps[1];
    ASSERT_EQ(step.changes.size(), 3U);
    EXPECT_EQ(step.changes[0].lineage, "split from TS-002");
    EXPECT_EQ(step.changes[1].change, EntryChange::kReplaced);
    EXPECT_EQ(step.changes[1].lineage, "split into TS-004");
    EXPECT_EQ(step.changes[2].change, EntryChange::kStruck);
}

TEST_P(MovingTargetTest, SaysSeveralPartsOfAnEntryAtOnce) {
    Serve(secrets_, "2016-04-26");
    std::vector<AnyRecord> steps;
    std::vector<TradeSecretId> amended = {secrets_[0], secrets_[2]};
    for (const LineageKind kind : {LineageKind::kSplit, LineageKind::kSplit, LineageKind::kMerge}) {
        LineageStep step;
        step.kind = kind;
        step.predecessor = secrets_[1];
        step.successor = AddEntry("A part of the second.");
        step.happened_on = Date(2016, 5, 2);
        step.reason = "The order asked for it.";
        amended.push_back(step.successor);
        steps.emplace_back(step);
    }
    Save(steps);
    Serve(amended, "2016-05-20");
    EXPECT_EQ(Table().steps[1].changes.back().lineage,
              "split into TS-004 and TS-005; merged into TS-006");
}

TEST_P(MovingTargetTest, SaysWhatEndedAfterTheLastList) {
    Serve(secrets_, "2016-04-26");
    StatusStep gone;
    gone.secret = secrets_[0];
    gone.status = SecretStatus::kWithdrawn;
    gone.happened_on = Date(2016, 6, 1);
    gone.paper = "Letter";
    gone.reason = "Narrowed.";
    Save({gone});
    ASSERT_EQ(Table().ended_since.size(), 1U);
    EXPECT_EQ(Table().ended_since[0].change, EntryChange::kWithdrawn);
    EXPECT_TRUE(MovingTargetOf(Records(), Date(2016, 5, 31)).ended_since.empty());
}

TEST_P(MovingTargetTest, IsEmptyBeforeTheFirstList) {
    EXPECT_TRUE(Table().steps.empty());
}

}  // namespace
}  // namespace particulars
