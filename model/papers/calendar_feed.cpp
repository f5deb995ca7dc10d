#include "model/papers/calendar_feed.h"

#include <algorithm>
#include <fmt/format.h>

#include "model/deadlines/court.h"
#include "model/deadlines/time_of_day.h"
#include "model/deadlines/time_zone.h"

namespace particulars {
namespace {

bool IsWithdrawn(const Deadline& deadline, const CalendarOptions& options) {
    if (deadline.state == DeadlineState::kSatisfied)
        return !options.keep_satisfied;
    return deadline.state != DeadlineState::kOpen;
}

std::string_view WhatItIs(const Deadline& deadline, const CalendarOptions& options) {
    if (IsWithdrawn(deadline, options))
        return "withdrawn";
    return deadline.state == DeadlineState::kSatisfied ? "done" : "due";
}

/// On one line and without characters that a calendar file may not hold.
std::string OneLine(std::string text) {
    std::replace_if(
        text.begin(), text.end(),
        [](unsigned char character) { return character < 0x20 || character == 0x7F; }, ' ');
    return text;
}

std::string TitleOf(const CaseDates& dates, const Deadline& deadline,
                    const CalendarOptions& options) {
    std::string title = fmt::format("{} {} {}", NeutralName(*dates.matter), Designation(deadline),
                                    WhatItIs(deadline, options));
    const bool open_to_all = TierOf(dates, deadline) == Tier::kPublic;
    if (options.titles && open_to_all && !deadline.title.empty())
        title += ": " + deadline.title;
    return OneLine(title);
}

/// The court's wall clock, where a period in hours was counted and nobody put another day in its
/// place. Of an hour that happens twice the first, which is the safe one.
std::optional<UtcTime> MomentOf(const Deadline& deadline) {
    const Court* court = FindCourtOrNull(deadline.court);
    const std::optional<TimeOfDay> time = TimeOfDayFromText(deadline.time);
    if (!court || !time || deadline.override_date)
        return std::nullopt;
    const std::vector<UtcTime> moments = Moments(court->time_zone, *ActBy(deadline), *time);
    return moments.empty() ? std::nullopt : std::optional(moments.front());
}

std::vector<int> RemindersOf(const Deadline& deadline) {
    if (deadline.state != DeadlineState::kOpen)
        return {};
    const auto own = ReadReminders(deadline.reminders);
    return own && !own->empty() ? *own : ReadReminders(kUsualReminders).value();
}

std::string DayOf(const CalendarEntry& entry) {
    const std::string day = ToShortWords(entry.day);
    return entry.moment ? day + ", at " + ToIso(*entry.moment).substr(0, 16) + "Z" : day;
}

std::string RemindersInWords(const std::vector<int>& reminders) {
    if (reminders.empty())
        return "no reminders";
    std::string words;
    for (const int days : reminders)
        words += fmt::format("{}{}", words.empty() ? "" : ", ", days);
    return "reminders " + words + " days ahead";
}

}  // namespace

CalendarFeed ComposeCalendarFeed(const CaseDates& dates, const CalendarOptions& options) {
    CalendarFeed feed;
    feed.name = OneLine(NeutralName(*dates.matter) + " deadlines");
    for (const Deadline& deadline : dates.deadlines) {
        const std::optional<Date> day = ActBy(deadline);
        if (!day) {
            if (deadline.state == DeadlineState::kOpen)
                feed.left_out.push_back({Designation(deadline), "has no date yet"});
            continue;
        }
        CalendarEntry entry;
        entry.uid = deadline.id.text();
        entry.sequence = std::max<std::int64_t>(deadline.revision - 1, 0);
        entry.title = TitleOf(dates, deadline, options);
        entry.day = *day;
        entry.moment = MomentOf(deadline);
        entry.withdrawn = IsWithdrawn(deadline, options);
        entry.reminders = RemindersOf(deadline);
        feed.entries.push_back(std::move(entry));
    }
    std::stable_sort(
        feed.entries.begin(), feed.entries.end(),
        [](const CalendarEntry& one, const CalendarEntry& other) { return one.day < other.day; });
    return feed;
}

std::string FeedInWords(const CalendarFeed& feed) {
    std::string words = "Calendar \"" + feed.name + "\"\n";
    for (const CalendarEntry& entry : feed.entries)
        words += fmt::format("{}  \"{}\"  {}  {}\n", DayOf(entry), entry.title,
                             entry.withdrawn ? "withdrawn" : RemindersInWords(entry.reminders),
                             fmt::format("change {} of {}", entry.sequence, entry.uid));
    for (const LeftOutOfCalendar& left_out : feed.left_out)
        words += fmt::format("Not in it: {} {}.\n", left_out.designation, left_out.reason);
    return words;
}

}  // namespace particulars
