#include "model/jobs/tier_naming.h"

#include <vector>

#include <gtest/gtest.h>

namespace particulars {
namespace {

TierName Named(Tier tier, const char* name, const char* legend) {
    TierName made;
    made.id = TierNameId(name);
    made.tier = tier;
    made.name = name;
    made.legend = legend;
    return made;
}

const std::vector<TierName> kNames = {
    Named(Tier::kAttorneysEyesOnly, "Outside Counsel Only", "OUTSIDE COUNSEL ONLY")};

TEST(TierNameInForce, IsTheUsualOneUntilTheOrderHasAnother) {
    EXPECT_EQ(TierNameInForce(kNames, Tier::kAttorneysEyesOnly).id, kNames[0].id);
    const TierName usual = TierNameInForce(kNames, Tier::kSourceCode);
    EXPECT_TRUE(usual.id.empty());
    EXPECT_EQ(usual.name, "source code");
    EXPECT_EQ(usual.legend, Legend(Tier::kSourceCode));
}

TEST(CheckAmong, RefusesTheNameOfAnotherRank) {
    const auto found =
        CheckAmong(kNames, Named(Tier::kSourceCode, "OUTSIDE counsel only", "RESTRICTED"));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].field, "name");
    EXPECT_NE(found[0].message.find("attorneys' eyes only"), std::string::npos);
    EXPECT_FALSE(CheckAmong(kNames, Named(Tier::kSourceCode, "Confidential", "CODE")).empty());
}

TEST(CheckAmong, TakesANameThatItsOwnRankHad) {
    EXPECT_TRUE(CheckAmong(kNames, kNames[0]).empty());
    EXPECT_TRUE(
        CheckAmong(kNames, Named(Tier::kAttorneysEyesOnly, "attorneys' eyes only", "AEO")).empty());
}

}  // namespace
}  // namespace particulars
