#include "model/render/word_file.h"

#include <fstream>
#include <string>

#include <gtest/gtest.h>

#include "model/core/bookmark_name.h"
#include "model/core/error.h"
#include "model/papers/rich_text.h"
#include "tests/render/pdf_tools.h"

namespace particulars {
namespace {

PaperDocument RedlineSample() {
    PaperDocument document;
    document.title = "Redline of TS-003, 14cv1559";
    document.running_head = "A v. B";
    document.legend = "CONFIDENTIAL <AEO> & more";
    document.blocks.push_back(Heading{1, Plain("Redline")});
    Paragraph changed;
    changed.text = {{"The score is ", TextStyle::kPlain},
                    {"70", TextStyle::kDeleted},
                    {"72", TextStyle::kInserted},
                    {". ", TextStyle::kPlain},
                    {"It reads the visit record.", TextStyle::kMovedFrom, 1},
                    {"Then it stops. ", TextStyle::kPlain},
                    {"It reads the visit record.", TextStyle::kMovedTo, 1}};
    document.blocks.push_back(changed);
    Table table;
    table.columns = {{"Element", 2}, {"Verdict", 1}};
    table.rows.push_back({{TextCell(Plain("Content")), TextCell(Plain("Met"), CellMark::kMet)}});
    document.blocks.push_back(table);
    return document;
}

/// Says what a stranger's reader of ZIP and XML finds: the text once every change is taken or
/// refused, and how many changes of each kind there are.
constexpr const char* kReader = R"py(
import sys, zipfile, xml.dom.minidom
archive = zipfile.ZipFile(sys.argv[1])
assert archive.testzip() is None
for name in archive.namelist():
    xml.dom.minidom.parseString(archive.read(name))
document = xml.dom.minidom.parseString(archive.read("word/document.xml"))
def text(gone):
    words = ""
    for run in document.getElementsByTagName("w:r"):
        if run.parentNode.tagName in gone:
            continue
        for part in run.childNodes:
            if part.tagName in ("w:t", "w:delText"):
                words += "".join(node.data for node in part.childNodes)
    return words
print("taken:", text(("w:del", "w:moveFrom")))
print("refused:", text(("w:ins", "w:moveTo")))
for tag in ("w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:tblHeader"):
    print(tag, len(document.getElementsByTagName(tag)))
names = [sorted(e.getAttribute("w:name") for e in document.getElementsByTagName(tag))
         for tag in ("w:moveFromRangeStart", "w:moveToRangeStart")]
print("moves match:", names[0] == names[1] and names[0] != [])
starts = [e.getAttribute("w:id") for e in document.getElementsByTagName("w:moveFromRangeStart")]
ends = [e.getAttribute("w:id") for e in document.getElementsByTagName("w:moveFromRangeEnd")]
print("ranges close:", starts == ends)
)py";

class WordFileTest : public PdfTest {
protected:
    std::string ReadBack(const PaperDocument& document) {
        WriteWord(document, PaperSize::kLetter, PathTo("paper.docx"), Date(2016, 6, 22));
        std::ofstream(PathTo("reader.py")) << kReader;
        const ToolResult result =
            RunTool("python3", PathTo("reader.py") + " " + PathTo("paper.docx"));
        EXPECT_EQ(result.exit_code, 0) << result.output;
        return result.output;
    }
};

TEST_F(WordFileTest, TracksTheChangesOfARedline) {
    const std::string found = ReadBack(RedlineSample());
    EXPECT_NE(found.find("taken: RedlineThe score is 72. Then it stops. It reads the visit "
                         "record.Element"),
              std::string::npos)
        << found;
    EXPECT_NE(found.find("refused: RedlineThe score is 70. It reads the visit record.Then it "
                         "stops. Element"),
              std::string::npos)
        << found;
    for (const char* line : {"w:ins 1\n", "w:del 1\n", "w:moveFrom 1\n", "w:moveTo 1\n",
                             "w:tblHeader 1\n", "moves match: True", "ranges close: True"})
        EXPECT_NE(found.find(line), std::string::npos) << line << found;
}

TEST_F(WordFileTest, ShowsTheKeyToARedlineWithoutTrackingIt) {
    PaperDocument document;
    document.blocks.push_back(
        Paragraph{ParagraphRole::kNote,
                  {{"taken out", TextStyle::kDeleted}, {" put in", TextStyle::kInserted}}});
    const std::string found = ReadBack(document);
    EXPECT_NE(found.find("taken: taken out put in"), std::string::npos) << found;
    EXPECT_NE(found.find("w:del 0\n"), std::string::npos) << found;
}

TEST_F(WordFileTest, SurvivesWhatXmlDoesNotAllow) {
    PaperDocument document = RedlineSample();
    std::string bad = "a<b>&\"c\" \x01\x0B\x1F\x7F \xEF\xBF\xBF end";
    document.blocks.push_back(Paragraph{ParagraphRole::kBody, Plain(bad)});
    document.blocks.push_back(Paragraph{ParagraphRole::kBody, Plain("\xC3( broken \xFF")});
    const std::string found = ReadBack(document);
    EXPECT_NE(found.find("a<b>&\"c\""), std::string::npos) << found;
    EXPECT_NE(found.find("( broken"), std::string::npos) << found;
}

TEST_F(WordFileTest, WritesHebrewFromTheRight) {
    PaperDocument document = RedlineSample();
    document.blocks.push_back(
        Paragraph{ParagraphRole::kBody, Plain("\u05e9\u05dc\u05d5\u05dd v. B")});
    const std::string found = ReadBack(document);
    EXPECT_NE(found.find("\u05e9\u05dc\u05d5\u05dd v. B"), std::string::npos) << found;
    const ToolResult xml =
        RunTool("python3", "-c \"import zipfile;print(zipfile.ZipFile('" + PathTo("paper.docx") +
                               "').read('word/document.xml').decode())\"");
    EXPECT_NE(xml.output.find("<w:bidi/>"), std::string::npos);
    EXPECT_NE(xml.output.find("<w:rtl/>"), std::string::npos);
}

TEST_F(WordFileTest, GivesTheSameBytesTwice) {
    const std::string first = WordBytes(RedlineSample(), PaperSize::kLetter, Date(2016, 6, 22));
    EXPECT_EQ(first, WordBytes(RedlineSample(), PaperSize::kLetter, Date(2016, 6, 22)));
    EXPECT_NE(first, WordBytes(RedlineSample(), PaperSize::kA4, Date(2016, 6, 22)));
}

TEST_F(WordFileTest, LeavesNothingWhereItCannotBeWritten) {
    EXPECT_THROW(WriteWord(RedlineSample(), PaperSize::kLetter, PathTo("none/paper.docx"),
                           Date(2016, 6, 22)),
                 Error);
    EXPECT_EQ(FileCount(), 0U);
}

TEST_F(WordFileTest, WritesAPaperWithoutBlocks) {
    EXPECT_NE(ReadBack(PaperDocument()).find("taken: \n"), std::string::npos);
}

/// What a stranger finds of bookmarks, links and notes.
constexpr const char* kMarksReader = R"py(
import sys, zipfile, xml.dom.minidom
archive = zipfile.ZipFile(sys.argv[1])
def part(name):
    return xml.dom.minidom.parseString(archive.read(name))
document = part("word/document.xml")
starts = document.getElementsByTagName("w:bookmarkStart")
names = [e.getAttribute("w:name") for e in starts]
for name in names:
    print("bookmark", name)
ids = [e.getAttribute("w:id") for e in starts]
assert len(set(ids)) == len(ids)
ends = [e.getAttribute("w:id") for e in document.getElementsByTagName("w:bookmarkEnd")]
print("all end:", sorted(ids) == sorted(ends))
for link in document.getElementsByTagName("w:hyperlink"):
    print("link to", link.getAttribute("w:anchor"), link.getAttribute("w:anchor") in names)
def words(node):
    return "".join(n.data for t in node.getElementsByTagName("w:t") for n in t.childNodes)
notes = part("word/footnotes.xml").getElementsByTagName("w:footnote")
by_id = {n.getAttribute("w:id"): words(n).strip() for n in notes}
for sign in document.getElementsByTagName("w:footnoteReference"):
    print("note", sign.getAttribute("w:id"), by_id[sign.getAttribute("w:id")])
print("foot:", "|".join(words(p) for p in part("word/footer1.xml").getElementsByTagName("w:p")))
)py";

