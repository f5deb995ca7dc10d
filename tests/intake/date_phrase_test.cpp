#include "model/intake/date_phrase.h"

#include <gtest/gtest.h>

namespace particulars {
namespace {

class DatePhraseTest
    : public testing::TestWithParam<std::pair<std::string_view, std::string_view>> {};

TEST_P(DatePhraseTest, ReadsTheDate) {
    const std::vector<DatePhrase> found = FindDates(GetParam().first);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(ToIso(found[0].date) + found[0].time, GetParam().second);
}

INSTANTIATE_TEST_SUITE_P(
    , DatePhraseTest,
    testing::Values(std::pair("filed April 1, 2016.", "2016-04-01"),
                    std::pair("on 5/8/2023", "2023-05-08"), std::pair("on 07/17/19", "2019-07-17"),
                    std::pair("on 3-16-09.", "2009-03-16"),
                    std::pair("this 3rd day of May, 2021", "2021-05-03"),
                    std::pair("by 2016-12-07", "2016-12-07"),
                    std::pair("July 31, 2023, at 2:30 p.m. Please", "2023-07-3114:30"),
                    std::pair("by 5:00 p.m. on December 7, 2016", "2016-12-0717:00"),
                    std::pair("by noon on Friday, May 3, 2019", "2019-05-0312:00"),
                    std::pair("JANUARY 31, 2008", "2008-01-31")));

TEST(DatePhrase, PassesOverDaysThatDoNotExist) {
    EXPECT_TRUE(FindDates("February 30, 2020 and 13/40/2020").empty());
}

TEST(DatePhrase, NeedsAYear) {
    EXPECT_TRUE(FindDates("by May 3").empty());
    EXPECT_EQ(FindDates("by May 3", 2021).front().date, *MakeDate(2021, 5, 3));
}

}  // namespace
}  // namespace particulars
