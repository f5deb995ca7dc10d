// A slow oracle that walks one day at a time. How each state counts is written down here a second
// time, from its rule and not from regimes.json; only the lists of holidays are the program's own,
// which holiday_test and closed_days_test check.
//
// The requests are drawn by a generator with a fixed seed, which every failure names.

#pragma once

#include <chrono>
#include <fmt/format.h>
#include <random>
#include <set>

#include "model/deadlines/closure.h"
#include "tests/deadlines/requests.h"

namespace particulars {

using std::chrono::days;
using std::chrono::sys_days;

constexpr unsigned kSeed = 20160622;
constexpr int kDraws = 250;

inline sys_days ToDays(const Date& date) {
    return sys_days(std::chrono::year(date.year()) / date.month().as_number() /
                    date.day().as_number());
}

inline Date ToDate(sys_days date) {
    const std::chrono::year_month_day parts(date);
    return *MakeDate(static_cast<int>(parts.year()),
                     static_cast<int>(static_cast<unsigned>(parts.month())),
                     static_cast<int>(static_cast<unsigned>(parts.day())));
}

enum class Backward { kBack, kForward, kStay };

/// A regime as its rule has it.
struct Policy {
    const char* court;
    int first_year;         ///< Of the triggers that are not refused.
    int short_from;         ///< Periods of so many days ...
    int short_to;           ///< ... to so many leave closed days out.
    int mail;               ///< Calendar days that mail adds.
    bool mail_moves_start;  ///< Illinois: service is complete so much later.
    bool rolls_first;       ///< Rule 6(d): the days are added after the roll.
    Backward backward;
    bool knows_inaccessible;
};

const Policy kPolicies[] = {
    {"nysd", 2010, 1, 0, 3, false, true, Backward::kBack, true},
    {"cand", 2010, 1, 0, 3, false, true, Backward::kBack, true},
    {"txsd", 2010, 1, 0, 3, false, true, Backward::kBack, true},
    {"calsuperct", 1990, 1, 0, 5, false, false, Backward::kStay, false},
    {"nysupct", 1990, 2, 2, 5, false, false, Backward::kForward, false},
    {"delch", 1990, 1, 10, 3, false, false, Backward::kBack, true},
    {"delsuperct", 1990, 1, 10, 3, false, false, Backward::kBack, true},
    {"illcirct", 1990, 1, 0, 4, true, false, Backward::kBack, false},
    {"masssuperct", 1990, 1, 6, 3, false, false, Backward::kBack, false},
    {"texdistct", 1990, 1, 5, 3, false, false, Backward::kBack, false},
};

inline void PrintTo(const Policy& policy, std::ostream* out) {
    *out << policy.court;
}

/// Which of the case's entries are taken to count, by their place in the list.
using Taken = std::vector<bool>;

class Oracle {
public:
    Oracle(const Policy& policy, const ComputationRequest& request, Taken taken)
        : policy_(policy), request_(request), taken_(std::move(taken)) {}

    sys_days End() const {
        const bool mail = request_.service.has_value();
        sys_days start = ToDays(request_.trigger);
        if (mail && policy_.mail_moves_start)
            start += days(policy_.mail);
        sys_days end = Last(start);
        if (policy_.rolls_first)
            end = Roll(end);
        if (mail && !policy_.mail_moves_start)
            end += days(policy_.mail);
        return Accessible(Roll(end));
    }

    bool IsLastDay(sys_days day) const {
        return IsCourtDay(day) && !Says(day, ClosureKind::kClosed);
    }

    bool IsAccessible(sys_days day) const {
        return !policy_.knows_inaccessible || !Says(day, ClosureKind::kInaccessible);
    }

private:
    bool forward() const { return request_.direction == Direction::kAfter; }
    days step() const { return days(forward() ? 1 : -1); }

    bool Says(sys_days day, ClosureKind kind) const {
        for (std::size_t i = 0; i < taken_.size(); ++i) {
            const Closure& closure = request_.closures[i];
            if (taken_[i] && closure.kind == kind && ToDays(closure.first) <= day &&
                day <= ToDays(closure.last))
                return true;
        }
        return false;
    }

    bool IsSpokenOf(sys_days day) const {
        for (const Closure& closure : request_.closures)
            if (ToDays(closure.first) <= day && day <= ToDays(closure.last))
                return true;
        return false;
    }

    bool IsCourtDay(sys_days day) const {
        const unsigned weekday = std::chrono::weekday(day).c_encoding();
        return weekday != 0 && weekday != 6 && !IsHoliday(day) && !Says(day, ClosureKind::kHoliday);
    }

    bool IsHoliday(sys_days day) const {
        static std::map<std::string, std::pair<std::set<sys_days>, std::set<sys_days>>> known;
        auto& [everyone, forward_only] = known[policy_.court];
        if (everyone.empty())
            for (int year = 1990; year <= 2060; ++year)
                for (const ClosedDay& closed : ClosedDays(policy_.court, year))
                    if (closed.kind != "disputed")
                        (policy_.first_year == 2010 && closed.scope == "state" ? forward_only
                                                                               : everyone)
                            .insert(ToDays(closed.date));
        return everyone.count(day) != 0 || (forward() && forward_only.count(day) != 0);
    }

