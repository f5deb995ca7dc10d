// What a change of the docket does to the deadlines of the duties that stand on it.

#include "model/jobs/follow_order.h"

#include <map>

#include <boost/date_time/gregorian/gregorian.hpp>
#include <gtest/gtest.h>

#include "model/jobs/recalculate.h"

namespace particulars {
namespace {

using Dates = std::map<std::string, std::optional<Date>>;

Date Day(int month, int day) {
    return Date(2016, static_cast<unsigned short>(month), static_cast<unsigned short>(day));
}

/// An order of 22 June 2016 with a duty within two weeks of its receipt, which is not known yet.
class FollowOrderTest : public testing::Test {
protected:
    FollowOrderTest() {
        records_.matter.court = "nysd";
        order_.id = DocketEntryId("order");
        order_.dated = Day(6, 22);
        duty_.id = ObligationId("duty");
        duty_.order = order_.id;
        duty_.period = "2 weeks";
        duty_.direction = "after";
        duty_.basis = "receipt";
        Deadline deadline;
        deadline.id = DeadlineId("d1");
        deadline.number = 1;
        deadline.obligation = duty_.id;
        deadline.court = "nysd";
        deadline.basis = TriggerBasis::kReceipt;
        deadline.period = "2 weeks";
        deadline.safe = Day(7, 6);
        records_.docket_entries = {order_};
        records_.obligations = {duty_};
        records_.deadlines = {deadline};
    }

    std::vector<MovedDeadline> Moved(const std::vector<AnyRecord>& changed) const {
        NoProgress progress;
        return WhatMoves(records_, changed, {}, progress);
    }

    /// The days to act by that `changed` gives.
    Dates Moves(const std::vector<AnyRecord>& changed) const {
        Dates dates;
        for (const MovedDeadline& moved : Moved(changed))
            dates[Designation(moved.after)] = ActBy(moved.after);
        return dates;
    }

    /// Saves them, with what they move.
    void Keep(const std::vector<AnyRecord>& changed) {
        for (const MovedDeadline& moved : Moved(changed))
            for (Deadline& deadline : records_.deadlines)
                if (deadline.id == moved.after.id)
                    deadline = moved.after;
        for (const AnyRecord& record : changed) {
            if (const auto* order = std::get_if<DocketEntry>(&record.held()))
                records_.docket_entries = {*order};
            if (const auto* duty = std::get_if<Obligation>(&record.held()))
                records_.obligations = {*duty};
        }
    }

    Deadline& deadline() { return records_.deadlines.front(); }

