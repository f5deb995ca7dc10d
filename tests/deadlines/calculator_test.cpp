#include "model/deadlines/calculator.h"

#include <fstream>
#include <set>

#include <gtest/gtest.h>

#include "model/core/error.h"
#include "tests/deadlines/requests.h"

namespace particulars {
namespace {

std::string OnlyField(const ComputationRequest& request) {
    const Violations violations = Check(request);
    return violations.size() == 1 ? violations[0].field : std::to_string(violations.size());
}

std::string Usual(const ComputationRequest& request) {
    return ToIso(Compute(request).usual);
}

/// All the sentences and authorities of the working in one.
std::string Working(const ComputationRequest& request) {
    std::string text;
    for (const WorkingStep& step : Compute(request).working)
        text += step.step + " [" + step.authority + "]\n";
    return text;
}

std::string Warnings(const ComputationRequest& request) {
    std::string text;
    for (const std::string& warning : Compute(request).warnings)
        text += warning + "\n";
    return text;
}

struct Receipt {
    const char* received;
    const char* due;
};

void PrintTo(const Receipt& receipt, std::ostream* out) {
    *out << receipt.received;
}

class TwoWeeksFromReceipt : public testing::TestWithParam<Receipt> {};

TEST_P(TwoWeeksFromReceipt, EndAsCountedByHand) {
    ComputationRequest request = After("nysd", GetParam().received, "two weeks");
    request.basis = TriggerBasis::kReceipt;
    EXPECT_EQ(Usual(request), GetParam().due);
}

INSTANTIATE_TEST_SUITE_P(
    , TwoWeeksFromReceipt,
    testing::Values(Receipt{"2016-06-22", "2016-07-06"}, Receipt{"2016-06-23", "2016-07-07"},
                    Receipt{"2016-06-24", "2016-07-08"}, Receipt{"2016-06-25", "2016-07-11"},
                    Receipt{"2016-06-26", "2016-07-11"}, Receipt{"2016-06-27", "2016-07-11"},
                    Receipt{"2016-06-28", "2016-07-12"}, Receipt{"2016-06-29", "2016-07-13"}));

TEST(Compute, RunsOnFromAHolidayAndFromAWeekend) {
    EXPECT_EQ(Usual(After("nysd", "2016-06-13", "21 days")), "2016-07-05");
    EXPECT_EQ(Usual(After("nysd", "2016-06-18", "21 days")), "2016-07-11");
}

TEST(Compute, GoesOnBackwardBeforeAnEvent) {
    EXPECT_EQ(Usual(Before("nysd", "2016-07-18", "14 days")), "2016-07-01");
}

TEST(Compute, CountsMonthsToTheSameDay) {
    EXPECT_EQ(Usual(After("nysd", "2016-06-22", "1 month")), "2016-07-22");
    EXPECT_EQ(Usual(After("nysd", "2016-12-15", "2 months")), "2017-02-15");
    EXPECT_EQ(Usual(Before("nysd", "2017-01-12", "2 months")), "2016-11-10");
}

TEST(Compute, TakesTheLastDayOfAMonthThatIsTooShort) {
    EXPECT_EQ(Usual(After("nysd", "2017-01-31", "1 month")), "2017-02-28");
    EXPECT_EQ(Usual(After("nysd", "2016-02-29", "1 year")), "2017-02-28");
    EXPECT_TRUE(Contains(Warnings(After("nysd", "2017-01-31", "1 month")), "has no day 31"));
    EXPECT_EQ(Usual(After("nysd", "2017-02-28", "1 month")), "2017-03-28");
}

TEST(Compute, CountsCourtDaysBecauseTheOrderSaysSo) {
    const ComputationRequest request = After("nysd", "2016-06-30", "3 court days");
    EXPECT_EQ(Usual(request), "2016-07-06");
    EXPECT_TRUE(Contains(Warnings(request), "knows no court days"));
}

TEST(Compute, AddsNothingForServiceByHand) {
    EXPECT_EQ(Usual(Served("nysd", "2016-06-03", "30 days", ServiceMethod::kPersonal)),
              "2016-07-05");
}

TEST(Compute, AddsThreeDaysForElectronicServiceUntilDecember2016) {
    EXPECT_EQ(Usual(Served("nysd", "2016-11-30", "30 days", ServiceMethod::kElectronic)),
              "2017-01-03");
    EXPECT_EQ(Usual(Served("nysd", "2016-12-01", "30 days", ServiceMethod::kElectronic)),
              "2017-01-03");
    EXPECT_EQ(Usual(Served("nysd", "2016-11-21", "14 days", ServiceMethod::kElectronic)),
              "2016-12-08");
    EXPECT_EQ(Usual(Served("nysd", "2016-12-05", "14 days", ServiceMethod::kElectronic)),
              "2016-12-19");
}

TEST(Compute, NamesTheTextOfTheRuleInForce) {
    EXPECT_TRUE(Contains(Working(After("nysd", "2016-11-30", "7 days")), "1 December 2009"));
    EXPECT_TRUE(Contains(Working(After("nysd", "2016-12-01", "7 days")), "1 December 2016"));
    EXPECT_TRUE(Contains(Working(After("nysd", "2023-12-01", "7 days")), "1 December 2023"));
}

TEST(Compute, KnowsJuneteenthFromTheDayItWasSigned) {
    EXPECT_EQ(Usual(After("nvd", "2020-05-29", "21 days")), "2020-06-19");
    EXPECT_EQ(Usual(After("nvd", "2021-05-28", "21 days")), "2021-06-21");
    EXPECT_EQ(Usual(After("nvd", "2023-05-29", "21 days")), "2023-06-20");
}

TEST(Compute, KeepsInaugurationDayOpen) {
    EXPECT_EQ(Usual(After("dcd", "2020-12-30", "21 days")), "2021-01-20");
}

TEST(Compute, MeetsTheObservedNewYearInTheOldYear) {
    const ComputedDate computed = Compute(After("nvd", "2027-12-10", "21 days"));
    EXPECT_EQ(ToIso(computed.usual), "2028-01-03");
    EXPECT_EQ(ToIso(computed.safe), "2027-12-31");
}

TEST(Compute, LeavesADisputedClosingOutAndSaysSo) {
    const ComputationRequest request = After("nysd", "2018-12-03", "21 days");
    const ComputedDate computed = Compute(request);
    EXPECT_EQ(ToIso(computed.usual), "2018-12-24");
    EXPECT_EQ(computed.safe, computed.usual);
    EXPECT_EQ(ToIso(computed.latest), "2018-12-26");
    EXPECT_TRUE(Contains(Warnings(request), "E.O. 13854"));
    EXPECT_TRUE(Contains(Working(request), "the latest date"));
}

TEST(Compute, TakesADisputedClosingForTheSafeDateBackward) {
    const ComputedDate computed = Compute(Before("nysd", "2025-01-07", "14 days"));
    EXPECT_EQ(ToIso(computed.usual), "2024-12-24");
    EXPECT_EQ(ToIso(computed.safe), "2024-12-23");
}

TEST(Compute, SettlesTwoDoubtsTogether) {
    const ComputedDate computed = Compute(After("nysd", "2025-12-03", "21 days"));
    EXPECT_EQ(ToIso(computed.usual), "2025-12-24");
    EXPECT_EQ(ToIso(computed.latest), "2025-12-29");
    EXPECT_EQ(computed.warnings.size(), 2U);
}

TEST(Compute, LeavesADisputedStateDayOutAndSaysSo) {
    const ComputationRequest request = After("cand", "2025-08-19", "21 days");
    const ComputedDate computed = Compute(request);
    EXPECT_EQ(ToIso(computed.usual), "2025-09-09");
    EXPECT_EQ(ToIso(computed.latest), "2025-09-10");
    EXPECT_TRUE(Contains(Warnings(request), "Admission Day"));
}

TEST(Compute, SaysWhenAStatesHolidayMovedTheDate) {
    const ComputationRequest request = After("cand", "2026-11-06", "21 days");
    EXPECT_TRUE(Contains(Warnings(request), "Day after Thanksgiving"));
    EXPECT_TRUE(Contains(Working(request), "Dwyer v. Duffy"));
}

TEST(Compute, SaysWhyAStatesHolidayDoesNotCountBackward) {
    EXPECT_TRUE(Contains(Working(Before("nysd", "2018-02-26", "14 days")),
                         "Lincoln's birthday of New York does not count"));
}

TEST(Compute, WarnsWhereAStatesHolidaysAreNotKnown) {
    EXPECT_TRUE(
        Contains(Warnings(After("nvd", "2016-06-22", "21 days")),
                 "There is no table of the holidays of Nevada here. Check that Wednesday 13 "
                 "July 2016 is none of them"));
    EXPECT_EQ(Warnings(Before("nvd", "2016-06-22", "21 days")), "");
    EXPECT_EQ(Warnings(After("nysd", "2016-06-22", "21 days")), "");
}

TEST(Compute, WarnsWhereAMovableHolidayIsNotListed) {
    EXPECT_TRUE(Contains(Warnings(After("cand", "2031-01-02", "30 days")), "Lunar New Year"));
}

TEST(Compute, WarnsOfAServiceItIsNotTold) {
    ComputationRequest request = Served("nysd", "2016-06-03", "30 days", ServiceMethod::kMail);
    request.service.reset();
    const ComputedDate computed = Compute(request);
    EXPECT_EQ(ToIso(computed.usual), "2016-07-05");
    EXPECT_EQ(ToIso(computed.safe), "2016-07-05");
    EXPECT_EQ(ToIso(computed.latest), "2016-07-08");
    EXPECT_TRUE(Contains(Warnings(request), "manner of service is not given"));
}

TEST(Compute, WritesAWorkingThatAJudgeCanCheck) {
    const auto working =
        Compute(Served("nysd", "2016-06-03", "30 days", ServiceMethod::kMail)).working;
    ASSERT_EQ(working.size(), 7U);
    EXPECT_EQ(working[1].date, Day("2016-06-03"));
    EXPECT_EQ(working[1].authority, "Fed. R. Civ. P. 6(a)(1)(A)");
    EXPECT_EQ(working[2].step,
              "Every day is counted, Saturdays, Sundays and holidays too: day 30 is Sunday 3 July "
              "2016.");
    EXPECT_EQ(working[3].step,
              "The period does not end on Sunday 3 July 2016 or Monday 4 July 2016 (Independence "
              "Day). It runs on to the first day that is no Saturday, Sunday or legal holiday: "
              "Tuesday 5 July 2016.");
    EXPECT_EQ(working[3].authority,
              "Fed. R. Civ. P. 6(a)(1)(C); Fed. R. Civ. P. 6(a)(6)(A), 5 U.S.C. 6103(a)");
    EXPECT_EQ(working[4].authority, "Fed. R. Civ. P. 6(d), 5(b)(2)(C)");
    EXPECT_EQ(working[6].authority, "Fed. R. Civ. P. 6(a)(4)");
    EXPECT_TRUE(Contains(working[6].step, "midnight in the court's time zone (Eastern Time)"));
}

TEST(Compute, NamesTheHolidaysCountedInBetween) {
    EXPECT_TRUE(Contains(Working(After("nysd", "2016-06-22", "21 days")),
                         "Counted in between: Monday 4 July 2016 (Independence Day)."));
}

TEST(Compute, SaysWhichOtherDatesWereNotUsed) {
    EXPECT_TRUE(Contains(Working(After("nysd", "2016-06-22", "21 days")),
                         "the dates of its entry, service and receipt are not used"));
}

TEST(Compute, SpeaksOfAnEventWherePeriodsRunBackward) {
    ComputationRequest request = Before("nysd", "2016-07-18", "14 days");
    request.basis = TriggerBasis::kOrder;
    EXPECT_TRUE(Contains(Working(request), "Day 0 is Monday 18 July 2016, the date of the event."));
}

TEST(Compute, NamesTheOtherClockOfADistrict) {
    EXPECT_TRUE(Contains(Working(After("flnd", "2016-06-22", "21 days")), "Pensacola"));
}

TEST(Compute, NeverMovesADateCertain) {
    const ComputedDate computed = Compute(Fixed("nysd", "2026-07-04"));
    EXPECT_EQ(ToIso(computed.usual), "2026-07-04");
    EXPECT_EQ(computed.safe, computed.latest);
    ASSERT_EQ(computed.warnings.size(), 1U);
    EXPECT_TRUE(Contains(computed.warnings[0], "Independence Day"));
    EXPECT_TRUE(Compute(Fixed("nysd", "2026-07-08")).warnings.empty());
}

TEST(Check, RefusesATriggerBeforeThePresentRule) {
    EXPECT_EQ(OnlyField(After("nysd", "2009-11-30", "10 days")), "trigger");
    EXPECT_TRUE(Contains(Check(After("nysd", "2009-11-30", "10 days"))[0].message,
                         "before Tuesday 1 December 2009"));
    EXPECT_TRUE(Check(After("nysd", "2009-12-01", "10 days")).empty());
}

TEST(Check, RefusesWhatTheTablesDoNotReach) {
    EXPECT_EQ(OnlyField(After("nysd", "2060-12-22", "10 days")), "period");
    EXPECT_TRUE(Check(After("nysd", "2060-12-21", "10 days")).empty());
    EXPECT_EQ(OnlyField(After("nysd", "2061-01-02", "1 day")), "2");
    EXPECT_EQ(OnlyField(After("nysd", "2016-06-22", "9999 years")), "period");
    EXPECT_EQ(OnlyField(After("nysd", "2016-06-22", "9999 months")), "period");
    EXPECT_EQ(OnlyField(Before("nysd", "2016-06-22", "9999 weeks")), "period");
    EXPECT_TRUE(Check(After("nysd", "2016-06-22", "9999 days")).empty());
}

TEST(Compute, EndsTheLastDayOfTheTablesInTheNextYear) {
    EXPECT_EQ(Usual(After("nysd", "2060-12-24", "7 days")), "2061-01-03");
}

TEST(Check, RefusesACountOutsideItsRange) {
    ComputationRequest request = After("nysd", "2016-06-22", "21 days");
    for (const int count : {0, -3, 10000, -2147483647 - 1, 2147483647}) {
        request.period->count = count;
        EXPECT_EQ(OnlyField(request), "period") << count;
    }
}

TEST(Check, NamesTheCourtThatWasMeant) {
    EXPECT_EQ(OnlyField(After("sdny", "2016-06-22", "21 days")), "court");
    EXPECT_EQ(Check(After("sdny", "2016-06-22", "21 days"))[0].message,
              "There is no court \"sdny\". Did you mean nysd (S.D.N.Y.)?");
}

TEST(Check, RefusesServiceWhereThePeriodDoesNotRunFromIt) {
    ComputationRequest request = After("nysd", "2016-06-22", "21 days");
    request.service = ServiceMethod::kMail;
    EXPECT_EQ(OnlyField(request), "service");
}

TEST(Check, NeedsATriggerAndAPeriod) {
    ComputationRequest request = After("nysd", "2016-06-22", "21 days");
    request.trigger = Date(boost::gregorian::not_a_date_time);
    EXPECT_EQ(OnlyField(request), "trigger");
    request = After("nysd", "2016-06-22", "21 days");
    request.period.reset();
    EXPECT_EQ(OnlyField(request), "period");
    request = Fixed("nysd", "2016-06-22");
    request.period = Period{21, PeriodUnit::kDays};
    EXPECT_EQ(OnlyField(request), "period");
    request = After("nysd", "2016-06-22", "21 days");
    request.basis = TriggerBasis::kNone;
    EXPECT_EQ(OnlyField(request), "basis");
}

TEST(Compute, ThrowsWithTheFirstViolation) {
    try {
        Compute(After("nysd", "2009-11-30", "10 days"));
        FAIL() << "computed";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::kUsage);
        EXPECT_EQ(error.what(), Check(After("nysd", "2009-11-30", "10 days"))[0].message);
    }
}

}  // namespace
}  // namespace particulars
