#include "model/deadlines/trigger_event.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "model/core/capitalized.h"
#include "model/core/resource.h"
#include "model/deadlines/court.h"

namespace particulars {
namespace {

struct TriggerTable {
    std::map<std::string, std::string> event_of;             ///< By the rule's own words.
    std::map<std::string, std::vector<std::string>> courts;  ///< By the id of the rule.
};

const TriggerTable& Table() {
    static const TriggerTable table = [] {
        TriggerTable read;
        const auto file = nlohmann::json::parse(Resource("courts/trigger_events.json"));
        for (const auto& row : file.at("events"))
            for (const auto& trigger : row.at("triggers"))
                read.event_of.emplace(trigger.get<std::string>(), row.at("event"));
        for (const auto& [rule, courts] : file.at("courts").items())
            read.courts.emplace(rule, courts.get<std::vector<std::string>>());
        return read;
    }();
    return table;
}

std::vector<const DeadlineRule*> RulesIn(std::string_view court, const Date& day) {
    std::vector<const DeadlineRule*> rules = RulesInForce(FindCourt(court).regime, day);
    std::erase_if(rules, [&](const DeadlineRule* rule) {
        return !HoldsIn(*rule, court) || !WhyNotCounted(*rule).empty();
    });
    return rules;
}

}  // namespace

std::string EventOf(const DeadlineRule& rule) {
    const auto found = Table().event_of.find(rule.trigger);
    return found == Table().event_of.end() ? Capitalized(rule.trigger) : found->second;
}

bool HoldsIn(const DeadlineRule& rule, std::string_view court) {
    const auto found = Table().courts.find(rule.id);
    return found == Table().courts.end() || std::find(found->second.begin(), found->second.end(),
                                                      FindCourt(court).id) != found->second.end();
}

std::vector<const DeadlineRule*> RulesAfter(std::string_view event, std::string_view court,
                                            const Date& day) {
    std::vector<const DeadlineRule*> rules = RulesIn(court, day);
    std::erase_if(rules, [&](const DeadlineRule* rule) { return EventOf(*rule) != event; });
    return rules;
}

std::vector<std::string> EventsIn(std::string_view court, const Date& day) {
    std::set<std::string> events;
    for (const DeadlineRule* rule : RulesIn(court, day))
        events.insert(EventOf(*rule));
    return {events.begin(), events.end()};
}

}  // namespace particulars
