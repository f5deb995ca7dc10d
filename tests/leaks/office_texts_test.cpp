#include "model/leaks/office_texts.h"

#include <gtest/gtest.h>

#include "model/render/zip_bytes.h"
#include "tests/leaks/canary.h"
#include "tests/support/expect_error.h"

namespace particulars {
namespace {

const std::string kWord =
    " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
    " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'";

Places PlacesInParts(const std::vector<ZipPart>& parts) {
    return PlacesIn(OfficeTexts(ZipBytes(parts), 0));
}

Places PlacesInBody(const std::string& body) {
    return PlacesInParts({{"word/document.xml",
                           "<w:document" + kWord + "><w:body>" + body + "</w:body></w:document>"}});
}

std::string RunOf(const std::string& text) {
    return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
}

TEST(WordTexts, JoinTheRunsOfAParagraph) {
    EXPECT_EQ(
        PlacesInBody("<w:p>" + RunOf("Text") + "</w:p><w:p>" + RunOf("crimson lan") +
                     RunOf("tern weighs") + "<w:r><w:br/></w:r>" + RunOf("seven quiet") + "</w:p>"),
        Places{"paragraph 2"});
}

TEST(WordTexts, RunOverParagraphs) {
    EXPECT_EQ(PlacesInBody("<w:p>" + RunOf("crimson lantern weighs") + "</w:p><w:p>" +
                           RunOf("seven quiet rivers") + "</w:p>"),
              Places{"paragraph 1 to paragraph 2"});
}

TEST(WordTexts, HoldWhatIsHiddenOrInAFrame) {
    EXPECT_EQ(
        PlacesInBody("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>" + kCanary + "</w:t></w:r></w:p>"),
        Places{"paragraph 1"});
    EXPECT_EQ(PlacesInBody("<w:p>" + RunOf("Text") + "<w:txbxContent><w:p>" + RunOf(kCanary) +
                           "</w:p></w:txbxContent></w:p>"),
              Places{"paragraph 1"});
}

TEST(WordTexts, HoldWhatATrackedChangeTookAway) {
    EXPECT_EQ(PlacesInBody("<w:p>" + RunOf("crimson lantern ") +
                           "<w:ins><w:r><w:t>no longer </w:t></w:r></w:ins>"
                           "<w:del><w:r><w:delText>weighs </w:delText></w:r></w:del>" +
                           RunOf("seven quiet rivers") + "</w:p>"),
              Places{"tracked change in paragraph 1"});
}

TEST(WordTexts, HoldFieldsBookmarksAndLinks) {
    EXPECT_EQ(PlacesInBody("<w:p><w:r><w:instrText>HYPERLINK \"" + kCanary +
                           "\"</w:instrText></w:r></w:p>"),
              Places{"field"});
    EXPECT_EQ(PlacesInBody("<w:p><w:bookmarkStart w:name='Crimson_lantern_weighs_seven_quiet'/>"
                           "</w:p>"),
              Places{"bookmark"});
    EXPECT_EQ(PlacesInParts({{"word/_rels/document.xml.rels",
                              "<Relationships><Relationship Id='rId1' Target='http://host/"
                              "crimson-lantern-weighs-seven-quiet'/></Relationships>"}}),
              Places{"link"});
}

TEST(WordTexts, HoldFieldsWithoutBreakingTheWordsAroundThem) {
    EXPECT_EQ(PlacesInBody("<w:p>" + RunOf("crimson lantern ") +
                           "<w:r><w:instrText>PAGE</w:instrText></w:r>" +
                           RunOf("weighs seven quiet") + "</w:p>"),
              Places{"paragraph 1"});
}

TEST(WordTexts, HoldHeadsNotesCommentsAndProperties) {
    const std::string paragraph = "<w:p>" + RunOf(kCanary) + "</w:p>";

    EXPECT_EQ(PlacesInParts({{"word/header1.xml", "<w:hdr" + kWord + ">" + paragraph + "</w:hdr>"},
                             {"word/footnotes.xml", "<w:f" + kWord + ">" + paragraph + "</w:f>"},
                             {"word/comments.xml",
                              "<w:c" + kWord + "><w:comment>" + paragraph + "</w:comment></w:c>"},
                             {"docProps/core.xml", "<c><subject>" + kCanary + "</subject></c>"}}),
              (Places{"document property subject", "comment", "footnote", "header of the pages"}));
}

TEST(WordTexts, HoldNamesOfPartsAndXmlComments) {
    EXPECT_EQ(PlacesInParts({{"word/Crimson lantern weighs seven quiet.xml", "<a/>"}}),
              Places{"name inside the archive"});
    EXPECT_EQ(PlacesInParts({{"word/settings.xml", "<a><!-- " + kCanary + " --></a>"}}),
              Places{"comment in part settings.xml"});
}

TEST(WordTexts, HoldThoseOfAFileInside) {
    const std::string inside = ZipBytes({{"word/document.xml", "<d><p>" + kCanary + "</p></d>"}});

    EXPECT_EQ(PlacesInParts({{"word/embeddings/one.docx", inside}}),
              Places{"file inside it, paragraph 1"});
}

TEST(WordTexts, AreNotGuessedOfAnUnknownPart) {
    EXPECT_ERROR(ErrorKind::kUsage, PlacesInParts({{"word/vbaProject.bin", "MZ"}}));
}

TEST(WordTexts, AreNotReadOfDamagedXml) {
    EXPECT_ERROR(ErrorKind::kUnreadable, PlacesInBody("<w:p>"));
    EXPECT_ERROR(ErrorKind::kUnreadable,
                 PlacesInParts({{"word/document.xml",
                                 "<!DOCTYPE d [<!ENTITY e '" + kCanary + "'>]><d>&e;</d>"}}));
}

/// A workbook with a plain sheet and a hidden one.
std::vector<ZipPart> Workbook(const std::string& cells, const std::string& shared) {
    const std::string opening = "<worksheet><sheetData><row>";
    const std::string closing = "</row></sheetData></worksheet>";
    return {{"xl/workbook.xml",
             "<workbook" + kWord +
                 "><sheets><sheet name='Open' r:id='rId1'/>"
                 "<sheet name='Costs' state='veryHidden' r:id='rId2'/></sheets></workbook>"},
            {"xl/_rels/workbook.xml.rels",
             "<Relationships><Relationship Id='rId1' Target='worksheets/sheet1.xml'/>"
             "<Relationship Id='rId2' Target='/xl/worksheets/sheet2.xml'/></Relationships>"},
            {"xl/worksheets/sheet1.xml", opening + closing},
            {"xl/worksheets/sheet2.xml", opening + cells + closing},
            {"xl/sharedStrings.xml", "<sst>" + shared + "</sst>"}};
}

TEST(WorkbookTexts, SayTheHiddenSheetAndTheCell) {
    EXPECT_EQ(
        PlacesInParts(Workbook("<c r='B7' t='inlineStr'><is><t>" + kCanary + "</t></is></c>", "")),
        Places{"hidden sheet 2, cell B7"});
}

TEST(WorkbookTexts, FollowSharedTexts) {
    EXPECT_EQ(PlacesInParts(Workbook("<c r='A1' t='s'><v>1</v></c>",
                                     "<si><t>Text</t></si><si><r><t>crimson lantern</t></r>"
                                     "<r><t> weighs seven quiet</t></r></si>")),
              Places{"hidden sheet 2, cell A1"});
}

TEST(WorkbookTexts, HoldWhatNoCellShows) {
    EXPECT_EQ(PlacesInParts(Workbook("<c r='A1' t='s'><v>0</v></c>",
                                     "<si><t>Text</t></si><si><t>" + kCanary + "</t></si>")),
              Places{"text that no cell of the workbook shows"});
}

TEST(WorkbookTexts, RunOverCells) {
    EXPECT_EQ(PlacesInParts(Workbook("<c r='A1' t='str'><v>crimson lantern weighs</v></c>"
                                     "<c r='B1' t='str'><v>seven quiet rivers</v></c>",
                                     "")),
              Places{"hidden sheet 2, cell A1 to hidden sheet 2, cell B1"});
}

TEST(WorkbookTexts, HoldFormulasAndDefinedNames) {
    EXPECT_EQ(PlacesInParts(Workbook("<c r='A1'><f>\"" + kCanary + "\"</f><v>1</v></c>", "")),
              Places{"formula in hidden sheet 2, cell A1"});
    EXPECT_EQ(PlacesInParts({{"xl/workbook.xml",
                              "<workbook><definedName name='crimson_lantern_weighs_seven_quiet'>A1"
                              "</definedName></workbook>"}}),
              Places{"attribute name"});
}

}  // namespace
}  // namespace particulars
