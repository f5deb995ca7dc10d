#include "model/loadfiles/load_date.h"

#include <gtest/gtest.h>

namespace particulars {
namespace {

using Order = LoadDateOrder;

std::string Read(std::string_view text, std::optional<Order> order = {}) {
    const LoadDateReading reading = ReadLoadDate(text, order);
    return reading.date ? ToIso(*reading.date) : reading.problem;
}

TEST(LoadDate, NeedsNoOrderWhereOnlyOneIsPossible) {
    EXPECT_EQ(Read("2016-06-22"), "2016-06-22");
    EXPECT_EQ(Read("2016/6/2"), "2016-06-02");
    EXPECT_EQ(Read("20160622"), "2016-06-22");
    EXPECT_EQ(Read("06222016"), "2016-06-22");
    EXPECT_EQ(Read("22062016"), "2016-06-22");
    EXPECT_EQ(Read("6/22/2016"), "2016-06-22");
    EXPECT_EQ(Read("22.6.2016"), "2016-06-22");
    EXPECT_EQ(Read("04/04/2016"), "2016-04-04");
    EXPECT_EQ(Read("22-Jun-2016"), "2016-06-22");
    EXPECT_EQ(Read("June 22, 2016"), "2016-06-22");
}

TEST(LoadDate, IsNeverGuessed) {
    EXPECT_EQ(Read("03/04/2016"),
              "\"03/04/2016\" is Friday 4 March 2016 or Sunday 3 April 2016: say in which order "
              "this column has day and month.");
    EXPECT_EQ(Read("03042016").substr(0, 13), "\"03042016\" is");
    EXPECT_EQ(Read("03/04/2016", Order::kMonthDayYear), "2016-03-04");
    EXPECT_EQ(Read("03/04/2016", Order::kDayMonthYear), "2016-04-03");
    EXPECT_EQ(Read("2016-03-04", Order::kDayMonthYear), "2016-03-04");
}

TEST(LoadDate, IsNotTurnedAroundAgainstTheOrder) {
    EXPECT_EQ(Read("22/06/2016", Order::kMonthDayYear),
              "\"22/06/2016\" is no date in the order month, day, year.");
}

TEST(LoadDate, KeepsTheDayAsWritten) {
    EXPECT_EQ(Read("2016-06-22T23:59:59-07:00"), "2016-06-22");
    EXPECT_EQ(Read("2016-06-22T00:00:00Z"), "2016-06-22");
    EXPECT_EQ(Read("2016-06-22 14:05:33.120 +0200"), "2016-06-22");
    EXPECT_EQ(Read("6/22/2016 11:30 PM"), "2016-06-22");
    EXPECT_EQ(Read("20160622T101500"), "2016-06-22");
    EXPECT_EQ(Read("Wed, 22 Jun 2016 23:00:00 -0700"), "2016-06-22");
    EXPECT_EQ(Read("22-Jun-2016 10:15"), "2016-06-22");
}

TEST(LoadDate, IsAbsentWhereProgramsWriteNone) {
    EXPECT_EQ(Read(""), "");
    EXPECT_EQ(Read("  "), "");
    EXPECT_EQ(Read("00/00/0000"), "");
    EXPECT_EQ(Read("0000-00-00 00:00:00"), "");
}

TEST(LoadDate, IsRefusedWhenItIsNone) {
    for (const char* const text :
         {"June", "2016-13-01", "2016-02-30", "1/2/16", "20161301", "2016-06-22-23", "2016-06-22x",
          "12", "99999999", "1/2/2016 or 3", "2016:06", "10:15"})
        EXPECT_EQ(Read(text), "\"" + std::string(text) + "\" is not a date that can be read.");
}

TEST(LoadDate, ShowsOnlyTheStartOfALongText) {
    const std::string shown = Read(std::string(39, 'x') + "\u00E9\u00E9");
    EXPECT_EQ(shown, "\"" + std::string(39, 'x') + "\" is not a date that can be read.");
}

DateOrderFinder Found(const std::vector<const char*>& values) {
    DateOrderFinder finder;
    for (const char* const value : values)
        finder.Add(value);
    return finder;
}

TEST(DateOrderFinder, ProposesTheOnlyOrderThereIs) {
    EXPECT_EQ(Found({"03/04/2016", "", "06/22/2016 10:00"}).Found(), Order::kMonthDayYear);
    EXPECT_EQ(Found({"03/04/2016", "22.06.2016"}).Found(), Order::kDayMonthYear);
    EXPECT_EQ(Found({"20160304", "2016-06-22"}).Found(), Order::kYearMonthDay);
    EXPECT_EQ(Found({"06/22/2016"}).Explanation(),
              "Every date looked at can only be read as month, day, year.");
}

TEST(DateOrderFinder, NeverGuesses) {
    const DateOrderFinder finder = Found({"03/04/2016", "05/06/2016"});
    EXPECT_EQ(finder.Found(), std::nullopt);
    EXPECT_TRUE(finder.IsNeeded());
    EXPECT_EQ(finder.Explanation(), "\"03/04/2016\" can be read in two ways. Choose the order.");
}

TEST(DateOrderFinder, AsksWhereOrdersAreMixed) {
    EXPECT_EQ(Found({"22/06/2016", "06/22/2016"}).Found(), std::nullopt);
    EXPECT_FALSE(Found({"22/06/2016", "06/22/2016"}).IsNeeded());
    EXPECT_TRUE(Found({"2016-06-22", "03/04/2016"}).IsNeeded());
    EXPECT_EQ(Found({"2016-06-22", "03/04/2016"}).Found(), std::nullopt);
    EXPECT_EQ(Found({"n/a", ""}).Explanation(), "No dates were found among the values looked at.");
}

}  // namespace
}  // namespace particulars
