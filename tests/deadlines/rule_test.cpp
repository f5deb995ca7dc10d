#include "model/deadlines/rule.h"

#include <algorithm>
#include <set>

#include <gtest/gtest.h>

#include "tests/deadlines/requests.h"

namespace particulars {
namespace {

std::string PeriodOf(const char* id) {
    const DeadlineRule* rule = FindRule(id);
    return rule && rule->period ? ToText(*rule->period) : "none";
}

bool Holds(const char* id, const char* trigger) {
    return IsInForce(*FindRule(id), Day(trigger));
}

TEST(DeadlineRules, AreAllReadAndDistinct) {
    std::set<std::string> ids;
    for (const DeadlineRule& rule : DeadlineRules())
        ids.insert(rule.id);
    EXPECT_EQ(ids.size(), 130U);
    EXPECT_EQ(DeadlineRules().size(), 130U);
}

TEST(DeadlineRules, CountByARegimeThatExists) {
    for (const DeadlineRule& rule : DeadlineRules())
        EXPECT_TRUE(rule.counting == "none" || FindRegime(rule.counting).id == rule.counting)
            << rule.id;
}

TEST(DeadlineRules, NameSourceAndDayOfLastCheck) {
    for (const DeadlineRule& rule : DeadlineRules()) {
        EXPECT_FALSE(rule.source.empty()) << rule.id;
        EXPECT_TRUE(rule.checked) << rule.id;
        EXPECT_EQ(std::string("VPK").find(rule.verification) == std::string::npos, false)
            << rule.id;
    }
}

TEST(DeadlineRules, HaveThePeriodsOfTheirRows) {
    EXPECT_EQ(PeriodOf("FRCP-12a"), "21 days");
    EXPECT_EQ(PeriodOf("NY-214"), "3 years");
    EXPECT_EQ(PeriodOf("ORD-FROM-DATE"), "none");
    EXPECT_EQ(PeriodOf("TX-99b"), "20 days, then the next Monday 10:00");
    EXPECT_EQ(PeriodOf("FRCP-5.2"), "none");
}

TEST(DeadlineRules, ChangeWithTheText) {
    EXPECT_EQ(PeriodOf("FRCP-4m-2009"), "120 days");
    EXPECT_EQ(PeriodOf("FRCP-4m"), "90 days");
    EXPECT_TRUE(Holds("FRCP-4m-2009", "2015-11-30"));
    EXPECT_FALSE(Holds("FRCP-4m-2009", "2015-12-01"));
    EXPECT_FALSE(Holds("FRCP-4m", "2015-11-30"));
    EXPECT_TRUE(Holds("FRCP-4m", "2015-12-01"));
}

TEST(DeadlineRules, KnowWhichRunFromService) {
    EXPECT_FALSE(FindRule("FRCP-12a")->runs_from_service);
    EXPECT_TRUE(FindRule("MA-33")->runs_from_service);
}

TEST(RulesInForce, AreThoseThatCanBeCounted) {
    const auto rules = RulesInForce("frcp6", Day("2016-06-22"));
    EXPECT_GT(rules.size(), 20U);
    EXPECT_TRUE(std::all_of(rules.begin(), rules.end(), [](const DeadlineRule* rule) {
        return rule->period && rule->direction && rule->counting == "frcp6";
    }));
    EXPECT_TRUE(RulesInForce("frcp5", Day("2016-06-22")).empty());
}

TEST(FindRule, IsNullForAnIdThatIsNone) {
    EXPECT_EQ(FindRule("FRCP-999"), nullptr);
}

}  // namespace
}  // namespace particulars
