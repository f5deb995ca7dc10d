#include "model/deadlines/rule.h"

#include <nlohmann/json.hpp>

#include "model/core/error.h"
#include "model/core/resource.h"

namespace particulars {
namespace {

using nlohmann::json;

[[noreturn]] void Refuse(const std::string& rule, const std::string& what) {
    throw Error(ErrorKind::kInternal, "The table of deadlines is damaged.", rule + ": " + what);
}

std::optional<Date> ReadDate(const json& row, const char* key) {
    if (!row.contains(key) || row.at(key).is_null())
        return std::nullopt;
    const auto date = DateFromIso(row.at(key).get<std::string>());
    if (!date)
        Refuse(row.at("id"), std::string("not a date: ") + key);
    return date;
}

/// A count in figures with a unit of time; the rows with "n", "-" or "promptly" have none.
std::optional<Period> ReadRowPeriod(const json& row) {
    const json& count = row.at("count");
    if (!count.is_number_integer())
        return std::nullopt;
    return ReadPeriod(std::to_string(count.get<int>()) + " " + row.at("unit").get<std::string>());
}

DeadlineRule ReadRule(const json& row) {
    DeadlineRule rule;
    rule.id = row.at("id");
    rule.authority = row.at("authority");
    rule.trigger = row.at("trigger");
    rule.period = ReadRowPeriod(row);
    rule.unit = row.at("unit");
    rule.direction = FromText<Direction>(row.at("direction").get<std::string>());
    rule.counting = row.at("counting");
    rule.service_days = row.at("service_days");
    rule.runs_from_service = rule.service_days.substr(0, 4) != "none" && rule.service_days != "-";
    rule.note = row.at("note");
    rule.effective_from = ReadDate(row, "effective_from");
    rule.effective_to = ReadDate(row, "effective_to");
    rule.effective_note = row.value("effective_note", "");
    rule.source = row.at("source");
    rule.verification = row.at("verification");
    rule.checked = ReadDate(row, "checked");
    if (rule.effective_from && rule.effective_to && *rule.effective_to < *rule.effective_from)
        Refuse(rule.id, "ends before it begins");
    return rule;
}

}  // namespace

const std::vector<DeadlineRule>& DeadlineRules() {
    static const std::vector<DeadlineRule> rules = [] {
        const json rows = json::parse(Resource("courts/deadline_rules.json"));
        std::vector<DeadlineRule> read;
        for (const json& row : rows)
            read.push_back(ReadRule(row));
        return read;
    }();
    return rules;
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
