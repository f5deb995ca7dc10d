#include "model/core/enum_text.h"

#include <gtest/gtest.h>

#include "model/core/tier.h"

namespace particulars {
namespace {

TEST(EnumText, ReadsBackWhatItWrites) {
    for (const auto& [tier, name] : EnumText<Tier>::kNames) {
        EXPECT_EQ(ToText(tier), name);
        EXPECT_EQ(FromText<Tier>(name), tier);
    }
}

TEST(EnumText, KnowsNoOtherWord) {
    EXPECT_FALSE(FromText<Tier>("secret"));
    EXPECT_FALSE(FromText<Tier>(""));
    EXPECT_FALSE(FromText<Tier>("Public"));
}

TEST(EnumText, RefusesAValueWithoutAName) {
    EXPECT_THROW(ToText(static_cast<Tier>(99)), Error);
}

TEST(Tier, RisesFromPublicToSourceCode) {
    EXPECT_LT(Tier::kPublic, Tier::kConfidential);
    EXPECT_LT(Tier::kConfidential, Tier::kAttorneysEyesOnly);
    EXPECT_LT(Tier::kAttorneysEyesOnly, Tier::kSourceCode);
}

TEST(Tier, HasNoLegendWherePublic) {
    EXPECT_EQ(Legend(Tier::kPublic), "");
    EXPECT_EQ(Legend(Tier::kConfidential), "CONFIDENTIAL");
}

}  // namespace
}  // namespace particulars
