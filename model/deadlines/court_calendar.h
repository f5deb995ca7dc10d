// The days on which a court is closed, or is said to be, from 1989 to 2061, weekends aside.
//
// Whether a day counts can be open to doubt; the calendar holds such days with their doubt, and an
// OpenDays view settles it one way or the other. Which doubts a computation met is what decides
// whether it has a safe date of its own.
//
// A day on which a court kept its doors shut without a holiday is no last day, yet it is counted
// like any other on the way there: IsOpen asks the one, IsCourtDay the other.

#pragma once

#include <span>
#include <string>
#include <vector>

#include "model/deadlines/calculator.h"
#include "model/deadlines/closure.h"
#include "model/deadlines/court.h"

namespace particulars {

bool IsWeekend(const Date& date);

constexpr int kFirstYear = 1990;  ///< Of the tables of holidays.
constexpr int kLastYear = 2060;

enum class Doubt {
    kNone,
    kObservedFriday,  ///< The Friday before a federal holiday that falls on a Saturday.
    kClosing,         ///< Executive departments closed by order of the President.
    kStateDay,        ///< A state's day that its own courts do not keep, or not all of them.
    kCaseClosed,      ///< Recorded in the case as disputed, and as counting.
    kCaseOpen,        ///< Recorded in the case as disputed, and as not counting.
    kCaseOutOfReach,  ///< The clerk's office was, which moves a last day forward only: counting.
    kCaseInReach,     ///< The same, and recorded as not counting.
    kSwitchedOff,     ///< Recorded in the case as not counting: left out in every reading.
    kUnknownToRule,   ///< The court's rules give such a day no effect: left out in every reading.
};

struct CalendarDay {
    ClosedDay day;
    Doubt doubt = Doubt::kNone;
    bool observed = false;      ///< The weekday on which a holiday of the weekend is kept.
    bool forward_only = false;  ///< Rule 6(a)(6)(C): counts only for periods after an event.
    bool closing = false;       ///< From closure_days.json: an entry of the case takes its place.
    ClosureKind kind = ClosureKind::kHoliday;
    std::string authority;  ///< For the working: "Fed. R. Civ. P. 6(a)(6)(A), 5 U.S.C. 6103(a)".
};

/// Which doubtful days are taken for holidays.
struct Reading {
    bool observed_fridays = true;
    bool closings = false;
    bool state_days = false;
    bool case_closed = true;
    bool case_open = false;
    bool case_out_of_reach = true;
    bool case_in_reach = false;

    bool Takes(Doubt doubt) const;
};

/// What courts and most calendars do.
constexpr Reading kUsualReading{};

class CourtCalendar {
public:
    explicit CourtCalendar(const Court& court);

    /// The calendar of `court`, which must be one of Courts(): made at its first use and kept.
    static const CourtCalendar& Of(const Court& court);

    /// The entries of one day, several if several authorities close it.
    std::span<const CalendarDay> On(const Date& date) const;

    /// In order of date.
    std::vector<ClosedDay> InYear(int year) const;

    /// False where the state's holidays would matter and are not known.
    bool knows_state() const { return knows_state_; }

    /// Names of the state's days that follow another calendar and are not listed for `year`.
    std::vector<std::string> UnlistedIn(int year) const;

private:
    void AddFederal();
    void AddState(const Court& court);
    void AddClosings(const Court& court);
    void Index();
    bool IsClosedForCertain(const Date& date) const;

    std::vector<CalendarDay> days_;      ///< In order of date.
    std::vector<std::size_t> first_of_;  ///< By days since the start: where its entries begin.
    std::vector<const struct Holiday*> listed_;
    bool knows_state_ = true;
};

class CaseDays;

/// A calendar under one reading and for one direction, with the closings that the case records.
class OpenDays {
public:
    OpenDays(const CourtCalendar& calendar, Reading reading, Direction direction,
             const CaseDays* case_days = nullptr)
        : calendar_(calendar), reading_(reading), direction_(direction), case_days_(case_days) {}

    /// Whether a period may end on `date`.
    bool IsOpen(const Date& date) { return !IsWeekend(date) && Closing(date) == nullptr; }

    /// Whether a count of court days, or of a short period, takes in `date`.
    bool IsCourtDay(const Date& date) { return !IsWeekend(date) && LegalHoliday(date) == nullptr; }

    /// The entry that keeps a period from ending on a weekday; null on an open day and on a
    /// weekend.
    const CalendarDay* Closing(const Date& date) { return Find(date, true); }

    /// The same, but for days that are legal holidays only.
    const CalendarDay* LegalHoliday(const Date& date) { return Find(date, false); }

    /// The entry that says that the clerk's office could not be reached on `date`; null as a rule.
    const CalendarDay* Inaccessible(const Date& date);

    /// An entry that closes `date` beyond doubt or by custom, asked without meeting its doubt.
    const CalendarDay* Named(const Date& date) const;

    /// A state's day that counts only forward, where this view looks backward.
    const CalendarDay* LeftOutBackward(const Date& date) const;

    /// The doubtful entries asked about so far, each once.
    const std::vector<const CalendarDay*>& doubts_met() const { return doubts_met_; }

private:
    const CalendarDay* Find(const Date& date, bool as_last_day);
    const CalendarDay* OfCase(const Date& date) const;
    bool Takes(const CalendarDay& entry);

    const CourtCalendar& calendar_;
    Reading reading_;
    Direction direction_;
    const CaseDays* case_days_;
    std::vector<const CalendarDay*> doubts_met_;
};

}  // namespace particulars
