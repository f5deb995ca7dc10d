// The days on which a court is closed, or is said to be, from 1989 to 2061, weekends aside.
//
// Whether a day counts can be open to doubt; the calendar holds such days with their doubt, and an
// OpenDays view settles it one way or the other. Which doubts a computation met is what decides
// whether it has a safe date of its own.

#pragma once

#include <string>
#include <vector>

#include "model/deadlines/calculator.h"
#include "model/deadlines/court.h"

namespace particulars {

constexpr int kFirstYear = 1990;  ///< Of the tables of holidays.
constexpr int kLastYear = 2060;

enum class Doubt {
    kNone,
    kObservedFriday,  ///< The Friday before a federal holiday that falls on a Saturday.
    kClosing,         ///< Executive departments closed by order of the President.
    kStateDay,        ///< A state's day that its own courts do not keep, or not all of them.
};

struct CalendarDay {
    ClosedDay day;
    Doubt doubt = Doubt::kNone;
    bool observed = false;      ///< The weekday on which a holiday of the weekend is kept.
    bool forward_only = false;  ///< Rule 6(a)(6)(C): counts only for periods after an event.
    std::string authority;  ///< For the working: "Fed. R. Civ. P. 6(a)(6)(A), 5 U.S.C. 6103(a)".
};

/// Which doubtful days are taken for holidays.
struct Reading {
    bool observed_fridays = true;
    bool closings = false;
    bool state_days = false;

    bool Takes(Doubt doubt) const;
};

/// What courts and most calendars do.
constexpr Reading kUsualReading{};

class CourtCalendar {
public:
    explicit CourtCalendar(const Court& court);

    /// The calendar of `court`, made at its first use and kept: it never changes.
    static const CourtCalendar& Of(const Court& court);

    /// The entries of one day, several if several authorities close it.
    std::vector<const CalendarDay*> On(const Date& date) const;

    /// In order of date.
    std::vector<ClosedDay> InYear(int year) const;

    /// False where the state's holidays would matter and are not known.
    bool knows_state() const { return knows_state_; }

    /// Names of the state's days that follow another calendar and are not listed for `year`.
    std::vector<std::string> UnlistedIn(int year) const;

private:
    void AddFederal();
    void AddState(const Court& court);
    void AddClosings();
    void Index();
    bool IsClosedForCertain(const Date& date) const;

    std::vector<CalendarDay> days_;      ///< In order of date.
    std::vector<std::size_t> first_of_;  ///< By days since the start: where its entries begin.
    std::vector<const struct Holiday*> listed_;
    bool knows_state_ = true;
};

/// A calendar under one reading and for one direction.
class OpenDays {
public:
    OpenDays(const CourtCalendar& calendar, Reading reading, Direction direction)
        : calendar_(calendar), reading_(reading), direction_(direction) {}

    bool IsOpen(const Date& date);

    /// The entry that closes a weekday; null on an open day and on a weekend.
    const CalendarDay* Holiday(const Date& date);

    /// An entry that closes `date` beyond doubt or by custom, asked without meeting its doubt.
    const CalendarDay* Named(const Date& date) const;

    /// A state's day that counts only forward, where this view looks backward.
    const CalendarDay* LeftOutBackward(const Date& date) const;

    /// The doubtful entries asked about so far, each once.
    const std::vector<const CalendarDay*>& doubts_met() const { return doubts_met_; }

private:
    const CourtCalendar& calendar_;
    Reading reading_;
    Direction direction_;
    std::vector<const CalendarDay*> doubts_met_;
};

bool IsWeekend(const Date& date);

}  // namespace particulars
