#include "model/leaks/plain_texts.h"

#include <gtest/gtest.h>

#include "tests/leaks/canary.h"
#include "tests/support/expect_error.h"

namespace particulars {
namespace {

std::string Utf16(const std::string& ascii) {
    std::string bytes = "\xff\xfe";
    for (const char c : ascii)
        bytes += {c, '\0'};
    return bytes;
}

TEST(PlainTexts, SayTheLine) {
    EXPECT_EQ(PlacesIn(PlainTexts("BEGDOC\tTITLE\nLP-1\t" + kCanary + "\n")), Places{"line 2"});
}

TEST(PlainTexts, AreReadInUtf16) {
    EXPECT_EQ(PlacesIn(PlainTexts(Utf16("BEGDOC\n" + kCanary))), Places{"line 2"});
}

TEST(PlainTexts, RunOverLineEnds) {
    EXPECT_EQ(PlacesIn(PlainTexts("crimson lantern weighs\r\nseven quiet rivers")),
              Places{"line 1 to line 2"});
}

TEST(PlainTexts, OfAnEmptyFileAreNone) {
    EXPECT_TRUE(PlainTexts("").empty());
}

TEST(PlainTexts, AreNotMadeOfBinaryData) {
    EXPECT_ERROR(ErrorKind::kUnreadable, PlainTexts(std::string("a\0b", 3)));
}

TEST(CalendarTexts, UnfoldLines) {
    const std::string calendar =
        "BEGIN:VEVENT\r\nSUMMARY:Answer crimson lan\r\n tern weighs seven quiet rivers\r\n"
        "END:VEVENT\r\n";

    EXPECT_EQ(PlacesIn(CalendarTexts(calendar)), Places{"calendar entry, SUMMARY"});
}

TEST(CalendarTexts, UndoEscapes) {
    EXPECT_EQ(PlacesIn(CalendarTexts("DESCRIPTION:crimson\\, lantern\\nweighs seven\\nquiet\r\n")),
              Places{"calendar entry, DESCRIPTION"});
}

TEST(JsonTexts, UndoEscapes) {
    EXPECT_EQ(PlacesIn(JsonTexts(R"({"note": "crimson\nlantern w\u0065ighs seven quiet"})")),
              Places{"value of note"});
}

TEST(JsonTexts, LookAtNames) {
    EXPECT_EQ(PlacesIn(JsonTexts("[{\"" + kCanary + "\": [1, null, true]}]")),
              Places{"name of a value"});
}

TEST(JsonTexts, AreReadLineByLine) {
    EXPECT_EQ(PlacesIn(JsonLinesTexts("{\"a\": \"Text\"}\n{\"b\": \"" + kCanary + "\"}\n")),
              Places{"line 2, value of b"});
    EXPECT_ERROR(ErrorKind::kUnreadable, JsonLinesTexts("{}\n{\"b\": \n"));
}

TEST(JsonTexts, AreReadToTheEndOrNotAtAll) {
    EXPECT_ERROR(ErrorKind::kUnreadable, JsonTexts(R"({"note": "crimson")"));
}

}  // namespace
}  // namespace particulars
