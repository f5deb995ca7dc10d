#include "model/papers/particularity_matrix.h"

#include <gtest/gtest.h>

#include "model/core/error.h"
#include "tests/papers/paper_words.h"

namespace particulars {
namespace {

ChecklistSecret SecretNumber(int number, SecretKind kind) {
    ChecklistSecret entry;
    entry.secret.id = TradeSecretId("s" + std::to_string(number));
    entry.secret.matter = MatterId("m");
    entry.secret.number = number;
    entry.secret.title = "Item " + std::to_string(number);
    entry.secret.kind = kind;
    entry.version.id = VersionId("v" + std::to_string(number));
    entry.version.secret = entry.secret.id;
    entry.version.number = 1;
    return entry;
}

Assessment AnswerOf(const ChecklistSecret& entry, const std::string& element, Verdict verdict,
                    const std::string& reviewer) {
    Assessment answer;
    answer.id = AssessmentId(element + reviewer);
    answer.secret = entry.secret.id;
    answer.version = entry.version.id;
    answer.element = element;
    answer.verdict = verdict;
    answer.reviewer = reviewer;
    answer.assessed_on = Date(2016, 6, 24);
    return answer;
}

class ParticularityMatrixTest : public testing::Test {
protected:
    ParticularityMatrixTest() {
        content_.matter.id = MatterId("m");
        content_.matter.caption = "LivePerson, Inc. v. 24/7 Customer, Inc.";
        content_.matter.docket_number = "14 Civ. 1559 (RWS)";
        content_.matter.stage = Stage::kDiscovery;
        content_.standards = {"NY-SDNY-DISC"};
        content_.secrets = {SecretNumber(1, SecretKind::kTechnical),
                            SecretNumber(2, SecretKind::kData)};
    }

    PaperDocument Compose() const { return ComposeMatrix(library_, content_); }

    /// Tables with a head row, in order.
    static std::vector<Table> GridsOf(const PaperDocument& paper) {
        std::vector<Table> grids;
        for (const Block& block : paper.blocks)
            if (const auto* table = std::get_if<Table>(&block);
                table && table->look == TableLook::kGrid)
                grids.push_back(*table);
        return grids;
    }

    static std::size_t ColumnOf(const Table& table, const std::string& title) {
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            if (table.columns[i].title == title)
                return i;
        ADD_FAILURE() << "no column " << title;
        return 0;
    }

    StandardLibrary library_ = StandardLibrary::Shipped();
    ChecklistContent content_;
};

TEST_F(ParticularityMatrixTest, HasARowForEachSecretAndAColumnForEachElement) {
    const PaperDocument paper = Compose();
    EXPECT_TRUE(paper.landscape);
    ASSERT_EQ(GridsOf(paper).size(), 1U);
    const Table table = GridsOf(paper).front();
    EXPECT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(table.columns.size(), 1 + library_.FindStandard("NY-SDNY-DISC")->elements.size());
    EXPECT_EQ(WordsOf(table.rows[1].cells[0].paragraphs[0]), "TS-002\u2002Item 2\n");
}

TEST_F(ParticularityMatrixTest, HasMarkAndWordInEachCell) {
    content_.secrets[0].assessments = {
        AnswerOf(content_.secrets[0], "content", Verdict::kNotMet, "J. Roe")};
    const Table table = GridsOf(Compose()).front();
    const Cell& cell = table.rows[0].cells[ColumnOf(table, "Content")];
    EXPECT_EQ(cell.mark, CellMark::kNotMet);
    EXPECT_EQ(WordsOf(cell.paragraphs[0]), "Not met\n");
}

TEST_F(ParticularityMatrixTest, HasADashWhereAnElementIsNotAsked) {
    const Table table = GridsOf(Compose()).front();
    for (std::size_t column = 1; column < table.columns.size(); ++column)
        if (table.columns[column].title.find("Data specified") == 0) {
            EXPECT_EQ(WordsOf(table.rows[0].cells[column].paragraphs[0]), "\u2013\n");
            EXPECT_EQ(table.rows[1].cells[column].mark, CellMark::kNotAssessed);
        }
    EXPECT_NE(WordsOf(Compose()).find("\u2013"), std::string::npos);
}

TEST_F(ParticularityMatrixTest, SaysWhereReviewersDiffer) {
    EXPECT_EQ(WordsOf(Compose()).find("\ndiffer\n"), std::string::npos);
    content_.secrets[0].assessments = {
        AnswerOf(content_.secrets[0], "content", Verdict::kNotMet, "J. Roe"),
        AnswerOf(content_.secrets[0], "content", Verdict::kDoubtful, "A. Poe")};
    EXPECT_NE(WordsOf(Compose()).find("\ndiffer\n"), std::string::npos);
}

TEST_F(ParticularityMatrixTest, TellsStageAuthorityAndMarkOfEachStandard) {
    content_.standards = {"NY-SDNY-DISC", "NY-SDNY-SJ"};
    const std::string words = WordsOf(Compose());
    EXPECT_NE(words.find("Stage: discovery."), std::string::npos);
    EXPECT_NE(words.find("Stage: summary judgment."), std::string::npos);
    EXPECT_NE(words.find("What it requires there is advice here."), std::string::npos);
    EXPECT_EQ(GridsOf(Compose()).size(), 2U);
}

TEST_F(ParticularityMatrixTest, CutsAStandardWithManyElements) {
    content_.standards = {"CA-2019210"};
    const std::vector<Table> grids = GridsOf(Compose());
    ASSERT_EQ(grids.size(), 2U);
    EXPECT_EQ(grids[0].columns.size() + grids[1].columns.size(), 13U + 2U);
    EXPECT_NE(WordsOf(Compose()).find("Elements 8 to 13 of 13"), std::string::npos);
}

TEST_F(ParticularityMatrixTest, AddsNothingUp) {
    const std::string words = WordsOf(Compose());
    EXPECT_EQ(words.find('%'), std::string::npos);
    EXPECT_EQ(words.find("core"), std::string::npos);  // Neither "score".
}

TEST_F(ParticularityMatrixTest, CarriesTheHighestTierAsItsLegend) {
    content_.secrets[0].secret.tier = Tier::kConfidential;
    content_.secrets[1].secret.tier = Tier::kSourceCode;
    EXPECT_EQ(Compose().legend, Legend(Tier::kSourceCode));
}

TEST_F(ParticularityMatrixTest, RefusesAnUnknownStandard) {
    content_.standards = {"NO-SUCH"};
    EXPECT_THROW(Compose(), Error);
}

}  // namespace
}  // namespace particulars
