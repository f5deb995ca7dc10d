#include "model/deadlines/other_readings.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "model/core/error.h"
#include "model/deadlines/working_words.h"

namespace particulars {
namespace {

/// Readings are numbered by bits; each bit turns one of the usual choices over.
constexpr std::array<Doubt, 7> kDoubts = {
    Doubt::kObservedFriday, Doubt::kClosing,        Doubt::kStateDay,   Doubt::kCaseClosed,
    Doubt::kCaseOpen,       Doubt::kCaseOutOfReach, Doubt::kCaseInReach};
constexpr std::size_t kReadings = std::size_t{1} << kDoubts.size();

Reading ReadingNumber(std::size_t number) {
    Reading reading;
    reading.observed_fridays ^= (number & 1U) != 0;
    reading.closings ^= (number & 2U) != 0;
    reading.state_days ^= (number & 4U) != 0;
    reading.case_closed ^= (number & 8U) != 0;
    reading.case_open ^= (number & 16U) != 0;
    reading.case_out_of_reach ^= (number & 32U) != 0;
    reading.case_in_reach ^= (number & 64U) != 0;
    return reading;
}

std::size_t NumberThatTurnsOver(Doubt doubt) {
    for (std::size_t i = 0; i < kDoubts.size(); ++i)
        if (kDoubts[i] == doubt)
            return std::size_t{1} << i;
    return 0;
}

/// What is counted, and by whose rules and calendar.
struct Question {
    const ComputationRequest& request;
    const Court& court;
    const Regime& regime;
    const CourtCalendar& calendar;
    const CaseDays& case_days;

    OpenDays Days(const Reading& reading) const {
        return {calendar, reading, request.direction, &case_days};
    }
};

/// The ends under the readings that can matter, and every doubtful day that any of them met.
struct Ends {
    std::array<std::optional<Date>, kReadings> by_number;
    std::vector<const CalendarDay*> doubts;
    std::size_t choices = 0;  ///< The bits of the doubts met.

