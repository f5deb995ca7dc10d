#include "model/matter/obligation.h"

#include <gtest/gtest.h>

namespace particulars {
namespace {

Obligation Identify() {
    Obligation obligation;
    obligation.number = 3;
    obligation.obligor = "LivePerson";
    obligation.act = "identify all trade secrets";
    obligation.period = "21 days";
    obligation.direction = "after";
    obligation.basis = "order";
    return obligation;
}

std::string OnlyField(const Obligation& obligation) {
    const Violations violations = Check(obligation);
    return violations.size() == 1 ? violations[0].field : std::to_string(violations.size());
}

TEST(Obligation, IsDesignatedByItsNumber) {
    EXPECT_EQ(Designation(Identify()), "O-03");
    Obligation later = Identify();
    later.number = 112;
    EXPECT_EQ(Designation(later), "O-112");
}

TEST(Obligation, PassesWhenComplete) {
    EXPECT_TRUE(Check(Identify()).empty());
}

TEST(Obligation, PassesWithoutADate) {
    Obligation obligation = Identify();
    obligation.period = "";
    obligation.direction = "";
    obligation.basis = "none";
    EXPECT_TRUE(Check(obligation).empty());
}

TEST(Obligation, NeedsObligorAndAct) {
    Obligation obligation = Identify();
    obligation.obligor = " ";
    EXPECT_EQ(OnlyField(obligation), "obligor");
    obligation = Identify();
    obligation.act = "";
    EXPECT_EQ(OnlyField(obligation), "act");
}

TEST(Obligation, NeedsANumber) {
    Obligation obligation = Identify();
    obligation.number = 0;
    EXPECT_EQ(OnlyField(obligation), "number");
}

TEST(Obligation, RefusesAPeriodThatRunsFromNothing) {
    Obligation obligation = Identify();
    obligation.basis = "none";
    EXPECT_EQ(OnlyField(obligation), "basis");
}

TEST(Obligation, RefusesABasisItDoesNotKnow) {
    Obligation obligation = Identify();
    obligation.basis = "whenever";
    EXPECT_EQ(OnlyField(obligation), "basis");
}

TEST(Obligation, NeedsTheDirectionOfItsPeriod) {
    Obligation obligation = Identify();
    obligation.direction = "";
    EXPECT_EQ(OnlyField(obligation), "direction");
}

TEST(Obligation, NeedsTheDayThatTheCourtFixed) {
    Obligation obligation = Identify();
    obligation.period = "";
    obligation.basis = "fixed";
    EXPECT_EQ(OnlyField(obligation), "fixed_date");
    obligation.fixed_date = MakeDate(2016, 7, 13);
    EXPECT_TRUE(Check(obligation).empty());
}

TEST(Obligation, NamesTheEventItsPeriodRunsFrom) {
    Obligation obligation = Identify();
    obligation.basis = "event";
    EXPECT_EQ(OnlyField(obligation), "event");
}

TEST(Obligation, SaysWhatIsClaimedToSatisfyIt) {
    Obligation obligation = Identify();
    obligation.state = ObligationState::kClaimedSatisfied;
    EXPECT_EQ(OnlyField(obligation), "satisfied_by");
}

}  // namespace
}  // namespace particulars