    sys_days Walk(sys_days day, int count, bool court_days_only) const {
        while (count > 0) {
            day += step();
            if (!court_days_only || IsCourtDay(day))
                --count;
        }
        return day;
    }

    sys_days Last(sys_days start) const {
        const auto& [count, unit, then] = *request_.period;
        const bool is_short =
            unit == PeriodUnit::kDays && count >= policy_.short_from && count <= policy_.short_to;
        if (unit == PeriodUnit::kWeeks)
            return Walk(start, 7 * count, false);
        if (unit == PeriodUnit::kDays || unit == PeriodUnit::kCourtDays)
            return Walk(start, count, is_short || unit == PeriodUnit::kCourtDays);
        std::chrono::year_month_day date(start);
        const int months = count * (unit == PeriodUnit::kYears ? 12 : 1);
        date = date.year() / date.month() / date.day() +
               std::chrono::months(forward() ? months : -months);
        return date.ok() ? sys_days(date)
                         : sys_days(date.year() / date.month() / std::chrono::last);
    }

    sys_days Roll(sys_days day) const {
        const bool stays = !forward() && policy_.backward == Backward::kStay;
        const bool turns = !forward() && policy_.backward == Backward::kForward;
        while (!stays && !IsLastDay(day))
            day += turns ? days(1) : step();
        return day;
    }

    sys_days Accessible(sys_days day) const {
        if (IsAccessible(day))
            return day;
        while (!IsAccessible(day) || !IsLastDay(day))
            day += days(1);
        return day;
    }

    const Policy& policy_;
    const ComputationRequest& request_;
    Taken taken_;
};

/// Draws requests; what it draws depends on the seed alone.
class Draw {
public:
    explicit Draw(unsigned seed) : generator_(seed) {}

    int From(int least, int most) {
        return least + static_cast<int>(generator_() % static_cast<unsigned>(most - least + 1));
    }

    ComputationRequest Request(const Policy& policy) {
        ComputationRequest request;
        request.court = policy.court;
        request.trigger = Date(static_cast<unsigned short>(From(policy.first_year, 2056)), 1, 1) +
                          boost::gregorian::days(From(0, 364));
        const std::array<PeriodUnit, 5> units = {PeriodUnit::kDays, PeriodUnit::kDays,
                                                 PeriodUnit::kCourtDays, PeriodUnit::kWeeks,
                                                 PeriodUnit::kMonths};
        const PeriodUnit unit = units[static_cast<std::size_t>(From(0, 4))];
        request.period = Period{From(1, unit == PeriodUnit::kDays ? 120 : 12), unit};
        request.basis = TriggerBasis::kEvent;
        const bool backward = From(0, 2) == 0;
        if (backward && request.trigger.year() > policy.first_year + 2)
            request.direction = Direction::kBefore;
        else if (From(0, 2) == 0) {
            request.basis = TriggerBasis::kService;
            request.service = ServiceMethod::kMail;
        }
        return request;
    }

    /// Up to three entries about different days near `end`.
    std::vector<Closure> Closures(const Policy& policy, const Date& end) {
        std::vector<Closure> closures;
        Date day = end - boost::gregorian::days(From(0, 4));
        for (int i = From(0, 3); i > 0; --i) {
            Closure closure;
            closure.court = policy.court;
            closure.kind =
                EnumText<ClosureKind>::kNames[static_cast<std::size_t>(From(0, 2))].first;
            closure.first = day;
            closure.last = day + boost::gregorian::days(From(0, 2));
            closure.title = "snow";
            closure.source = "notice";
            closure.counts = From(0, 3) != 0;
            closure.disputed = From(0, 2) == 0;
            day = closure.last + boost::gregorian::days(From(1, 3));
            closures.push_back(closure);
        }
        return closures;
    }

private:
    std::mt19937 generator_;
};

inline std::string Words(const ComputationRequest& request) {
    std::string text = fmt::format("seed {}: {} {} {} {}{}", kSeed, request.court,
                                   ToText(*request.period), ToText(request.direction),
                                   ToIso(request.trigger), request.service ? " by mail" : "");
    for (const Closure& closure : request.closures)
        text += fmt::format(", {} {} to {}{}{}", ToText(closure.kind), ToIso(closure.first),
                            ToIso(closure.last), closure.counts ? "" : " off",
                            closure.disputed ? " disputed" : "");
    return text;
}

inline Taken AsSaid(const ComputationRequest& request) {
    Taken taken;
    for (const Closure& closure : request.closures)
        taken.push_back(closure.counts);
    return taken;
}

/// The earliest and the latest end over every choice about the disputed entries.
inline std::pair<Date, Date> OverEveryChoice(const Policy& policy,
                                             const ComputationRequest& request) {
    const Date usual = ToDate(Oracle(policy, request, AsSaid(request)).End());
    std::pair<Date, Date> span(usual, usual);
    const std::size_t count = request.closures.size();
    for (std::size_t choice = 0; choice < (std::size_t{1} << count); ++choice) {
        Taken taken = AsSaid(request);
        for (std::size_t i = 0; i < count; ++i)
            if (request.closures[i].disputed)
                taken[i] = (choice >> i & 1U) != 0;
        const Date end = ToDate(Oracle(policy, request, taken).End());
        span = {std::min(span.first, end), std::max(span.second, end)};
    }
    return span;
}

}  // namespace particulars
