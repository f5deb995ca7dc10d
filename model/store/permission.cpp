#include "model/store/permission.h"

#include <algorithm>
#include <array>

namespace particulars {
namespace {

constexpr std::array<std::string_view, 3> kOut = {"approved", "served", "superseded"};

/// The text in a column; empty where there is no row, no such column or no value.
std::string_view TextIn(const RecordTable& table, const Values& values, std::string_view column) {
    const auto position = table.Position(column);
    if (values.empty() || !position)
        return {};
    const auto* text = std::get_if<std::string>(&values[*position]);
    return text ? std::string_view(*text) : std::string_view();
}

bool IsOut(std::string_view state) {
    return std::find(kOut.begin(), kOut.end(), state) != kOut.end();
}

Task TaskToWrite(std::string_view table) {
    if (table == "matter" || table == "member")
        return Task::kAdminister;
    if (table == "tier_name")
        return Task::kApprove;
    if (table == "assessment" || table == "approval")
        return Task::kAssess;
    if (table == "distribution")
        return Task::kRead;
    return Task::kContribute;
}

}  // namespace

Task TaskOf(const RecordTable& table, const Values& before, const Values& after) {
    const auto differs = [&](std::string_view column) {
        return TextIn(table, before, column) != TextIn(table, after, column);
    };
    if (table.name == "version" &&
        (IsOut(TextIn(table, before, "state")) || IsOut(TextIn(table, after, "state"))))
        return Task::kApprove;
    const auto is = [&](std::string_view column, std::string_view value) {
        return TextIn(table, before, column) == value || TextIn(table, after, column) == value;
    };
    if (table.name == "served_set" && (is("state", "approved") || is("state", "served")))
        return Task::kApprove;
    if (table.name == "approval" && is("stage", "approved"))
        return Task::kApprove;
    if (!before.empty() && !after.empty() && differs("tier"))
        return Task::kApprove;
    if (table.name == "deadline" && (differs("verified_by") || differs("override_date")))
        return Task::kAssess;
    return TaskToWrite(table.name);
}

}  // namespace particulars
