#include "model/jobs/copy_history.h"

#include "tests/jobs/parted_case.h"

namespace particulars {
namespace {

class CopyHistoryTest : public PartedCase {};

TEST_F(CopyHistoryTest, LeavesNoTraceOfWhatTheCopyTookBack) {
    Part();
    AddSecret(*copy_, clock_, "Mistake");
    Undo(*copy_, clock_, "associate");
    Retitle(*copy_, first_, "Aiming");
    const MergeReport report = Merge();
    ASSERT_EQ(report.acts.size(), 1U);
    EXPECT_EQ(All<TradeSecret>(*case_).size(), 2U);
    for (const Change& line : RecentChanges(*case_, 0, 100))
        EXPECT_EQ(line.label.find("Mistake"), std::string::npos) << line.label;
}

TEST_F(CopyHistoryTest, LeavesNoTraceOfAChangeThatTheCopyTookBack) {
    Part();
    Retitle(*copy_, first_, "Mistake");
    Undo(*copy_, clock_, "partner");
    Note(*copy_, first_, "see LP001");
    const MergeReport report = Merge();
    ASSERT_EQ(report.acts.size(), 1U);
    EXPECT_EQ(report.acts[0].label, "note on TS-001");
    EXPECT_EQ(InCase(first_).title, "Targeting");
    EXPECT_EQ(InCase(first_).note, "see LP001");
}

TEST_F(CopyHistoryTest, BringsWhatTheCopyTookBackAndDidAgain) {
    Part();
    AddSecret(*copy_, clock_, "Regret");
    Undo(*copy_, clock_, "associate");
    Redo(*copy_, clock_, "associate");
    EXPECT_EQ(Merge().acts.size(), 1U);
    EXPECT_EQ(All<TradeSecret>(*case_).size(), 3U);
}

TEST_F(CopyHistoryTest, TakesBackWhatTheCopyTookBackOfTheCase) {
    Part();
    Undo(*copy_, clock_, "associate");  // Of "add Scoring".
    const MergeReport report = Merge();
    ASSERT_EQ(report.acts.size(), 1U);
    EXPECT_EQ(report.acts[0].label, "undo: add Scoring");
    EXPECT_EQ(All<TradeSecret>(*case_).size(), 1U);
    EXPECT_EQ(Findings(), std::vector<std::string>());
}

}  // namespace
}  // namespace particulars
