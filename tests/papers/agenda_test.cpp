#include "model/papers/agenda.h"

#include <gtest/gtest.h>

namespace particulars {
namespace {

const Date kToday(2016, 7, 1);

Deadline DueOn(int number, std::optional<Date> safe) {
    Deadline deadline;
    deadline.number = number;
    deadline.safe = safe;
    deadline.usual = safe;
    return deadline;
}

std::vector<int> Numbers(const std::vector<Deadline>& deadlines) {
    std::vector<int> numbers;
    for (const Deadline& deadline : deadlines)
        numbers.push_back(deadline.number);
    return numbers;
}

TEST(Agenda, PutsOverdueFirstThenUndatedThenByDayAndEndedLast) {
    std::vector<Deadline> deadlines = {DueOn(1, Date(2016, 7, 13)), DueOn(2, std::nullopt),
                                       DueOn(3, Date(2016, 6, 29)), DueOn(4, Date(2016, 7, 6)),
                                       DueOn(5, Date(2016, 6, 20))};
    deadlines[4].state = DeadlineState::kSatisfied;

    SortForAgenda(deadlines, kToday);
    EXPECT_EQ(Numbers(deadlines), (std::vector<int>{3, 2, 4, 1, 5}));
}

TEST(Agenda, SaysHowLateADeadlineIs) {
    EXPECT_EQ(StateInWords(DueOn(1, Date(2016, 6, 29)), kToday), "Overdue by 2 days");
    EXPECT_EQ(StateInWords(DueOn(1, Date(2016, 6, 30)), kToday), "Overdue by 1 day");
    EXPECT_EQ(StateInWords(DueOn(1, kToday), kToday), "Due today");
    EXPECT_EQ(StateInWords(DueOn(1, Date(2016, 7, 13)), kToday), "In 12 days");
    EXPECT_EQ(StateInWords(DueOn(1, std::nullopt), kToday), "No date");
}

TEST(Agenda, MarksASafeDateThatStandsAlone) {
    Deadline deadline = DueOn(1, Date(2016, 7, 6));
    deadline.usual.reset();
    EXPECT_EQ(ActByInWords(deadline), "Wed 6 Jul 2016 (safe)");
}

TEST(Agenda, ShowsAnOverrideInPlaceOfTheComputedDate) {
    Deadline deadline = DueOn(1, Date(2016, 7, 13));
    deadline.override_date = Date(2016, 7, 20);
    EXPECT_EQ(ActByInWords(deadline), "Wed 20 Jul 2016 (overridden)");
}

TEST(Agenda, SaysWhatAPeriodRunsFrom) {
    EXPECT_EQ(BasisInWords("21 days", Direction::kAfter, TriggerBasis::kOrder),
              "21 days after the date of the order");
    EXPECT_EQ(BasisInWords("14 days", Direction::kBefore, TriggerBasis::kEvent, "the hearing"),
              "14 days before the hearing");
    EXPECT_EQ(BasisInWords("", Direction::kAfter, TriggerBasis::kFixed), "Day named by the court");
    EXPECT_EQ(BasisInWords("", Direction::kAfter, TriggerBasis::kNone), "No date set");
}

TEST(Agenda, CountsOnlyWhatIsOpen) {
    std::vector<Deadline> deadlines = {DueOn(1, Date(2016, 6, 29)), DueOn(2, std::nullopt),
                                       DueOn(3, Date(2016, 7, 13)), DueOn(4, Date(2016, 6, 1))};
    deadlines[2].verified_by = "P. Partner";
    deadlines[3].state = DeadlineState::kMoot;

    const AgendaCounts counts = CountAgenda(deadlines, kToday);
    EXPECT_EQ(counts.overdue, 1);
    EXPECT_EQ(counts.undated, 1);
    EXPECT_EQ(counts.unverified, 2);
}

}  // namespace
}  // namespace particulars
