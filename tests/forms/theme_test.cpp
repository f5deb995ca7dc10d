#include "forms/theme.h"

#include <gtest/gtest.h>

namespace particulars {
namespace {

constexpr double kReadable = 4.5;  // WCAG 2.1, level AA, for text of ordinary size.

class ThemeTest : public testing::TestWithParam<const Palette* (*)()> {
protected:
    const Palette& palette() const { return *GetParam()(); }
};

TEST_P(ThemeTest, KeepsTextReadableOnPanels) {
    for (const wxColour& color : {palette().text, palette().muted, palette().accent,
                                  palette().urgent, palette().warning, palette().good})
        EXPECT_GE(Contrast(color, palette().window), kReadable) << color.GetAsString();
}

TEST_P(ThemeTest, KeepsTextReadableInFields) {
    for (const wxColour& color : {palette().text, palette().muted, palette().accent,
                                  palette().urgent, palette().warning, palette().good})
        EXPECT_GE(Contrast(color, palette().field), kReadable) << color.GetAsString();
}

TEST_P(ThemeTest, KeepsVerdictsReadableOnTheirCells) {
    for (const auto& [verdict, name] : EnumText<Verdict>::kNames) {
        const VerdictColors& colors = ColorsOf(palette(), verdict);
        EXPECT_GE(Contrast(colors.text, colors.fill), kReadable) << name;
    }
}

TEST_P(ThemeTest, KeepsMarkedWordsReadable) {
    EXPECT_GE(Contrast(palette().text, palette().hint), kReadable);
    EXPECT_GE(Contrast(palette().met.text, palette().inserted), kReadable);
    EXPECT_GE(Contrast(palette().not_met.text, palette().deleted), kReadable);
}

INSTANTIATE_TEST_SUITE_P(, ThemeTest,
                         testing::Values([] { return &LightPalette(); },
                                         [] { return &DarkPalette(); }),
                         [](const auto& which) { return which.index == 0 ? "Light" : "Dark"; });

TEST(Contrast, IsTwentyOneForBlackOnWhite) {
    EXPECT_NEAR(Contrast(*wxBLACK, *wxWHITE), 21.0, 0.01);
    EXPECT_NEAR(Contrast(*wxWHITE, *wxWHITE), 1.0, 0.01);
}

}  // namespace
}  // namespace particulars
