#include "model/deadlines/reminder.h"

#include <algorithm>
#include <fmt/format.h>

#include <boost/date_time/gregorian/gregorian.hpp>

namespace particulars {
namespace {

/// Whether a mark fell after `seen_on` and up to `today`.
bool PassedAMark(const Deadline& deadline, const Date& act_by, const Date& today,
                 std::optional<Date> seen_on) {
    const std::vector<int> marks = RemindersOf(deadline);
    return std::any_of(marks.begin(), marks.end(), [&](int ahead) {
        const Date mark = act_by - boost::gregorian::days(ahead);
        return mark <= today && (!seen_on || mark > *seen_on || mark == today);
    });
}

std::string Days(long count) {
    return count == 1 ? "1 day" : fmt::format("{} days", count);
}

std::string InWords(const Deadline& deadline, long ahead) {
    const std::string name = Designation(deadline);
    if (ahead == 0)
        return name + " is due today";
    return ahead > 0 ? fmt::format("{} is due in {}", name, Days(ahead))
                     : fmt::format("{} was due {} ago", name, Days(-ahead));
}

}  // namespace

std::vector<int> RemindersOf(const Deadline& deadline) {
    const auto own = ReadReminders(deadline.reminders);
    return own && !own->empty() ? *own : *ReadReminders(kUsualReminders);
}

std::vector<Reminder> RemindersOn(std::span<const Deadline> deadlines, const Date& today,
                                  std::optional<Date> seen_on) {
    struct Found {
        long ahead;
        Reminder reminder;
    };
    std::vector<Found> found;
    for (const Deadline& deadline : deadlines) {
        const std::optional<Date> act_by = ActBy(deadline);
        const bool snoozed = deadline.snoozed_until && *deadline.snoozed_until > today;
        if (deadline.state != DeadlineState::kOpen || !act_by || snoozed)
            continue;
        const long ahead = (*act_by - today).days();
        const bool woken = deadline.snoozed_until && *deadline.snoozed_until == today;
        if (ahead <= 0 || woken || PassedAMark(deadline, *act_by, today, seen_on))
            found.push_back({ahead, {deadline.id, InWords(deadline, ahead)}});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Found& one, const Found& other) { return one.ahead < other.ahead; });
    std::vector<Reminder> reminders;
    for (Found& one : found)
        reminders.push_back(std::move(one.reminder));
    return reminders;
}

Date LatestSnooze(const Date& today) {
    return today + boost::gregorian::days(1);
}

}  // namespace particulars
