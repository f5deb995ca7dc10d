#include "model/papers/calendar_feed.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "tests/papers/dated_case.h"

namespace particulars {
namespace {

class CalendarFeedTest : public testing::Test {
protected:
    CalendarFeed Compose() const { return ComposeCalendarFeed(dated_.View(), options_); }

    /// The entry of the deadline with that number.
    CalendarEntry Entry(int number) const {
        const Deadline& deadline = dated_.deadlines[static_cast<std::size_t>(number) - 1];
        for (const CalendarEntry& entry : Compose().entries)
            if (entry.uid == deadline.id.text())
                return entry;
        ADD_FAILURE() << "no entry for " << Designation(deadline);
        return {};
    }

    DatedCase dated_ = SampleDates();
    CalendarOptions options_;
};

TEST_F(CalendarFeedTest, SaysNumbersAndNothingElse) {
    EXPECT_EQ(Entry(1).title, "14cv1559 D-01 due");
    EXPECT_EQ(Compose().name, "14cv1559 deadlines");
    const std::string words = FeedInWords(Compose());
    for (const Deadline& deadline : dated_.deadlines)
        EXPECT_EQ(words.find(deadline.title), std::string::npos) << deadline.title;
}

TEST_F(CalendarFeedTest, AddsTitlesOnlyWhereAskedAndNeverOfASealedOrder) {
    options_.titles = true;
    EXPECT_EQ(Entry(1).title, "14cv1559 D-01 due: Identify the secrets");
    EXPECT_EQ(Entry(8).title, "14cv1559 D-08 due");
}

TEST_F(CalendarFeedTest, StandsOnTheDayToActBy) {
    EXPECT_EQ(Entry(1).day, Date(2016, 7, 13));
    EXPECT_EQ(Entry(3).day, Date(2016, 7, 8)) << "the override";
    EXPECT_EQ(Entry(4).day, Date(2016, 7, 6)) << "the safe date, while the usual one is not known";
}

TEST_F(CalendarFeedTest, CountsTheChangesOfTheRecord) {
    EXPECT_EQ(Entry(1).sequence, 0);
    dated_.deadlines[0].revision = 5;
    EXPECT_EQ(Entry(1).sequence, 4);
}

TEST_F(CalendarFeedTest, WithdrawsWhatHasEnded) {
    EXPECT_TRUE(Entry(7).withdrawn);
    EXPECT_EQ(Entry(7).title, "14cv1559 D-07 withdrawn");
    EXPECT_TRUE(Entry(7).reminders.empty());
    EXPECT_TRUE(Entry(6).withdrawn);
}

TEST_F(CalendarFeedTest, KeepsWhatIsDoneWhereAsked) {
    options_.keep_satisfied = true;
    EXPECT_FALSE(Entry(6).withdrawn);
    EXPECT_EQ(Entry(6).title, "14cv1559 D-06 done");
    EXPECT_TRUE(Entry(6).reminders.empty());
    EXPECT_TRUE(Entry(7).withdrawn);
}

TEST_F(CalendarFeedTest, ListsWhatHasNoDate) {
    const CalendarFeed feed = Compose();
    ASSERT_EQ(feed.left_out.size(), 1U);
    EXPECT_EQ(feed.left_out[0].designation, "D-05");
    EXPECT_NE(FeedInWords(feed).find("Not in it: D-05 has no date yet."), std::string::npos);
    EXPECT_EQ(feed.entries.size(), dated_.deadlines.size() - 1);
}

TEST_F(CalendarFeedTest, TakesTheRemindersOfTheDeadlineOrTheUsualOnes) {
    EXPECT_EQ(Entry(1).reminders, (std::vector<int>{14, 7, 3, 1, 0}));
    EXPECT_EQ(Entry(8).reminders, (std::vector<int>{5, 1}));
}

TEST_F(CalendarFeedTest, GivesHoursTheirMomentInTheZoneOfTheCourt) {
    // 14:15 in New York in summer is 18:15 UTC.
    ASSERT_TRUE(Entry(9).moment.has_value());
    EXPECT_EQ(ToIso(*Entry(9).moment), "2016-07-07T18:15:00.000Z");
    dated_.deadlines[8].override_date = Date(2016, 7, 9);
    EXPECT_FALSE(Entry(9).moment.has_value()) << "the hour belongs to the computed day";
}

TEST_F(CalendarFeedTest, TakesTheFirstOfTwoHoursWhenClocksAreSetBack) {
    dated_.deadlines[8].usual = dated_.deadlines[8].safe = Date(2016, 11, 6);
    dated_.deadlines[8].time = "01:30";
    EXPECT_EQ(ToIso(*Entry(9).moment), "2016-11-06T05:30:00.000Z");
}

TEST_F(CalendarFeedTest, KeepsATitleOnOneLine) {
    options_.titles = true;
    dated_.deadlines[0].title = "Two\nlines\x01";
    EXPECT_EQ(Entry(1).title, "14cv1559 D-01 due: Two lines ");
}

}  // namespace
}  // namespace particulars
