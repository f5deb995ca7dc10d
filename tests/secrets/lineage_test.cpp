#include "model/secrets/lineage.h"

#include <gtest/gtest.h>

namespace particulars {
namespace {

TradeSecretId Entry(const std::string& name) {
    return TradeSecretId(name);
}

LineageStep Step(LineageKind kind, const std::string& from, const std::string& to) {
    LineageStep step;
    step.id = LineageStepId(from + " to " + to);
    step.kind = kind;
    step.predecessor = Entry(from);
    step.successor = Entry(to);
    step.happened_on = Date(2018, 11, 30);
    step.reason = "The list was made client by client.";
    return step;
}

const std::vector<LineageStep> kSteps = {
    Step(LineageKind::kSplit, "data", "visits"), Step(LineageKind::kSplit, "data", "chats"),
    Step(LineageKind::kNarrow, "visits", "visits"), Step(LineageKind::kMerge, "chats", "sessions"),
    Step(LineageKind::kMerge, "tag", "sessions")};

TEST(Lineage, LeadsToWhatAnEntryBecame) {
    EXPECT_EQ(DescendantsOf(kSteps, Entry("data")),
              (std::vector{Entry("visits"), Entry("chats"), Entry("sessions")}));
    EXPECT_TRUE(DescendantsOf(kSteps, Entry("sessions")).empty());
}

TEST(Lineage, LeadsBackToWhatAnEntryWas) {
    EXPECT_EQ(AncestorsOf(kSteps, Entry("sessions")),
              (std::vector{Entry("chats"), Entry("tag"), Entry("data")}));
}

TEST(Lineage, RefusesAnEntryThatComesFromItself) {
    const LineageStep back = Step(LineageKind::kSplit, "sessions", "data");
    const Violations found = Check(back, kSteps);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().field, "successor");
    EXPECT_TRUE(Check(Step(LineageKind::kSplit, "sessions", "other"), kSteps).empty());
}

TEST(Lineage, LetsAnEntryBeNarrowedAndStayItself) {
    EXPECT_TRUE(Check(Step(LineageKind::kNarrow, "tag", "tag"), kSteps).empty());
    EXPECT_FALSE(Check(Step(LineageKind::kSplit, "tag", "tag")).empty());
}

TEST(Lineage, EndsAnEntryNowhere) {
    LineageStep step = Step(LineageKind::kStrike, "tag", "");
    EXPECT_TRUE(Check(step).empty());
    step.successor = Entry("data");
    EXPECT_FALSE(Check(step).empty());
    EXPECT_FALSE(Check(Step(LineageKind::kRename, "tag", "")).empty());
}

TEST(Lineage, AsksForAReason) {
    LineageStep step = Step(LineageKind::kRename, "tag", "tag");
    step.reason = " ";
    ASSERT_EQ(Check(step).size(), 1U);
    EXPECT_EQ(Check(step).front().field, "reason");
}

}  // namespace
}  // namespace particulars
