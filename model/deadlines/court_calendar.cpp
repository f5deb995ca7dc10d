#include "model/deadlines/court_calendar.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <memory>
#include <mutex>

#include <boost/date_time/gregorian/gregorian.hpp>

#include "model/core/error.h"
#include "model/deadlines/case_days.h"
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
    day.verification = occurrence.holiday->verification;
    day.checked = occurrence.holiday->checked;
    if (day.verification == "K")
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
        case Doubt::kCaseClosed:
            return case_closed;
        case Doubt::kCaseOpen:
            return case_open;
        case Doubt::kCaseOutOfReach:
            return case_out_of_reach;
        case Doubt::kCaseInReach:
            return case_in_reach;
        case Doubt::kSwitchedOff:
        case Doubt::kUnknownToRule:
            return false;
    }
    throw Error(ErrorKind::kInternal, "A doubt about a holiday has no reading.");
}

CourtCalendar::CourtCalendar(const Court& court) {
    if (court.federal)
        AddFederal();
    AddClosings(court);
    Index();
    AddState(court);
    Index();
}

const CourtCalendar& CourtCalendar::Of(const Court& court) {
    static std::mutex mutex;
    static std::map<const Court*, std::unique_ptr<CourtCalendar>> calendars;
    const std::scoped_lock lock(mutex);
    auto& calendar = calendars[&court];
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

/// Those of the court itself and, for a federal one, those of the President.
void CourtCalendar::AddClosings(const Court& court) {
    for (const Closing& closing : Closings()) {
        if (closing.court.empty() ? !court.federal : closing.court != court.id)
            continue;
        CalendarDay entry;
        entry.doubt = closing.disputed ? Doubt::kClosing : Doubt::kNone;
        entry.closing = true;
        entry.kind = closing.is_holiday ? ClosureKind::kHoliday : ClosureKind::kClosed;
        entry.authority = court.federal ? fmt::format("{}6(a)(6)(B), {}", kRule6, closing.source)
                                        : closing.source;
        for (Date date = closing.first; date <= closing.last; date += days(1)) {
            entry.day = {date,
                         closing.name,
                         closing.court.empty() ? "federal" : "court",
                         closing.disputed ? "disputed" : "actual",
                         closing.source,
                         closing.verification,
                         closing.checked};
            days_.push_back(entry);
        }
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
                       [](const CalendarDay& entry) { return entry.doubt == Doubt::kNone; });
}

std::span<const CalendarDay> CourtCalendar::On(const Date& date) const {
    if (first_of_.empty() || date < kStart || date > kEnd)
        return {};
    const std::size_t first = first_of_[DaysSinceStart(date)];
    std::size_t last = first;
    while (last < days_.size() && days_[last].day.date == date)
        ++last;
    return {days_.data() + first, last - first};
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

const CalendarDay* OpenDays::OfCase(const Date& date) const {
    return case_days_ != nullptr ? case_days_->On(date) : nullptr;
}

bool OpenDays::Takes(const CalendarDay& entry) {
    if (entry.doubt == Doubt::kNone)
        return true;
    if (std::find(doubts_met_.begin(), doubts_met_.end(), &entry) == doubts_met_.end())
        doubts_met_.push_back(&entry);
    return reading_.Takes(entry.doubt);
}

const CalendarDay* OpenDays::Find(const Date& date, bool as_last_day) {
    if (IsWeekend(date))
        return nullptr;
    const CalendarDay* closing = nullptr;
    const CalendarDay* own = OfCase(date);
    const bool asked = own != nullptr && (own->kind == ClosureKind::kHoliday ||
                                          (own->kind == ClosureKind::kClosed && as_last_day));
    if (asked && Takes(*own))
        closing = own;
    for (const CalendarDay& entry : calendar_.On(date)) {
        if ((entry.forward_only && direction_ == Direction::kBefore) ||
            (entry.closing && own != nullptr))
            continue;
        if (entry.kind == ClosureKind::kClosed && !as_last_day)
            continue;
        if (entry.doubt == Doubt::kNone)
            return &entry;
        if (Takes(entry) && closing == nullptr)
            closing = &entry;
    }
    return closing;
}

const CalendarDay* OpenDays::Inaccessible(const Date& date) {
    const CalendarDay* own = OfCase(date);
    return own != nullptr && own->kind == ClosureKind::kInaccessible && Takes(*own) ? own : nullptr;
}

const CalendarDay* OpenDays::Named(const Date& date) const {
    const CalendarDay* own = OfCase(date);
    for (const CalendarDay& entry : calendar_.On(date)) {
        const bool counts = !entry.forward_only || direction_ == Direction::kAfter;
        if (counts && !(entry.closing && own != nullptr) && kUsualReading.Takes(entry.doubt))
            return &entry;
    }
    return own != nullptr && kUsualReading.Takes(own->doubt) ? own : nullptr;
}

const CalendarDay* OpenDays::LeftOutBackward(const Date& date) const {
    if (direction_ == Direction::kAfter)
        return nullptr;
    for (const CalendarDay& entry : calendar_.On(date))
        if (entry.forward_only && entry.doubt == Doubt::kNone)
            return &entry;
    return nullptr;
}

}  // namespace particulars
