#include "model/papers/rich_text.h"

#include <gtest/gtest.h>

namespace particulars {
namespace {

TEST(Shortened, LeavesShortTextAsItIs) {
    EXPECT_EQ(Shortened("abc", 3), "abc");
}

TEST(Shortened, CutsBetweenCharacters) {
    EXPECT_EQ(Shortened("\u00e9\u00e9\u00e9", 2), "\u00e9\u00e9\u2026");
}

TEST(FactsTable, LeavesOutFactsWithoutValue) {
    Table facts = FactsTable(0.2);
    AddFact(facts, "Judge", "");
    AddFact(facts, "Tier", "public");

    ASSERT_EQ(facts.rows.size(), 1U);
    EXPECT_EQ(facts.look, TableLook::kFacts);
}

TEST(DayCell, KeepsTheDayBesideItsWords) {
    const Cell cell = DayCell(Date(2016, 7, 13));

    ASSERT_EQ(cell.paragraphs.size(), 1U);
    EXPECT_EQ(cell.paragraphs[0][0].text, "Wed 13 Jul 2016");
    EXPECT_EQ(cell.day, Date(2016, 7, 13));
    EXPECT_EQ(DayCell(Date(2016, 7, 13), "that day").paragraphs[0][0].text, "that day");
}

TEST(DayCell, KeepsNoDayThatIsNotKnown) {
    EXPECT_FALSE(DayCell(Date(), "undated").day);
}

TEST(Join, KeepsBothStyles) {
    const RichText joined = Join(Bold("a"), Italic("b"));

    ASSERT_EQ(joined.size(), 2U);
    EXPECT_EQ(joined[0].style, TextStyle::kBold);
    EXPECT_EQ(joined[1].style, TextStyle::kItalic);
}

}  // namespace
}  // namespace particulars
