#include "model/render/sheet_file.h"

#include <fstream>
#include <string>

#include <gtest/gtest.h>

#include "model/core/error.h"
#include "model/papers/rich_text.h"
#include "model/render/sheet_cell.h"
#include "model/render/sheet_names.h"
#include "tests/render/disk.h"
#include "tests/render/paper_samples.h"
#include "tests/render/pdf_tools.h"

namespace particulars {
namespace {

const Date kDay(2016, 6, 22);

/// What a stranger's reader of ZIP and XML finds, cell by cell: place, kind, number format, words.
constexpr const char* kReader = R"py(
import re, sys, zipfile, xml.dom.minidom
archive = zipfile.ZipFile(sys.argv[1])
assert archive.testzip() is None
parts = {name: xml.dom.minidom.parseString(archive.read(name)) for name in archive.namelist()}
types = parts["[Content_Types].xml"].getElementsByTagName("Override")
assert all(one.getAttribute("PartName")[1:] in parts for one in types)
links = {one.getAttribute("Id"): "xl/" + one.getAttribute("Target")
         for one in parts["xl/_rels/workbook.xml.rels"].getElementsByTagName("Relationship")}
styles = parts["xl/styles.xml"]
formats = {one.getAttribute("numFmtId"): one.getAttribute("formatCode")
           for one in styles.getElementsByTagName("numFmt")}
formats["49"] = "@"
looks = [formats[one.getAttribute("numFmtId")]
         for one in styles.getElementsByTagName("cellXfs")[0].getElementsByTagName("xf")]
fonts = styles.getElementsByTagName("font")
bold = [bool(fonts[int(one.getAttribute("fontId"))].getElementsByTagName("b"))
        for one in styles.getElementsByTagName("cellXfs")[0].getElementsByTagName("xf")]
def text(cell):
    raw = "".join(node.data for t in cell.getElementsByTagName("t") for node in t.childNodes)
    return re.sub(r"_x([0-9A-Fa-f]{4})_", lambda m: chr(int(m.group(1), 16)), raw)
for sheet in parts["xl/workbook.xml"].getElementsByTagName("sheet"):
    page = parts[links[sheet.getAttribute("r:id")]]
    print("sheet:", sheet.getAttribute("name"), "| frozen:",
          [p.getAttribute("ySplit") for p in page.getElementsByTagName("pane")],
          "| widths:", [c.getAttribute("width") for c in page.getElementsByTagName("col")])
    for row in page.getElementsByTagName("row"):
        for cell in row.getElementsByTagName("c"):
            style = int(cell.getAttribute("s"))
            assert cell.getAttribute("r").endswith(row.getAttribute("r"))
            value = cell.getElementsByTagName("v")
            kind = cell.getAttribute("t") or "number"
            words = value[0].firstChild.data if value else text(cell)
            print(cell.getAttribute("r"), kind, looks[style], "bold" if bold[style] else "plain",
                  repr(words) if len(words) < 200 else f"{len(words)} characters, {words[-30:]!r}")
    heads = page.getElementsByTagName("oddHeader") + page.getElementsByTagName("oddFooter")
    print("head and foot:", "|".join(one.firstChild.data for one in heads))
print("formulas:", sum(len(part.getElementsByTagName("f")) for part in parts.values()))
print("struck:", sum(len(part.getElementsByTagName("strike")) for part in parts.values()))
names = parts["xl/workbook.xml"].getElementsByTagName("definedName")
print("names:", [one.firstChild.data for one in names])
everything = b"".join(archive.read(name) for name in archive.namelist())
print("persons:", everything.count(b"creator") + everything.count(b"lastModifiedBy"))
)py";

class SheetFileTest : public PdfTest {
protected:
    std::string ReadBack(const PaperDocument& document) {
        WriteSheet(document, PathTo("paper.xlsx"), kDay);
        std::ofstream(PathTo("reader.py")) << kReader;
        const ToolResult result =
            RunTool("python3", PathTo("reader.py") + " " + PathTo("paper.xlsx"));
        EXPECT_EQ(result.exit_code, 0) << result.output;
        EXPECT_NE(result.output.find("formulas: 0\n"), std::string::npos) << result.output;
        EXPECT_NE(result.output.find("persons: 0\n"), std::string::npos) << result.output;
        return result.output;
    }
};

/// A paper of one table with one column.
PaperDocument ColumnOf(std::vector<Cell> cells) {
    Table table;
    table.columns = {{"Bates"}};
    for (Cell& cell : cells)
        table.rows.push_back({{std::move(cell)}});
    return PaperOf({Heading{2, Plain("Documents")}, table});
}

TEST_F(SheetFileTest, HoldsTheTablesUnderAHeadThatStays) {
    const std::string found =
        ReadBack(PaperOf({Heading{1, Plain("List")}, GridOf(2, 3), GridOf(1, 1)}));

    EXPECT_NE(found.find("sheet: List | frozen: ['1'] | widths: ['9.00', '80.00', '26.74']"),
              std::string::npos)
        << found;
    EXPECT_NE(found.find("A1 inlineStr @ bold 'No.'\n"), std::string::npos) << found;
    EXPECT_NE(found.find("C2 inlineStr @ plain '\u2713\\xa0Met'\n"), std::string::npos) << found;
    EXPECT_NE(found.find("sheet: List (2) | frozen: ['1']"), std::string::npos) << found;
    EXPECT_NE(found.find("'List'!$1:$1"), std::string::npos) << found;
    EXPECT_NE(found.find("'List'!$A$1:$C$3"), std::string::npos) << found;
}

TEST_F(SheetFileTest, SaysOnASheetOfItsOwnWhatThePaperIs) {
    Table facts = FactsTable(0.2);
    AddFact(facts, "Judge", "not assigned");
    PaperDocument paper = PaperOf({Heading{1, Plain("List")}, facts, BodyOf(2), GridOf(1, 1)});
    paper.legend = "AEO & more";
    const std::string found = ReadBack(paper);

    EXPECT_EQ(found.find("sheet: About | frozen: []"), 0U) << found;
    for (const char* line :
         {"A1 inlineStr @ bold 'AEO & more'", "A2 inlineStr @ bold 'DRAFT'", "'Sample paper'",
          "inlineStr @ plain 'Judge'", "inlineStr @ plain 'not assigned'",
          "'particular and plain '", "'on the sheet \u201cList\u201d'", "'data 3fa9c2d17b60'",
          "'Attorney work product'",
          "head and foot: &C&\"-,Bold\"AEO && more&R&\"-,Bold\"DRAFT|&Ldata 3fa9c2d17b60&C"})
        EXPECT_NE(found.find(line), std::string::npos) << line << found;
}

TEST_F(SheetFileTest, KeepsWhatLooksLikeAFormulaOrNumberAsText) {
    const std::vector<std::string> words = {
        "=1+1", "-5", "+1", "@x", "000123", "1E5", "3/4", "=cmd|'/C calc'!A0", "_x0041_a", "TRUE"};
    std::vector<Cell> cells;
    for (const std::string& word : words)
        cells.push_back(TextCell(Plain(word)));
    const std::string found = ReadBack(ColumnOf(std::move(cells)));

    for (const std::string& word : words)
        EXPECT_TRUE(found.find(" inlineStr @ plain '" + word + "'\n") != std::string::npos ||
                    found.find(" inlineStr @ plain \"" + word + "\"\n") != std::string::npos)
            << word << found;
    EXPECT_EQ(found.find("number"), std::string::npos) << found;
}

TEST_F(SheetFileTest, KeepsDaysAsDatesAndTheWordsBesideThem) {
    Table table;
    table.columns = {{"Act by"}, {"Duty"}};
    Cell overridden = DayCell(Date(2016, 7, 13));
    overridden.paragraphs.push_back(Bold("overridden"));
    table.rows = {{{overridden, TextCell(Plain("serve"))}},
                  {{TextCell(Plain("No date")), TextCell(Plain("wait"))}}};
    const std::string found = ReadBack(PaperOf({table}));

    for (const char* line :
         {"A2 number yyyy-mm-dd plain '42564'\n", "B1 inlineStr @ bold 'Act by, remarks'\n",
          "B2 inlineStr @ plain 'overridden'\n", "C2 inlineStr @ plain 'serve'\n",
          "A3 inlineStr @ plain 'No date'\n", "C3 inlineStr @ plain 'wait'\n"})
        EXPECT_NE(found.find(line), std::string::npos) << line << found;
}

TEST_F(SheetFileTest, WritesDaysThatWorkbooksMiscountAsText) {
    Cell unknown;
    unknown.paragraphs = {Plain("undated")};
    unknown.day = Date();
    const std::string found =
        ReadBack(ColumnOf({DayCell(Date(1900, 2, 28)), DayCell(Date(1900, 3, 1)), unknown}));

    EXPECT_NE(found.find("A2 inlineStr @ plain '1900-02-28'\n"), std::string::npos) << found;
    EXPECT_NE(found.find("A3 number yyyy-mm-dd plain '61'\n"), std::string::npos) << found;
    EXPECT_NE(found.find("A4 inlineStr @ plain 'undated'\n"), std::string::npos) << found;
}

TEST_F(SheetFileTest, CutsWhatACellCannotHoldAndSaysSo) {
    std::string locks;
    for (int i = 0; i < 20'000; ++i)
        locks += "\U0001F512";
    const std::string found =
        ReadBack(ColumnOf({TextCell(Plain(std::string(kLongestCell, 'a'))),
                           TextCell(Plain(std::string(kLongestCell + 1, 'b'))),
                           TextCell(Join(Bold("c"), Plain(locks)))}));

    EXPECT_NE(found.find("A2 inlineStr @ plain 32767 characters, 'aaa"), std::string::npos);
    EXPECT_NE(found.find("A3 inlineStr @ plain 32767 characters, ' text is in the paper as PDF.]'"),
              std::string::npos)
        << found.substr(found.find("A3"), 200);
    EXPECT_NE(found.find("A4 inlineStr @ plain 16425 characters"), std::string::npos)
        << found.substr(found.find("A4"), 200);
}

TEST_F(SheetFileTest, NamesSheetsAsWorkbooksAllow) {
    SheetNames names;
    EXPECT_EQ(names.NewName("About"), "About");
    EXPECT_EQ(names.NewName("ABOUT"), "ABOUT (2)");
    EXPECT_EQ(names.NewName("a[b]:c*d?e/f\\g"), "a-b--c-d-e-f-g");
    EXPECT_EQ(names.NewName("'quoted'"), "quoted");
    EXPECT_EQ(names.NewName(""), "Table");
    EXPECT_EQ(names.NewName("\x01"), "Table (2)");
    EXPECT_EQ(names.NewName("History"), "History of the case");
    const std::string lock = "\U0001F512";
    EXPECT_EQ(names.NewName(std::string(30, 'x') + lock), std::string(30, 'x'));
    EXPECT_EQ(names.NewName(std::string(40, 'y')), std::string(31, 'y'));
    EXPECT_EQ(names.NewName(std::string(40, 'y')), std::string(27, 'y') + " (2)");
}

TEST_F(SheetFileTest, GivesEachColumnATitleOfItsOwn) {
    Table table;
    table.columns = {{""}, {"Day"}, {"day"}, {""}};
    const std::string found = ReadBack(PaperOf({table}));

    for (const char* cell : {"A1 inlineStr @ bold 'Column 1'", "B1 inlineStr @ bold 'Day'",
                             "C1 inlineStr @ bold 'day (2)'", "D1 inlineStr @ bold 'Column 4'"})
        EXPECT_NE(found.find(cell), std::string::npos) << cell << found;
}

TEST_F(SheetFileTest, SurvivesWhatXmlDoesNotAllow) {
    PaperDocument paper =
        ColumnOf({TextCell(Plain(std::string("a\0b\x01\x7F<b>&\"c\"", 12))),
                  TextCell(Plain("\xC3( broken \xFF")), TextCell(Plain("\u05e9\u05dc\u05d5\u05dd")),
                  TextCell(Plain(std::string(5000, 'x')))});
    paper.title = "<script>" + std::string(3000, 't');
    paper.legend = std::string(400, '&');
    const std::string found = ReadBack(paper);

    EXPECT_NE(found.find("'a b  <b>&\"c\"'"), std::string::npos) << found;
    EXPECT_NE(found.find("( broken"), std::string::npos) << found;
    EXPECT_NE(found.find("'\u05e9\u05dc\u05d5\u05dd'"), std::string::npos) << found;
    EXPECT_NE(found.find("3008 characters"), std::string::npos) << found;
    EXPECT_NE(found.find("Bold\"" + std::string(200, '&') + "&R"), std::string::npos) << found;
}

TEST_F(SheetFileTest, StrikesWhatARedlineTakesOut) {
    const std::string found =
        ReadBack(ColumnOf({TextCell({{"70", TextStyle::kDeleted}, {"72", TextStyle::kInserted}})}));

    EXPECT_NE(found.find("struck: 1\n"), std::string::npos) << found;
    EXPECT_NE(found.find("'7072'"), std::string::npos) << found;
}

TEST_F(SheetFileTest, KnowsAPaperWithoutTables) {
    Table facts = FactsTable(0.2);
    AddFact(facts, "Judge", "not assigned");

    EXPECT_FALSE(HasTables(PaperDocument()));
    EXPECT_FALSE(HasTables(PaperOf({facts, MonthGrid(), Table()})));
    EXPECT_TRUE(HasTables(PaperOf({facts, GridOf(0, 0)})));
    EXPECT_NE(ReadBack(PaperDocument()).find("sheet: About"), std::string::npos);
}

TEST_F(SheetFileTest, MakesRowsHighEnoughForTheirText) {
    EXPECT_EQ(SheetLines({}, 80), 1U);
    EXPECT_EQ(SheetLines({{"one\ntwo\n"}}, 80), 3U);
    EXPECT_EQ(SheetLines({{std::string(70, 'x')}}, 80), 1U);
    EXPECT_EQ(SheetLines({{std::string(170, 'x')}}, 80), 3U);
    EXPECT_EQ(SheetRow(4, 3, "cells"), "<row r=\"5\" ht=\"45\" customHeight=\"1\">cells</row>");
    EXPECT_NE(SheetRow(0, 900, "").find("ht=\"409\""), std::string::npos);
}

TEST_F(SheetFileTest, CallsColumnsByLetters) {
    EXPECT_EQ(SheetReference(0, 0), "A1");
    EXPECT_EQ(SheetReference(25, 8), "Z9");
    EXPECT_EQ(SheetReference(26, 9), "AA10");
    EXPECT_EQ(SheetReference(701, 0), "ZZ1");
    EXPECT_EQ(SheetReference(702, 0), "AAA1");
}

TEST_F(SheetFileTest, GivesTheSameBytesTwice) {
    const PaperDocument paper = PaperOf({Heading{1, Plain("List")}, GridOf(9, 30)});

    EXPECT_EQ(SheetBytes(paper, kDay), SheetBytes(paper, kDay));
    EXPECT_NE(SheetBytes(paper, kDay), SheetBytes(paper, Date(2016, 6, 23)));
}

TEST_F(SheetFileTest, LeavesNothingWhereItCannotBeWritten) {
    const PaperDocument paper = PaperOf({GridOf(50, 30)});
    EXPECT_THROW(WriteSheet(paper, PathTo("none/paper.xlsx"), kDay), Error);
    {
        const FullDisk full;
        EXPECT_THROW(WriteSheet(paper, PathTo("paper.xlsx"), kDay), Error);
    }
    std::filesystem::permissions(
        folder_, std::filesystem::perms::owner_read | std::filesystem::perms::owner_exec);
    {
        const OrdinaryUser user;
        EXPECT_THROW(WriteSheet(paper, PathTo("paper.xlsx"), kDay), Error);
    }
    EXPECT_EQ(FileCount(), 0U);
}

}  // namespace
}  // namespace particulars
