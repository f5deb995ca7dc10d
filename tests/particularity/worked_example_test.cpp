// The judgments that come with the sample case, put through the checklist as the program does.

#include <algorithm>
#include <nlohmann/json.hpp>

#include <gtest/gtest.h>

#include "model/core/resource.h"
#include "model/particularity/checklist.h"

namespace particulars {
namespace {

class WorkedExample : public testing::TestWithParam<int> {
protected:
    void SetUp() override {
        const auto file = nlohmann::json::parse(Resource("samples/liveperson/secrets.json"));
        const auto judged = nlohmann::json::parse(Resource("samples/liveperson/assessments.json"));
        for (const auto& entry : file.at("secrets"))
            if (entry.at("number") == GetParam())
                secret_.kind = *FromText<SecretKind>(entry.at("kind").get<std::string>());
        secret_.id = TradeSecretId(std::to_string(GetParam()));
        for (const auto& entry : judged.at("assessments"))
            for (const int number : entry.at("secrets"))
                Add(entry, number, judged);
    }

    void Add(const nlohmann::json& entry, int number, const nlohmann::json& file) {
        Assessment answer;
        answer.id = AssessmentId(std::to_string(assessments_.size()));
        answer.secret = TradeSecretId(std::to_string(number));
        answer.version = version_;
        answer.element = entry.at("element");
        answer.standard = entry.at("standard");
        answer.verdict = *FromText<Verdict>(entry.at("verdict").get<std::string>());
        answer.note = entry.at("note");
        answer.reviewer = file.at("reviewer");
        answer.assessed_on = *DateFromIso(file.at("assessed_on").get<std::string>());
        EXPECT_TRUE(Check(answer).empty());
        EXPECT_NE(library_.FindElement(answer.element), nullptr) << answer.element;
        assessments_.push_back(answer);
    }

    std::vector<Verdict> VerdictsUnder(const char* standard) const {
        std::vector<Verdict> verdicts;
        for (const ChecklistRow& row : BuildChecklist(library_, *library_.FindStandard(standard),
                                                      secret_, version_, assessments_, {})
                                           .rows)
            verdicts.push_back(row.verdict);
        return verdicts;
    }

    StandardLibrary library_ = StandardLibrary::Shipped();
    TradeSecret secret_;
    VersionId version_{"1"};
    std::vector<Assessment> assessments_;
};

TEST_P(WorkedExample, IsMetOrDoubtfulInDiscovery) {
    const auto verdicts = VerdictsUnder("NY-SDNY-DISC");
    EXPECT_TRUE(std::all_of(verdicts.begin(), verdicts.end(), [](Verdict verdict) {
        return verdict == Verdict::kMet || verdict == Verdict::kDoubtful;
    }));
}

TEST_P(WorkedExample, IsNotMetAtSummaryJudgment) {
    const auto verdicts = VerdictsUnder("NY-SDNY-SJ");
    EXPECT_EQ(verdicts[0], Verdict::kNotMet);
    EXPECT_EQ(std::count(verdicts.begin(), verdicts.end(), Verdict::kMet), 0);
    EXPECT_EQ(std::count(verdicts.begin(), verdicts.end(), Verdict::kNotAssessed), 0);
}

TEST_P(WorkedExample, CitesNoDocuments) {
    const auto verdicts = VerdictsUnder("NY-DOCS");
    EXPECT_EQ(verdicts[0], Verdict::kNotMet);
    EXPECT_EQ(verdicts[1], Verdict::kNotMet);
}

INSTANTIATE_TEST_SUITE_P(Item, WorkedExample, testing::Range(1, 9));

}  // namespace
}  // namespace particulars
