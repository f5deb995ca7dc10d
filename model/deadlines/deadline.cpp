#include "model/deadlines/deadline.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <functional>

#include "model/core/text.h"
#include "model/deadlines/time_of_day.h"

namespace particulars {
namespace {

constexpr std::size_t kShortestReason = 10;
constexpr int kLongestReminder = 365;  ///< Days.

void CheckTrigger(const Deadline& deadline, Violations& violations) {
    if (!deadline.period.empty() && !ReadPeriod(deadline.period))
        violations.push_back(
            {"period", fmt::format("\"{}\" is not a period. Write it as 21 days, 2 "
                                   "weeks, 48 hours or 16 court days.",
                                   deadline.period)});
    if (deadline.basis == TriggerBasis::kFixed && !deadline.trigger)
        violations.push_back({"trigger", "Give the day that the court named."});
    if (deadline.basis == TriggerBasis::kFixed && !deadline.period.empty())
        violations.push_back(
            {"period", "A day that the court named is not counted: leave the period out."});
    if (!deadline.trigger_time.empty() && !TimeOfDayFromText(deadline.trigger_time))
        violations.push_back({"trigger_time", "Write the time as 14:15."});
    if (deadline.service && deadline.basis != TriggerBasis::kService)
        violations.push_back(
            {"service", "The manner of service matters only where the period runs from service."});
}

void CheckOverride(const Deadline& deadline, Violations& violations) {
    if (deadline.override_date && CharacterCount(Trim(deadline.override_reason)) < kShortestReason)
        violations.push_back({"override_reason",
                              "Say in at least 10 characters why the computed date "
                              "is set aside."});
    if (!deadline.override_date && !deadline.override_reason.empty())
        violations.push_back(
            {"override_date", "Give the date that takes the place of the computed one."});
}

void CheckPeople(const Deadline& deadline, Violations& violations) {
    if (!deadline.verified_by.empty() && deadline.verified_by == deadline.entered_by)
        violations.push_back(
            {"verified_by", "A second person must verify: not the one who entered the deadline."});
    if (deadline.verified_by.empty() == deadline.verified_on.has_value())
        violations.push_back(
            {"verified_on", "Give both who verified the deadline and on what day."});
}

void CheckChain(const Deadline& deadline, Violations& violations) {
    if (!deadline.parent.empty() && deadline.parent == deadline.id)
        violations.push_back({"parent", "A deadline cannot run from itself."});
    if (!deadline.parent.empty() && !deadline.event.empty())
        violations.push_back(
            {"parent", "A deadline runs from an event or from another deadline, not from both."});
    if (!deadline.successor.empty() && deadline.successor == deadline.id)
        violations.push_back({"successor", "A deadline cannot take its own place."});
    if (!deadline.successor.empty() && deadline.state != DeadlineState::kSuperseded)
        violations.push_back(
            {"successor", "Only a superseded deadline has another one in its place."});
}

void CheckReminders(const Deadline& deadline, Violations& violations) {
    if (!ReadReminders(deadline.reminders))
        violations.push_back({"reminders",
                              "Write the days ahead as numbers from 0 to 365, such as "
                              "14 7 3 1 0."});
}

void CheckEnd(const Deadline& deadline, Violations& violations) {
    if (deadline.state != DeadlineState::kSatisfied)
        return;
    if (!deadline.completed_on)
        violations.push_back({"completed_on", "Give the day on which it was done."});
    if (Trim(deadline.completion).empty())
        violations.push_back(
            {"completion",
             "Say what shows that it was done: a pinpoint, an ECF number or a note."});
}

}  // namespace

std::string Designation(const Deadline& deadline) {
    return fmt::format("D-{:02}", deadline.number);
}

std::optional<Date> ActBy(const Deadline& deadline) {
    if (deadline.override_date)
        return deadline.override_date;
    return deadline.safe ? deadline.safe : deadline.usual;
}

std::optional<std::vector<int>> ReadReminders(std::string_view text) {
    std::vector<int> days;
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] == ' ' || text[at] == ',') {
            ++at;
            continue;
        }
        int number = 0;
        const auto [end, error] =
            std::from_chars(text.data() + at, text.data() + text.size(), number);
        if (error != std::errc() || number < 0 || number > kLongestReminder)
            return std::nullopt;
        days.push_back(number);
        at = static_cast<std::size_t>(end - text.data());
    }
    std::sort(days.begin(), days.end(), std::greater());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

Violations Check(const Event& event) {
    Violations violations;
    if (Trim(event.title).empty())
        violations.push_back({"title", "Say what happened, such as \"Opinion received\"."});
    if (event.date.is_special())
        violations.push_back({"date", "Give the day on which it happened."});
    if (!event.time.empty() && !TimeOfDayFromText(event.time))
        violations.push_back({"time", "Write the time as 14:15."});
    return violations;
}

Violations Check(const Deadline& deadline) {
    Violations violations;
    if (deadline.number < 1)
        violations.push_back({"number", "A deadline needs a number from 1 upward."});
    if (Trim(deadline.title).empty())
        violations.push_back({"title", "Give a neutral title: calendars that others see show it."});
    CheckTrigger(deadline, violations);
    CheckOverride(deadline, violations);
    CheckPeople(deadline, violations);
    CheckChain(deadline, violations);
    CheckReminders(deadline, violations);
    CheckEnd(deadline, violations);
    return violations;
}

}  // namespace particulars
