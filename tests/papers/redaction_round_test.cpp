#include "model/papers/redaction_round.h"

#include <gtest/gtest.h>

#include "tests/papers/sealed_paper.h"

namespace particulars {
namespace {

class RedactionRoundTest : public testing::Test {
protected:
    RedactionRoundTest() : sealed_("The parties shall file a proposed redacted opinion.") {
        AddDuty("confer on custodians", Date(2016, 6, 29));
        AddDuty("jointly file a proposed redacted version of this Opinion", Date(2016, 7, 6));
    }

    void AddDuty(const std::string& act, std::optional<Date> safe) {
        Obligation obligation;
        obligation.number = static_cast<int>(obligations_.size()) + 1;
        obligation.id = ObligationId("duty " + std::to_string(obligation.number));
        obligation.order = sealed_.entry.id;
        obligation.act = act;
        Deadline deadline;
        deadline.number = obligation.number;
        deadline.id = DeadlineId("deadline " + std::to_string(obligation.number));
        deadline.obligation = obligation.id;
        deadline.basis = TriggerBasis::kReceipt;
        deadline.safe = safe;
        obligations_.push_back(obligation);
        deadlines_.push_back(deadline);
    }

    RedactionRound Round() {
        return RoundOf(sealed_.entry, sealed_.passages, obligations_, deadlines_);
    }

    SealedPaper sealed_;
    std::vector<Obligation> obligations_;
    std::vector<Deadline> deadlines_;
};

TEST_F(RedactionRoundTest, OpensWithASealedOrderThatWasReadIn) {
    EXPECT_TRUE(OpensRedactionRound(sealed_.entry));
    DocketEntry unsealed = sealed_.entry;
    unsealed.sealed = false;
    DocketEntry unread = sealed_.entry;
    unread.text.clear();
    DocketEntry letter = sealed_.entry;
    letter.kind = "letter";
    for (const DocketEntry& entry : {unsealed, unread, letter})
        EXPECT_FALSE(OpensRedactionRound(entry));
}

TEST_F(RedactionRoundTest, RunsOnTheDeadlineAboutRedactions) {
    ASSERT_NE(Round().clock, nullptr);
    EXPECT_EQ(Designation(*Round().clock), "D-02");
    EXPECT_EQ(RoundInWords(Round()),
              "Redaction round: no passage marked, due Wed 6 Jul 2016, the safe date until receipt "
              "is entered");
}

TEST_F(RedactionRoundTest, SaysNothingOfReceiptOnceItIsEntered) {
    deadlines_[1].trigger = Date(2016, 6, 24);
    deadlines_[1].usual = deadlines_[1].safe = Date(2016, 7, 8);
    EXPECT_EQ(ClockInWords(Round()), "due Fri 8 Jul 2016");
}

TEST_F(RedactionRoundTest, PrefersTheClockThatStillRuns) {
    deadlines_[1].state = DeadlineState::kSuperseded;
    EXPECT_EQ(ClockInWords(Round()), "its deadline D-02 is superseded");
    AddDuty("file the joint redactions", Date(2016, 7, 20));
    EXPECT_EQ(Designation(*Round().clock), "D-03");
}

TEST_F(RedactionRoundTest, HasNoClockWhereTheOrderSetsNone) {
    obligations_[1].order = DocketEntryId("another order");
    EXPECT_EQ(Round().clock, nullptr);
    EXPECT_EQ(ClockInWords(Round()), "no date is set");
}

TEST_F(RedactionRoundTest, CountsPassagesByTheirState) {
    sealed_.KeepBack("The parties");
    sealed_.KeepBack("shall").state = RedactionState::kAllowed;
    sealed_.KeepBack("file").state = RedactionState::kRefused;
    sealed_.KeepBack("opinion").state = RedactionState::kWithdrawn;
    const RedactionRound round = Round();
    EXPECT_EQ(round.proposed + round.allowed + round.refused + round.withdrawn, 4);
    EXPECT_EQ(RoundInWords(round).substr(0, 27), "Redaction round: 2 passages");
}

TEST(RedactionReason, IsNoneWhereItOnlyNamesADesignation) {
    for (const char* reason :
         {"Confidential", "Highly Confidential \u2013 Attorneys\u2019 Eyes Only",
          "Designated AEO under the Protective Order.", "The parties agree that it is sealed",
          "source code"})
        EXPECT_TRUE(NamesOnlyADesignation(reason)) << reason;
    for (const char* reason :
         {"", "Designated confidential: a competitor could copy the kiln schedule.",
          "Names the buyers of the product"})
        EXPECT_FALSE(NamesOnlyADesignation(reason)) << reason;
}

}  // namespace
}  // namespace particulars
