#include "model/jobs/sample_history.h"

#include <algorithm>

#include "model/jobs/load_case.h"
#include "model/jobs/make_sample.h"
#include "model/jobs/verify_case.h"
#include "tests/jobs/scratch_case.h"

namespace particulars {
namespace {

class SampleHistoryTest : public ScratchCase {
protected:
    void SetUp() override {
        ScratchCase::SetUp();
        MakeSample(*db_, after_the_trial_, "tester", SampleSpan::kToTrial);
        records_ = LoadCase(*db_);
    }

    FixedClock after_the_trial_{"2021-07-01"};
    CaseRecords records_;
};

TEST_F(SampleHistoryTest, CarriesEightItemsThroughTwentyEightToTheFifteenTried) {
    EXPECT_EQ(records_.secrets.size(), 36U);
    ASSERT_EQ(records_.served_sets.size(), 3U);
    const auto items = [&](std::size_t set) {
        return std::count_if(
            records_.served_items.begin(), records_.served_items.end(),
            [&](const ServedItem& item) { return item.set == records_.served_sets[set].id; });
    };
    EXPECT_EQ(items(0), 8);
    EXPECT_EQ(items(1), 28);
    EXPECT_EQ(items(2), 15);
}

TEST_F(SampleHistoryTest, LeadsEveryLaterEntryBackToTheAnswer) {
    for (const TradeSecret& secret : records_.secrets)
        EXPECT_EQ(AncestorsOf(records_.lineage, secret.id).empty(), secret.number <= 8)
            << secret.number;
}

TEST_F(SampleHistoryTest, SaysOfWhatIsSealedThatItIs) {
    for (const TradeSecret& secret : records_.secrets)
        EXPECT_EQ(LatestVersion(records_, secret.id)->text.starts_with("[Sealed.]"),
                  secret.number > 8);
}

TEST_F(SampleHistoryTest, ShowsTheFiguresOnWhichReportsDiffer) {
    ASSERT_EQ(records_.facts.size(), 2U);
    EXPECT_TRUE(IsInConflict(records_.facts[0], records_.fact_values));
}

TEST_F(SampleHistoryTest, LeavesASoundCase) {
    EXPECT_TRUE(VerifyCase(*db_).findings.empty());
}

}  // namespace
}  // namespace particulars