    void Note(const std::vector<const CalendarDay*>& met) {
        for (const CalendarDay* doubt : met)
            if (std::find(doubts.begin(), doubts.end(), doubt) == doubts.end()) {
                doubts.push_back(doubt);
                choices |= NumberThatTurnsOver(doubt->doubt);
            }
    }
};

/// Turns over only the choices that some reading met: the others cannot move the end.
Ends CountOtherReadings(const Question& question, const Date& usual,
                        const std::vector<const CalendarDay*>& met) {
    Ends ends;
    ends.by_number[0] = usual;
    ends.Note(met);
    for (std::size_t number = 1; number < kReadings; ++number) {
        if (ends.by_number[number] || (number & ~ends.choices) != 0)
            continue;
        const std::size_t choices = ends.choices;
        OpenDays days = question.Days(ReadingNumber(number));
        ends.by_number[number] = Count(question.request, question.court, question.regime, days).end;
        ends.Note(days.doubts_met());
        if (ends.choices != choices)
            number = 0;
    }
    return ends;
}

/// The earliest and the latest.
std::pair<Date, Date> Span(const Ends& ends) {
    std::pair<Date, Date> span(*ends.by_number[0], *ends.by_number[0]);
    for (const auto& end : ends.by_number)
        if (end)
            span = {std::min(span.first, *end), std::max(span.second, *end)};
    return span;
}

std::string WhatIsInDoubt(const CalendarDay& entry, const Court& court) {
    const std::string day = ToWords(entry.day.date);
    switch (entry.doubt) {
        case Doubt::kObservedFriday:
            return fmt::format(
                "{} is the day on which {}, a Saturday in that year, is observed. Whether such a "
                "Friday is a legal holiday under Rule 6(a)(6) is open: 5 U.S.C. 6103(b)(1) speaks "
                "of "
                "pay and leave, yet courts close.",
                day, entry.day.name);
        case Doubt::kClosing:
            if (entry.day.scope == "court")
                return fmt::format("For {} the tables list \"{}\" ({}) as disputed.", day,
                                   entry.day.name, entry.day.source);
            return fmt::format(
                "On {} the executive departments were closed by order of the "
                "President ({}). Whether that made it a day \"declared a holiday by "
                "the President\" under Rule 6(a)(6)(B) is disputed.",
                day, entry.day.source);
        case Doubt::kStateDay:
            return fmt::format(
                "{} is {} in {} ({}). Whether it counts as a legal holiday for this "
                "period is disputed.",
                day, entry.day.name, court.state_name, entry.day.source);
        case Doubt::kCaseClosed:
        case Doubt::kCaseOpen:
        case Doubt::kCaseOutOfReach:
        case Doubt::kCaseInReach:
            return fmt::format(
                "The case records \"{}\" for {} ({}), and marks as disputed whether "
                "it moves a last day.",
                entry.day.name, day, entry.day.source);
        case Doubt::kNone:
        case Doubt::kSwitchedOff:
        case Doubt::kUnknownToRule:
            break;
    }
    throw Error(ErrorKind::kInternal, "A day without doubt was asked about.");
}

std::string Answer(const CalendarDay& entry, const Ends& ends) {
    const std::size_t turned = NumberThatTurnsOver(entry.doubt);
    const bool usually_taken = kUsualReading.Takes(entry.doubt);
    const auto& other = ends.by_number[turned];
    const Date& if_holiday = usually_taken || !other ? *ends.by_number[0] : *other;
    const Date& if_open = !usually_taken || !other ? *ends.by_number[0] : *other;
    if (if_holiday == if_open)
        return "It matters only together with another such day.";
    const bool of_case = entry.day.scope == "case";
    return fmt::format("If it {}, the period ends on {}{}; if it {} not, on {}{}.",
                       of_case ? "does" : "is one", ToWords(if_holiday),
                       usually_taken ? " (the usual reading)" : "", of_case ? "does" : "is",
                       ToWords(if_open), usually_taken ? "" : " (the usual reading)");
}

std::string Authorities(const std::vector<const CalendarDay*>& doubts) {
    std::string text;
    for (const CalendarDay* doubt : doubts)
        if (NumberThatTurnsOver(doubt->doubt) != 0 &&
            text.find(doubt->authority) == std::string::npos)
            text += (text.empty() ? "" : "; ") + doubt->authority;
    return text;
}

void AddClosingSteps(const std::string& authority, ComputedDate& computed) {
    if (computed.safe != computed.usual)
        computed.working.push_back(
            {fmt::format("Another reading ends the period on {}, the safe date: act by it.",
                         ToWords(computed.safe)),
             computed.safe, authority});
    if (computed.latest != computed.usual)
        computed.working.push_back(
            {fmt::format("Another reading ends the period on {}, the latest date: do not call the "
                         "other side late before it has passed.",
                         ToWords(computed.latest)),
             computed.latest, authority});
}

/// Says so where the date rests on a state's own holiday, which the court itself may not keep.
void WarnOfStateDays(const CountedDate& counted, const Court& court, ComputedDate& computed) {
    for (const CalendarDay* day : counted.state_days)
        computed.warnings.push_back(
            fmt::format("{} is {}, a holiday of {} but not of the United States. It moved the date "
                        "({}), yet the court itself may be open: whoever acts by {} is free of the "
                        "question.",
                        ToWords(day->day.date), HolidayWords(*day), court.state_name,
                        day->authority, ToWords(day->day.date)));
}

/// Says so where the date rests on the court having been shut without a holiday.
void WarnOfShutDays(const CountedDate& counted, const Regime& regime, ComputedDate& computed) {
    for (const CalendarDay* day : counted.shut_days)
        computed.warnings.push_back(
            fmt::format("{} is no holiday, but is recorded as a day on which the court was closed "
                        "({}), and that moved "
                        "the date. {} Whoever acts by {} is free of the question.",
                        ToWords(day->day.date), HolidayWords(*day),
                        regime.authority.closed_doubt.empty()
                            ? regime.name + ", as read here, does not say that such a day counts."
                            : regime.authority.closed_doubt,
                        ToWords(day->day.date)));
}

/// Names the entries of the case that the count came upon and that have no effect on it.
void WarnOfIdleEntries(const std::vector<const CalendarDay*>& met, const Regime& regime,
                       ComputedDate& computed) {
    for (const CalendarDay* day : met) {
        if (day->doubt == Doubt::kSwitchedOff)
            computed.warnings.push_back(
                fmt::format("The case records \"{}\" for {} ({}) as not counting, so the date was "
                            "not moved for it.",
                            day->day.name, ToWords(day->day.date), day->day.source));
        if (day->doubt == Doubt::kUnknownToRule)
            computed.warnings.push_back(
                fmt::format("The case records \"{}\" for {} ({}): the clerk's office could not be "
                            "reached. {}, as read here, gives no more time for that, so the date "
                            "was not moved. Ask the court for an extension.",
                            day->day.name, ToWords(day->day.date), day->day.source, regime.name));
    }
}

/// Where the manner of service was not said, mail is the method that adds most.
void ConsiderMail(const Question& question, ComputedDate& computed) {
    const ComputationRequest& request = question.request;
    if (request.basis != TriggerBasis::kService || request.service)
        return;
    ComputationRequest by_mail = request;
    by_mail.service = ServiceMethod::kMail;
    OpenDays days = question.Days(kUsualReading);
    const Date end = Count(by_mail, question.court, question.regime, days).end;
    computed.latest = std::max(computed.latest, end);
    computed.safe = std::min(computed.safe, end);
    computed.warnings.push_back(
        fmt::format("The manner of service is not given, so no days were added. Service by mail "
                    "would make it {} ({}).",
                    ToWords(end), question.regime.authority.service));
}

/// Widens the dates to those of every other reading; returns the authorities to name for them.
std::string ConsiderOtherReadings(const Question& question,
                                  const std::vector<const CalendarDay*>& met,
                                  ComputedDate& computed) {
    if (met.empty())
        return question.regime.authority.end;
    const Ends ends = CountOtherReadings(question, computed.usual, met);
    const auto [first, last] = Span(ends);
    computed.safe = std::min(computed.safe, first);
    computed.latest = std::max(computed.latest, last);
    if (first != last)
        for (const CalendarDay* doubt : ends.doubts)
            if (NumberThatTurnsOver(doubt->doubt) != 0)
                computed.warnings.push_back(WhatIsInDoubt(*doubt, question.court) + " " +
                                            Answer(*doubt, ends));
    WarnOfIdleEntries(ends.doubts, question.regime, computed);
    return Authorities(ends.doubts);
}

}  // namespace

ComputedDate CountAllReadings(const ComputationRequest& request, const Court& court,
                              const Regime& regime, const CourtCalendar& calendar,
                              const CaseDays& case_days) {
    const Question question{request, court, regime, calendar, case_days};
    OpenDays usual_days = question.Days(kUsualReading);
    CountedDate counted = Count(request, court, regime, usual_days);
    ComputedDate computed;
    computed.usual = computed.safe = computed.latest = counted.end;
    computed.time = counted.time;
    computed.working = std::move(counted.working);
    computed.warnings = std::move(counted.warnings);
    WarnOfStateDays(counted, court, computed);
    WarnOfShutDays(counted, regime, computed);
    for (const OtherEnd& other : counted.other_ends) {
        computed.safe = std::min(computed.safe, other.date);
        computed.latest = std::max(computed.latest, other.date);
        computed.warnings.push_back(other.why);
    }
    const std::string authority =
        ConsiderOtherReadings(question, usual_days.doubts_met(), computed);
    ConsiderMail(question, computed);
    AddClosingSteps(authority, computed);
    return computed;
}

}  // namespace particulars
