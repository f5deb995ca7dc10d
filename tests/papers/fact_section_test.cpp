#include "model/papers/fact_section.h"

#include <gtest/gtest.h>

namespace particulars {
namespace {

class FactSectionTest : public testing::Test {
protected:
    FactSectionTest() {
        Fact fact;
        fact.id = FactId("punitive");
        fact.question = "Punitive damages";
        facts_ = {fact};
        for (const char* amount : {"over $23.5 million", "$29.59 million"}) {
            FactValue value;
            value.fact = fact.id;
            value.value = amount;
            value.source = "A report";
            values_.push_back(value);
        }
    }

    std::vector<Fact> facts_;
    std::vector<FactValue> values_;
};

TEST_F(FactSectionTest, PrintsEveryValueOfAConflict) {
    PaperDocument paper;
    AppendFacts(FactsInConflict(facts_, values_, {}), values_, paper);
    ASSERT_EQ(paper.blocks.size(), 3U);
    const auto& table = std::get<Table>(paper.blocks[1]);
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(table.rows[0].cells[1].paragraphs[0][0].text, "over $23.5 million");
    EXPECT_EQ(table.rows[1].cells[1].paragraphs[0][0].text, "$29.59 million");
}

TEST_F(FactSectionTest, PrintsNothingOnceResolved) {
    facts_[0].resolution = "The judgment says so.";
    PaperDocument paper;
    AppendFacts(FactsInConflict(facts_, values_, {}), values_, paper);
    EXPECT_TRUE(paper.blocks.empty());
    EXPECT_EQ(paper.tier, Tier::kPublic);
}

TEST_F(FactSectionTest, RaisesTheTierOfThePaperAndNeverLowersIt) {
    facts_[0].tier = Tier::kAttorneysEyesOnly;
    PaperDocument paper;
    AppendFacts(FactsInConflict(facts_, values_, {}), values_, paper);
    EXPECT_EQ(paper.legend, Legend(Tier::kAttorneysEyesOnly));
    PaperDocument higher;
    higher.tier = Tier::kSourceCode;
    AppendFacts(FactsInConflict(facts_, values_, {}), values_, higher);
    EXPECT_EQ(higher.tier, Tier::kSourceCode);
}

TEST_F(FactSectionTest, KeepsToTheSecretsThatArePrinted) {
    facts_[0].secret = TradeSecretId("TS-003");
    EXPECT_TRUE(FactsInConflict(facts_, values_, {TradeSecretId("TS-001")}).empty());
    EXPECT_EQ(FactsInConflict(facts_, values_, {TradeSecretId("TS-003")}).size(), 1U);
}

}  // namespace
}  // namespace particulars
