#include "model/particularity/comparison.h"

#include <gtest/gtest.h>

namespace particulars {
namespace {

Assessment AnswerOf(const char* reviewer, Verdict verdict) {
    Assessment answer;
    answer.reviewer = reviewer;
    answer.verdict = verdict;
    answer.note = std::string("by ") + reviewer;
    return answer;
}

ChecklistRow Row(const char* element, std::vector<Assessment> answers) {
    ChecklistRow row;
    row.element = element;
    row.required = true;
    row.answers = std::move(answers);
    if (!row.answers.empty())
        row.verdict = row.answers.front().verdict;
    return row;
}

TEST(CompareReviewers, KeepsTheirAnswersApart) {
    Checklist checklist;
    checklist.rows = {
        Row("content", {AnswerOf("Roe", Verdict::kMet), AnswerOf("Poe", Verdict::kNotMet)}),
        Row("finite", {AnswerOf("Roe", Verdict::kMet)})};
    const Comparison found = CompareReviewers(checklist);
    EXPECT_EQ(found.columns, (std::vector<std::string>{"Poe", "Roe"}));
    ASSERT_EQ(found.rows.size(), 2U);
    EXPECT_EQ(found.rows[0].verdicts, (std::vector{Verdict::kNotMet, Verdict::kMet}));
    EXPECT_EQ(found.rows[0].notes[0], "by Poe");
    EXPECT_TRUE(found.rows[0].differs);
    EXPECT_FALSE(found.rows[1].differs) << "One answer alone does not differ.";
    EXPECT_EQ(found.rows[1].verdicts[0], Verdict::kNotAssessed);
}

TEST(CompareStandards, HasARowForWhateverAnyOfThemAsks) {
    Checklist discovery;
    discovery.standard = "DISC";
    discovery.rows = {Row("content", {AnswerOf("Roe", Verdict::kMet)})};
    Checklist judgment;
    judgment.standard = "SJ";
    judgment.rows = {Row("content", {AnswerOf("Roe", Verdict::kNotMet)}), Row("proof", {})};
    const Comparison found = CompareStandards({discovery, judgment});
    EXPECT_EQ(found.columns, (std::vector<std::string>{"DISC", "SJ"}));
    ASSERT_EQ(found.rows.size(), 2U);
    EXPECT_TRUE(found.rows[0].differs);
    EXPECT_EQ(found.rows[1].asked, (std::vector<std::string>{"", "required"}));
}

}  // namespace
}  // namespace particulars
