#include <gtest/gtest.h>

#include "model/intake/order_reading.h"

namespace particulars {
namespace {

std::vector<std::string> Items(std::string_view text) {
    std::vector<std::string> items;
    for (const AnswerItem& item : ReadAnswer(text)) {
        EXPECT_EQ(item.text, Slice(text, item.place));
        items.push_back(item.text);
    }
    return items;
}

using Words = std::vector<std::string>;

TEST(ReadAnswer, CutsAtSemicolonsWithAClosingAnd) {
    EXPECT_EQ(Items("the tag; the data to and from it; and the outputs."),
              (Words{"the tag", "the data to and from it", "the outputs"}));
}

TEST(ReadAnswer, LeavesSemicolonsInBracketsAndQuotesAlone) {
    EXPECT_EQ(Items("the rules (scores; weights); the \"a; b\" list"),
              (Words{"the rules (scores; weights)", "the \"a; b\" list"}));
}

TEST(ReadAnswer, TakesOffQuotesAndTheCitationAfterThem) {
    EXPECT_EQ(Items("\"the tag; and the data.\" Def.'s Letter of April 26, 2016, Ex. A."),
              (Words{"the tag", "the data"}));
    EXPECT_EQ(Items("\xE2\x80\x9Cthe tag; the data\xE2\x80\x9D"), (Words{"the tag", "the data"}));
}

TEST(ReadAnswer, CutsNumberedLettersAndBullets) {
    EXPECT_EQ(Items("Plaintiff answers:\n1. the tag;\n2. the data; and\n3. the outputs."),
              (Words{"the tag", "the data", "the outputs"}));
    EXPECT_EQ(Items("(a) the tag, (b) the data, and (c) the outputs"),
              (Words{"the tag", "the data", "the outputs"}));
    EXPECT_EQ(Items("- the tag\n- the data"), (Words{"the tag", "the data"}));
}

TEST(ReadAnswer, CutsParagraphsWhereThereIsNoList) {
    EXPECT_EQ(Items("The tag.\n\nThe data\nto and from it."),
              (Words{"The tag", "The data\nto and from it"}));
}

TEST(ReadAnswer, GivesOneItemForOneSentence) {
    EXPECT_EQ(Items("the customer list"), Words{"the customer list"});
    EXPECT_TRUE(ReadAnswer("").empty());
    EXPECT_TRUE(ReadAnswer(" \n ").empty());
}

}  // namespace
}  // namespace particulars
