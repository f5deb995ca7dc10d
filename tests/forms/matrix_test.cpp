#include "forms/matrix.h"

#include <gtest/gtest.h>

#include "forms/matrix_layout.h"
#include "tests/forms/memory_case.h"

namespace particulars {
namespace {

Assessment Answer(const std::string& secret, const std::string& element, Verdict verdict) {
    Assessment answer;
    answer.id = AssessmentId(secret + element);
    answer.secret = TradeSecretId("secret-" + secret);
    answer.version = VersionId("version-" + secret);
    answer.element = element;
    answer.verdict = verdict;
    answer.reviewer = "J. Roe";
    answer.assessed_on = *MakeDate(2016, 6, 23);
    return answer;
}

Matrix Discovery(const MemoryCase& access) {
    return BuildMatrix(access.records(), access.standards(),
                       *access.standards().FindStandard("NY-SDNY-DISC"));
}

std::size_t ColumnOf(const Matrix& matrix, const std::string& element) {
    for (std::size_t column = 0; column < matrix.columns.size(); ++column)
        if (matrix.columns[column].element == element)
            return column;
    return matrix.columns.size();
}

TEST(Matrix, HasARowForEachSecretAndAColumnForEachElement) {
    const Matrix matrix = Discovery(ThreeSecrets());
    ASSERT_EQ(matrix.rows.size(), 3U);
    EXPECT_EQ(matrix.rows[2].designation, "TS-003");
    EXPECT_EQ(matrix.columns.size(), 9U);
    EXPECT_EQ(matrix.rows[0].cells.size(), matrix.columns.size());
}

TEST(Matrix, ShowsTheVerdictWithItsReviewer) {
    MemoryCase access = ThreeSecrets();
    access.Save("assess", {Answer("1", "content", Verdict::kDoubtful)});
    const Matrix matrix = Discovery(access);
    const MatrixCell& cell = matrix.rows[0].cells[ColumnOf(matrix, "content")];
    EXPECT_EQ(cell.verdict, Verdict::kDoubtful);
    EXPECT_EQ(cell.reviewer, "J. Roe");
    EXPECT_EQ(matrix.rows[1].cells[ColumnOf(matrix, "content")].verdict, Verdict::kNotAssessed);
}

TEST(Matrix, AsksTheDataQuestionOfDataOnly) {
    const Matrix matrix = Discovery(ThreeSecrets());
    const std::size_t data = ColumnOf(matrix, "data_spec");
    EXPECT_FALSE(matrix.rows[0].cells[data].applies);
    EXPECT_TRUE(matrix.rows[2].cells[data].applies);
}

TEST(Matrix, SaysACellInWords) {
    MemoryCase access = ThreeSecrets();
    access.Save("assess", {Answer("3", "data_spec", Verdict::kNotMet)});
    Challenge challenge;
    challenge.id = ChallengeId("challenge");
    challenge.matter = MatterId("matter");
    challenge.secret = TradeSecretId("secret-3");
    challenge.element = "data_spec";
    challenge.words = "The response does not identify the data.";
    access.Save("log", {challenge});
    const Matrix matrix = Discovery(access);
    EXPECT_EQ(CellInWords(matrix, 2, ColumnOf(matrix, "data_spec")),
              "TS-003, Data specified (advisable): not met, reviewer J. Roe, 1 open challenge.");
    EXPECT_EQ(CellInWords(matrix, 0, ColumnOf(matrix, "data_spec")),
              "TS-001, Data specified (advisable): not asked of this kind of secret.");
}

TEST(MatrixLayout, FindsTheCellUnderAPoint) {
    const MatrixLayout layout(8, 9, 6, {1200, 500});
    const int x = layout.head_width() + 2 * layout.column_width() + 5;
    const int y = layout.head_height() + 3 * layout.row_height() + 5;
    EXPECT_EQ(layout.At(x, y, 0, 0), (MatrixPlace{3, 2}));
    EXPECT_EQ(layout.At(x, y, 0, layout.row_height()), (MatrixPlace{4, 2}));
}

TEST(MatrixLayout, HasNoCellOnTheHeadsOrBeyondTheLast) {
    const MatrixLayout layout(2, 2, 6, {600, 400});
    EXPECT_EQ(layout.At(5, 200, 0, 0), std::nullopt);
    EXPECT_EQ(layout.At(300, 5, 0, 0), std::nullopt);
    EXPECT_EQ(layout.At(590, 390, 0, 0), std::nullopt);
}

TEST(MatrixLayout, ShowsTwoHundredSecretsAtOnceAndFiveLarge) {
    const MatrixLayout small(200, 9, 0, {1200, 960});
    EXPECT_LE(small.head_height() + small.content_height(), 960);
    const MatrixLayout large(5, 9, 7, {1200, 500});
    EXPECT_TRUE(large.shows_words());
    EXPECT_LE(large.head_height() + large.content_height(), 500);
}

TEST(MatrixLayout, StartsAtAZoomThatStillShowsNames) {
    const auto zoom = static_cast<std::size_t>(MatrixLayout::FirstZoom(200, 500));
    EXPECT_GE(MatrixLayout::kRowHeights[zoom], MatrixLayout::kLeastNameHeight);
}

}  // namespace
}  // namespace particulars
