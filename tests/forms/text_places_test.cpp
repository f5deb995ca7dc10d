#include "forms/text_places.h"

#include <gtest/gtest.h>

namespace particulars {
namespace {

TEST(TextPlaces, CountsCharactersWhereTheTextCountsBytes) {
    const std::string text = "§ 12 – “secret”";
    const TextPlaces places(text);

    EXPECT_EQ(places.ToPosition(text.find("secret")), 8);
    EXPECT_EQ(places.ToByte(8), text.find("secret"));
}

TEST(TextPlaces, ShowsOneLineEndForCarriageReturnAndLineFeed) {
    const std::string text = "one\r\ntwo\r\nthree";
    const TextPlaces places(text);

    EXPECT_EQ(places.shown(), "one\ntwo\nthree");
    EXPECT_EQ(places.ToPosition(text.find("three")), 8);
    EXPECT_EQ(places.ToByte(8), text.find("three"));
}

TEST(TextPlaces, ShowsAPageBreakAsALineEnd) {
    EXPECT_EQ(TextPlaces("one\ftwo").shown(), "one\ntwo");
}

TEST(TextPlaces, ShowsNoBoxesForControlCharacters) {
    EXPECT_EQ(TextPlaces("a\x01"
                         "b\tc")
                  .shown(),
              "a b\tc");
}

TEST(TextPlaces, AgreesWithItselfOverALongMixedText) {
    std::string text;
    for (int line = 0; line < 200; ++line)
        text += "café № " + std::to_string(line) + "\r\n";
    const TextPlaces places(text);
    std::size_t wrong = 0;
    for (std::size_t byte = 0; byte < text.size(); ++byte) {
        const bool starts = (static_cast<unsigned char>(text[byte]) & 0xC0U) != 0x80U;
        if (starts && text[byte] != '\r')
            wrong += places.ToByte(places.ToPosition(byte)) == byte ? 0U : 1U;
    }
    EXPECT_EQ(wrong, 0U);
}

TEST(TextPlaces, EndsAtTheEndOfTheText) {
    const TextPlaces places("é\r\n");
    EXPECT_EQ(places.ToPosition(100), 2);
    EXPECT_EQ(places.ToByte(100), 4U);
    EXPECT_EQ(TextPlaces("").ToByte(3), 0U);
}

}  // namespace
}  // namespace particulars
