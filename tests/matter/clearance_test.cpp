#include "model/matter/clearance.h"

#include <gtest/gtest.h>

namespace particulars {
namespace {

Clearance Signed() {
    Clearance clearance;
    clearance.person = PersonId("expert");
    clearance.cleared_for = Tier::kAttorneysEyesOnly;
    clearance.undertaking = "Exhibit A, ECF No. 90";
    clearance.signed_on = Date(2016, 5, 2);
    clearance.cleared_on = Date(2016, 5, 9);
    return clearance;
}

TEST(Clearance, CountsFromItsDayUntilItEnds) {
    Clearance clearance = Signed();
    EXPECT_FALSE(IsInForce(clearance, Date(2016, 5, 8)));
    EXPECT_TRUE(IsInForce(clearance, Date(2016, 5, 9)));
    clearance.ended_on = Date(2016, 6, 1);
    EXPECT_TRUE(IsInForce(clearance, Date(2016, 5, 31)));
    EXPECT_FALSE(IsInForce(clearance, Date(2016, 6, 1)));
}

TEST(Clearance, CountsForNothingWithoutASignature) {
    Clearance clearance = Signed();
    clearance.signed_on.reset();
    EXPECT_FALSE(IsInForce(clearance, Date(2016, 5, 9)));
    ASSERT_FALSE(Check(clearance).empty());
    EXPECT_EQ(Check(clearance).front().field, "cleared_on");
    clearance = Signed();
    clearance.cleared_on.reset();
    EXPECT_FALSE(IsInForce(clearance, Date(2030, 1, 1))) << "the window for objections is open";
    EXPECT_TRUE(Check(clearance).empty());
}

TEST(Clearance, LetsSomebodySeeTheHighestTierThatIsInForce) {
    Clearance lower = Signed();
    lower.cleared_for = Tier::kConfidential;
    Clearance other = Signed();
    other.person = PersonId("somebody else");
    other.cleared_for = Tier::kSourceCode;
    const std::vector<Clearance> all = {lower, Signed(), other};
    EXPECT_EQ(HighestFor(PersonId("expert"), all, Date(2016, 5, 9)), Tier::kAttorneysEyesOnly);
    EXPECT_EQ(HighestFor(PersonId("expert"), all, Date(2016, 5, 8)), Tier::kPublic);
    EXPECT_EQ(HighestFor(PersonId("nobody"), all, Date(2016, 5, 9)), Tier::kPublic);
}

TEST(Clearance, SaysWhatIsMissing) {
    EXPECT_TRUE(Check(Signed()).empty());
    const auto wrong = [](auto change) {
        Clearance clearance = Signed();
        change(clearance);
        const Violations found = Check(clearance);
        return found.empty() ? std::string() : std::string(found.front().field);
    };
    EXPECT_EQ(wrong([](Clearance& one) { one.person = {}; }), "person");
    EXPECT_EQ(wrong([](Clearance& one) { one.cleared_for = Tier::kPublic; }), "cleared_for");
    EXPECT_EQ(wrong([](Clearance& one) { one.undertaking = " "; }), "undertaking");
    EXPECT_EQ(wrong([](Clearance& one) { one.cleared_on = Date(2016, 5, 1); }), "cleared_on");
    EXPECT_EQ(wrong([](Clearance& one) { one.ended_on = Date(2016, 5, 1); }), "ended_on");
}

}  // namespace
}  // namespace particulars
