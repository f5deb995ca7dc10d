#include "model/deadlines/chain.h"

#include <map>

#include <gtest/gtest.h>

#include "tests/deadlines/requests.h"

namespace particulars {
namespace {

Deadline Link(const std::string& id, int number, const std::string& parent = {}) {
    Deadline deadline;
    deadline.id = DeadlineId(id);
    deadline.number = number;
    deadline.title = "Link " + id;
    deadline.court = "nysd";
    deadline.period = "14 days";
    deadline.parent = DeadlineId(parent);
    return deadline;
}

Deadline Done(Deadline deadline, std::string_view day) {
    deadline.state = DeadlineState::kSatisfied;
    deadline.completed_on = Day(day);
    return deadline;
}

std::string CycleAmong(const std::vector<Deadline>& all, const Deadline& start) {
    return CycleThrough(start, [&](const DeadlineId& id) -> const Deadline* {
        for (const Deadline& one : all)
            if (one.id == id)
                return &one;
        return nullptr;
    });
}

TEST(ComputeLink, IsPendingUntilTheParentIsDone) {
    Deadline link = Link("b", 2, "a");
    ComputeLink(link, Link("a", 1), {});
    EXPECT_FALSE(link.usual);
    EXPECT_FALSE(link.safe);
    EXPECT_NE(link.working.front().step.find("Pending: it runs from the day on which D-01"),
              std::string::npos);
}

TEST(ComputeLink, RunsFromTheDayOnWhichTheParentWasDone) {
    Deadline link = Link("b", 2, "a");
    ComputeLink(link, Done(Link("a", 1), "2016-06-22"), {});
    EXPECT_EQ(link.usual, Day("2016-07-06"));
    EXPECT_NE(link.working.front().step.find("done on Wednesday 22 June 2016"), std::string::npos);
}

TEST(ComputeLink, RunsFromTheUsualDueDateOrWhatOverridesIt) {
    Deadline parent = Link("a", 1);
    parent.usual = Day("2016-06-22");
    parent.safe = Day("2016-06-21");
    Deadline link = Link("b", 2, "a");
    link.parent_day = ParentDay::kDue;
    ComputeLink(link, parent, {});
    EXPECT_EQ(link.usual, Day("2016-07-06"));
    parent.override_date = Day("2016-06-24");
    ComputeLink(link, parent, {});
    EXPECT_EQ(link.usual, Day("2016-07-08"));
}

TEST(ComputeLink, HasNoDateFromAParentThatWasVacated) {
    Deadline parent = Link("a", 1);
    parent.usual = Day("2016-06-22");
    parent.state = DeadlineState::kVacated;
    Deadline link = Link("b", 2, "a");
    link.parent_day = ParentDay::kDue;
    ComputeLink(link, parent, {});
    EXPECT_FALSE(link.usual);
}

TEST(CycleThrough, NamesTheWayBack) {
    const std::vector<Deadline> all = {Link("a", 1, "c"), Link("b", 2, "a"), Link("c", 3, "b")};
    EXPECT_EQ(CycleAmong(all, all[0]), "D-01, D-03, D-02, D-01");
}

TEST(CycleThrough, FindsNoneInAChainThatEnds) {
    const std::vector<Deadline> all = {Link("a", 1), Link("b", 2, "a"), Link("c", 3, "b")};
    EXPECT_EQ(CycleAmong(all, all[2]), "");
}

TEST(CycleThrough, EndsWhereOthersGoRoundWithoutIt) {
    const std::vector<Deadline> all = {Link("a", 1, "b"), Link("b", 2, "a"), Link("c", 3, "b")};
    EXPECT_EQ(CycleAmong(all, all[2]), "");
}

}  // namespace
}  // namespace particulars