    CaseRecords records_;
    DocketEntry order_;
    Obligation duty_;
};

TEST_F(FollowOrderTest, DatesADutyOnceItsOrderIsReceived) {
    order_.received = Day(6, 25);
    EXPECT_EQ(Moves({order_}), (Dates{{"D-01", Day(7, 11)}}));
}

TEST_F(FollowOrderTest, MovesTheSafeDateWithTheDateWrittenOnTheOrder) {
    order_.dated = Day(6, 20);
    EXPECT_EQ(Moves({order_}), (Dates{{"D-01", Day(7, 5)}}));  // 4 July is a holiday.
}

TEST_F(FollowOrderTest, LeavesADutyPendingOnceTheDayOfReceiptIsTakenBack) {
    order_.received = Day(6, 24);
    Keep({order_});
    ASSERT_EQ(deadline().usual, Day(7, 8));
    order_.received.reset();
    Keep({order_});
    EXPECT_EQ(deadline().trigger, std::nullopt);
    EXPECT_EQ(deadline().usual, std::nullopt);
    EXPECT_EQ(deadline().safe, Day(7, 6));
}

TEST_F(FollowOrderTest, KeepsATriggerEnteredByHandWhenTheOrderLosesItsOwn) {
    order_.received = Day(6, 24);
    Keep({order_});
    deadline().trigger = Day(6, 23);
    deadline().usual = deadline().safe = deadline().latest = Day(7, 7);
    order_.received.reset();
    EXPECT_EQ(Moves({order_}), Dates());
}

TEST_F(FollowOrderTest, CautionsBeforeItTakesTheOrdersDayForOneEnteredByHand) {
    deadline().trigger = Day(6, 23);
    deadline().usual = deadline().safe = deadline().latest = Day(7, 7);
    order_.received = Day(6, 24);
    const auto moved = Moved({order_});
    ASSERT_EQ(moved.size(), 1U);
    EXPECT_EQ(moved[0].after.usual, Day(7, 8));
    EXPECT_NE(moved[0].caution.find("by hand"), std::string::npos);
}

TEST_F(FollowOrderTest, LeavesATriggerEnteredByHandWhereOnlyATitleChanges) {
    order_.received = Day(6, 24);
    Keep({order_});
    deadline().trigger = Day(6, 23);
    order_.title = "Sealed opinion";
    duty_.act = "identify all trade secrets";
    EXPECT_EQ(Moves({order_, duty_}), Dates());
}

TEST_F(FollowOrderTest, MovesWithThePeriodOfTheDuty) {
    order_.received = Day(6, 24);
    Keep({order_});
    duty_.period = "21 days";
    EXPECT_EQ(Moves({duty_}), (Dates{{"D-01", Day(7, 15)}}));
}

TEST_F(FollowOrderTest, HandsOnAPeriodThatHasNoDateYet) {
    deadline().safe.reset();
    records_.docket_entries[0].dated.reset();
    duty_.period = "21 days";
    const auto moved = Moved({duty_});
    ASSERT_EQ(moved.size(), 1U);
    EXPECT_EQ(moved[0].after.period, "21 days");
    EXPECT_EQ(ActBy(moved[0].after), std::nullopt);
}

TEST_F(FollowOrderTest, MovesWithWhatTheDutyRunsFrom) {
    duty_.basis = "order";
    const auto moved = Moved({duty_});
    ASSERT_EQ(moved.size(), 1U);
    EXPECT_EQ(moved[0].after.basis, TriggerBasis::kOrder);
    EXPECT_EQ(moved[0].after.trigger, Day(6, 22));
    EXPECT_EQ(moved[0].after.usual, Day(7, 6));
    EXPECT_EQ(moved[0].caution, "");
}

TEST_F(FollowOrderTest, MovesWithTheDirection) {
    order_.received = Day(6, 24);
    Keep({order_});
    duty_.direction = "before";
    EXPECT_EQ(Moves({duty_}), (Dates{{"D-01", Day(6, 10)}}));
}

TEST_F(FollowOrderTest, MovesWithTheDayThatTheCourtNamed) {
    duty_.basis = "fixed";
    duty_.period.clear();
    duty_.fixed_date = Day(7, 20);
    Keep({duty_});
    EXPECT_EQ(deadline().usual, Day(7, 20));
    duty_.fixed_date = Day(7, 27);
    EXPECT_EQ(Moves({duty_}), (Dates{{"D-01", Day(7, 27)}}));
}

TEST_F(FollowOrderTest, LeavesThePeriodThatSomebodyHasSetInTheDeadline) {
    order_.received = Day(6, 24);
    Keep({order_});
    deadline().period = "30 days";
    deadline().usual = deadline().safe = deadline().latest = Day(7, 25);
    duty_.period = "21 days";
    EXPECT_EQ(Moves({duty_}), Dates());
}

TEST_F(FollowOrderTest, KeepsTheEventThatADeadlineRunsFrom) {
    Event receipt;
    receipt.id = EventId("receipt");
    receipt.date = Day(6, 23);
    for (const MovedDeadline& moved : AttachEvent(records_, deadline(), receipt))
        deadline() = moved.after;
    records_.events = {receipt};
    order_.received = Day(6, 24);
    EXPECT_EQ(Moves({order_}), Dates());
    duty_.period = "21 days";
    EXPECT_EQ(Moves({duty_}), (Dates{{"D-01", Day(7, 14)}}));
}

TEST_F(FollowOrderTest, MovesTheChainBehindTheDuty) {
    order_.received = Day(6, 24);
    Keep({order_});
    Deadline link;
    link.id = DeadlineId("d2");
    link.number = 2;
    link.court = "nysd";
    link.basis = TriggerBasis::kEvent;
    link.period = "7 days";
    link.parent = deadline().id;
    link.parent_day = ParentDay::kDue;
    records_.deadlines.push_back(link);
    order_.received = Day(6, 23);
    EXPECT_EQ(Moves({order_}), (Dates{{"D-01", Day(7, 7)}, {"D-02", Day(7, 14)}}));
}

TEST_F(FollowOrderTest, TakesTheDutyAndItsOrderTogether) {
    order_.entered = Day(6, 27);
    duty_.basis = "entry";
    EXPECT_EQ(Moves({order_, duty_}), (Dates{{"D-01", Day(7, 11)}}));
}

TEST_F(FollowOrderTest, LeavesTheDutiesOfOtherOrders) {
    DocketEntry other = order_;
    other.id = DocketEntryId("other");
    other.received = Day(6, 24);
    EXPECT_EQ(Moves({other}), Dates());
}

}  // namespace
}  // namespace particulars
