#include "model/papers/month.h"

#include <gtest/gtest.h>

#include "model/papers/month_calendar.h"
#include "tests/papers/dated_case.h"

namespace particulars {
namespace {

class MonthTest : public testing::Test {
protected:
    Month July() const { return BuildMonth(dated_.View(), Date(2016, 7, 20)); }

    const MonthDay& Day(const Month& month, const Date& date) const {
        const MonthDay* day = DayOf(month, date);
        if (!day)
            throw std::out_of_range("the month does not show the day");
        return *day;
    }

    DatedCase dated_ = SampleDates();
};

TEST_F(MonthTest, HasWholeWeeksFromSunday) {
    const Month month = July();
    ASSERT_EQ(month.weeks.size(), 6U);
    EXPECT_EQ(month.weeks.front().front().date, Date(2016, 6, 26));
    EXPECT_EQ(month.weeks.back().back().date, Date(2016, 8, 6));
    EXPECT_FALSE(month.weeks.front().front().in_month);
    EXPECT_TRUE(Day(month, Date(2016, 7, 31)).in_month);
}

TEST_F(MonthTest, FitsAFebruaryThatBeginsOnSundayIntoFourWeeks) {
    EXPECT_EQ(BuildMonth(dated_.View(), Date(2015, 2, 10)).weeks.size(), 4U);
}

TEST_F(MonthTest, NamesTheDaysOnWhichTheCourtIsClosed) {
    const Month month = July();
    EXPECT_TRUE(Day(month, Date(2016, 7, 4)).is_closed);
    EXPECT_EQ(Day(month, Date(2016, 7, 4)).closed_name, "Independence Day");
    EXPECT_TRUE(Day(month, Date(2016, 7, 9)).is_closed);
    EXPECT_EQ(Day(month, Date(2016, 7, 9)).closed_name, "");
    EXPECT_FALSE(Day(month, Date(2016, 7, 5)).is_closed);
}

TEST_F(MonthTest, PutsWhatTheTeamRecordedInPlaceOfWhatIsShipped) {
    Closure open;
    open.court = "nysd";
    open.first = open.last = Date(2016, 7, 4);
    open.counts = false;
    Closure snow = open;
    snow.first = Date(2016, 7, 6);
    snow.last = Date(2016, 7, 7);
    snow.counts = true;
    snow.title = "Flooded courthouse";
    Closure elsewhere = snow;
    elsewhere.court = "cand";
    elsewhere.first = elsewhere.last = Date(2016, 7, 12);
    dated_.closures = {open, snow, elsewhere};
    const Month month = July();
    EXPECT_FALSE(Day(month, Date(2016, 7, 4)).is_closed);
    EXPECT_EQ(Day(month, Date(2016, 7, 6)).closed_name, "Flooded courthouse");
    EXPECT_TRUE(Day(month, Date(2016, 7, 7)).is_closed);
    EXPECT_FALSE(Day(month, Date(2016, 7, 12)).is_closed);
}

TEST_F(MonthTest, StandsDeadlinesOnTheDayToActBy) {
    const Month month = July();
    ASSERT_EQ(Day(month, Date(2016, 7, 13)).entries.size(), 1U);
    EXPECT_EQ(Day(month, Date(2016, 7, 13)).entries[0].designation, "D-01");
    EXPECT_EQ(Day(month, Date(2016, 7, 8)).entries[0].designation, "D-03");
    EXPECT_EQ(Day(month, Date(2016, 7, 6)).entries[0].word, "safe date");
    EXPECT_EQ(Day(month, Date(2016, 6, 29)).entries[0].word, "overdue");
}

TEST_F(MonthTest, KeepsWhatHasNoDateAndIsOpen) {
    const Month month = July();
    ASSERT_EQ(month.undated.size(), 1U);
    EXPECT_EQ(month.undated[0].designation, "D-05");
    dated_.deadlines[4].state = DeadlineState::kMoot;
    EXPECT_TRUE(July().undated.empty());
}

TEST_F(MonthTest, SaysTheDayInWords) {
    EXPECT_EQ(DayInFullWords(Day(July(), Date(2016, 7, 4))),
              "Monday 4 July 2016. Court closed: Independence Day. Nothing is due.");
    EXPECT_EQ(DayInFullWords(Day(July(), Date(2016, 7, 13))),
              "Wednesday 13 July 2016. 1 deadline: D-01 due.");
    EXPECT_EQ(DayInFullWords(Day(July(), Date(2016, 7, 1))),
              "Friday 1 July 2016, today. Nothing is due.");
}

TEST_F(MonthTest, SaysWhereHolidaysAreNotKnown) {
    EXPECT_EQ(July().warning, "");
    EXPECT_NE(BuildMonth(dated_.View(), Date(2075, 1, 1)).warning, "");
    dated_.matter.court = "elsewhere";
    EXPECT_NE(July().warning, "");
}

TEST_F(MonthTest, CountsWhatAFullDayCannotShow) {
    for (int i = 0; i < 5; ++i)
        AddDeadline(dated_, "More", Date(2016, 7, 14));
    const MonthGrid grid = GridOf(July());
    const GridDay& full = grid.weeks[2][4];
    EXPECT_EQ(full.number, "14");
    ASSERT_EQ(full.entries.size(), EntriesThatFit(6));
    EXPECT_EQ(full.entries.back().front().text, "+3 more");
}

TEST(MonthText, IsReadAndRefused) {
    EXPECT_EQ(MonthFromText("2016-07"), Date(2016, 7, 1));
    EXPECT_FALSE(MonthFromText("2016-13"));
    EXPECT_FALSE(MonthFromText("July 2016"));
    EXPECT_FALSE(MonthFromText("9999-12"));
    EXPECT_EQ(FirstOfMonth(Date(2016, 1, 31), -1), Date(2015, 12, 1));
    EXPECT_EQ(FirstOfMonth(Date(2016, 12, 5), 1), Date(2017, 1, 1));
}

}  // namespace
}  // namespace particulars
