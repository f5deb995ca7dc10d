#include "model/papers/deadline_calendar.h"

#include <algorithm>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "model/papers/look_ahead.h"
#include "model/papers/month_calendar.h"
#include "model/papers/working_paper.h"
#include "tests/papers/dated_case.h"
#include "tests/papers/paper_words.h"

namespace particulars {
namespace {

bool Says(const std::string& words, const std::string& what) {
    return words.find(what) != std::string::npos;
}

class DeadlinePapers : public testing::Test {
protected:
    PaperDocument Calendar() const { return ComposeDeadlineCalendar(dated_.View()); }
    PaperDocument LookAhead() const { return ComposeLookAhead(dated_.View(), Date(2016, 7, 1)); }

    DatedCase dated_ = SampleDates();
};

TEST_F(DeadlinePapers, ListDeadlinesByObligor) {
    const std::string plaintiff = Under(Calendar(), "Plaintiff");
    EXPECT_TRUE(Says(plaintiff, "D-01"));
    EXPECT_TRUE(Says(plaintiff, "D-02"));
    EXPECT_FALSE(Says(plaintiff, "D-03"));
    EXPECT_TRUE(Says(Under(Calendar(), "Defendant"), "D-03"));
    EXPECT_TRUE(Says(Under(Calendar(), "Not from an order"), "D-09"));
}

TEST_F(DeadlinePapers, ShowTheComputedDateBesideTheOverride) {
    const std::string defendant = Under(Calendar(), "Defendant");
    EXPECT_TRUE(Says(defendant, "Fri 8 Jul 2016\noverridden"));
    EXPECT_TRUE(Says(defendant, "usual, safe and latest Wed 13 Jul 2016"));
    EXPECT_TRUE(Says(defendant, "Stipulated by both sides"));
}

TEST_F(DeadlinePapers, GiveTheDayToActByAsADate) {
    std::vector<std::string> days;
    for (const Block& block : Calendar().blocks)
        if (const auto* table = std::get_if<Table>(&block))
            for (const TableRow& row : table->rows)
                for (const Cell& cell : row.cells)
                    if (cell.day) {
                        EXPECT_EQ(cell.paragraphs.front().front().text, ToShortWords(*cell.day));
                        days.push_back(ToIso(*cell.day));
                    }
    EXPECT_EQ(std::count(days.begin(), days.end(), "2016-07-08"), 1);
    EXPECT_EQ(std::count(days.begin(), days.end(), "2016-07-06"), 2);
}

TEST_F(DeadlinePapers, SayUnverifiedAndUnsupportedByWord) {
    const std::string plaintiff = Under(Calendar(), "Plaintiff");
    EXPECT_TRUE(Says(plaintiff, "UNVERIFIED"));
    EXPECT_TRUE(Says(plaintiff, "UNSUPPORTED"));
    EXPECT_TRUE(Says(plaintiff, "Verified by P. Partner"));
    for (Deadline& deadline : dated_.deadlines) {
        deadline.verified_by = "P. Partner";
        deadline.authority = "Fed. R. Civ. P. 6(a)";
    }
    EXPECT_FALSE(Says(Under(Calendar(), "Plaintiff"), "UNVERIFIED"));
    EXPECT_FALSE(Says(Under(Calendar(), "Plaintiff"), "UNSUPPORTED"));
}

TEST_F(DeadlinePapers, EndWithWhatWaitsForADate) {
    const std::string pending = Under(Calendar(), "Pending and undated");
    EXPECT_TRUE(Says(pending, "D-04"));
    EXPECT_TRUE(Says(pending, "2 weeks after receipt"));
    EXPECT_TRUE(Says(pending, "Wed 6 Jul 2016"));
    EXPECT_TRUE(Says(pending, "D-05"));
    EXPECT_FALSE(Says(pending, "D-01"));
}

TEST_F(DeadlinePapers, NameEveryDeadlineOfTheCase) {
    const std::string words = WordsOf(Calendar());
    for (const Deadline& deadline : dated_.deadlines)
        EXPECT_TRUE(Says(words, Designation(deadline))) << Designation(deadline);
}

TEST_F(DeadlinePapers, CarryTheLegendOfASealedOrder) {
    EXPECT_EQ(Calendar().legend, Legend(Tier::kAttorneysEyesOnly));
    dated_.deadlines[7].obligation = {};
    EXPECT_EQ(Calendar().legend, "");
}

TEST_F(DeadlinePapers, SayThatThereAreNone) {
    dated_.deadlines.clear();
    EXPECT_TRUE(Says(WordsOf(Calendar()), "No deadline is recorded"));
    EXPECT_TRUE(Says(WordsOf(LookAhead()), "Nothing is overdue."));
}

TEST_F(DeadlinePapers, LookAheadFromOverdueToTheLastDay) {
    EXPECT_TRUE(Says(Under(LookAhead(), "Overdue"), "D-02"));
    const std::string within = Under(LookAhead(), "In these two weeks");
    EXPECT_TRUE(Says(within, "D-01"));
    EXPECT_TRUE(Says(within, "D-03"));
    EXPECT_FALSE(Says(within, "D-08")) << "due on the 20th";
    dated_.deadlines[7].usual = dated_.deadlines[7].safe = Date(2016, 7, 15);
    EXPECT_TRUE(Says(Under(LookAhead(), "In these two weeks"), "D-08")) << "the last day counts";
}

TEST_F(DeadlinePapers, LookAheadHidesNothingUndatedOrUnverified) {
    EXPECT_TRUE(Says(Under(LookAhead(), "Without a date"), "D-05"));
    EXPECT_TRUE(Says(Under(LookAhead(), "Later, and UNVERIFIED"), "D-08"));
    dated_.deadlines[7].verified_by = "P. Partner";
    EXPECT_EQ(Under(LookAhead(), "Later, and UNVERIFIED"), "");
    EXPECT_TRUE(Says(WordsOf(LookAhead()), "1 verified, due after these two weeks"));
}

TEST_F(DeadlinePapers, LookAheadNamesWhoSeesToIt) {
    EXPECT_TRUE(Says(Under(LookAhead(), "Overdue"), "A. Associate"));
    EXPECT_TRUE(Says(Under(LookAhead(), "In these two weeks"), "back-up B. Second"));
    EXPECT_TRUE(Says(Under(LookAhead(), "In these two weeks"), "nobody responsible"));
    EXPECT_TRUE(Says(WordsOf(LookAhead()), "Mon 4 Jul 2016, Independence Day"));
}

TEST_F(DeadlinePapers, LookAheadFromALaterDayCountsOverdueFromThere) {
    const PaperDocument later = ComposeLookAhead(dated_.View(), Date(2016, 7, 14));
    EXPECT_TRUE(Says(Under(later, "Overdue"), "D-01"));
    EXPECT_TRUE(Says(Under(later, "In these two weeks"), "D-08"));
}

TEST_F(DeadlinePapers, MonthListsAllThatItsPictureCounts) {
    for (int i = 0; i < 9; ++i)
        AddDeadline(dated_, "More", Date(2016, 7, 14));
    const PaperDocument month = ComposeMonthCalendar(dated_.View(), Date(2016, 7, 1));
    EXPECT_TRUE(month.landscape);
    const std::string list = Under(month, "All that the picture shows");
    for (int number = 10; number <= 18; ++number)
        EXPECT_TRUE(Says(list, "D-" + std::to_string(number)));
    EXPECT_TRUE(Says(Under(month, "Without a date"), "D-05"));
}

TEST_F(DeadlinePapers, WorkingSaysEachStepAndTheDatesNotUsed) {
    Deadline& deadline = dated_.deadlines[0];
    deadline.working = {{"Day 0 is not counted", Date(2016, 6, 22), "Fed. R. Civ. P. 6(a)(1)(A)"}};
    dated_.entries[0].dated = Date(2016, 6, 22);
    dated_.entries[0].entered = Date(2016, 6, 24);
    const PaperDocument paper = ComposeWorking(dated_.View(), deadline);
    EXPECT_TRUE(Says(Under(paper, "Working"), "Fed. R. Civ. P. 6(a)(1)(A)"));
    EXPECT_TRUE(Says(Under(paper, "Dates that were not used"), "Friday 24 June 2016"));
    EXPECT_FALSE(Says(Under(paper, "Dates that were not used"), "Written on it"));
}

}  // namespace
}  // namespace particulars
