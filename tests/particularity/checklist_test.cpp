#include "model/particularity/checklist.h"

#include <algorithm>

#include <gtest/gtest.h>

namespace particulars {
namespace {

class ChecklistTest : public testing::Test {
protected:
    ChecklistTest() {
        secret_.id = TradeSecretId("secret-3");
        secret_.matter = MatterId("matter");
        secret_.number = 3;
        secret_.kind = SecretKind::kData;
    }

    void Answer(const std::string& element, Verdict verdict, const std::string& reviewer, int day,
                const std::string& standard = "") {
        Assessment answer;
        answer.id = AssessmentId("answer-" + std::to_string(assessments_.size()));
        answer.secret = secret_.id;
        answer.version = version_;
        answer.element = element;
        answer.standard = standard;
        answer.verdict = verdict;
        answer.reviewer = reviewer;
        answer.assessed_on = Date(2016, 6, static_cast<unsigned short>(day));
        assessments_.push_back(answer);
    }

    Challenge& Object(const std::string& element) {
        Challenge challenge;
        challenge.matter = secret_.matter;
        challenge.secret = secret_.id;
        challenge.element = element;
        challenge.blanket = element.empty();
        challenge.words = "Which data?";
        challenges_.push_back(challenge);
        return challenges_.back();
    }

    Checklist Build(const char* standard = "NY-SDNY-DISC") const {
        return BuildChecklist(library_, *library_.FindStandard(standard), secret_, version_,
                              assessments_, challenges_);
    }

    static const ChecklistRow& Row(const Checklist& checklist, const std::string& element) {
        const auto row =
            std::find_if(checklist.rows.begin(), checklist.rows.end(),
                         [&](const ChecklistRow& each) { return each.element == element; });
        if (row == checklist.rows.end())
            throw std::out_of_range(element);
        return *row;
    }

    StandardLibrary library_ = StandardLibrary::Shipped();
    TradeSecret secret_;
    VersionId version_{"version-1"};
    std::vector<Assessment> assessments_;
    std::vector<Challenge> challenges_;
};

TEST_F(ChecklistTest, KeepsTheOrderOfTheStandardAndTheKindOfTheSecret) {
    std::vector<std::string> elements;
    for (const ChecklistRow& row : Build().rows)
        elements.push_back(row.element);
    EXPECT_EQ(elements, (std::vector<std::string>{"content", "separate", "all_docs", "relevance",
                                                  "data_spec", "verified", "tier", "finite"}));
}

TEST_F(ChecklistTest, ShowsTheAuthorityOfTheStandard) {
    const Checklist checklist = Build();
    EXPECT_EQ(Row(checklist, "content").authority, "Xerox at 371");
    EXPECT_TRUE(Row(checklist, "content").required);
    EXPECT_FALSE(Row(checklist, "data_spec").required);
}

TEST_F(ChecklistTest, LeavesUnansweredElementsOpen) {
    const Checklist checklist = Build();
    EXPECT_EQ(Row(checklist, "content").verdict, Verdict::kNotAssessed);
    EXPECT_TRUE(Row(checklist, "content").answers.empty());
}

TEST_F(ChecklistTest, KeepsTheLatestAnswerOfEachReviewer) {
    Answer("content", Verdict::kNotMet, "Associate", 1);
    Answer("content", Verdict::kMet, "Associate", 9);
    Answer("content", Verdict::kDoubtful, "Partner", 5);
    const Checklist checklist = Build();
    const ChecklistRow& row = Row(checklist, "content");
    ASSERT_EQ(row.answers.size(), 2U);
    EXPECT_EQ(row.answers[0].reviewer, "Associate");
    EXPECT_EQ(row.answers[1].reviewer, "Partner");
    EXPECT_EQ(row.verdict, Verdict::kMet);
}

TEST_F(ChecklistTest, TakesTheAnswerStoredLaterOfOneDay) {
    Answer("content", Verdict::kNotMet, "Associate", 5);
    Answer("content", Verdict::kMet, "Associate", 5);
    EXPECT_EQ(Row(Build(), "content").verdict, Verdict::kMet);
}

TEST_F(ChecklistTest, PutsAnAnswerForTheStandardBeforeAGeneralOne) {
    Answer("content", Verdict::kMet, "Associate", 1, "NY-SDNY-DISC");
    Answer("content", Verdict::kNotMet, "Associate", 9);
    Answer("content", Verdict::kNotMet, "Partner", 20);
    EXPECT_EQ(Row(Build("NY-SDNY-DISC"), "content").verdict, Verdict::kMet);
    EXPECT_EQ(Row(Build("NY-SDNY-SJ"), "content").verdict, Verdict::kNotMet);
}

TEST_F(ChecklistTest, PassesOverOtherSecretsAndVersions) {
    Answer("content", Verdict::kMet, "Associate", 1);
    assessments_.back().secret = TradeSecretId("secret-4");
    Answer("content", Verdict::kMet, "Associate", 1);
    assessments_.back().version = VersionId("version-2");
    EXPECT_EQ(Row(Build(), "content").verdict, Verdict::kNotAssessed);
}

TEST_F(ChecklistTest, ShowsOpenChallengesAtTheElementTheyName) {
    Object("data_spec");
    Object("data_spec").state = ChallengeState::kWithdrawn;
    Object("data_spec").secret = TradeSecretId("secret-4");
    const Checklist checklist = Build();
    EXPECT_EQ(Row(checklist, "data_spec").challenges.size(), 1U);
    EXPECT_TRUE(Row(checklist, "content").challenges.empty());
    EXPECT_TRUE(checklist.blanket_challenges.empty());
}

TEST_F(ChecklistTest, KeepsBlanketChallengesApartFromTheRows) {
    Object("").state = ChallengeState::kOverruled;
    challenges_.back().secret = TradeSecretId();
    Object("").secret = TradeSecretId("secret-4");
    const Checklist checklist = Build();
    ASSERT_EQ(checklist.blanket_challenges.size(), 1U);
    EXPECT_EQ(checklist.blanket_challenges[0].state, ChallengeState::kOverruled);
    EXPECT_TRUE(Row(checklist, "data_spec").challenges.empty());
}

TEST(ParticularQuestions, AskTheFourQuestionsOfTheDefendantAboutData) {
    const auto& questions = ParticularQuestions(SecretKind::kData);
    std::vector<std::string> elements;
    for (const ParticularQuestion& question : questions)
        elements.push_back(question.element);
    EXPECT_EQ(elements, (std::vector<std::string>{"data_content", "data_purpose", "data_parties",
                                                  "data_secret_portion"}));
    for (const ParticularQuestion& question : questions)
        EXPECT_NE(question.authority.find("LivePerson"), std::string::npos);
}

class ParticularQuestionsOfKind : public testing::TestWithParam<SecretKind> {};

TEST_P(ParticularQuestionsOfKind, StateTheirAuthority) {
    const auto& questions = ParticularQuestions(GetParam());
    EXPECT_GE(questions.size(), 3U);
    EXPECT_TRUE(std::all_of(questions.begin(), questions.end(), [](const auto& question) {
        return !question.question.empty() && !question.authority.empty();
    }));
}

INSTANTIATE_TEST_SUITE_P(Each, ParticularQuestionsOfKind,
                         testing::Values(SecretKind::kTechnical, SecretKind::kSourceCode,
                                         SecretKind::kData, SecretKind::kBusiness,
                                         SecretKind::kCombination, SecretKind::kNegative));

}  // namespace
}  // namespace particulars
