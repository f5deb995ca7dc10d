#include "model/jobs/row_writer.h"

#include "tests/jobs/parted_case.h"

namespace particulars {
namespace {

class RowWriterTest : public PartedCase {};

TEST_F(RowWriterTest, KeepsANumberThatIsFree) {
    Part();
    AddSecret(*copy_, clock_, "Ranking");
    const MergeReport report = Merge();
    EXPECT_TRUE(report.renumbered.empty());
    EXPECT_EQ(All<TradeSecret>(*case_).back().number, 3);
    EXPECT_EQ(AddSecret(*case_, clock_, "Sorting").number, 4);
}

TEST_F(RowWriterTest, GivesANewNumberWhereBothSidesGaveTheSame) {
    Part();
    TradeSecret ranking = AddSecret(*copy_, clock_, "Ranking");
    Note(*copy_, ranking, "see LP001");
    AddSecret(*case_, clock_, "Sorting");
    const MergeReport report = Merge();
    ASSERT_EQ(report.renumbered.size(), 1U);
    EXPECT_EQ(report.renumbered[0].from, "TS-003");
    EXPECT_EQ(report.renumbered[0].to, "TS-004");
    EXPECT_EQ(InCase(ranking).number, 4);
    EXPECT_EQ(InCase(ranking).note, "see LP001");
    EXPECT_EQ(All<TradeSecret>(*case_)[2].title, "Sorting");
    EXPECT_EQ(Findings(), std::vector<std::string>());
}

TEST_F(RowWriterTest, NeverGivesANumberThatTheCaseHasTakenBack) {
    Part();
    const TradeSecret ranking = AddSecret(*copy_, clock_, "Ranking");
    AddSecret(*case_, clock_, "Sorting");
    Undo(*case_, clock_, "associate");
    Merge();
    EXPECT_EQ(InCase(ranking).number, 4);
}

TEST_F(RowWriterTest, NumbersVersionsAnewWithinTheirSecret) {
    Part();
    Version mine;
    mine.secret = first_.id;
    mine.number = 1;
    mine.text = "as the copy has it";
    mine = Save(*copy_, mine);
    Version theirs = mine;
    theirs.id = VersionId();
    theirs.revision = 0;
    theirs.text = "as the case has it";
    Save(*case_, theirs);
    const MergeReport report = Merge();
    ASSERT_EQ(report.renumbered.size(), 1U);
    EXPECT_EQ(report.renumbered[0].from, "TS-001, version 1");
    EXPECT_EQ(report.renumbered[0].to, "TS-001, version 2");
    EXPECT_EQ(Find<Version>(*case_, mine.id.text())->number, 2);
}

}  // namespace
}  // namespace particulars
