#include "model/papers/assessment_words.h"

#include <set>

#include <gtest/gtest.h>

namespace particulars {
namespace {

ChecklistRow RowWith(Verdict verdict) {
    ChecklistRow row;
    row.verdict = verdict;
    return row;
}

TEST(TallyInWords, CountsEachAnswerAndNeverAddsUp) {
    const std::string words = TallyInWords({RowWith(Verdict::kMet), RowWith(Verdict::kNotAssessed),
                                            RowWith(Verdict::kMet), RowWith(Verdict::kDoubtful)});

    EXPECT_EQ(words, "2\u00a0met, 1\u00a0doubtful, 1\u00a0not assessed");
    EXPECT_EQ(words.find('%'), std::string::npos);
}

TEST(TallyInWords, SaysThatNothingIsAsked) {
    EXPECT_EQ(TallyInWords({}), "asks nothing of this kind of secret");
}

TEST(VerdictCell, HasAMarkOfItsOwnAndAWord) {
    std::set<CellMark> marks;
    for (const auto& [verdict, name] : EnumText<Verdict>::kNames) {
        const Cell cell = VerdictCell(verdict);
        EXPECT_TRUE(marks.insert(cell.mark).second) << name;
        EXPECT_FALSE(cell.paragraphs.at(0).at(0).text.empty()) << name;
    }
    EXPECT_EQ(marks.count(CellMark::kNone), 0U);
}

TEST(CheckInWords, WarnsOfAuthorityThatNobodyReadAgain) {
    EXPECT_EQ(CheckInWords("V"), "authority read");
    EXPECT_EQ(CheckInWords("P"), "authority partly read");
    EXPECT_NE(CheckInWords("K").find("check before relying"), std::string::npos);
}

TEST(DayInWords, LeavesOutTheWeekday) {
    EXPECT_EQ(DayInWords(Date(2016, 6, 22)), "22\u00a0Jun\u00a02016");
}

TEST(DayInWords, SaysUndated) {
    EXPECT_EQ(DayInWords(Date(boost::gregorian::not_a_date_time)), "undated");
}

}  // namespace
}  // namespace particulars
