#include "model/papers/lineage_paper.h"

#include <gtest/gtest.h>

#include "tests/papers/listed_items.h"
#include "tests/papers/paper_words.h"

namespace particulars {
namespace {

class LineagePaperTest : public testing::Test {
protected:
    LineagePaperTest() {
        for (int number = 1; number <= 3; ++number) {
            TradeSecret secret;
            secret.id = TradeSecretId("secret " + std::to_string(number));
            secret.number = number;
            secret.title = "Entry " + std::to_string(number);
            secrets_.push_back(secret);
        }
    }

    void Split(std::size_t from, std::size_t to, const std::string& reason) {
        LineageStep step;
        step.kind = LineageKind::kSplit;
        step.predecessor = secrets_[from].id;
        step.successor = secrets_[to].id;
        step.happened_on = Date(2018, 11, 30);
        step.reason = reason;
        step.authority = "Order of 2018";
        steps_.push_back(step);
    }

    std::string Words() const {
        return WordsOf(ComposeLineage(CaptionedMatter(), {secrets_, steps_}, "ab12"));
    }

    std::vector<TradeSecret> secrets_;
    std::vector<LineageStep> steps_;
};

TEST_F(LineagePaperTest, GivesTheReasonOfADayOnce) {
    Split(0, 1, "Made client by client.");
    Split(0, 2, "Made client by client.");
    EXPECT_NE(Words().find("# Friday 30 November 2018\nMade client by client.\nOrder of 2018\n"
                           "TS-001 Entry 1\nSplit\nTS-002 Entry 2\n"
                           "TS-001 Entry 1\nSplit\nTS-003 Entry 3\n"),
              std::string::npos);
}

TEST_F(LineagePaperTest, KeepsReasonsApart) {
    Split(0, 1, "Made client by client.");
    Split(0, 2, "The order asked for it.");
    EXPECT_NE(Words().find("TS-002 Entry 2\n# Friday 30 November 2018\nThe order asked for it."),
              std::string::npos);
}

TEST_F(LineagePaperTest, SaysThatNothingHasChanged) {
    EXPECT_NE(Words().find("No entry has been split"), std::string::npos);
}

}  // namespace
}  // namespace particulars
