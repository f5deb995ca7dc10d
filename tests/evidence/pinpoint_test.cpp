#include "model/evidence/pinpoint.h"

#include <algorithm>
#include <vector>

#include <gtest/gtest.h>

namespace particulars {
namespace {

Pinpoint Read(std::string_view text) {
    const auto read = ParsePinpoint(text);
    EXPECT_TRUE(std::holds_alternative<Pinpoint>(read)) << text;
    const auto* pinpoint = std::get_if<Pinpoint>(&read);
    return pinpoint ? *pinpoint : Pinpoint();
}

bool IsRefused(std::string_view text) {
    return std::holds_alternative<Violation>(ParsePinpoint(text));
}

TEST(Pinpoint, ReadsPages) {
    EXPECT_EQ(Read("9"), (Pinpoint{Locator::kPage, 9, 9}));
    EXPECT_EQ(Read("at 12"), (Pinpoint{Locator::kPage, 12, 12}));
    EXPECT_EQ(Read("p. 9"), (Pinpoint{Locator::kPage, 9, 9}));
    EXPECT_EQ(Read("pp. 9-12"), (Pinpoint{Locator::kPage, 9, 12}));
    EXPECT_EQ(Read("pages 9 to 12"), (Pinpoint{Locator::kPage, 9, 12}));
}

TEST(Pinpoint, ReadsPageAndLine) {
    EXPECT_EQ(Read("112:4-113:9"), (Pinpoint{Locator::kPageLine, 112'004, 113'009}));
    EXPECT_EQ(Read("Tr. 112:4\u20139"), (Pinpoint{Locator::kPageLine, 112'004, 112'009}));
}

TEST(Pinpoint, ReadsParagraphsLinesAndTimes) {
    EXPECT_EQ(Read("\u00b6 14"), (Pinpoint{Locator::kParagraph, 14, 14}));
    EXPECT_EQ(Read("par. 14-16"), (Pinpoint{Locator::kParagraph, 14, 16}));
    EXPECT_EQ(Read("lines 40-52"), (Pinpoint{Locator::kLine, 40, 52}));
    EXPECT_EQ(Read("00:12:31"), (Pinpoint{Locator::kTime, 751, 751}));
}

TEST(Pinpoint, TakesNothingForTheWhole) {
    EXPECT_EQ(Read("  "), Pinpoint());
    EXPECT_EQ(ToText(Pinpoint()), "");
}

TEST(Pinpoint, PrintsAsItIsCited) {
    EXPECT_EQ(ToText(Read("page 9")), "p. 9");
    EXPECT_EQ(ToText(Read("pp. 9-12")), "pp. 9\u201312");
    EXPECT_EQ(ToText(Read("112:4-113:9")), "112:4\u2013113:9");
    EXPECT_EQ(ToText(Read("0:12:31")), "00:12:31");
}

TEST(Pinpoint, SortsAsNumbers) {
    std::vector<Pinpoint> places = {Read("p. 10"), Read("p. 9"), Read("p. 100")};
    std::sort(places.begin(), places.end());
    EXPECT_EQ(ToText(places[0]), "p. 9");
    EXPECT_EQ(ToText(places[2]), "p. 100");
}

TEST(Pinpoint, RefusesWhatIsNoPlace) {
    for (const char* text : {"p.", "0", "p. -3", "12-9", "nine", "112:4000", "1:99:99", "12 13",
                             "99999999999999999999"})
        EXPECT_TRUE(IsRefused(text)) << text;
}

TEST(Pinpoint, WarnsBeyondTheLastPage) {
    EXPECT_TRUE(CheckWithin(Read("pp. 3-9"), 8));
    EXPECT_FALSE(CheckWithin(Read("pp. 3-8"), 8));
    EXPECT_FALSE(CheckWithin(Read("pp. 3-9"), 0)) << "the page count is not known";
    EXPECT_FALSE(CheckWithin(Read("\u00b6 99"), 8));
}

}  // namespace
}  // namespace particulars
