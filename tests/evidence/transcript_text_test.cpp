#include "model/evidence/transcript_text.h"

#include <gtest/gtest.h>

namespace particulars {
namespace {

using Lines = std::vector<TranscriptLine>;

TEST(TranscriptText, ReadsNumberedLinesBelowThePageNumber) {
    const auto read = ReadTranscript(
        "112\n 1      Q.  Did you write it?\n 2      A.  I did.\n 3\n\f"
        "113\n 1      Q.  When?\n 2      A.  In 2006.\n");
    EXPECT_TRUE(read.numbered);
    EXPECT_EQ(read.lines, (Lines{{112, 1, "Q.  Did you write it?"},
                                 {112, 2, "A.  I did."},
                                 {112, 3, ""},
                                 {113, 1, "Q.  When?"},
                                 {113, 2, "A.  In 2006."}}));
    EXPECT_EQ(read.first_page, 112);
    EXPECT_EQ(read.last_page, 113);
    EXPECT_TRUE(read.warnings.empty());
}

TEST(TranscriptText, BeginsAPageWhereLinesBeginAgain) {
    const auto read = ReadTranscript(
        "0007\r\n1 A. Yes.\r\n2 Q. And then?\r\n3 A. Then no.\r\n0008\r\n1 Q. Why?\r\n2 A. "
        "Law.\r\n");
    ASSERT_EQ(read.lines.size(), 5U);
    EXPECT_EQ(read.lines.front().page, 7);
    EXPECT_EQ(read.lines.back(), (TranscriptLine{8, 2, "A. Law."}));
}

TEST(TranscriptText, TakesRunningHeadsForNoText) {
    const auto read = ReadTranscript(
        "CONFIDENTIAL - Vol. II                 Page 41\n 1 Q. State your name.\n 2 A. Roe.\n"
        "   www.reporters.example\n\f"
        "CONFIDENTIAL - Vol. II                 Page 42\n 1 Q. Thank you.\n 2 A. Sure.\n");
    EXPECT_EQ(read.lines, (Lines{{41, 1, "Q. State your name."},
                                 {41, 2, "A. Roe."},
                                 {42, 1, "Q. Thank you."},
                                 {42, 2, "A. Sure."}}));
}

TEST(TranscriptText, CountsLinesWhereTheFileGivesNoNumbers) {
    const auto read = ReadTranscript("Page 3\nQ. One?\nA. Two.\n\fPage 4\nQ. Three?\n");
    EXPECT_FALSE(read.numbered);
    EXPECT_EQ(read.lines, (Lines{{3, 1, "Q. One?"}, {3, 2, "A. Two."}, {4, 1, "Q. Three?"}}));
}

TEST(TranscriptText, CountsPagesFromTheOneGivenWhereTheFileNumbersNone) {
    const auto read = ReadTranscript("1 Q. One?\n2 A. Two.\n\f1 Q. Three?\n2 A. Four.\n", 250);
    ASSERT_EQ(read.lines.size(), 4U);
    EXPECT_EQ(read.lines[0].page, 250);
    EXPECT_EQ(read.lines[3], (TranscriptLine{251, 2, "A. Four."}));
}

TEST(TranscriptText, KeepsNumbersAtTheHeadOfAnswers) {
    const auto read = ReadTranscript("5\n1 Q. How many?\n2 A. 14 of them.\n3 14 in all.\n");
    ASSERT_EQ(read.lines.size(), 3U);
    EXPECT_EQ(read.lines[1].text, "A. 14 of them.");
    EXPECT_EQ(read.lines[2].text, "14 in all.");
}

TEST(TranscriptText, WarnsOfPagesThatAreMissing) {
    const auto read = ReadTranscript("5\n1 Q. A?\n2 A. B.\n\f9\n1 Q. C?\n2 A. D.\n");
    ASSERT_EQ(read.warnings.size(), 1U);
    EXPECT_EQ(read.warnings.front(), "Pages 6 to 8 are missing.");
}

TEST(TranscriptText, SeesMoreThanTwentyFiveLines) {
    std::string page = "1\n";
    for (int line = 1; line <= 28; ++line)
        page += std::to_string(line) + " words\n";
    EXPECT_EQ(ReadTranscript(page).lines_per_page, 28);
    EXPECT_EQ(ReadTranscript("1\n1 a\n2 b\n").lines_per_page, kUsualLinesPerPage);
}

TEST(TranscriptText, ReadsNothingFromNothing) {
    EXPECT_TRUE(ReadTranscript("").lines.empty());
    EXPECT_TRUE(ReadTranscript("\f\f\r\n").lines.empty());
}

TEST(TranscriptText, ComesBackFromItsStoredForm) {
    const Lines lines = {{112, 25, "Q. \u201CRanking\u201D?"}, {113, 1, ""}, {113, 2, "A. 5:6"}};
    EXPECT_EQ(FromStoredText(ToStoredText(lines)), lines);
}

TEST(TranscriptText, ShowsThePassageOverTheEndOfAPage) {
    const Lines lines = {{112, 24, "a"}, {112, 25, "b"}, {113, 1, "c"}, {113, 2, "d"}};
    Testimony testimony;
    testimony.start_page = 112;
    testimony.start_line = 25;
    testimony.end_page = 113;
    testimony.end_line = 1;
    EXPECT_EQ(PassageText(lines, testimony), "112:25  b\n113:1  c\n");
}

TEST(ReadPassage, ReadsPageAndLineOnly) {
    const auto passage = ReadPassage("112:4-113:9");
    ASSERT_TRUE(passage);
    EXPECT_EQ(passage->first.page, 112);
    EXPECT_EQ(passage->first.line, 4);
    EXPECT_EQ(passage->second.page, 113);
    EXPECT_EQ(passage->second.line, 9);
    EXPECT_FALSE(ReadPassage("p. 9"));
    EXPECT_FALSE(ReadPassage(""));
}

}  // namespace
}  // namespace particulars
