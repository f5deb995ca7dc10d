#include "model/papers/received_list.h"

#include <vector>

#include <gtest/gtest.h>

#include "tests/papers/listed_items.h"
#include "tests/papers/paper_words.h"

namespace particulars {
namespace {

class ReceivedListTest : public testing::Test {
protected:
    ReceivedListTest() {
        secret_.id = TradeSecretId("secret 4");
        secret_.number = 4;
        secret_.title = "Neutral title";
        Distribution& served = Add("answer of Set 1", "Counsel for 24/7 Customer, Inc.");
        served.secrets = {"TS-001", "TS-004"};
        served.audience = Audience::kOpponent;
        served.copy_number = 3;
        served.sha256 = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
        Add("answer of TS-001", "Expert One").secrets = {"TS-001"};
    }

    Distribution& Add(const std::string& what, const std::string& recipient) {
        Distribution copy;
        copy.handling = Handling::kPrint;
        copy.what = what;
        copy.recipient = recipient;
        copy.tier = Tier::kAttorneysEyesOnly;
        copy.happened_at = "2016-04-26T15:30:00.000Z";
        copy.actor = "associate";
        log_.push_back(copy);
        return log_.back();
    }

    PaperDocument Compose() const {
        return ComposeReceivedList({&matter_, {&secret_, 1}, log_, {}, "ab12"});
    }

    Matter matter_ = CaptionedMatter();
    TradeSecret secret_;
    std::vector<Distribution> log_;
};

TEST_F(ReceivedListTest, NamesDayNumberRecipientPaperTierAndHash) {
    const std::string words = Under(Compose(), "TS-004\u2002Neutral title");
    EXPECT_NE(words.find("Received by: Counsel for 24/7 Customer, Inc.\n"), std::string::npos);
    EXPECT_NE(
        words.find("Tue 26 Apr 2016\n15:30 UTC\n3\nCounsel for 24/7 Customer, Inc.\n"
                   "Opponent\nanswer of Set 1\nPrint by associate\nAttorneys\u2019 eyes only\n"
                   "0123456789abcdef\n"),
        std::string::npos);
    EXPECT_EQ(words.find("Expert One"), std::string::npos);
}

TEST_F(ReceivedListTest, CountsACopyThatWasAboutTheEntry) {
    Add("TS-004, version 2", "Expert Two").subject = secret_.id.text();
    EXPECT_NE(Under(Compose(), "TS-004\u2002Neutral title").find("Expert Two"), std::string::npos);
}

TEST_F(ReceivedListTest, CountsNoCopyThatMightNotHoldTheTierOfTheEntry) {
    Distribution& copy = Add("TS-004, version 2", "Expert Two");
    copy.subject = secret_.id.text();
    copy.tier = Tier::kPublic;
    EXPECT_EQ(WordsOf(Compose()).find("Expert Two"), std::string::npos);
}

TEST_F(ReceivedListTest, SaysWhichCopiesMayHaveHeldIt) {
    Add("checklist", "Expert Three");
    const std::string unsure = Under(Compose(), "Copies that may have held it");
    EXPECT_NE(unsure.find("Expert Three"), std::string::npos);
    EXPECT_EQ(unsure.find("Expert One"), std::string::npos);
}

TEST_F(ReceivedListTest, LeavesOutWhatNobodyWasHanded) {
    Add("checklist", "");
    EXPECT_EQ(Under(Compose(), "Copies that may have held it"), "");
}

TEST_F(ReceivedListTest, SaysThatNobodyReceivedIt) {
    log_.erase(log_.begin());
    EXPECT_NE(WordsOf(Compose()).find("No copy that was logged is known"), std::string::npos);
}

TEST_F(ReceivedListTest, ListsAllCopiesWithTheirEntriesWhereNoEntryIsNamed) {
    const std::string words = WordsOf(ComposeReceivedList({&matter_, {}, log_, {}, ""}));
    EXPECT_NE(words.find("TS-001, TS-004"), std::string::npos);
    EXPECT_NE(words.find("Expert One"), std::string::npos);
}

TEST_F(ReceivedListTest, DrawsEntriesThatFollowEachOtherTogether) {
    log_[0].secrets = {"TS-001", "TS-002", "TS-003", "TS-005", "TS-008", "TS-009"};
    EXPECT_NE(WordsOf(ComposeReceivedList({&matter_, {}, log_, {}, ""}))
                  .find("TS-001 to TS-003, TS-005, TS-008, TS-009\n"),
              std::string::npos);
}

TEST_F(ReceivedListTest, SaysThatNothingHasLeftTheProgram) {
    log_.clear();
    EXPECT_NE(WordsOf(Compose()).find("Nothing has left the program yet."), std::string::npos);
}

}  // namespace
}  // namespace particulars
