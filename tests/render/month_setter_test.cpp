#include <set>
#include <string>

#include <boost/date_time/gregorian/gregorian.hpp>
#include <gtest/gtest.h>

#include "model/papers/month_calendar.h"
#include "model/render/page_layout.h"
#include "tests/papers/dated_case.h"

namespace particulars {
namespace {

/// A month whose every day holds more than fits.
PaperDocument FullMonth(const Date& day) {
    DatedCase dated = SampleDates();
    for (Date date = FirstOfMonth(day); date <= day.end_of_month();
         date += boost::gregorian::days(1))
        for (int i = 0; i < 9; ++i)
            AddDeadline(dated, "Full", date, "plaintiff");
    return ComposeMonthCalendar(dated.View(), day);
}

class MonthOnPaper : public testing::TestWithParam<PaperSize> {};

TEST_P(MonthOnPaper, DrawsEveryEntryOfItsGridOnTheFirstPage) {
    for (const Date& day : {Date(2016, 7, 1), Date(2016, 6, 1), Date(2015, 2, 1)}) {
        NoProgress progress;
        const PageLayout layout(FullMonth(day), GetParam(), progress);
        std::set<const RichText*> drawn;
        for (const Piece& piece : layout.pages().front().pieces)
            if (const auto* text = std::get_if<TextPiece>(&piece.shape))
                drawn.insert(text->text);
        const auto& grid = std::get<MonthGrid>(layout.document().blocks.at(1));
        for (const auto& week : grid.weeks)
            for (const GridDay& one : week)
                for (const RichText& entry : one.entries)
                    EXPECT_EQ(drawn.count(&entry), 1U) << ToIso(day) << ", " << one.number;
    }
}

TEST_P(MonthOnPaper, LiesOnItsLongSideWithTheNoteBelow) {
    NoProgress progress;
    const PageLayout layout(FullMonth(Date(2016, 7, 1)), GetParam(), progress);
    EXPECT_GT(layout.page_size().width, layout.page_size().height);
    const Piece& last = layout.pages().front().pieces.back();
    EXPECT_EQ(last.origin.block, 2) << "the note that says what the signs mean";
    const auto* text = std::get_if<TextPiece>(&last.shape);
    ASSERT_TRUE(text);
    EXPECT_EQ(text->first_line + text->line_count, 1) << "on one line";
}

INSTANTIATE_TEST_SUITE_P(, MonthOnPaper, testing::Values(PaperSize::kLetter, PaperSize::kA4));

}  // namespace
}  // namespace particulars
