#include "model/evidence/bates.h"

#include <fmt/format.h>
#include <random>

#include <gtest/gtest.h>

namespace particulars {
namespace {

BatesRange Range(std::string_view text) {
    const auto read = ParseBatesRange(text);
    if (const auto* violation = std::get_if<Violation>(&read))
        throw std::invalid_argument(violation->message);
    return std::get<BatesRange>(read);
}

std::string Refusal(std::string_view text) {
    const auto read = ParseBatesRange(text);
    return std::holds_alternative<Violation>(read) ? std::get<Violation>(read).message : "";
}

TEST(Bates, KeepsPrefixAndPadding) {
    const auto number = ParseBates("LP00012345");
    ASSERT_TRUE(number);
    EXPECT_EQ(number->prefix, "LP");
    EXPECT_EQ(number->number, 12345);
    EXPECT_EQ(number->width, 8);
    EXPECT_EQ(ToText(*number), "LP00012345");
}

TEST(Bates, CountsPagesBehindThePoint) {
    const auto number = ParseBates("LP-000012.0001");
    ASSERT_TRUE(number);
    EXPECT_EQ(number->prefix, "LP-");
    EXPECT_EQ(number->number, 12);
    EXPECT_EQ(number->page, 1);
    EXPECT_EQ(ToText(*number), "LP-000012.0001");
    EXPECT_EQ(ToText(Next(*number)), "LP-000012.0002");
}

class StampedNumber : public testing::TestWithParam<const char*> {};

TEST_P(StampedNumber, IsWrittenAsItWasRead) {
    const auto number = ParseBates(GetParam());
    ASSERT_TRUE(number);
    EXPECT_EQ(ToText(*number), GetParam());
}

INSTANTIATE_TEST_SUITE_P(Forms, StampedNumber,
                         testing::Values("LP00012345", "LP-000012.0001", "LP 000123", "AB.0001234",
                                         "24-7_0000001", "000123", "LP00012345A", "X1",
                                         "LP-VOL2-000123", "A&B00000000000000001"));

TEST(Bates, RefusesWhatIsNoNumber) {
    EXPECT_FALSE(ParseBates(""));
    EXPECT_FALSE(ParseBates("LP"));
    EXPECT_FALSE(ParseBates("LP00012345LONG"));
    EXPECT_FALSE(ParseBates("LP000123456789012345678901"));
    EXPECT_FALSE(ParseBates("LP\n0001"));
    EXPECT_FALSE(ParseBates("L\u00DC0001"));
}

TEST(Bates, GrowsOnceTheDigitsAreUsedUp) {
    EXPECT_EQ(ToText(Next(*ParseBates("LP0099"))), "LP0100");
    EXPECT_EQ(ToText(Next(*ParseBates("LP9999"))), "LP10000");
}

TEST(Bates, ComparesNumbersOfOnePrefixOnly) {
    EXPECT_TRUE(Order(*ParseBates("LP9"), *ParseBates("LP10")) < 0);
    EXPECT_TRUE(Order(*ParseBates("LP0010.2"), *ParseBates("LP0010.10")) < 0);
    EXPECT_TRUE(Order(*ParseBates("LP0010"), *ParseBates("LP0010A")) < 0);
    EXPECT_EQ(Order(*ParseBates("LP1"), *ParseBates("XY2")), std::partial_ordering::unordered);
}

TEST(BatesRange, CompletesAShortEnd) {
    EXPECT_EQ(ToText(Range("LP00012345-47")), "LP00012345-LP00012347");
    EXPECT_EQ(ToText(Range("LP-000012.0001-0004")), "LP-000012.0001-LP-000012.0004");
}

class JoinedRange : public testing::TestWithParam<const char*> {};

TEST_P(JoinedRange, HasThreePages) {
    EXPECT_EQ(PageCount(Range(GetParam())), 3);
    EXPECT_EQ(ToText(Range(GetParam()).end).back(), '7');
}

INSTANTIATE_TEST_SUITE_P(Writings, JoinedRange,
                         testing::Values("LP00012345-47", "LP00012345-LP00012347",
                                         "LP00012345\u2013LP00012347", "LP00012345\u201447",
                                         "LP00012345 - LP00012347", "LP00012345 to LP00012347",
                                         "LP00012345 through LP00012347", "LP-000005-000007",
                                         "0000015-0000017", "LP-VOL2-0015-17"));

TEST(BatesRange, IsOnePageWithoutAnEnd) {
    EXPECT_EQ(PageCount(Range("LP00012345")), 1);
    EXPECT_EQ(PageCount(Range("LP-000012.0001")), 1);
    EXPECT_EQ(PageCount(Range("LP-VOL2-000123")), 1);
}

TEST(BatesRange, CountsNoPagesAcrossDocuments) {
    EXPECT_EQ(PageCount(Range("LP-000012.0001-LP-000012.0009")), 9);
    EXPECT_EQ(PageCount(Range("LP-000012.0001-LP-000014.0009")), std::nullopt);
    EXPECT_EQ(PageCount(Range("LP0012A-LP0014")), std::nullopt);
}

TEST(BatesRange, IsRefusedWhenReversed) {
    EXPECT_NE(Refusal("LP00012347-45").find("reversed"), std::string::npos);
    EXPECT_NE(Refusal("LP00012347-LP00012345").find("reversed"), std::string::npos);
    EXPECT_NE(Refusal("LP-000012.0009-0001").find("reversed"), std::string::npos);
}

TEST(BatesRange, IsRefusedWithTwoPrefixes) {
    EXPECT_NE(Refusal("LP00012345-XY00012347").find("different prefixes"), std::string::npos);
}

TEST(BatesRange, IsRefusedWhenUnreadable) {
    EXPECT_NE(Refusal("see below").find("not a Bates number"), std::string::npos);
    EXPECT_NE(Refusal("LP00012345-").find("not a Bates number"), std::string::npos);
    EXPECT_NE(Refusal("").find("not a Bates number"), std::string::npos);
}

TEST(BatesRange, SurvivesWritingAndReading) {
    std::mt19937 random(26);
    const char* const prefixes[] = {"LP", "LP-", "24-7_", "", "A.B.", "LP VOL-"};
    for (int round = 0; round < 10'000; ++round) {
        const int width = 5 + static_cast<int>(random() % 6);
        const std::int64_t first = random() % 90'000;
        const std::int64_t pages = 1 + random() % 9'000;
        const char* const prefix = prefixes[random() % 6];
        const std::string begin = fmt::format("{}{:0{}}", prefix, first, width);
        const std::string end = fmt::format("{}{:0{}}", prefix, first + pages - 1, width);
        const BatesRange range = Range(begin + "-" + end);
        ASSERT_EQ(ToText(range.begin), begin);
        ASSERT_EQ(ToText(range.end), end);
        ASSERT_EQ(PageCount(range), pages);
        ASSERT_EQ(Range(ToText(range)), range);
        ASSERT_TRUE(Order(range.end, Next(range.end)) < 0);
        ASSERT_EQ(pages > 1, !Refusal(end + "-" + begin).empty());
    }
}

}  // namespace
}  // namespace particulars
