// What goes out where deadlines are put into somebody's calendar program: the whole of it, so that
// it can be looked at before it goes.
//
// A calendar is read by more people than a case is. An entry therefore says "14cv1559 D-07 due" and
// no more, unless the user asks for titles; a deadline from a sealed order says no more even then.
// An entry keeps its uid for life and counts its changes, so that a second import changes the
// entries of the first and adds none. What has ended is sent too, as withdrawn.

#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/core/clock.h"
#include "model/papers/case_dates.h"

namespace particulars {

inline constexpr std::string_view kUsualReminders = "14 7 3 1 0";  ///< Days ahead.

struct CalendarOptions {
    bool titles = false;          ///< Adds the deadline's own title, where its order is not sealed.
    bool keep_satisfied = false;  ///< Otherwise what is done is withdrawn from the calendar.
};

struct CalendarEntry {
    std::string uid;
    std::int64_t sequence = 0;  ///< Rises with every change of the record.
    std::string title;
    Date day{boost::gregorian::not_a_date_time};  ///< The day to act by.
    std::optional<UtcTime> moment;                ///< Only for periods in hours.
    bool withdrawn = false;
    std::vector<int> reminders;  ///< Days ahead, largest first; none for what needs no more doing.
};

/// A deadline that no calendar can hold.
struct LeftOutOfCalendar {
    std::string designation;
    std::string reason;
};

struct CalendarFeed {
    std::string name;  ///< "14cv1559 deadlines".
    std::vector<CalendarEntry> entries;
    std::vector<LeftOutOfCalendar> left_out;
};

CalendarFeed ComposeCalendarFeed(const CaseDates& dates, const CalendarOptions& options);

/// Every string and date that goes out, and then what does not, for people.
std::string FeedInWords(const CalendarFeed& feed);

}  // namespace particulars
