#include "model/deadlines/court_calendar.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <memory>
#include <mutex>

#include <boost/date_time/gregorian/gregorian.hpp>

#include "model/core/error.h"
#include "model/deadlines/holiday.h"

namespace particulars {
namespace {

using boost::gregorian::days;

// A year on either side, so that a period may end past a turn of the year.
const Date kStart(kFirstYear - 1, 1, 1);
const Date kEnd(kLastYear + 1, 12, 31);

constexpr std::string_view kRule6 = "Fed. R. Civ. P. ";

/// One day that a holiday comes to: itself, or the weekday on which it is observed.
struct Occurrence {
    const Holiday* holiday;
    Date date;
    Shift shift = Shift::kNone;
};

void AddObserved(const Holiday& holiday, const Date& date, std::vector<Occurrence>& found) {
    const int weekday = date.day_of_week().as_number();
    const Shift shift = weekday == boost::gregorian::Saturday ? holiday.saturday
                        : weekday == boost::gregorian::Sunday ? holiday.sunday
                                                              : Shift::kNone;
    if (shift == Shift::kPrecedingFriday)
        found.push_back({&holiday, date - days(1), shift});
    else if (shift == Shift::kFollowingMonday)
        found.push_back(
            {&holiday, date + days(weekday == boost::gregorian::Sunday ? 1 : 2), shift});
}

std::vector<Occurrence> Occurrences(const std::vector<Holiday>& holidays) {
    std::vector<Occurrence> found;
    for (int year = kFirstYear - 1; year <= kLastYear + 1; ++year)
        for (const Holiday& holiday : holidays) {
            const auto date = DayIn(holiday.rule, year);
            if (!date || (holiday.from && *date < *holiday.from) ||
                (holiday.to && *date > *holiday.to))
                continue;
            found.push_back({&holiday, *date, Shift::kNone});
            AddObserved(holiday, *date, found);
        }
    return found;
}

std::string SourceOf(const Occurrence& occurrence, const std::string& own) {
    const Holiday& holiday = *occurrence.holiday;
    const std::string& shifted = occurrence.shift == Shift::kPrecedingFriday
                                     ? holiday.saturday_source
                                     : holiday.sunday_source;
    return occurrence.shift == Shift::kNone || shifted.empty() ? own : shifted;
}

ClosedDay ToClosedDay(const Occurrence& occurrence, std::string scope, bool disputed) {
    const bool observed = occurrence.shift != Shift::kNone;
    ClosedDay day;
    day.date = occurrence.date;
    day.name = occurrence.holiday->name;
    day.scope = std::move(scope);
    day.kind = disputed ? "disputed" : (observed ? "observed" : "actual");
    day.source = SourceOf(occurrence, occurrence.holiday->source);
    if (occurrence.holiday->verification == "K")
        day.source += " (check before relying)";
    return day;
}

std::string StateAuthority(const Holiday& holiday, bool federal) {
    if (!federal)
        return holiday.short_source;
    return fmt::format("{}6(a)(6)(C), {}{}{}", kRule6, holiday.short_source,
                       holiday.rule6_authority.empty() ? "" : "; ", holiday.rule6_authority);
}

std::size_t DaysSinceStart(const Date& date) {
    return static_cast<std::size_t>((date - kStart).days());
}

}  // namespace

bool IsWeekend(const Date& date) {
    const int weekday = date.day_of_week().as_number();
    return weekday == boost::gregorian::Saturday || weekday == boost::gregorian::Sunday;
}

bool Reading::Takes(Doubt doubt) const {
    switch (doubt) {
        case Doubt::kNone:
            return true;
        case Doubt::kObservedFriday:
            return observed_fridays;
        case Doubt::kClosing:
            return closings;
        case Doubt::kStateDay:
            return state_days;
    }
    throw Error(ErrorKind::kInternal, "A doubt about a holiday has no reading.");
}

CourtCalendar::CourtCalendar(const Court& court) {
    if (court.federal) {
        AddFederal();
        AddClosings();
        Index();
    }
    AddState(court);
    Index();
}

const CourtCalendar& CourtCalendar::Of(const Court& court) {
    static std::mutex mutex;
    static std::map<std::string, std::unique_ptr<CourtCalendar>> calendars;
    const std::scoped_lock lock(mutex);
    auto& calendar = calendars[(court.federal ? "federal " : "state ") + court.state];
    if (!calendar)
        calendar = std::make_unique<CourtCalendar>(court);
    return *calendar;
}

void CourtCalendar::AddFederal() {
    for (const Occurrence& occurrence : Occurrences(HolidaysOf("US"))) {
        CalendarDay entry;
        entry.day = ToClosedDay(occurrence, "federal", false);
        entry.authority = fmt::format("{}{}, {}", kRule6, occurrence.holiday->limb,
                                      SourceOf(occurrence, occurrence.holiday->short_source));
        entry.observed = occurrence.shift != Shift::kNone;
        if (occurrence.shift == Shift::kPrecedingFriday)
            entry.doubt = Doubt::kObservedFriday;
        days_.push_back(std::move(entry));
    }
}

void CourtCalendar::AddClosings() {
    for (const Closing& closing : Closings()) {
        CalendarDay entry;
        entry.day = {closing.date, closing.name, "federal", "disputed", closing.source};
        entry.doubt = Doubt::kClosing;
        entry.authority = fmt::format("{}6(a)(6)(B), {}", kRule6, closing.source);
        days_.push_back(std::move(entry));
    }
}

void CourtCalendar::AddState(const Court& court) {
    const std::vector<Holiday>& holidays = HolidaysOf(court.state);
    knows_state_ = !holidays.empty();
    for (const Holiday& holiday : holidays)
        if (holiday.rule.kind == DayRule::Kind::kListed)
            listed_.push_back(&holiday);
    for (const Occurrence& occurrence : Occurrences(holidays)) {
        const Holiday& holiday = *occurrence.holiday;
        if (!court.federal && holiday.kind == HolidayKind::kStateOnly)
            continue;
        // A state's Friday for a Saturday holiday may rest on a rule of its courts only.
        const bool doubtful = holiday.disputed || holiday.kind != HolidayKind::kCourt ||
                              (court.federal && occurrence.shift == Shift::kPrecedingFriday);
        const bool adds_nothing =
            (doubtful && IsWeekend(occurrence.date)) ||
            (court.federal &&
             (doubtful ? !On(occurrence.date).empty() : IsClosedForCertain(occurrence.date)));
        if (adds_nothing)
            continue;
        CalendarDay entry;
        entry.day = ToClosedDay(occurrence, "state", doubtful);
        entry.observed = occurrence.shift != Shift::kNone;
        entry.doubt = doubtful ? Doubt::kStateDay : Doubt::kNone;
        entry.forward_only = court.federal;
        entry.authority = StateAuthority(holiday, court.federal);
        days_.push_back(std::move(entry));
    }
}

void CourtCalendar::Index() {
    std::stable_sort(days_.begin(), days_.end(), [](const CalendarDay& a, const CalendarDay& b) {
        return a.day.date < b.day.date;
    });
    const std::size_t length = DaysSinceStart(kEnd) + 2;
    first_of_.assign(length, days_.size());
    for (std::size_t i = days_.size(); i-- > 0;)
        if (days_[i].day.date >= kStart && days_[i].day.date <= kEnd)
            first_of_[DaysSinceStart(days_[i].day.date)] = i;
}

bool CourtCalendar::IsClosedForCertain(const Date& date) const {
    const auto entries = On(date);
    return std::any_of(entries.begin(), entries.end(),
                       [](const CalendarDay* entry) { return entry->doubt == Doubt::kNone; });
}

std::vector<const CalendarDay*> CourtCalendar::On(const Date& date) const {
    std::vector<const CalendarDay*> entries;
    if (first_of_.empty() || date < kStart || date > kEnd)
        return entries;
    for (std::size_t i = first_of_[DaysSinceStart(date)];
         i < days_.size() && days_[i].day.date == date; ++i)
        entries.push_back(&days_[i]);
    return entries;
}

std::vector<ClosedDay> CourtCalendar::InYear(int year) const {
    std::vector<ClosedDay> in_year;
    for (const CalendarDay& entry : days_)
        if (entry.day.date.year() == year)
            in_year.push_back(entry.day);
    return in_year;
}

std::vector<std::string> CourtCalendar::UnlistedIn(int year) const {
    std::vector<std::string> names;
    for (const Holiday* holiday : listed_) {
        const bool in_force = (!holiday->from || holiday->from->year() <= year) &&
                              (!holiday->to || holiday->to->year() >= year);
        if (in_force && !DayIn(holiday->rule, year))
            names.push_back(holiday->name);
    }
    return names;
}

bool OpenDays::IsOpen(const Date& date) {
    return !IsWeekend(date) && Holiday(date) == nullptr;
}

const CalendarDay* OpenDays::Holiday(const Date& date) {
    if (IsWeekend(date))
        return nullptr;
    const CalendarDay* closing = nullptr;
    for (const CalendarDay* entry : calendar_.On(date)) {
        if (entry->forward_only && direction_ == Direction::kBefore)
            continue;
        if (entry->doubt == Doubt::kNone)
            return entry;
        if (std::find(doubts_met_.begin(), doubts_met_.end(), entry) == doubts_met_.end())
            doubts_met_.push_back(entry);
        if (reading_.Takes(entry->doubt) && closing == nullptr)
            closing = entry;
    }
    return closing;
}

const CalendarDay* OpenDays::Named(const Date& date) const {
    for (const CalendarDay* entry : calendar_.On(date)) {
        const bool counts = !entry->forward_only || direction_ == Direction::kAfter;
        if (counts && kUsualReading.Takes(entry->doubt))
            return entry;
    }
    return nullptr;
}

const CalendarDay* OpenDays::LeftOutBackward(const Date& date) const {
    if (direction_ == Direction::kAfter)
        return nullptr;
    for (const CalendarDay* entry : calendar_.On(date))
        if (entry->forward_only && entry->doubt == Doubt::kNone)
            return entry;
    return nullptr;
}

}  // namespace particulars
