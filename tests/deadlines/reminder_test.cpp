#include "model/deadlines/reminder.h"

#include <gtest/gtest.h>

#include "tests/deadlines/requests.h"

namespace particulars {
namespace {

Deadline DueOn(std::string_view day, int number = 1) {
    Deadline deadline;
    deadline.id = DeadlineId("d" + std::to_string(number));
    deadline.number = number;
    deadline.title = "A title that no reminder shows";
    deadline.usual = deadline.safe = deadline.latest = Day(day);
    return deadline;
}

std::vector<std::string> WordsOn(const std::vector<Deadline>& deadlines, std::string_view today,
                                 std::optional<Date> seen_on = std::nullopt) {
    std::vector<std::string> words;
    for (const Reminder& reminder : RemindersOn(deadlines, Day(today), seen_on))
        words.push_back(reminder.words);
    return words;
}

using Words = std::vector<std::string>;

TEST(RemindersOn, SaysNothingBeforeTheFirstMark) {
    EXPECT_EQ(WordsOn({DueOn("2016-07-13")}, "2016-06-28"), Words{});
    EXPECT_EQ(WordsOn({DueOn("2016-07-13")}, "2016-06-29"), Words{"D-01 is due in 14 days"});
}

TEST(RemindersOn, MakesUpForAMarkThatWasMissedAndIsQuietBetweenMarks) {
    EXPECT_EQ(WordsOn({DueOn("2016-07-13")}, "2016-07-08", Day("2016-07-04")),
              Words{"D-01 is due in 5 days"});
    EXPECT_EQ(WordsOn({DueOn("2016-07-13")}, "2016-07-08", Day("2016-07-06")), Words{});
}

TEST(RemindersOn, AlwaysNamesWhatIsDueTodayOrOverdue) {
    EXPECT_EQ(
        WordsOn({DueOn("2016-07-13", 1), DueOn("2016-07-15", 2)}, "2016-07-15", Day("2016-07-15")),
        (Words{"D-01 was due 2 days ago", "D-02 is due today"}));
}

TEST(RemindersOn, KeepsToTheMarksOfTheDeadlineItself) {
    Deadline deadline = DueOn("2016-07-13");
    deadline.reminders = "30, 2";
    EXPECT_EQ(WordsOn({deadline}, "2016-06-13"), Words{"D-01 is due in 30 days"});
    EXPECT_EQ(WordsOn({deadline}, "2016-07-01", Day("2016-06-20")), Words{});
}

TEST(RemindersOn, LeavesOutWhatIsPutOffUntilTheDayComes) {
    Deadline deadline = DueOn("2016-07-13");
    deadline.snoozed_until = Day("2016-07-08");
    EXPECT_EQ(WordsOn({deadline}, "2016-07-07"), Words{});
    EXPECT_EQ(WordsOn({deadline}, "2016-07-08", Day("2016-07-07")), Words{"D-01 is due in 5 days"});
}

TEST(RemindersOn, LeavesOutWhatHasEndedOrHasNoDate) {
    Deadline ended = DueOn("2016-07-13");
    ended.state = DeadlineState::kMoot;
    Deadline undated;
    EXPECT_EQ(WordsOn({ended, undated}, "2016-07-13"), Words{});
}

TEST(ReadReminders, SortsAndRefusesWhatIsNoDay) {
    EXPECT_EQ(ReadReminders("3, 14 7 3"), (std::vector<int>{14, 7, 3}));
    EXPECT_EQ(ReadReminders(""), std::vector<int>{});
    EXPECT_FALSE(ReadReminders("a week"));
    EXPECT_FALSE(ReadReminders("-1"));
    EXPECT_FALSE(ReadReminders("400"));
    EXPECT_FALSE(ReadReminders("99999999999999"));
}

}  // namespace
}  // namespace particulars
