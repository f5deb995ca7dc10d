#include "model/jobs/log_distribution.h"

#include <gtest/gtest.h>

#include "model/store/case_file.h"
#include "model/store/change_log.h"
#include "tests/support/case_samples.h"
#include "tests/support/fixed_clock.h"

namespace particulars {
namespace {

class LogDistributionTest : public testing::Test {
protected:
    void SetUp() override { SaveMatter(*db_, clock_); }

    void Log(Handling handling, const std::string& what, const std::string& subject) {
        Distribution distribution;
        distribution.handling = handling;
        distribution.what = what;
        distribution.subject = subject;
        distribution.tier = Tier::kConfidential;
        LogDistribution(*db_, clock_, "anna", distribution);
    }

    std::unique_ptr<Database> db_ = CreateScratchCase();
    FixedClock clock_{"2016-06-23"};
};

TEST_F(LogDistributionTest, SaysWhoWhenAndWhat) {
    Log(Handling::kPrint, "checklist", "");
    const std::vector<Distribution> all = Distributions(*db_, nullptr, 10);
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].actor, "anna");
    EXPECT_EQ(all[0].happened_at, ToIso(clock_.Now()));
    EXPECT_EQ(all[0].handling, Handling::kPrint);
    EXPECT_EQ(all[0].tier, Tier::kConfidential);
    EXPECT_EQ(RecentChanges(*db_, 0, 1)[0].label, "print checklist");
}

TEST_F(LogDistributionTest, ListsWhatConcernsOneRecord) {
    TradeSecret secret;
    secret.id = TradeSecretId("one");
    secret.number = 1;
    Log(Handling::kView, "TS-001", "one");
    Log(Handling::kView, "TS-002", "two");
    Log(Handling::kExport, "TS-001", "one");
    EXPECT_EQ(Distributions(*db_, &secret, 10).size(), 2U);
    EXPECT_EQ(Distributions(*db_, nullptr, 2).size(), 2U);
}

TEST_F(LogDistributionTest, ListsWhatHeldTheWordsOfASecret) {
    Distribution checklist;
    checklist.what = "checklist";
    checklist.secrets = {"TS-001", "TS-010"};
    LogDistribution(*db_, clock_, "anna", checklist);
    TradeSecret secret;
    secret.id = TradeSecretId("one");
    for (const auto& [number, found] : {std::pair(1, 1U), {10, 1U}, {100, 0U}, {2, 0U}}) {
        secret.number = number;
        EXPECT_EQ(Distributions(*db_, &secret, 10).size(), found) << number;
    }
}

TEST_F(LogDistributionTest, IsNothingToUndo) {
    Log(Handling::kView, "TS-001", "one");
    EXPECT_EQ(UndoLabel(*db_, "anna"), std::nullopt);
}

}  // namespace
}  // namespace particulars
