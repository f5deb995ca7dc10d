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

TEST(Join, KeepsBothStyles) {
    const RichText joined = Join(Bold("a"), Italic("b"));

    ASSERT_EQ(joined.size(), 2U);
    EXPECT_EQ(joined[0].style, TextStyle::kBold);
    EXPECT_EQ(joined[1].style, TextStyle::kItalic);
}

}  // namespace
}  // namespace particulars
