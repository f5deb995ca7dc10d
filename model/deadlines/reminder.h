// When to remind somebody of a deadline: so many days ahead, on the day itself, and each day after.
//
// A reminder says the designation and how long there is, nothing else: it may be read over a
// shoulder. It can be put off by a day at most, and that is saved like any other change.

#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/deadlines/deadline.h"

namespace particulars {

/// Days ahead, for deadlines that name none of their own.
constexpr std::string_view kUsualReminders = "14 7 3 1 0";

/// Those of `deadline` itself, or the usual ones. Largest first.
std::vector<int> RemindersOf(const Deadline& deadline);

struct Reminder {
    DeadlineId deadline;
    std::string words;  ///< "D-02 due in 3 days", "D-05 was due 2 days ago".
};

/// What to remind of on `today`, the most urgent first. `seen_on` is the last day on which
/// reminders were shown: a mark passed since then is made up for, one shown already is not shown
/// again before the next mark. Due today and overdue always are.
std::vector<Reminder> RemindersOn(std::span<const Deadline> deadlines, const Date& today,
                                  std::optional<Date> seen_on);

/// Until when a reminder of `today` may be put off.
Date LatestSnooze(const Date& today);

}  // namespace particulars
