#include "model/store/field_merge.h"

#include <gtest/gtest.h>

#include "model/store/record_maps.h"
#include "tests/support/filled_record.h"

namespace particulars {
namespace {

class FieldMergeTest : public testing::Test {
protected:
    TradeSecret With(const std::string& title, const std::string& holder) {
        TradeSecret secret = Filled<TradeSecret>();
        secret.title = title;
        secret.holder = holder;
        return secret;
    }

    FieldMerge Merge(const TradeSecret& base, const TradeSecret& mine, const TradeSecret& theirs) {
        return MergeFields(TableOf<TradeSecret>(), ValuesOf(base), ValuesOf(mine),
                           ValuesOf(theirs));
    }

    TradeSecret Read(const Values& values) { return RecordIn<TradeSecret>(ValuesRow(values)); }
};

TEST_F(FieldMergeTest, KeepsBothChangesOfDifferentFields) {
    const FieldMerge merge = Merge(With("a", "x"), With("b", "x"), With("a", "y"));
    EXPECT_TRUE(merge.conflicts.empty());
    EXPECT_EQ(merge.mine, std::vector<std::string>{"title"});
    EXPECT_EQ(merge.theirs, std::vector<std::string>{"holder"});
    EXPECT_EQ(Read(merge.merged).title, "b");
    EXPECT_EQ(Read(merge.merged).holder, "y");
}

TEST_F(FieldMergeTest, NamesAFieldThatBothChanged) {
    const FieldMerge merge = Merge(With("a", "x"), With("b", "x"), With("c", "x"));
    ASSERT_EQ(merge.conflicts.size(), 1U);
    ASSERT_EQ(merge.conflicts[0].size(), 1U);
    EXPECT_EQ(merge.conflicts[0][0].field, "title");
    EXPECT_EQ(merge.conflicts[0][0].base, "a");
    EXPECT_EQ(merge.conflicts[0][0].mine, "b");
    EXPECT_EQ(merge.conflicts[0][0].theirs, "c");
    EXPECT_EQ(Read(merge.merged).title, "c");
}

TEST_F(FieldMergeTest, SeesNoConflictWhereBothWantTheSame) {
    EXPECT_TRUE(Merge(With("a", "x"), With("b", "x"), With("b", "x")).conflicts.empty());
}

TEST_F(FieldMergeTest, TakesTheRevisionOfTheOther) {
    TradeSecret theirs = With("a", "y");
    theirs.revision = 7;
    EXPECT_EQ(Read(Merge(With("a", "x"), With("b", "x"), theirs).merged).revision, 7);
}

TEST_F(FieldMergeTest, NeverMixesADateWithTheWorkingOfAnother) {
    Deadline base = Filled<Deadline>();
    Deadline mine = base;
    mine.period = "30 days";
    Deadline theirs = base;
    theirs.usual = Date(2016, 7, 20);
    const FieldMerge merge =
        MergeFields(TableOf<Deadline>(), ValuesOf(base), ValuesOf(mine), ValuesOf(theirs));
    ASSERT_EQ(merge.conflicts.size(), 1U);
    EXPECT_EQ(merge.conflicts[0].size(), 2U);
}

TEST_F(FieldMergeTest, NeverApprovesAWordingThatTheApproverDidNotSee) {
    Version base = Filled<Version>();
    Version mine = base;
    mine.state = VersionState::kApproved;
    Version theirs = base;
    theirs.text = "changed meanwhile";
    EXPECT_EQ(MergeFields(TableOf<Version>(), ValuesOf(base), ValuesOf(mine), ValuesOf(theirs))
                  .conflicts.size(),
              1U);
}

TEST_F(FieldMergeTest, TakesAGroupFromOneSideAsAWhole) {
    Version base = Filled<Version>();
    Version mine = base;
    mine.text = "mine";
    Version theirs = base;
    theirs.text = "theirs";
    theirs.public_text = "theirs in public";
    const RecordTable& table = TableOf<Version>();
    const FieldMerge merge = MergeFields(table, ValuesOf(base), ValuesOf(mine), ValuesOf(theirs));
    const Version decided =
        RecordIn<Version>(ValuesRow(Decided(table, merge, ValuesOf(mine), {true})));
    EXPECT_EQ(decided.text, "mine");
    EXPECT_EQ(decided.public_text, base.public_text);
    const Version kept =
        RecordIn<Version>(ValuesRow(Decided(table, merge, ValuesOf(mine), {false})));
    EXPECT_EQ(kept.text, "theirs");
}

TEST(FieldGroups, KnowEveryColumnTheyName) {
    for (const RecordTable* table : AllTables()) {
        const Values values(table->columns.size(), std::string("x"));
        EXPECT_NO_THROW(MergeFields(*table, values, values, values)) << table->name;
    }
}

}  // namespace
}  // namespace particulars
