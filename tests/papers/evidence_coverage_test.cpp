#include "model/papers/evidence_coverage.h"

#include <vector>

#include <gtest/gtest.h>

#include "tests/papers/paper_words.h"

namespace particulars {
namespace {

class EvidenceCoverageTest : public testing::Test {
protected:
    EvidenceCoverageTest() {
        for (int number = 1; number <= 2; ++number) {
            TradeSecret secret;
            secret.id = TradeSecretId("secret-" + std::to_string(number));
            secret.number = number;
            secret.tier = Tier::kConfidential;
            secret.status = SecretStatus::kAsserted;
            secrets_.push_back(secret);
        }
    }

    PaperDocument Compose() const { return ComposeCoverage({&matter_, secrets_, counts_, "ab12"}); }

    /// The first table of the paper.
    static const Table& MatrixIn(const PaperDocument& paper) {
        for (const Block& block : paper.blocks)
            if (const auto* table = std::get_if<Table>(&block))
                return *table;
        throw std::runtime_error("no table");
    }

    Matter matter_;
    std::vector<TradeSecret> secrets_;
    std::vector<RoleCount> counts_;
};

TEST_F(EvidenceCoverageTest, CountsLinksByRoleAndSaysWhereThereAreNone) {
    counts_ = {{"secret-2", LinkRole::kContains, 12}};
    const PaperDocument paper = Compose();
    const Table& matrix = MatrixIn(paper);

    ASSERT_EQ(matrix.columns.size(), 10U);
    EXPECT_EQ(matrix.columns[1].title, "Contains");
    EXPECT_EQ(WordsOf(matrix.rows[1].cells[1].paragraphs.front()), "12\n");
    EXPECT_EQ(matrix.rows[1].cells[1].mark, CellMark::kNone);
    EXPECT_EQ(WordsOf(matrix.rows[0].cells[1].paragraphs.front()), "None\n");
    EXPECT_EQ(matrix.rows[0].cells[1].mark, CellMark::kNotMet);
}

TEST_F(EvidenceCoverageTest, ListsTheGapsButNotMissingContraryEvidence) {
    counts_ = {{"secret-1", LinkRole::kContains, 1}};
    const std::string gaps = Under(Compose(), "Gaps");

    EXPECT_NE(gaps.find("TS-001\nrefers to, incorporates by reference"), std::string::npos);
    EXPECT_NE(gaps.find("TS-002\ncontains, refers to"), std::string::npos);
    EXPECT_EQ(gaps.find("contrary"), std::string::npos);
}

TEST_F(EvidenceCoverageTest, LiesOnTheLongSideAndBearsTheTierOfTheEntries) {
    EXPECT_TRUE(Compose().landscape);
    EXPECT_EQ(Compose().tier, Tier::kConfidential);
}

}  // namespace
}  // namespace particulars
