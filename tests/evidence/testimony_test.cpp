#include "model/evidence/testimony.h"

#include <gtest/gtest.h>

namespace particulars {
namespace {

Testimony Passage(int start_page, int start_line, int end_page, int end_line) {
    Testimony testimony;
    testimony.transcript = TranscriptId("transcript-1");
    testimony.start_page = start_page;
    testimony.start_line = start_line;
    testimony.end_page = end_page;
    testimony.end_line = end_line;
    return testimony;
}

TEST(Testimony, IsCitedByPageAndLine) {
    EXPECT_EQ(CiteOf(Passage(112, 4, 113, 9)), "Tr. 112:4\u2013113:9");
    EXPECT_EQ(CiteOf(Passage(112, 4, 112, 9)), "Tr. 112:4\u20139");
    EXPECT_EQ(CiteOf(Passage(112, 4, 112, 4)), "Tr. 112:4");
}

TEST(Testimony, CannotEndBeforeItBegins) {
    EXPECT_FALSE(Check(Passage(112, 9, 112, 4)).empty());
    EXPECT_FALSE(Check(Passage(113, 1, 112, 9)).empty());
    EXPECT_TRUE(Check(Passage(112, 4, 112, 4)).empty());
}

TEST(Testimony, StaysWithinItsTranscript) {
    Transcript transcript;
    transcript.first_page = 100;
    transcript.last_page = 120;
    EXPECT_TRUE(Check(Passage(100, 1, 120, 25), transcript).empty());
    EXPECT_FALSE(Check(Passage(99, 1, 120, 25), transcript).empty());
    EXPECT_FALSE(Check(Passage(100, 1, 121, 1), transcript).empty());
    EXPECT_FALSE(Check(Passage(100, 1, 120, 26), transcript).empty());
}

}  // namespace
}  // namespace particulars
