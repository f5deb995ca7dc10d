#include "model/deadlines/other_readings.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "model/core/error.h"
#include "model/deadlines/working_words.h"

namespace particulars {
namespace {

/// Readings are numbered by three bits; each bit turns one of the usual choices over.
constexpr std::array<Doubt, 3> kDoubts = {Doubt::kObservedFriday, Doubt::kClosing,
                                          Doubt::kStateDay};
constexpr std::size_t kReadings = 8;

Reading ReadingNumber(std::size_t number) {
    Reading reading;
    reading.observed_fridays ^= (number & 1U) != 0;
    reading.closings ^= (number & 2U) != 0;
    reading.state_days ^= (number & 4U) != 0;
    return reading;
}

std::size_t NumberThatTurnsOver(Doubt doubt) {
    for (std::size_t i = 0; i < kDoubts.size(); ++i)
        if (kDoubts[i] == doubt)
            return std::size_t{1} << i;
    return 0;
}

/// The ends under all readings, and every doubtful day that any of them met.
struct Ends {
    std::array<Date, kReadings> by_number;
    std::vector<const CalendarDay*> doubts;
};

Ends CountOtherReadings(const ComputationRequest& request, const Court& court, const Regime& regime,
                        const CourtCalendar& calendar) {
    Ends ends;
    for (std::size_t number = 0; number < kReadings; ++number) {
        OpenDays days(calendar, ReadingNumber(number), request.direction);
        ends.by_number[number] = Count(request, court, regime, days).end;
        for (const CalendarDay* doubt : days.doubts_met())
            if (std::find(ends.doubts.begin(), ends.doubts.end(), doubt) == ends.doubts.end())
                ends.doubts.push_back(doubt);
    }
    return ends;
}

std::string Question(const CalendarDay& entry, const Court& court) {
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
        case Doubt::kNone:
            break;
    }
    throw Error(ErrorKind::kInternal, "A day without doubt was asked about.");
}

std::string Answer(const CalendarDay& entry, const Ends& ends) {
    const std::size_t turned = NumberThatTurnsOver(entry.doubt);
    const bool usually_taken = kUsualReading.Takes(entry.doubt);
    const Date& if_holiday = ends.by_number[usually_taken ? 0 : turned];
    const Date& if_open = ends.by_number[usually_taken ? turned : 0];
    if (if_holiday == if_open)
        return "It matters only together with another such day.";
    return fmt::format("If it is one, the period ends on {}{}; if it is not, on {}{}.",
                       ToWords(if_holiday), usually_taken ? " (the usual reading)" : "",
                       ToWords(if_open), usually_taken ? "" : " (the usual reading)");
}

std::string Authorities(const std::vector<const CalendarDay*>& doubts) {
    std::string text;
    for (const CalendarDay* doubt : doubts)
        if (text.find(doubt->authority) == std::string::npos)
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

/// Where the manner of service was not said, mail is the method that adds most.
void ConsiderMail(const ComputationRequest& request, const Court& court, const Regime& regime,
                  const CourtCalendar& calendar, ComputedDate& computed) {
    if (request.basis != TriggerBasis::kService || request.service)
        return;
    ComputationRequest by_mail = request;
    by_mail.service = ServiceMethod::kMail;
    OpenDays days(calendar, kUsualReading, request.direction);
    const Date end = Count(by_mail, court, regime, days).end;
    computed.latest = std::max(computed.latest, end);
    computed.safe = std::min(computed.safe, end);
    computed.warnings.push_back(
        fmt::format("The manner of service is not given, so no days were added. Service by mail "
                    "would make it {} ({}).",
                    ToWords(end), regime.authority.service));
}

}  // namespace

ComputedDate CountAllReadings(const ComputationRequest& request, const Court& court,
                              const Regime& regime, const CourtCalendar& calendar) {
    OpenDays usual_days(calendar, kUsualReading, request.direction);
    CountedDate counted = Count(request, court, regime, usual_days);
    ComputedDate computed;
    computed.usual = computed.safe = computed.latest = counted.end;
    computed.time = counted.time;
    computed.working = std::move(counted.working);
    computed.warnings = std::move(counted.warnings);
    WarnOfStateDays(counted, court, computed);
    for (const OtherEnd& other : counted.other_ends) {
        computed.safe = std::min(computed.safe, other.date);
        computed.latest = std::max(computed.latest, other.date);
        computed.warnings.push_back(other.why);
    }
    std::string authority = regime.authority.end;
    if (!usual_days.doubts_met().empty()) {
        const Ends ends = CountOtherReadings(request, court, regime, calendar);
        const auto [first, last] =
            std::minmax_element(ends.by_number.begin(), ends.by_number.end());
        computed.safe = std::min(computed.safe, *first);
        computed.latest = std::max(computed.latest, *last);
        authority = Authorities(ends.doubts);
        if (*first != *last)
            for (const CalendarDay* doubt : ends.doubts)
                computed.warnings.push_back(Question(*doubt, court) + " " + Answer(*doubt, ends));
    }
    ConsiderMail(request, court, regime, calendar, computed);
    AddClosingSteps(authority, computed);
    return computed;
}

}  // namespace particulars
