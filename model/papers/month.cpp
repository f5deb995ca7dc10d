#include "model/papers/month.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

#include <boost/date_time/gregorian/gregorian.hpp>

#include "model/deadlines/calculator.h"
#include "model/deadlines/court_calendar.h"

namespace particulars {
namespace {

using boost::gregorian::days;

constexpr int kMonthsInYear = 12;
constexpr int kFirstYearShown = 1401;  ///< The date library begins a year earlier.
constexpr int kLastYearShown = 9998;
constexpr std::array<std::string_view, 12> kMonthNames = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};

std::string_view WordOf(const Deadline& deadline, Urgency urgency) {
    switch (urgency) {
        case Urgency::kOverdue:
            return "overdue";
        case Urgency::kUndated:
            return "no date";
        case Urgency::kAhead:
            return deadline.usual || deadline.override_date ? "due" : "safe date";
        case Urgency::kEnded:
            break;
    }
    return ToText(deadline.state);
}

MonthEntry EntryOf(const Deadline& deadline, const Date& today) {
    MonthEntry entry;
    entry.deadline = deadline.id;
    entry.designation = Designation(deadline);
    entry.urgency = UrgencyOf(deadline, today);
    entry.symbol = StateSymbol(deadline, today);
    entry.word = WordOf(deadline, entry.urgency);
    entry.unverified = entry.urgency != Urgency::kEnded && deadline.verified_by.empty();
    return entry;
}

bool IsKnown(const Date& date) {
    return date.year() >= kFirstYear && date.year() <= kLastYear;
}

/// What the team recorded for `date` at the court of the case; null for nothing.
const Closure* ClosureOn(const CaseDates& dates, const Date& date) {
    const auto found =
        std::find_if(dates.closures.begin(), dates.closures.end(), [&](const Closure& closure) {
            return closure.court == dates.matter->court && closure.first <= date &&
                   date <= closure.last;
        });
    return found == dates.closures.end() ? nullptr : &*found;
}

void AddShipped(const CaseDates& dates, int year, std::map<Date, std::string>& names) {
    for (const ClosedDay& day : ClosedDays(dates.matter->court, year)) {
        if (day.kind == "disputed")
            continue;
        std::string& name = names[day.date];
        if (name.find(day.name) == std::string::npos)
            name += (name.empty() ? "" : ", ") + day.name +
                    (day.kind == "observed" ? " (observed)" : "");
    }
}

void PutEntries(const CaseDates& dates, Month& month) {
    const Date first = month.weeks.front().front().date;
    const Date last = month.weeks.back().back().date;
    for (const Deadline& deadline : dates.deadlines) {
        const std::optional<Date> day = ActBy(deadline);
        if (!day && deadline.state == DeadlineState::kOpen)
            month.undated.push_back(EntryOf(deadline, dates.today));
        if (!day || *day < first || *day > last)
            continue;
        const auto place = static_cast<std::size_t>((*day - first).days());
        month.weeks[place / 7][place % 7].entries.push_back(EntryOf(deadline, dates.today));
    }
    for (MonthWeek& week : month.weeks)
        for (MonthDay& day : week)
            std::stable_sort(day.entries.begin(), day.entries.end(),
                             [](const MonthEntry& one, const MonthEntry& other) {
                                 return one.urgency < other.urgency;
                             });
}

}  // namespace

ClosedSpan NamedClosedDays(const CaseDates& dates, const Date& first, const Date& last) {
    ClosedSpan span;
    std::map<Date, std::string> names;
    if (!FindCourtOrNull(dates.matter->court))
        span.warning = "The holidays of this court are not known.";
    else if (!IsKnown(first) || !IsKnown(last))
        span.warning = fmt::format("Holidays are known from {} to {} only.", kFirstYear, kLastYear);
    if (span.warning.empty())
        for (int year = first.year(); year <= last.year(); ++year)
            AddShipped(dates, year, names);
    for (Date date = first; date <= last; date += days(1)) {
        const Closure* closure = ClosureOn(dates, date);
        const auto shipped = names.find(date);
        if (closure && closure->counts)
            span.days.emplace_back(date, closure->title);
        else if (!closure && shipped != names.end())
            span.days.emplace_back(date, shipped->second);
    }
    return span;
}

bool HasMonth(const Date& day) {
    return day.year() >= kFirstYearShown && day.year() <= kLastYearShown;
}

Date FirstOfMonth(const Date& day, int months) {
    const int count = day.year() * kMonthsInYear + day.month().as_number() - 1 + months;
    const int year = count / kMonthsInYear;
    if (year < kFirstYearShown || year > kLastYearShown)
        return day;
    return {static_cast<unsigned short>(year),
            static_cast<unsigned short>(count % kMonthsInYear + 1), 1};
}

Month BuildMonth(const CaseDates& dates, const Date& day) {
    Month month;
    month.first = FirstOfMonth(day);
    const Date last = month.first.end_of_month();
    const Date end = last + days(6 - last.day_of_week().as_number());
    Date date = month.first - days(month.first.day_of_week().as_number());
    const ClosedSpan closed = NamedClosedDays(dates, date, end);
    month.warning = closed.warning;
    while (date <= last) {
        MonthWeek& week = month.weeks.emplace_back();
        for (MonthDay& one : week) {
            one.date = date;
            one.in_month = date.month() == month.first.month();
            one.is_today = date == dates.today;
            one.is_closed = IsWeekend(date);
            date += days(1);
        }
    }
    for (const auto& [closed_on, name] : closed.days) {
        const auto place = static_cast<std::size_t>((closed_on - month.weeks[0][0].date).days());
        MonthDay& one = month.weeks[place / 7][place % 7];
        one.is_closed = true;
        one.closed_name = name;
    }
    PutEntries(dates, month);
    return month;
}

const MonthDay* DayOf(const Month& month, const Date& date) {
    if (month.weeks.empty())
        return nullptr;
    const long place = (date - month.weeks.front().front().date).days();
    if (place < 0 || place >= static_cast<long>(month.weeks.size()) * 7)
        return nullptr;
    return &month.weeks[static_cast<std::size_t>(place) / 7][static_cast<std::size_t>(place) % 7];
}

std::string MonthInWords(const Date& day) {
    return fmt::format("{} {}",
                       kMonthNames.at(static_cast<std::size_t>(day.month().as_number() - 1)),
                       static_cast<int>(day.year()));
}

std::optional<Date> MonthFromText(std::string_view text) {
    const std::optional<Date> first = DateFromIso(std::string(text) + "-01");
    return first && HasMonth(*first) ? first : std::nullopt;
}

std::string EntryInWords(const MonthEntry& entry) {
    return fmt::format("{} {} {}{}", entry.symbol, entry.designation, entry.word,
                       entry.unverified ? ", unverified" : "");
}

std::string DayInFullWords(const MonthDay& day) {
    std::string words = ToWords(day.date) + (day.is_today ? ", today" : "") + ".";
    if (!day.closed_name.empty())
        words += " Court closed: " + day.closed_name + ".";
    const std::size_t count = day.entries.size();
    words += count == 0   ? " Nothing is due."
             : count == 1 ? " 1 deadline: "
                          : fmt::format(" {} deadlines: ", count);
    for (std::size_t i = 0; i < count; ++i)
        words +=
            fmt::format("{}{} {}", i == 0 ? "" : ", ", day.entries[i].designation,
                        day.entries[i].word + (day.entries[i].unverified ? " (unverified)" : ""));
    return count == 0 ? words : words + ".";
}

}  // namespace particulars
