#include "model/papers/lineage_chart.h"

#include <gmock/gmock.h>

#include <gtest/gtest.h>

namespace particulars {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

class LineageChartTest : public testing::Test {
protected:
    LineageChartTest() {
        for (int number = 1; number <= 6; ++number) {
            TradeSecret secret;
            secret.id = TradeSecretId("secret-" + std::to_string(number));
            secret.number = number;
            secret.position = number;
            secret.title = "Entry " + std::to_string(number);
            secrets_.push_back(secret);
        }
        secrets_[0].asserted_on = Date(2016, 4, 26);
    }

    void Add(LineageKind kind, int from, int to, Date on) {
        LineageStep step;
        step.kind = kind;
        step.predecessor = secrets_[static_cast<std::size_t>(from - 1)].id;
        if (to > 0)
            step.successor = secrets_[static_cast<std::size_t>(to - 1)].id;
        step.happened_on = on;
        step.reason = "Made client by client.";
        step.authority = "Order of 2018";
        steps_.push_back(step);
    }

    LineageChart Chart() const { return MakeLineageChart({secrets_, steps_}); }

    static std::vector<std::string> Names(const LineageColumn& column) {
        std::vector<std::string> names;
        for (const LineageBox& box : column.boxes)
            names.push_back(box.designation);
        return names;
    }

    std::vector<TradeSecret> secrets_;
    std::vector<LineageStep> steps_;
};

TEST_F(LineageChartTest, IsEmptyWithoutEntries) {
    secrets_.clear();
    EXPECT_TRUE(Chart().empty());
}

TEST_F(LineageChartTest, ShowsAListThatNeverChanged) {
    const LineageChart chart = Chart();
    ASSERT_EQ(chart.columns.size(), 1U);
    EXPECT_EQ(chart.columns[0].day, Date(2016, 4, 26));
    EXPECT_EQ(chart.columns[0].boxes.size(), 6U);
    EXPECT_TRUE(chart.lines.empty());
}

TEST_F(LineageChartTest, GivesEachDayOfChangeAColumn) {
    Add(LineageKind::kSplit, 2, 3, Date(2018, 11, 30));
    Add(LineageKind::kSplit, 2, 4, Date(2018, 11, 30));
    Add(LineageKind::kMerge, 3, 5, Date(2019, 7, 1));
    Add(LineageKind::kMerge, 4, 5, Date(2019, 7, 1));
    const LineageChart chart = Chart();
    ASSERT_EQ(chart.columns.size(), 3U);
    EXPECT_THAT(Names(chart.columns[0]), ElementsAre("TS-001", "TS-002", "TS-006"));
    EXPECT_THAT(Names(chart.columns[1]), ElementsAre("TS-003", "TS-004"));
    EXPECT_THAT(Names(chart.columns[2]), ElementsAre("TS-005"));
    EXPECT_EQ(chart.lines.size(), 4U);
}

TEST_F(LineageChartTest, PutsPartsBesideWhatTheyCameFrom) {
    Add(LineageKind::kSplit, 2, 3, Date(2018, 11, 30));
    Add(LineageKind::kSplit, 1, 4, Date(2018, 11, 30));
    EXPECT_THAT(Names(Chart().columns[1]), ElementsAre("TS-004", "TS-003"));
}

TEST_F(LineageChartTest, KeepsAnEntryThatWasOnlyNarrowed) {
    Add(LineageKind::kNarrow, 1, 1, Date(2017, 1, 9));
    const LineageChart chart = Chart();
    ASSERT_EQ(chart.columns.size(), 2U);
    EXPECT_THAT(Names(chart.columns[1]), ElementsAre("TS-001"));
    EXPECT_EQ(chart.lines[0].from, (LineagePlace{0, 0}));
    EXPECT_EQ(chart.lines[0].to, (LineagePlace{1, 0}));
}

TEST_F(LineageChartTest, SaysWhatEndedWhereItStoodLast) {
    Add(LineageKind::kStrike, 2, 0, Date(2017, 1, 9));
    secrets_[0].status = SecretStatus::kAdjudicated;
    const LineageChart chart = Chart();
    EXPECT_EQ(chart.at({0, 0}).outcome, "adjudicated");
    EXPECT_EQ(chart.at({0, 1}).outcome, "struck");
    EXPECT_EQ(chart.at({0, 2}).outcome, "");
}

TEST_F(LineageChartTest, IsWalkedAlongItsLines) {
    Add(LineageKind::kSplit, 2, 3, Date(2018, 11, 30));
    const LineageChart chart = Chart();
    EXPECT_EQ(Along(chart, {0, 1}, true), (LineagePlace{1, 0}));
    EXPECT_EQ(Along(chart, {1, 0}, false), (LineagePlace{0, 1}));
    EXPECT_EQ(Along(chart, {0, 0}, true), (LineagePlace{0, 0}));
}

TEST_F(LineageChartTest, IsSaidInWords) {
    Add(LineageKind::kSplit, 2, 3, Date(2018, 11, 30));
    const LineageChart chart = Chart();
    EXPECT_THAT(BoxInWords({secrets_, steps_}, chart, {0, 1}),
                HasSubstr("Went on by split to TS-003 Entry 3"));
    const std::string words = BoxInWords({secrets_, steps_}, chart, {1, 0});
    EXPECT_THAT(words, HasSubstr("Came by split from TS-002 Entry 2"));
    EXPECT_THAT(words, HasSubstr("Order of 2018: Made client by client."));
}

TEST_F(LineageChartTest, LeavesOutWhatThisUserMayNotSee) {
    Add(LineageKind::kSplit, 2, 3, Date(2018, 11, 30));
    steps_[0].successor = TradeSecretId("behind a wall");
    const LineageChart chart = Chart();
    EXPECT_TRUE(chart.lines.empty());
    EXPECT_EQ(BoxInWords({secrets_, steps_}, chart, {0, 1}).find("behind"), std::string::npos);
}

}  // namespace
}  // namespace particulars
