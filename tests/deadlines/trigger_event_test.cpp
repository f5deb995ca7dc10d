#include "model/deadlines/trigger_event.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include <gtest/gtest.h>

#include "model/core/resource.h"
#include "tests/deadlines/requests.h"
#include "tests/support/expect_error.h"

namespace particulars {
namespace {

std::set<std::string> IdsAfter(std::string_view event, std::string_view court,
                               std::string_view day) {
    std::set<std::string> ids;
    for (const DeadlineRule* rule : RulesAfter(event, court, Day(day)))
        ids.insert(rule->id);
    return ids;
}

TEST(TriggerEvent, GathersRulesThatNameTheSameEventInOtherWords) {
    EXPECT_EQ(IdsAfter("Trial date set", "nysd", "2016-06-22"),
              (std::set<std::string>{"FRCP-26a2", "FRCP-26a3", "FRCP-68"}));
}

TEST(TriggerEvent, KeepsLocalRulesToTheirCourts) {
    EXPECT_TRUE(IdsAfter("Discovery cut-off set", "nysd", "2024-06-03").contains("SDNY-33.3c"));
    EXPECT_FALSE(IdsAfter("Discovery cut-off set", "cand", "2024-06-03").contains("SDNY-33.3c"));
    EXPECT_TRUE(IdsAfter("Discovery cut-off set", "cand", "2024-06-03").contains("NDCAL-37-3"));
}

TEST(TriggerEvent, TakesTheGenerationInForce) {
    EXPECT_TRUE(IdsAfter("Complaint filed", "nysd", "2014-06-03").contains("FRCP-4m-2009"));
    EXPECT_FALSE(IdsAfter("Complaint filed", "nysd", "2014-06-03").contains("FRCP-4m"));
    EXPECT_TRUE(IdsAfter("Complaint filed", "nysd", "2024-06-03").contains("FRCP-4m"));
}

TEST(TriggerEvent, KnowsTheStatesByTheirOwnRules) {
    const auto events = EventsIn("nysupct", Day("2024-06-03"));
    EXPECT_NE(std::find(events.begin(), events.end(), "Interrogatories served"), events.end());
    EXPECT_EQ(IdsAfter("Interrogatories served", "nysupct", "2024-06-03"),
              std::set<std::string>{"NY-3133"});
}

TEST(TriggerEvent, LosesNoRuleThatCanBeCounted) {
    for (const DeadlineRule& rule : DeadlineRules())
        EXPECT_FALSE(EventOf(rule).empty()) << rule.id;
    EXPECT_ERROR(ErrorKind::kNotFound, EventsIn("nowhere", Day("2024-06-03")));
}

/// A phrase that the rules no longer use would silently make another event.
TEST(TriggerEvent, NamesOnlyTriggersAndRulesThatThereAre) {
    const auto file = nlohmann::json::parse(Resource("courts/trigger_events.json"));
    std::set<std::string> triggers;
    for (const DeadlineRule& rule : DeadlineRules())
        triggers.insert(rule.trigger);
    for (const auto& row : file.at("events"))
        for (const auto& trigger : row.at("triggers"))
            EXPECT_TRUE(triggers.contains(trigger.get<std::string>())) << trigger;
    for (const auto& [rule, courts] : file.at("courts").items())
        EXPECT_NE(FindRule(rule), nullptr) << rule;
}

}  // namespace
}  // namespace particulars
