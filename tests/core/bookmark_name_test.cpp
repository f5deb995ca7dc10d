#include "model/core/bookmark_name.h"

#include <gtest/gtest.h>

namespace particulars {
namespace {

TEST(BookmarkName, HoldsLettersDigitsAndUnderscoresOnly) {
    EXPECT_EQ(BookmarkName("TS-003"), "TS_003");
    EXPECT_EQ(BookmarkName("\u00A7 3"), "B___3");
    EXPECT_EQ(BookmarkName("3rd"), "B3rd");
    EXPECT_EQ(BookmarkName(""), "B");
}

TEST(BookmarkName, IsNeverLongerThanWordAllows) {
    const std::string anchor(200, 'x');
    EXPECT_EQ(BookmarkName(anchor).size(), 40U);
    EXPECT_EQ(BookmarkName(anchor, "words").size(), 40U);
}

TEST(BookmarkName, OfATextBeginsWithItsStem) {
    const std::string name = BookmarkName("TS-003 description", "The tag on the page.");
    EXPECT_EQ(BookmarkStem("TS-003 description"), "TS_003_description_");
    EXPECT_EQ(name, BookmarkStem("TS-003 description") + WordsMark("The tag on the page."));
}

TEST(WordsMark, GoesByTheWordsAlone) {
    EXPECT_EQ(WordsMark("The tag  on\n\nthe page. "), WordsMark("The\u00A0tag on the page."));
    EXPECT_NE(WordsMark("The tag on the page."), WordsMark("the tag on the page."));
    EXPECT_NE(WordsMark("The tag on the page."), WordsMark("The tag on the page"));
    EXPECT_EQ(WordsMark("").size(), 12U);
}

TEST(WordsOnly, HasOneBlankBetweenTwoWords) {
    EXPECT_EQ(WordsOnly("  a\t\u00A0b\r\n c  "), "a b c");
    EXPECT_EQ(WordsOnly(" \n"), "");
}

}  // namespace
}  // namespace particulars
