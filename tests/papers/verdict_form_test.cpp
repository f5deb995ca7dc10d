#include "model/papers/verdict_form.h"

#include <gtest/gtest.h>

#include "tests/papers/listed_items.h"
#include "tests/papers/paper_words.h"

namespace particulars {
namespace {

class VerdictFormTest : public testing::Test {
protected:
    VerdictFormTest() {
        Add(7, SecretStatus::kOperative);
        Add(8, SecretStatus::kAsserted);
        Add(11, SecretStatus::kOperative);
        Party second;
        second.id = PartyId("second");
        second.name = "Second Defendant LLC";
        second.role = PartyRole::kDefendant;
        parties_.push_back(second);
    }

    void Add(int number, SecretStatus status) {
        TradeSecret secret;
        secret.id = TradeSecretId("secret " + std::to_string(number));
        secret.number = number;
        secret.title = "Neutral title " + std::to_string(number);
        secret.status = status;
        secret.note = "OURNOTE";
        secrets_.push_back(secret);
    }

    void Step(std::size_t secret, const char* defendant, SecretStatus status) {
        StatusStep step;
        step.secret = secrets_[secret].id;
        step.defendant = PartyId(defendant);
        step.status = status;
        step.happened_on = Date(2021, 6, 1);
        steps_.push_back(step);
    }

    PaperDocument Compose(bool is_named = false, const char* only = "") const {
        VerdictContent content;
        content.matter = &matter_;
        content.secrets = secrets_;
        content.steps = steps_;
        content.parties = parties_;
        content.only_against = PartyId(only);
        content.is_named = is_named;
        content.today = Date(2021, 6, 10);
        return ComposeVerdictForm(content);
    }

    Matter matter_ = CaptionedMatter();
    std::vector<TradeSecret> secrets_;
    std::vector<StatusStep> steps_;
    std::vector<Party> parties_ = BothParties();
};

TEST_F(VerdictFormTest, AsksOfEntriesThatStandUnderTheirOwnNumbers) {
    const std::string words = WordsOf(Compose());
    EXPECT_NE(words.find("# TS-007\u2002Neutral title 7"), std::string::npos);
    EXPECT_NE(words.find("# TS-011\u2002"), std::string::npos);
    EXPECT_EQ(words.find("TS-008"), std::string::npos);
    EXPECT_EQ(words.find("OURNOTE"), std::string::npos);
}

TEST_F(VerdictFormTest, AsksOfEachDefendantAlone) {
    EXPECT_EQ(Under(Compose(), "TS-007\u2002Neutral title 7"),
              "# TS-007\u2002Neutral title 7\n"
              "1.\u2002Did LivePerson, Inc. prove by a preponderance of the evidence that TS-007 "
              "is a trade secret?\nIf no, go on to the next entry.\n______\n______\n"
              "2.\u2002Did 24/7 Customer, Inc. misappropriate TS-007?\n______\n______\n"
              "3.\u2002Did Second Defendant LLC misappropriate TS-007?\n______\n______\n"
              "4.\u2002Did 24/7 Customer, Inc. misappropriate TS-007 willfully and maliciously?\n"
              "Only if you found that it misappropriated the entry.\n______\n______\n"
              "5.\u2002Did Second Defendant LLC misappropriate TS-007 willfully and maliciously?\n"
              "Only if you found that it misappropriated the entry.\n______\n______\n");
}

TEST_F(VerdictFormTest, LeavesOutADefendantAgainstWhomAnEntryWasGivenUp) {
    Step(0, "second", SecretStatus::kWithdrawn);
    const PaperDocument paper = Compose();
    EXPECT_EQ(Under(paper, "TS-007\u2002Neutral title 7").find("Second Defendant"),
              std::string::npos);
    EXPECT_NE(Under(paper, "TS-011\u2002Neutral title 11").find("Second Defendant"),
              std::string::npos);
}

TEST_F(VerdictFormTest, AsksAgainstTheOneDefendantChosen) {
    EXPECT_EQ(WordsOf(Compose(false, "second")).find("24/7 Customer, Inc. misappropriate"),
              std::string::npos);
}

TEST_F(VerdictFormTest, TakesEntriesThatWereNamedUnlessGivenUp) {
    secrets_[0].status = SecretStatus::kStruck;
    Step(1, "second", SecretStatus::kWithdrawn);
    const PaperDocument paper = Compose(true);
    EXPECT_EQ(WordsOf(paper).find("TS-007"), std::string::npos);
    const std::string named = Under(paper, "TS-008\u2002Neutral title 8");
    EXPECT_NE(named.find("24/7 Customer, Inc. misappropriate"), std::string::npos);
    EXPECT_EQ(named.find("Second Defendant"), std::string::npos);
}

TEST_F(VerdictFormTest, TakesWhatWasTriedWhereNothingIsOperative) {
    for (TradeSecret& secret : secrets_)
        secret.status = SecretStatus::kAsserted;
    secrets_[2].status = SecretStatus::kAdjudicated;
    const std::string words = WordsOf(Compose());
    EXPECT_NE(words.find("# TS-011"), std::string::npos);
    EXPECT_EQ(words.find("# TS-007"), std::string::npos);
}

TEST_F(VerdictFormTest, SaysThatNothingStandsForTrial) {
    secrets_.clear();
    EXPECT_NE(WordsOf(Compose()).find("No entry stands for trial."), std::string::npos);
}

TEST_F(VerdictFormTest, AsksDamagesByHeadAndByEntry) {
    const std::string damages = Under(Compose(), "Damages");
    for (const char* head : {"Actual loss", "Unjust enrichment", "Reasonable royalty", "Total",
                             "How much of the total falls to each entry", "TS-007", "TS-011"})
        EXPECT_NE(damages.find(head), std::string::npos) << head;
}

TEST_F(VerdictFormTest, IsAPublicDraft) {
    EXPECT_TRUE(Compose().draft);
    EXPECT_EQ(Compose().tier, Tier::kPublic);
}

TEST_F(VerdictFormTest, AsksOfThePlaintiffsWhereADefendantAsserts) {
    for (TradeSecret& secret : secrets_)
        secret.holder = "24/7 Customer, Inc.";
    EXPECT_NE(WordsOf(Compose()).find("Did LivePerson, Inc. misappropriate TS-007?"),
              std::string::npos);
}

}  // namespace
}  // namespace particulars
