// Dates that courts and rule makers computed in public, each with where. Decisions on the text from
// before 1 December 2009 are counted below the guard, and only where that text counted the period
// as the present one does.

#include <gtest/gtest.h>

#include "model/deadlines/case_days.h"
#include "tests/deadlines/requests.h"

namespace particulars {
namespace {

struct Published {
    const char* source;
    ComputationRequest request;
    const char* end;
};

void PrintTo(const Published& published, std::ostream* out) {
    *out << published.source;
}

class PublishedDate : public testing::TestWithParam<Published> {};

TEST_P(PublishedDate, IsCounted) {
    EXPECT_EQ(CountOnly(GetParam().request).end, Day(GetParam().end));
}

TEST_P(PublishedDate, IsComputedUnlessRefusedAsTooOld) {
    const ComputationRequest& request = GetParam().request;
    const Violations violations = Check(request);
    if (violations.empty())
        EXPECT_EQ(Compute(request).usual, Day(GetParam().end));
    else
        EXPECT_EQ(violations.front().field, "trigger") << violations.front().message;
}

INSTANTIATE_TEST_SUITE_P(
    CommitteeNoteOf2009, PublishedDate,
    testing::Values(Published{"Rule 6(a)(5): tenth day after is Saturday 1 September 2007",
                              After("nysd", "2007-08-22", "10 days"), "2007-09-04"},
                    Published{"Rule 6(a)(5): tenth day before is Saturday 1 September 2007",
                              Before("nysd", "2007-09-11", "10 days"), "2007-08-31"},
                    Published{"Rule 6(a)(6): tenth day after is Patriots' Day 2008",
                              After("mad", "2008-04-11", "10 days"), "2008-04-22"},
                    Published{"Rule 6(a)(6): tenth day before is Patriots' Day 2008",
                              Before("mad", "2008-05-01", "10 days"), "2008-04-21"},
                    Published{"Rule 6(a)(2): 72 hours from 10:23 a.m. on 2 November 2007",
                              Hours("nysd", "2007-11-02", "10:23", "72 hours"), "2007-11-05"}));

INSTANTIATE_TEST_SUITE_P(
    FederalDecisions, PublishedDate,
    testing::Values(
        Published{"Warren v. Tri Tech Labs, No. 6:12-cv-00046 (W.D. Va. May 2, 2013)",
                  After("vawd", "2012-06-18", "90 days"), "2012-09-17"},
        Published{"Gaines v. MKKM, No. 2:14-cv-4535 (D.S.C. June 25, 2015): day 90 is Thanksgiving",
                  After("scd", "2014-08-29", "90 days"), "2014-11-28"},
        Published{"Serfess v. Equifax, No. 16-4249 (3d Cir. July 6, 2017)",
                  After("njd", "2016-08-24", "30 days"), "2016-09-23"},
        Published{"Stevenson v. Elite Staffing, No. 21-CV-1072 (E.D. Wis. Dec. 29, 2022): Columbus "
                  "Day in between is counted",
                  After("wied", "2022-09-21", "28 days"), "2022-10-19"},
        Published{
            "Circuitronix v. Kinwong, No. 19-12547 (11th Cir. Apr. 8, 2021): day 28 is 4 July",
            After("flsd", "2019-06-06", "28 days"), "2019-07-05"},
        Published{"Kane v. Douglas, Elliman, 635 F.2d 141 (2d Cir. 1980)",
                  After("nysd", "1980-01-28", "90 days"), "1980-04-28"},
        Published{"Medina v. Wal-Mart Stores, No. 96-CV-0482 (W.D.N.Y. Nov. 13, 1996)",
                  After("nywd", "1996-06-20", "30 days"), "1996-07-22"},
        Published{"S.M. v. Jones, No. A-92-CA-339 (W.D. Tex. July 15, 1992)",
                  After("txwd", "1992-04-27", "30 days"), "1992-05-27"},
        Published{"Ballard v. Tamojira, No. 96-1745 (4th Cir. Jan. 29, 1997): every day counted",
                  After("vaed", "1995-12-26", "10 days"), "1996-01-05"},
        Published{"Rodriguez v. United States, No. 07-10561 (11th Cir. May 22, 2008): ten days, "
                  "weekends and holidays left out",
                  After("flmd", "2005-12-09", "10 court days"), "2005-12-23"},
        Published{"Patterson v. Stewart, 251 F.3d 1243 (9th Cir. 2001)",
                  After("azd", "1996-04-24", "1 year"), "1997-04-24"},
        Published{"United States v. Marcello, 212 F.3d 1005 (7th Cir. 2000)",
                  After("ilnd", "1997-12-01", "1 year"), "1998-12-01"},
        Published{"Wood-Ivey Systems v. United States, No. 92-5019 (Fed. Cir. Sept. 9, 1993)",
                  After("flmd", "1989-12-08", "12 months"), "1990-12-10"}));

INSTANTIATE_TEST_SUITE_P(
    StateDecisions, PublishedDate,
    testing::Values(
        Published{"Deutsche Bank v. Sewdial, 173 A.D.3d 685 (N.Y. 2d Dep't 2019)",
                  After("nysupct", "2007-09-21", "6 years"), "2013-09-23"},
        Published{"Matter of Tuxedo Conservation v. Town Board (N.Y. 2d Dep't Mar. 27, 1995): a "
                  "Sunday, then Washington's Birthday",
                  After("nysupct", "1992-10-14", "4 months"), "1993-02-16"},
        Published{"D & A Grandview v. 60 Davidson (N.Y. Sup. Ct. Richmond Cty. 2024): a Sunday",
                  After("nysupct", "2021-03-31", "3 years"), "2024-04-01"},
        Published{"Conaway v. Lopez, 880 S.W.2d 448 (Tex. App. Austin 1994): Memorial Day",
                  After("texdistct", "1992-05-04", "20 days, then the next Monday 10:00"),
                  "1992-05-26"},
        Published{"Judge Sudderth, 352nd District Court, 14 July 2011, example 1",
                  After("texdistct", "2013-10-01", "20 days, then the next Monday 10:00"),
                  "2013-10-28"},
        Published{"Judge Sudderth, 352nd District Court, 14 July 2011, example 2",
                  After("texdistct", "2013-10-02", "20 days, then the next Monday 10:00"),
                  "2013-10-28"}));

Closure Shut(std::string_view court, ClosureKind kind, std::string_view first,
             std::string_view last) {
    Closure closure;
    closure.court = court;
    closure.kind = kind;
    closure.first = Day(first);
    closure.last = Day(last);
    closure.title = "closed by order of the chief judge";
    closure.source = "the decision";
    return closure;
}

// Circuitronix: 5 July 2019 was closed by order, so that Monday the eighth was in time.
TEST(PublishedClosure, MovesTheDateToMondayInFlorida) {
    const std::vector closures = {
        Shut("flsd", ClosureKind::kInaccessible, "2019-07-05", "2019-07-05")};
    ComputationRequest request = After("flsd", "2019-06-06", "28 days");
    request.closures = closures;
    EXPECT_EQ(Compute(request).usual, Day("2019-07-08"));
}

// Gaines: the court was closed from 26 to 28 November 2014.
TEST(PublishedClosure, MovesTheDateToMondayInSouthCarolina) {
    const std::vector closures = {Shut("scd", ClosureKind::kClosed, "2014-11-26", "2014-11-28")};
    ComputationRequest request = After("scd", "2014-08-29", "90 days");
    request.closures = closures;
    EXPECT_EQ(Compute(request).usual, Day("2014-12-01"));
}

// Committee note of 2009 on Rule 6(a)(5): inaccessible on 31 August 2007, then no earlier than
// Tuesday 4 September, as Monday is Labor Day.
TEST(PublishedClosure, RunsForwardFromABackwardPeriod) {
    const std::vector closures = {
        Shut("nysd", ClosureKind::kInaccessible, "2007-08-31", "2007-08-31")};
    ComputationRequest request = Before("nysd", "2007-09-11", "10 days");
    request.closures = closures;
    const Court& court = FindCourt("nysd");
    const Regime& regime = FindRegime(court.regime);
    const CaseDays case_days(court, regime, request.closures);
    OpenDays days(CourtCalendar::Of(court), kUsualReading, request.direction, &case_days);
    EXPECT_EQ(Count(request, court, regime, days).end, Day("2007-09-04"));
}

// Conaway: a default at 2:04 p.m. on the Tuesday was too early, so the time ran to the end of the
// day; whoever answers by 10:00 is safe.
TEST(PublishedDate, WarnsOfTheHourAfterAHolidayInTexas) {
    const ComputedDate computed =
        Compute(After("texdistct", "1992-05-04", "20 days, then the next Monday 10:00"));
    EXPECT_EQ(computed.time, TimeOfDayFromText("10:00"));
    bool warned = false;
    for (const std::string& warning : computed.warnings)
        warned = warned || Contains(warning, "Conaway v. Lopez");
    EXPECT_TRUE(warned);
}

}  // namespace
}  // namespace particulars
