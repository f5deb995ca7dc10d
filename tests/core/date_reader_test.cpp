#include "model/core/date_reader.h"

#include <gtest/gtest.h>

namespace particulars {
namespace {

/// The date read, or the problem, or both candidates: whatever came back, as text.
std::string Read(std::string_view text, DateOrder order = DateOrder::kAsk) {
    const DateReading reading = ReadDate(text, order);
    if (reading.date)
        return ToIso(*reading.date);
    if (!reading.candidates.empty())
        return ToIso(reading.candidates.at(0)) + " or " + ToIso(reading.candidates.at(1));
    return reading.problem;
}

class WaysToWriteADate : public testing::TestWithParam<const char*> {};

TEST_P(WaysToWriteADate, MeanTheSameDay) {
    EXPECT_EQ(Read(GetParam()), "2016-06-22");
}

INSTANTIATE_TEST_SUITE_P(DateReader, WaysToWriteADate,
                         testing::Values("2016-06-22", "2016/06/22", "2016.6.22", "6/22/2016",
                                         "06-22-2016", "22.6.2016", "22 Jun 2016", "22-Jun-2016",
                                         "June 22, 2016", "Jun. 22nd 2016", "22 JUNE 2016",
                                         "the 22nd of June, 2016", "Wed 22 June 2016",
                                         "Wednesday, June 22, 2016", "  22\xC2\xA0June 2016 ",
                                         "2016 June 22", "Wed. June 22nd, 2016"));

TEST(DateReader, AsksWhichOfTwoDaysIsMeant) {
    EXPECT_EQ(Read("3/4/2016"), "2016-03-04 or 2016-04-03");
}

TEST(DateReader, FollowsTheOrderItIsTold) {
    EXPECT_EQ(Read("3/4/2016", DateOrder::kMonthFirst), "2016-03-04");
    EXPECT_EQ(Read("3/4/2016", DateOrder::kDayFirst), "2016-04-03");
}

TEST(DateReader, RefusesAMonthThirteenInTheOrderItIsTold) {
    EXPECT_EQ(Read("13/4/2016", DateOrder::kMonthFirst),
              "There is no month 13. Write it as 2016-06-22 or 22 June 2016.");
}

TEST(DateReader, LetsAWeekdaySettleTheOrder) {
    EXPECT_EQ(Read("Fri 3/4/2016"), "2016-03-04");
    EXPECT_EQ(Read("Sun 3/4/2016"), "2016-04-03");
}

TEST(DateReader, DoesNotAskWhereBothOrdersGiveOneDay) {
    EXPECT_EQ(Read("4/4/2016"), "2016-04-04");
}

TEST(DateReader, RefusesAWeekdayThatDisagrees) {
    EXPECT_EQ(Read("Thursday 22 June 2016"),
              "22 June 2016 is a Wednesday, not a Thursday. Correct the date or leave out the "
              "weekday.");
}

TEST(DateReader, ExplainsADayThatDoesNotExist) {
    EXPECT_EQ(Read("30 February 2016"), "There is no 30 February 2016: February 2016 has 29 days.");
    EXPECT_EQ(Read("2016-02-30"), "There is no 30 February 2016: February 2016 has 29 days.");
    EXPECT_EQ(Read("2/30/2016"), "There is no 30 February 2016: February 2016 has 29 days.");
    EXPECT_EQ(Read("30/2/2016"), "There is no 30 February 2016: February 2016 has 29 days.");
    EXPECT_EQ(Read("2015-02-29"), "There is no 29 February 2015: February 2015 has 28 days.");
    EXPECT_EQ(Read("0 June 2016"), "There is no 0 June 2016: June 2016 has 30 days.");
}

TEST(DateReader, KnowsLeapDays) {
    EXPECT_EQ(Read("29 Feb 2000"), "2000-02-29");
    EXPECT_EQ(Read("29 Feb 1900"), "There is no 29 February 1900: February 1900 has 28 days.");
}

TEST(DateReader, KeepsToTheYearsOfItsRange) {
    EXPECT_EQ(Read("1900-01-01"), "1900-01-01");
    EXPECT_EQ(Read("2100-12-31"), "2100-12-31");
    EXPECT_EQ(Read("1899-12-31"), "The year 1899 is outside 1900 to 2100. Check the year.");
    EXPECT_EQ(Read("2101-01-01"), "The year 2101 is outside 1900 to 2100. Check the year.");
}

TEST(DateReader, WantsFourDigitsOfTheYear) {
    EXPECT_EQ(Read("6/22/16"),
              "Give the year in four digits, so that \"6/22/16\" has one meaning.");
}

TEST(DateReader, NamesTheMissingPart) {
    EXPECT_EQ(Read("22 June"),
              "\"22 June\" lacks a part of the date: give day, month and year. Write it as "
              "2016-06-22 or 22 June 2016.");
}

class NoDate : public testing::TestWithParam<const char*> {};

TEST_P(NoDate, IsRefusedWithASentence) {
    const DateReading reading = ReadDate(GetParam());
    EXPECT_FALSE(reading.date);
    EXPECT_TRUE(reading.candidates.empty());
    EXPECT_FALSE(reading.problem.empty());
}

INSTANTIATE_TEST_SUITE_P(DateReader, NoDate,
                         testing::Values("", "   ", "soon", "2016-06", "2016-06-22-23", "6/22-2016",
                                         "June 22-24, 2016", "-2016-06-22", "2016-06-22T14:00",
                                         "22 June 2016 at noon", "99999999999", "Ju 22 2016",
                                         "June July 2016", "22 22 2016", "2016-006-22", "\xFF\xFE",
                                         "\xD9\xA2 June 2016"));

TEST(DateReader, RefusesEndlessInput) {
    EXPECT_FALSE(ReadDate(std::string(1U << 20U, '9')).problem.empty());
}

}  // namespace
}  // namespace particulars