class WordMarksTest : public PdfTest {
protected:
    std::string ReadBack(const PaperDocument& document) {
        WriteWord(document, PaperSize::kLetter, PathTo("paper.docx"), Date(2016, 6, 22));
        std::ofstream(PathTo("reader.py")) << kMarksReader;
        const ToolResult result =
            RunTool("python3", PathTo("reader.py") + " " + PathTo("paper.docx"));
        EXPECT_EQ(result.exit_code, 0) << result.output;
        return result.output;
    }

    static PaperDocument Marked() {
        PaperDocument document;
        document.title = "Marks";
        document.legend = "CONFIDENTIAL";
        document.copy = "Copy 3, for the expert, 22 June 2016";
        document.stamp = "data 3fa9";
        document.blocks = {
            Heading{1, Plain("TS-001, the tag"), "TS-001"},
            Paragraph{ParagraphRole::kQuote, Plain("First."), false, "TS-001 description"},
            Paragraph{ParagraphRole::kQuote, Plain("Second."), false, "TS-001 description"},
            Paragraph{ParagraphRole::kBody,
                      {{"See "},
                       {"the tag", TextStyle::kPlain, 0, {}, "TS-001"},
                       {", and nowhere", TextStyle::kPlain, 0, {}, "TS-009"},
                       {".", TextStyle::kPlain, 0, "Cal. Civ. Proc. Code \u00A7 2019.210."}}}};
        return document;
    }
};

