#include "model/render/glyph_names.h"

#include <gtest/gtest.h>

namespace particulars {
namespace {

TEST(GlyphName, IsThatOfTheCode) {
    EXPECT_EQ(GlyphName(32), "space");
    EXPECT_EQ(GlyphName('A'), "A");
    EXPECT_EQ(GlyphName('~'), "asciitilde");
    EXPECT_EQ(GlyphName(0x80), "Euro");
    EXPECT_EQ(GlyphName(0x93), "quotedblleft");
    EXPECT_EQ(GlyphName(0xA7), "section");
    EXPECT_EQ(GlyphName(0xE9), "eacute");
    EXPECT_EQ(GlyphName(0xFF), "ydieresis");
}

TEST(GlyphName, IsEmptyForOtherCodes) {
    EXPECT_EQ(GlyphName(31), "");
    EXPECT_EQ(GlyphName(256), "");
}

}  // namespace
}  // namespace particulars
