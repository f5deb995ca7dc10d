#include "model/deadlines/rule.h"

#include <fmt/format.h>

#include "model/deadlines/court_data.h"

namespace particulars {

const std::vector<DeadlineRule>& DeadlineRules() {
    return TheCourtData().tables.rules;
}

std::string WhyNotCounted(const DeadlineRule& rule) {
    if (rule.period && rule.direction)
        return {};
    if (rule.unit == "gate")
        return "It says what must come first or go with a paper, and sets no number of days.";
    if (rule.unit == "roll")
        return "It says where a last day moves, and sets no period of its own.";
    if (rule.unit == "promptly" || rule.unit == "timely")
        return fmt::format("It asks for the act {}, without a number of days: set a day yourself.",
                           rule.unit == "promptly" ? "promptly" : "in time");
    if (rule.unit == "-")
        return "It sets no period.";
    return fmt::format("The order itself sets how many {} there are: enter them.", rule.unit);
}

const DeadlineRule* FindRule(std::string_view id) {
    for (const DeadlineRule& rule : DeadlineRules())
        if (rule.id == id)
            return &rule;
    return nullptr;
}

bool IsInForce(const DeadlineRule& rule, const Date& trigger) {
    return (!rule.effective_from || trigger >= *rule.effective_from) &&
           (!rule.effective_to || trigger <= *rule.effective_to);
}

std::vector<const DeadlineRule*> RulesInForce(std::string_view regime, const Date& trigger) {
    std::vector<const DeadlineRule*> in_force;
    for (const DeadlineRule& rule : DeadlineRules())
        if (rule.period && rule.direction && rule.counting == regime && IsInForce(rule, trigger))
            in_force.push_back(&rule);
    return in_force;
}

}  // namespace particulars
