// What Word, LibreOffice and python-docx leave of bookmarks, as they were seen to write it.

#include "model/intake/word_copy.h"

#include <gtest/gtest.h>

#include "model/core/error.h"
#include "tests/support/expect_error.h"
#include "tests/support/temporary_folder.h"

namespace particulars {
namespace {

std::string Body(const std::string& content) {
    return "<?xml version=\"1.0\"?><w:document xmlns:w=\"urn:w\"><w:body>" + content +
           "</w:body></w:document>";
}

std::string TextRunOf(const std::string& text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
}

std::string Paragraph(const std::string& content) {
    return "<w:p><w:pPr><w:pStyle w:val=\"Quote\"/></w:pPr>" + content + "</w:p>";
}

const std::string kStart = "<w:bookmarkStart w:id=\"7\" w:name=\"TS_001_description_0\"/>";
const std::string kEnd = "<w:bookmarkEnd w:id=\"7\"/>";

WordPassage Only(const std::string& content) {
    const WordCopy copy = WordCopyIn(Body(content));
    EXPECT_EQ(copy.passages.size(), 1U);
    return copy.passages.empty() ? WordPassage() : copy.passages.front();
}

using Texts = std::vector<std::string>;

TEST(WordCopyIn, TakesTheParagraphsBetweenTheEndsOfABookmark) {
    const WordPassage passage = Only(
        Paragraph(TextRunOf("Before.")) + kStart + Paragraph(TextRunOf("One.")) +
        Paragraph(TextRunOf("Two ") + TextRunOf("words.")) + kEnd + Paragraph(TextRunOf("After.")));
    EXPECT_EQ(passage.bookmark, "TS_001_description_0");
    EXPECT_EQ(passage.paragraphs, Texts({"One.", "Two words."}));
    EXPECT_TRUE(passage.closed);
    EXPECT_FALSE(passage.tracked);
}

TEST(WordCopyIn, TakesWholeParagraphsWhereTheEndsStandWithin) {
    const WordPassage passage =
        Only(Paragraph(TextRunOf("One ") + kStart + TextRunOf("first.")) +
             Paragraph(TextRunOf("Two.") + kEnd + TextRunOf(" And more typed.")) +
             Paragraph(TextRunOf("After.")));
    EXPECT_EQ(passage.paragraphs, Texts({"One first.", "Two. And more typed."}));
}

TEST(WordCopyIn, LeavesOutAParagraphThatABookmarkOnlyEndsBefore) {
    const WordPassage passage =
        Only(Paragraph(kStart + TextRunOf("One.")) + Paragraph(kEnd + TextRunOf("After.")));
    EXPECT_EQ(passage.paragraphs, Texts({"One."}));
}

TEST(WordCopyIn, TakesABookmarkThatShrankToAPoint) {
    const WordPassage passage = Only(Paragraph(kStart + kEnd + TextRunOf("Typed over.")));
    EXPECT_EQ(passage.paragraphs, Texts({"Typed over."}));
}

TEST(WordCopyIn, CountsTrackedChangesAsTakenAndSaysSo) {
    const WordPassage passage =
        Only(Paragraph(kStart + TextRunOf("The score is ") +
                       "<w:del w:id=\"1\"><w:r><w:delText>70</w:delText></w:r></w:del>"
                       "<w:ins w:id=\"2\">" +
                       TextRunOf("72") +
                       "</w:ins><w:moveFrom w:id=\"3\"><w:r><w:t>gone</w:t></w:r></w:moveFrom>"
                       "<w:moveTo w:id=\"4\">" +
                       TextRunOf(" here") + "</w:moveTo>" + kEnd));
    EXPECT_EQ(passage.paragraphs, Texts({"The score is 72 here"}));
    EXPECT_TRUE(passage.tracked);
}

TEST(WordCopyIn, FindsABookmarkThatBeginsAmongDeletedWords) {
    const WordPassage passage =
        Only(Paragraph("<w:del w:id=\"1\">" + kStart +
                       "<w:r><w:delText>All of it</w:delText></w:r></w:del><w:ins w:id=\"2\">" +
                       TextRunOf("Put anew") + "</w:ins>" + kEnd));
    EXPECT_EQ(passage.paragraphs, Texts({"Put anew"}));
    EXPECT_TRUE(passage.tracked);
}

TEST(WordCopyIn, SaysTrackedChangesOnlyWhereTheyAre) {
    const WordCopy copy =
        WordCopyIn(Body(Paragraph("<w:ins w:id=\"1\">" + TextRunOf("Elsewhere") + "</w:ins>") +
                        Paragraph(kStart + TextRunOf("One.") + kEnd)));
    EXPECT_TRUE(copy.tracked);
    EXPECT_FALSE(copy.passages.front().tracked);
}

TEST(WordCopyIn, JoinsParagraphsWhoseMarkIsDeleted) {
    const WordPassage passage =
        Only(kStart + "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>" + TextRunOf("One ") +
             "</w:p>" + Paragraph(TextRunOf("line.")) + kEnd);
    EXPECT_EQ(passage.paragraphs, Texts({"One line."}));
    EXPECT_TRUE(passage.tracked);
}

TEST(WordCopyIn, ReadsBreaksTabsAndLinks) {
    const WordPassage passage = Only(
        kStart +
        Paragraph("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t>"
                  "<w:noBreakHyphen/><w:t>d</w:t></w:r><w:hyperlink>" +
                  TextRunOf(" e") + "</w:hyperlink><w:r><w:footnoteReference w:id=\"1\"/></w:r>") +
        kEnd);
    EXPECT_EQ(passage.paragraphs, Texts({"a\tb\nc-d e"}));
}

TEST(WordCopyIn, KeepsBlanksBetweenRuns) {
    const WordPassage passage =
        Only(kStart + Paragraph(TextRunOf("one") + TextRunOf(" ") + TextRunOf("two")) + kEnd);
    EXPECT_EQ(passage.paragraphs, Texts({"one two"}));
}

TEST(WordCopyIn, ReadsTextsThatOverlapAndStandInTables) {
    const WordCopy copy = WordCopyIn(Body(
        "<w:bookmarkStart w:id=\"1\" w:name=\"Outer\"/><w:tbl><w:tr><w:tc>" +
        Paragraph("<w:bookmarkStart w:id=\"2\" w:name=\"Inner\"/>" + TextRunOf("cell") +
                  "<w:bookmarkEnd w:id=\"2\"/>") +
        "</w:tc></w:tr></w:tbl>" + Paragraph(TextRunOf("below")) + "<w:bookmarkEnd w:id=\"1\"/>"));
    ASSERT_EQ(copy.passages.size(), 2U);
    EXPECT_EQ(copy.passages[0].bookmark, "Outer");
    EXPECT_EQ(copy.passages[0].paragraphs, Texts({"cell", "below"}));
    EXPECT_EQ(copy.passages[1].paragraphs, Texts({"cell"}));
}

TEST(WordCopyIn, SaysABookmarkThatHasLostItsEnd) {
    EXPECT_FALSE(Only(kStart + Paragraph(TextRunOf("One."))).closed);
}

TEST(WordCopyIn, GivesATextThatIsThereTwiceTwice) {
    const std::string again = "<w:bookmarkStart w:id=\"8\" w:name=\"TS_001_description_0\"/>";
    const WordCopy copy =
        WordCopyIn(Body(Paragraph(kStart + TextRunOf("One.") + kEnd) +
                        Paragraph(again + TextRunOf("Two.") + "<w:bookmarkEnd w:id=\"8\"/>")));
    ASSERT_EQ(copy.passages.size(), 2U);
    EXPECT_EQ(copy.passages[0].paragraphs, Texts({"One."}));
    EXPECT_EQ(copy.passages[1].paragraphs, Texts({"Two."}));
}

TEST(WordCopyIn, LeavesOutBookmarksOfWordsOwn) {
    EXPECT_TRUE(WordCopyIn(Body("<w:p><w:bookmarkStart w:id=\"0\" w:name=\"_GoBack\"/>"
                                "<w:bookmarkEnd w:id=\"0\"/></w:p>"))
                    .passages.empty());
}

TEST(WordCopyIn, RefusesWhatIsNotTheTextOfAWordFile) {
    EXPECT_ERROR(ErrorKind::kUnreadable, WordCopyIn(""));
    EXPECT_ERROR(ErrorKind::kUnreadable, WordCopyIn("<html><body/></html>"));
    EXPECT_ERROR(ErrorKind::kUnreadable, WordCopyIn("<w:document><w:body><w:p>"));
    std::string deep;
    for (int i = 0; i < 5000; ++i)
        deep += "<w:sdt>";
    for (int i = 0; i < 5000; ++i)
        deep += "</w:sdt>";
    EXPECT_ERROR(ErrorKind::kUnreadable, WordCopyIn(Body(deep)));
}

TEST(ReadWordCopy, RefusesWhatIsNoWordFile) {
    const TemporaryFolder folder;
    EXPECT_ERROR(ErrorKind::kNotFound, ReadWordCopy(folder / "missing.docx"));
    WriteBytes(folder / "old.doc", "\xD0\xCF\x11\xE0");
    EXPECT_ERROR(ErrorKind::kUnreadable, ReadWordCopy(folder / "old.doc"));
}

}  // namespace
}  // namespace particulars
