#include "model/deadlines/holiday.h"

#include <gtest/gtest.h>

#include "tests/deadlines/requests.h"

namespace particulars {
namespace {

std::string DayOf(const DayRule& rule, int year) {
    const auto date = DayIn(rule, year);
    return date ? ToIso(*date) : "none";
}

DayRule Nth(int month, int weekday, int nth) {
    DayRule rule;
    rule.kind = DayRule::Kind::kNthWeekday;
    rule.month = month;
    rule.weekday = weekday;
    rule.nth = nth;
    return rule;
}

const Holiday& Named(std::string_view jurisdiction, std::string_view name) {
    for (const Holiday& holiday : HolidaysOf(jurisdiction))
        if (holiday.name == name)
            return holiday;
    throw std::out_of_range("no such holiday");
}

TEST(DayRule, FindsTheNthWeekdayOfAMonth) {
    EXPECT_EQ(DayOf(Nth(11, 4, 4), 2018), "2018-11-22");
    EXPECT_EQ(DayOf(Nth(11, 4, 4), 2019), "2019-11-28");
    EXPECT_EQ(DayOf(Nth(9, 1, 1), 2014), "2014-09-01");
    EXPECT_EQ(DayOf(Nth(9, 1, 1), 2015), "2015-09-07");
}

TEST(DayRule, FindsTheLastWeekdayOfAMonth) {
    EXPECT_EQ(DayOf(Nth(5, 1, -1), 2021), "2021-05-31");
    EXPECT_EQ(DayOf(Nth(5, 1, -1), 2020), "2020-05-25");
}

TEST(DayRule, FindsEaster) {
    DayRule rule;
    rule.kind = DayRule::Kind::kEaster;
    for (const char* easter : {"1990-04-15", "2000-04-23", "2008-03-23", "2011-04-24", "2016-03-27",
                               "2038-04-25", "2049-04-18", "2054-03-29", "2060-04-18"})
        EXPECT_EQ(DayOf(rule, Day(easter).year()), easter);
    rule.offset = -2;
    EXPECT_EQ(DayOf(rule, 2016), "2016-03-25");
}

TEST(DayRule, GivesNothingInAYearThatIsNotListed) {
    DayRule rule;
    rule.kind = DayRule::Kind::kListed;
    rule.listed = {Day("2026-02-17")};
    EXPECT_EQ(DayOf(rule, 2026), "2026-02-17");
    EXPECT_EQ(DayOf(rule, 2027), "none");
}

TEST(Holidays, KnowElectionDays) {
    const DayRule& every_year = Named("NY", "Election day").rule;
    EXPECT_EQ(DayOf(every_year, 2022), "2022-11-08");
    EXPECT_EQ(DayOf(every_year, 2026), "2026-11-03");
    EXPECT_EQ(DayOf(every_year, 2027), "2027-11-02");
    const DayRule& even_years = Named("DE", "General Election Day").rule;
    EXPECT_EQ(DayOf(even_years, 2026), "2026-11-03");
    EXPECT_EQ(DayOf(even_years, 2027), "none");
    EXPECT_EQ(DayOf(Named("DE", "Return Day").rule, 2026), "2026-11-05");
}

TEST(Holidays, HaveASourceEach) {
    for (const char* jurisdiction : {"US", "NY", "CA", "DE", "IL", "MA", "TX"}) {
        EXPECT_FALSE(HolidaysOf(jurisdiction).empty()) << jurisdiction;
        for (const Holiday& holiday : HolidaysOf(jurisdiction))
            EXPECT_FALSE(holiday.source.empty()) << holiday.name;
    }
}

TEST(Holidays, AreNoneWhereThereIsNoTable) {
    EXPECT_TRUE(HolidaysOf("NV").empty());
}

TEST(Closings, AreWeekdays) {
    ASSERT_FALSE(Closings().empty());
    for (const Closing& closing : Closings())
        EXPECT_FALSE(IsWeekend(closing.first)) << closing.name;
}

}  // namespace
}  // namespace particulars
