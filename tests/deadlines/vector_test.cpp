// The cases of tests/data/deadline_test_vectors.json. The requests stand here, the answers there.

#include <fstream>
#include <functional>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include <gtest/gtest.h>

#include "tests/deadlines/requests.h"

namespace particulars {
namespace {

/// "Mon 2026-07-06" and, where there is one, "14:15".
struct Answer {
    Date date;
    std::string weekday;
    std::optional<TimeOfDay> time;
};

/// The answers in one line of the file, in the order in which they stand.
std::vector<Answer> Answers(const std::string& expected) {
    std::vector<Answer> answers;
    for (std::size_t i = 4; i + 10 <= expected.size(); ++i) {
        const auto date = DateFromIso(expected.substr(i, 10));
        if (!date)
            continue;
        Answer answer{*date, expected.substr(i - 4, 3), std::nullopt};
        if (i + 16 <= expected.size())
            answer.time = TimeOfDayFromText(expected.substr(i + 11, 5));
        answers.push_back(answer);
    }
    return answers;
}

std::map<std::string, std::vector<Answer>> ReadVectors() {
    std::ifstream file(PARTICULARS_TEST_DATA "/deadline_test_vectors.json");
    const nlohmann::json rows = nlohmann::json::parse(file);
    std::map<std::string, std::vector<Answer>> vectors;
    for (const auto& row : rows)
        vectors[row.at("id")] = Answers(row.at("expected"));
    return vectors;
}

ComputationRequest Basis(ComputationRequest request, TriggerBasis basis) {
    request.basis = basis;
    return request;
}

ComputationRequest ServedToo(ComputationRequest request, ServiceMethod method) {
    request.service = method;
    return request;
}

constexpr auto kMail = ServiceMethod::kMail;
constexpr auto kElectronic = ServiceMethod::kElectronic;

const std::map<std::string, ComputationRequest> kRequests = {
    {"V01", After("nysd", "2016-06-22", "21 days")},
    {"V02", After("nysd", "2016-06-22", "7 days")},
    {"V03", Basis(After("nysd", "2016-06-22", "2 weeks"), TriggerBasis::kReceipt)},
    {"V04", Basis(After("nysd", "2016-06-25", "2 weeks"), TriggerBasis::kReceipt)},
    {"V05", After("nysd", "2007-08-22", "10 days")},
    {"V06", Before("nysd", "2007-09-11", "10 days")},
    {"V07", After("nysd", "2026-06-12", "21 days")},
    {"V08", After("nysd", "2021-12-03", "21 days")},
    {"V09", After("nysd", "2021-12-10", "21 days")},
    {"V10", After("nysd", "2021-05-28", "21 days")},
    {"V11", Before("nysd", "2026-07-17", "14 days")},
    {"V12", After("nysd", "2022-05-30", "21 days")},
    {"V13", After("nysd", "2018-01-22", "21 days")},
    {"V14", Before("nysd", "2018-02-26", "14 days")},
    {"V15", After("nysd", "2026-10-13", "21 days")},
    {"V16", After("cand", "2026-11-06", "21 days")},
    {"V17", After("cand", "2026-03-10", "21 days")},
    {"V18", Served("nysd", "2016-06-03", "30 days", kMail)},
    {"V19", Served("nysd", "2026-06-01", "30 days", kMail)},
    {"V20", Served("nysd", "2026-06-01", "30 days", kElectronic)},
    {"V21", Served("nysd", "2016-06-01", "30 days", kElectronic)},
    {"V22", Served("calsuperct", "2026-06-01", "30 days", kElectronic)},
    {"V23", Served("calsuperct", "2026-06-01", "30 days", kMail)},
    {"V24", Served("nysupct", "2026-06-01", "20 days", kMail)},
    {"V25", Served("nysupct", "2026-06-01", "20 days", ServiceMethod::kMailFromOtherState)},
    {"V26", Before("calsuperct", "2026-07-20", "16 court days")},
    {"V27", ServedToo(Before("calsuperct", "2026-07-20", "16 court days"), kMail)},
    {"V28", Hours("nysd", "2007-11-02", "10:23", "72 hours")},
    {"V29", Fixed("nysd", "2026-07-04")},
    {"V30", Hours("nysd", "2026-07-10", "14:15", "48 hours")},
};

TEST(Vectors, AreAllTried) {
    std::set<std::string> in_file;
    for (const auto& [id, answers] : ReadVectors())
        in_file.insert(id);
    std::set<std::string> tried;
    for (const auto& [id, request] : kRequests)
        tried.insert(id);
    EXPECT_EQ(in_file, tried);
}

class Vector : public testing::TestWithParam<std::string> {
protected:
    const ComputationRequest request_ = kRequests.at(GetParam());
    const std::vector<Answer> answers_ = ReadVectors().at(GetParam());
};

using VectorInForce = Vector;

TEST_P(VectorInForce, GivesTheUsualDateAndTime) {
    const ComputedDate computed = Compute(request_);
    EXPECT_EQ(computed.usual, answers_.at(0).date);
    EXPECT_EQ(ToShortWords(computed.usual).substr(0, 3), answers_.at(0).weekday);
    EXPECT_EQ(computed.time, answers_.at(0).time);
}

TEST_P(VectorInForce, LeadsTheWorkingToTheUsualDate) {
    const ComputedDate computed = Compute(request_);
    std::optional<Date> last;
    for (const WorkingStep& step : computed.working)
        if (step.date && step.step.find("Another reading") == std::string::npos)
            last = step.date;
    EXPECT_EQ(last, computed.usual);
}

INSTANTIATE_TEST_SUITE_P(, VectorInForce,
                         testing::Values("V01", "V02", "V03", "V04", "V07", "V08", "V09", "V10",
                                         "V11", "V12", "V13", "V14", "V15", "V16", "V17", "V18",
                                         "V19", "V20", "V21", "V22", "V23", "V24", "V25", "V26",
                                         "V27", "V29", "V30"));

using VectorOfTheCommitteeNote = Vector;

TEST_P(VectorOfTheCommitteeNote, IsCountedBelowTheGuard) {
    const CountedDate counted = CountOnly(request_);
    EXPECT_EQ(counted.end, answers_.at(0).date);
    EXPECT_EQ(counted.time, answers_.at(0).time);
}

TEST_P(VectorOfTheCommitteeNote, IsRefusedAboveIt) {
    ASSERT_EQ(Check(request_).size(), 1U);
    EXPECT_EQ(Check(request_)[0].field, "trigger");
}

INSTANTIATE_TEST_SUITE_P(, VectorOfTheCommitteeNote, testing::Values("V05", "V06", "V28"));

using VectorWithTwoReadings = Vector;

TEST_P(VectorWithTwoReadings, GivesBothAndExplainsThem) {
    const ComputedDate computed = Compute(request_);
    const Date a = answers_.at(0).date;
    const Date b = answers_.at(1).date;
    EXPECT_EQ(computed.usual, a);
    EXPECT_EQ(computed.safe, std::min(a, b));
    EXPECT_EQ(computed.latest, std::max(a, b));
    ASSERT_EQ(computed.warnings.size(), 1U);
    EXPECT_TRUE(Contains(computed.warnings[0], "6103(b)(1)"));
    EXPECT_TRUE(Contains(computed.warnings[0], ToWords(a) + " (the usual reading)"));
    EXPECT_TRUE(Contains(computed.warnings[0], ToWords(b)));
}

INSTANTIATE_TEST_SUITE_P(, VectorWithTwoReadings,
                         testing::Values("V07", "V08", "V09", "V10", "V11"));

using VectorWithOneReading = Vector;

TEST_P(VectorWithOneReading, HasThreeEqualDates) {
    const ComputedDate computed = Compute(request_);
    EXPECT_EQ(computed.safe, computed.usual);
    EXPECT_EQ(computed.latest, computed.usual);
}

INSTANTIATE_TEST_SUITE_P(, VectorWithOneReading,
                         testing::Values("V01", "V02", "V03", "V04", "V12", "V13", "V14", "V15",
                                         "V16", "V17", "V18", "V19", "V20", "V21", "V22", "V23",
                                         "V24", "V25", "V26", "V29", "V30"));

}  // namespace
}  // namespace particulars
