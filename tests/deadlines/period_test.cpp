#include "model/deadlines/period.h"

#include <gtest/gtest.h>

namespace particulars {
namespace {

struct Reading {
    const char* text;
    const char* period;
};

void PrintTo(const Reading& reading, std::ostream* out) {
    *out << reading.text;
}

class PeriodInWords : public testing::TestWithParam<Reading> {};

TEST_P(PeriodInWords, IsRead) {
    const auto period = ReadPeriod(GetParam().text);
    ASSERT_TRUE(period);
    EXPECT_EQ(ToText(*period), GetParam().period);
}

INSTANTIATE_TEST_SUITE_P(
    Figures, PeriodInWords,
    testing::Values(Reading{"21 days", "21 days"}, Reading{"1 day", "1 day"},
                    Reading{"9999 days", "9999 days"}, Reading{"1,000 days", "1000 days"},
                    Reading{"14-day period", "14 days"}, Reading{"a 14-day period", "14 days"},
                    Reading{"30 calendar days", "30 days"}, Reading{" 48 HOURS ", "48 hours"},
                    Reading{"24 hrs.", "24 hours"}, Reading{"6\u00A0months", "6 months"},
                    Reading{"16 court days", "16 court days"}, Reading{"021 days", "21 days"},
                    Reading{"14 days' notice", "14 days"}, Reading{"3 yrs", "3 years"}));

INSTANTIATE_TEST_SUITE_P(
    Words, PeriodInWords,
    testing::Values(
        Reading{"two weeks", "2 weeks"}, Reading{"one week", "1 week"}, Reading{"a week", "1 week"},
        Reading{"an hour", "1 hour"}, Reading{"a fortnight", "2 weeks"},
        Reading{"Twenty-One days", "21 days"}, Reading{"ninety nine days", "99 days"},
        Reading{"twenty\u2011one days", "21 days"}, Reading{"one hundred days", "100 days"},
        Reading{"one hundred and twenty days", "120 days"}, Reading{"a hundred days", "100 days"},
        Reading{"one hundred eighty (180) days", "180 days"},
        Reading{"five court days", "5 court days"}, Reading{"ten business days", "10 court days"},
        Reading{"an eight-day period", "8 days"}, Reading{"two weeks\u2019 time", "2 weeks"},
        Reading{"one month", "1 month"}));

INSTANTIATE_TEST_SUITE_P(WordsWithFigures, PeriodInWords,
                         testing::Values(Reading{"twenty-one (21) days", "21 days"},
                                         Reading{"within twenty-one (21) days", "21 days"},
                                         Reading{"21 (twenty-one) days", "21 days"},
                                         Reading{"a period of ten (10) days", "10 days"},
                                         Reading{"no later than three (3) business days",
                                                 "3 court days"},
                                         Reading{"at least 28 days", "28 days"},
                                         Reading{"fourteen(14)days", "14 days"}));

class NoPeriod : public testing::TestWithParam<const char*> {};

TEST_P(NoPeriod, IsRefused) {
    EXPECT_FALSE(ReadPeriod(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(Counts, NoPeriod,
                         testing::Values("0 days", "zero days", "-3 days", "minus 3 days",
                                         "\u22123 days", "- 3 days", "within -3 days", "10000 days",
                                         "99999999999999999999 days", "1.5 days", "1,5 days",
                                         "1,0000 days", "half a day", "2 1/2 days", "ten (14) days",
                                         "ten (10 days", "ten 10) days", "ten () days",
                                         "twenty-ten days", "0x10 days", "one hundred and days",
                                         "twenty hundred days", "21st days"));

INSTANTIATE_TEST_SUITE_P(Words, NoPeriod,
                         testing::Values("", " ", "days", "21", "soon", "forthwith", "21 moons",
                                         "21 days and a half", "5 court weeks", "3 business hours",
                                         "21 days 22 days", "a year and a day", "June 22",
                                         "\xFF 21 days"));

TEST(Period, IsRefusedWhenEndless) {
    EXPECT_FALSE(ReadPeriod(std::string(1U << 20U, '1') + " days"));
}

TEST(Period, ReadsBackWhatItWrites) {
    for (const auto& [unit, name] : EnumText<PeriodUnit>::kNames)
        for (const int count : {1, 2, 9999}) {
            const Period period{count, unit};
            EXPECT_EQ(ReadPeriod(ToText(period)), period) << name;
        }
}

}  // namespace
}  // namespace particulars
