#include "forms/hit_marks.h"

#include <gtest/gtest.h>

namespace particulars {
namespace {

std::string Marked(std::string_view text, const std::vector<QueryTerm>& terms,
                   std::string_view field = {}) {
    return WithHitMarks(text, HitsIn(text, terms, field));
}

TEST(HitMarks, MarkWholeWordsWhateverTheirCase) {
    EXPECT_EQ(Marked("The RANKING of rankings", {{"", "ranking", false}}),
              "The \u2039RANKING\u203A of rankings");
}

TEST(HitMarks, MarkWordsThatBeginSo) {
    EXPECT_EQ(Marked("Ranks ranking rank", {{"", "ranki", true}}),
              "Ranks \u2039ranking\u203A rank");
}

TEST(HitMarks, MarkAPhraseOverItsPunctuation) {
    EXPECT_EQ(Marked("weekly, report weekly", {{"", "weekly report", false}}),
              "\u2039weekly, report\u203A weekly");
}

TEST(HitMarks, LeaveOutTermsOfOtherFields) {
    EXPECT_EQ(Marked("Chen", {{"title", "chen", false}}, "custodian"), "Chen");
    EXPECT_EQ(Marked("Chen", {{"custodian", "chen", false}}, "custodian"), "\u2039Chen\u203A");
}

TEST(HitMarks, NeverSplitACharacter) {
    EXPECT_EQ(Marked("caf\u00E9 \u00C9t\u00E9", {{"", "\u00E9t\u00E9", false}}),
              "caf\u00E9 \u2039\u00C9t\u00E9\u203A");
}

TEST(HitMarks, JoinHitsThatOverlap) {
    EXPECT_EQ(Marked("a b c", {{"", "a b", false}, {"", "b c", false}}), "\u2039a b c\u203A");
}

}  // namespace
}  // namespace particulars
