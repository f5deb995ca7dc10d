#include "model/papers/sealing_chart.h"

#include <gtest/gtest.h>

#include "tests/papers/listed_items.h"
#include "tests/papers/paper_words.h"
#include "tests/papers/sealed_paper.h"

namespace particulars {
namespace {

class SealingChartTest : public testing::Test {
protected:
    SealingChartTest()
        : sealed_("First line.\nThe tag polls\nevery second.\n\fSecond page.\nThe key is long.\n") {
        GiveReasons(sealed_.KeepBack("The tag polls\nevery second."));
        GiveReasons(sealed_.KeepBack("The key is long."));
    }

    static void GiveReasons(Redaction& redaction) {
        redaction.injury = "A competitor would save a year of trials.";
        redaction.narrower = "The two lines are all that is marked.";
        redaction.declaration = "Declaration of a witness, par. 4";
    }

    PaperDocument Compose(bool for_our_own = true) const {
        SealingContent content;
        content.matter = &matter_;
        content.parties = parties_;
        content.papers = {{&sealed_.entry, sealed_.passages}};
        content.for_our_own = for_our_own;
        content.final_copy = true;
        return ComposeSealingChart(content);
    }

    bool Says(const std::string& words) const {
        return WordsOf(Compose()).find(words) != std::string::npos;
    }

    Matter matter_ = CaptionedMatter("cand");
    std::vector<Party> parties_ = BothParties();
    SealedPaper sealed_;
};

TEST_F(SealingChartTest, NamesPassagesByTheirPlace) {
    EXPECT_TRUE(Says("ECF No.\u00a0100\nPassage 1\nPage 1, lines 2\u20133\n"));
    EXPECT_TRUE(Says("Passage 2\nPage 2, line 2\n"));
}

TEST_F(SealingChartTest, NeverQuotesAPassage) {
    EXPECT_FALSE(Says("polls"));
    EXPECT_FALSE(Says("The key"));
}

TEST_F(SealingChartTest, GivesTheReasonsThatACourtAsksFor) {
    EXPECT_TRUE(
        Says("LivePerson, Inc.\nA competitor could copy the process.\nA competitor would "
             "save a year of trials.\nThe two lines are all that is marked.\nDeclaration "
             "of a witness, par. 4\n"));
    EXPECT_FALSE(Says("# Missing"));
    EXPECT_FALSE(Compose().draft);
}

TEST_F(SealingChartTest, SaysInWordsWhatIsMissingAndStaysADraft) {
    sealed_.passages[1].injury.clear();
    sealed_.passages[1].declaration.clear();
    EXPECT_EQ(Under(Compose(), "Missing before it can be filed"),
              "# Missing before it can be filed\nECF No.\u00a0100, passage 2: no injury, no "
              "declaration.\n");
    EXPECT_TRUE(Says("Not stated"));
    EXPECT_TRUE(Compose().draft);
}

TEST_F(SealingChartTest, SaysOnceWhatSeveralPassagesLack) {
    for (Redaction& redaction : sealed_.passages)
        redaction.injury.clear();
    EXPECT_EQ(Under(Compose(), "Missing before it can be filed"),
              "# Missing before it can be filed\nECF No.\u00a0100, passages 1, 2: no injury.\n");
}

TEST_F(SealingChartTest, NamesAPaperWithoutANumberByItsDay) {
    sealed_.entry.ecf_number.clear();
    sealed_.entry.dated = Date(2016, 6, 22);
    EXPECT_TRUE(Says("Order of Wed 22 Jun 2016\nPassage 1\n"));
    EXPECT_FALSE(Says("Sealed opinion"));
}

TEST_F(SealingChartTest, TellsNobodyElseWhatIsMissing) {
    sealed_.passages[0].reason = "Designated as confidential under the protective order.";
    sealed_.passages[1].injury.clear();
    const PaperDocument paper = Compose(false);
    EXPECT_EQ(Under(paper, "Missing before it can be filed"), "");
    EXPECT_EQ(WordsOf(paper).find("A designation alone"), std::string::npos);
    EXPECT_TRUE(paper.draft);
}

TEST_F(SealingChartTest, TakesADesignationForNoInterest) {
    sealed_.passages[0].reason = "Designated as confidential under the protective order.";
    EXPECT_TRUE(Says("A designation alone is no reason to seal."));
    EXPECT_TRUE(Says("passage 1: a designation in place of an interest."));
}

TEST_F(SealingChartTest, PutsTheRulingOfTheCourtBesideEachPassage) {
    sealed_.passages[0].state = RedactionState::kAllowed;
    sealed_.passages[1].state = RedactionState::kRefused;
    EXPECT_TRUE(Says("Granted\n"));
    EXPECT_TRUE(Says("Denied\n"));
}

TEST_F(SealingChartTest, LeavesOutWhatWasWithdrawnAndKeepsTheNumbers) {
    sealed_.passages[0].state = RedactionState::kWithdrawn;
    EXPECT_FALSE(Says("Passage 1"));
    EXPECT_TRUE(Says("Passage 2"));
    EXPECT_TRUE(Says("left in the public version: ECF No.\u00a0100, passage 1."));
}

TEST_F(SealingChartTest, CitesTheRuleOfTheCourt) {
    EXPECT_NE(FootnotesOf(Compose()).find("Civ. L.R. 79-5(c)(1)"), std::string::npos);
    matter_.court = "nysd";
    EXPECT_NE(FootnotesOf(Compose()).find("Lugosch"), std::string::npos);
}

TEST_F(SealingChartTest, SaysWhatToDoWhereNothingIsMarked) {
    sealed_.passages.clear();
    EXPECT_TRUE(Says("mark its passages"));
    EXPECT_TRUE(Compose().draft);
}

}  // namespace
}  // namespace particulars