TEST_F(WordMarksTest, PutBookmarksOnHeadingsAndAroundTexts) {
    const std::string found = ReadBack(Marked());
    EXPECT_NE(found.find("bookmark TS_001\n"), std::string::npos) << found;
    EXPECT_NE(
        found.find("bookmark " + BookmarkName("TS-001 description", "First.\nSecond.") + "\n"),
        std::string::npos)
        << found;
    EXPECT_NE(found.find("all end: True"), std::string::npos) << found;
}

TEST_F(WordMarksTest, NeverGiveANameTwice) {
    PaperDocument document = Marked();
    const std::vector<Block> once = document.blocks;
    document.blocks.insert(document.blocks.end(), once.begin(), once.end());
    const std::string found = ReadBack(document);
    const std::size_t first = found.find("bookmark TS_001\n");
    EXPECT_EQ(found.find("bookmark TS_001\n", first + 1), std::string::npos) << found;
    EXPECT_NE(found.find("all end: True"), std::string::npos) << found;
}

TEST_F(WordMarksTest, LinkOnlyToWhatIsInThePaper) {
    const std::string found = ReadBack(Marked());
    EXPECT_NE(found.find("link to TS_001 True"), std::string::npos) << found;
    EXPECT_EQ(found.find("TS_009"), std::string::npos) << found;
}

TEST_F(WordMarksTest, SetFootnotesAsSuch) {
    const std::string found = ReadBack(Marked());
    EXPECT_NE(found.find("note 1 Cal. Civ. Proc. Code"), std::string::npos) << found;
}

TEST_F(WordMarksTest, SayTierAndCopyInTheFoot) {
    const std::string found = ReadBack(Marked());
    EXPECT_NE(found.find("foot: CONFIDENTIAL|Copy 3, for the expert, 22 June 2016|data 3fa9|Page"),
              std::string::npos)
        << found;
}

}  // namespace
}  // namespace particulars
