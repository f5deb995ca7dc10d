#include "model/render/html_file.h"

#include <fstream>
#include <string>

#include <gtest/gtest.h>

#include "model/core/error.h"
#include "model/papers/rich_text.h"
#include "tests/render/disk.h"
#include "tests/render/paper_samples.h"
#include "tests/render/pdf_tools.h"

namespace particulars {
namespace {

const Date kDay(2016, 6, 22);

/// What a stranger's reader of HTML finds: whether elements close in order, what a browser would
/// run or fetch, the outline, and the words.
constexpr const char* kReader = R"py(
import sys
from html.parser import HTMLParser
VOID = {"meta", "br", "hr", "col"}
class Reader(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open, self.found, self.words, self.ids, self.wanted = [], [], [], [], []
    def handle_decl(self, decl): self.found.append("decl " + decl)
    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if tag not in VOID: self.open.append(tag)
        if "id" in attrs: self.ids.append(attrs["id"])
        if "aria-labelledby" in attrs: self.wanted.append(attrs["aria-labelledby"])
        for name in attrs:
            if name in ("src", "href") or name.startswith("on"): self.found.append("FETCHES " + tag)
        if tag in ("script", "link", "img", "iframe", "object", "form", "base"):
            self.found.append("ELEMENT " + tag)
        shown = " ".join(f"{n}={attrs[n]}" for n in ("scope", "class", "dir", "lang") if n in attrs)
        self.found.append((tag + " " + shown).strip())
    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag: self.found.append("UNBALANCED " + tag)
    def handle_data(self, data):
        if "style" not in self.open: self.words.append(data)
text = open(sys.argv[1], "rb").read().decode("utf-8")
reader = Reader()
reader.feed(text)
reader.close()
print("\n".join(reader.found))
print("still open:", reader.open)
print("names told apart:", len(set(reader.ids)) == len(reader.ids))
print("names found:", set(reader.wanted) <= set(reader.ids))
print("control characters:", sum(ord(c) < 32 and c not in "\n\t" or ord(c) == 127 for c in text))
print("url:", text.count("url(") + text.count("@import") + text.count("://"))
print("words:", " ".join("".join(reader.words).split()))
)py";

class HtmlFileTest : public PdfTest {
protected:
    std::string ReadBack(const PaperDocument& document) {
        WriteHtml(document, PathTo("paper.html"), kDay);
        std::ofstream(PathTo("reader.py")) << kReader;
        const ToolResult result =
            RunTool("python3", PathTo("reader.py") + " " + PathTo("paper.html"));
        EXPECT_EQ(result.exit_code, 0) << result.output;
        EXPECT_EQ(result.output.find("UNBALANCED"), std::string::npos) << result.output;
        EXPECT_EQ(result.output.find("FETCHES"), std::string::npos) << result.output;
        EXPECT_EQ(result.output.find("ELEMENT"), std::string::npos) << result.output;
        for (const char* line :
             {"decl DOCTYPE html\n", "still open: []\n", "url: 0\n", "names told apart: True\n",
              "names found: True\n", "control characters: 0\n"})
            EXPECT_NE(result.output.find(line), std::string::npos) << line << result.output;
        return result.output;
    }
};

Paragraph Body(const std::string& text) {
    return {ParagraphRole::kBody, Plain(text)};
}

TEST_F(HtmlFileTest, WritesHeadingsInOrderWithoutGaps) {
    const std::string found =
        ReadBack(PaperOf({Heading{1, Plain("List")}, Heading{3, Plain("Entry")},
                          Heading{3, Plain("Element")}, Heading{1, Plain("Annex")}}));

    EXPECT_NE(found.find("html lang=en-US\n"), std::string::npos) << found;
    EXPECT_NE(found.find("h1\nh2\nh3\nh1\n"), std::string::npos) << found;
}

TEST_F(HtmlFileTest, NamesTheColumnsAndRowsOfATable) {
    const std::string found = ReadBack(PaperOf({Heading{1, Plain("List")}, GridOf(2, 3)}));

    EXPECT_EQ(CountOf("th scope=col\n", found), 3U) << found;
    EXPECT_EQ(CountOf("th scope=row class=short\n", found), 2U) << found;
    EXPECT_NE(found.find("\u2713 Met"), std::string::npos) << found;
}

TEST_F(HtmlFileTest, TakesNoDayAndNoWordTwiceForTheNameOfARow) {
    Table table;
    table.columns = {{"Act by"}, {"Duty"}};
    table.rows = {{{DayCell(kDay), TextCell(Plain("serve"))}}};
    Table repeated = table;
    repeated.rows = {{{TextCell(Plain("Blanket")), TextCell(Plain("one"))}},
                     {{TextCell(Plain("Blanket")), TextCell(Plain("two"))}}};

    EXPECT_EQ(CountOf("scope=row", ReadBack(PaperOf({table, repeated}))), 0U);
}

TEST_F(HtmlFileTest, LetsOnlyLongWordsBreakAnywhere) {
    Table table;
    table.columns = {{"No."}, {"Duty"}, {"File"}};
    table.rows = {{{TextCell(Plain("D-01")), TextCell(Plain("serve the response")),
                    TextCell(Plain(std::string(40, 'x')))}}};
    const std::string found = ReadBack(PaperOf({table}));

    EXPECT_NE(found.find("th scope=row class=short\np\ntd\np\ntd class=long\n"), std::string::npos)
        << found;
}

TEST_F(HtmlFileTest, SaysTheWordOfAMarkThatHasNone) {
    Table table;
    table.columns = {{"Element"}, {"Verdict"}};
    table.rows = {{{TextCell(Plain("Content")), Cell{{}, CellMark::kNotMet}}}};

    EXPECT_NE(ReadBack(PaperOf({table})).find("\u2717 Not met"), std::string::npos);
}

TEST_F(HtmlFileTest, WritesFactsAsAListOfTerms) {
    Table facts = FactsTable(0.2);
    AddFact(facts, "Judge", "not assigned");
    const std::string found = ReadBack(PaperOf({facts}));

    EXPECT_NE(found.find("dl\ndiv\ndt\np\ni\ndd\np\n"), std::string::npos) << found;
}

TEST_F(HtmlFileTest, ShowsTheChangesOfARedline) {
    Paragraph changed;
    changed.text = {{"70", TextStyle::kDeleted},
                    {"72", TextStyle::kInserted},
                    {"It reads", TextStyle::kMovedFrom, 4},
                    {" it.", TextStyle::kMovedFrom, 4},
                    {"It reads", TextStyle::kMovedTo, 4},
                    {" it.", TextStyle::kMovedTo, 4}};
    const std::string html = HtmlBytes(PaperOf({changed}), kDay);

    EXPECT_NE(html.find("<del>70</del><ins>72</ins><del class=\"moved\">It reads</del>"
                        "<del class=\"moved\"> it.</del><sup class=\"move\">move 4</sup>"
                        "<ins class=\"moved\">It reads</ins><ins class=\"moved\"> it.</ins>"
                        "<sup class=\"move\">move 4</sup>"),
              std::string::npos)
        << html;
}

TEST_F(HtmlFileTest, CarriesTheLegendAtBothEndsAndOnPaper) {
    PaperDocument paper = PaperOf({Body("text")});
    paper.legend = "\"AEO\" </style><b>";
    const std::string html = HtmlBytes(paper, kDay);
    const std::string found = ReadBack(paper);

    EXPECT_EQ(CountOf("p class=legend\n", found), 2U) << found;
    EXPECT_EQ(CountOf("\"AEO\" </style><b>", found), 2U) << found;
    EXPECT_NE(found.find("DRAFT"), std::string::npos);
    EXPECT_NE(found.find("Attorney work product data 3fa9c2d17b60"), std::string::npos) << found;
    EXPECT_NE(html.find(R"(@top-center { content: "\22 AEO\22  \3c \2f style\3e )"),
              std::string::npos);
}

TEST_F(HtmlFileTest, LeavesOutWhatAPaperDoesNotCarry) {
    PaperDocument paper = PaperOf({Body("text")});
    paper.legend.clear();
    paper.draft = false;
    const std::string found = ReadBack(paper);

    EXPECT_EQ(found.find("class=legend"), std::string::npos) << found;
    EXPECT_EQ(found.find("DRAFT"), std::string::npos) << found;
}

TEST_F(HtmlFileTest, RunsNothingThatARecordSays) {
    const std::string script = "<script>alert(1)</script><img src=x onerror=\"y\">'\"&amp;";
    PaperDocument paper = PaperOf({Heading{1, Plain(script)}, Body(script)});
    paper.title = script;
    paper.language = "en\" onload=\"x";
    paper.running_head = paper.notice = paper.stamp = script;
    const std::string html = HtmlBytes(paper, kDay);

    EXPECT_EQ(html.find("<script"), std::string::npos);
    EXPECT_EQ(html.find("<img"), std::string::npos);
    EXPECT_NE(ReadBack(paper).find(script), std::string::npos);
    EXPECT_NE(html.find("content=\"default-src 'none'; style-src 'unsafe-inline'\""),
              std::string::npos);
}

TEST_F(HtmlFileTest, BlanksWhatHtmlDoesNotAllow) {
    std::string bad = std::string("a*b\x01\x1F\x7F\xEF\xBF\xBF") + "c\nd";
    bad[1] = '\0';
    const std::string found = ReadBack(PaperOf({Body(bad), Body("\xC3( broken \xFF")}));

    EXPECT_NE(found.find("a b c"), std::string::npos) << found;
    EXPECT_NE(found.find("br\n"), std::string::npos) << found;
    EXPECT_NE(found.find("( broken"), std::string::npos) << found;
}

TEST_F(HtmlFileTest, LetsTextFromTheRightRunFromTheRight) {
    const std::string found =
        ReadBack(PaperOf({Body("\u05e9\u05dc\u05d5\u05dd v. B"), Body("plain \U0001F512")}));

    EXPECT_EQ(CountOf("p dir=auto\n", found), 1U) << found;
    EXPECT_NE(found.find("\u05e9\u05dc\u05d5\u05dd v. B"), std::string::npos) << found;
    EXPECT_NE(found.find("plain \U0001F512"), std::string::npos) << found;
}

TEST_F(HtmlFileTest, KeepsALongTitleAndTextWithoutSpaces) {
    PaperDocument paper =
        PaperOf({Heading{1, Plain(std::string(3000, 't'))}, Body(std::string(5000, 'x'))});
    paper.title = std::string(3000, 't');
    const std::string found = ReadBack(paper);

    EXPECT_NE(found.find(std::string(3000, 't')), std::string::npos);
    EXPECT_NE(found.find(std::string(5000, 'x')), std::string::npos);
}

TEST_F(HtmlFileTest, WritesAMonthAsATable) {
    MonthGrid month;
    month.day_names = {"Mon", "Tue"};
    month.weeks = {{GridDay{"4", "Independence Day", {}, true, false, false},
                    GridDay{"5", "", {Plain("D-01 due")}, false, true, true}}};
    const std::string found = ReadBack(PaperOf({month}));

    EXPECT_NE(found.find("td class=closed\n"), std::string::npos) << found;
    EXPECT_NE(found.find("td class=other today\n"), std::string::npos) << found;
    EXPECT_NE(found.find("4 Independence Day court closed5D-01 due"), std::string::npos) << found;
}

TEST_F(HtmlFileTest, GivesTheSameBytesTwice) {
    const PaperDocument paper = PaperOf({Heading{1, Plain("List")}, GridOf(9, 30)});

    EXPECT_EQ(HtmlBytes(paper, kDay), HtmlBytes(paper, kDay));
    EXPECT_NE(HtmlBytes(paper, kDay), HtmlBytes(paper, Date(2016, 6, 23)));
    EXPECT_EQ(HtmlBytes(paper, Date()).find("dcterms"), std::string::npos);
}

TEST_F(HtmlFileTest, WritesAPaperWithoutBlocks) {
    const std::string found = ReadBack(PaperDocument());

    EXPECT_NE(found.find("body\n"), std::string::npos) << found;
    EXPECT_NE(found.find("main\n"), std::string::npos) << found;
}

TEST_F(HtmlFileTest, LeavesNothingWhereItCannotBeWritten) {
    const PaperDocument paper = PaperOf({GridOf(50, 30)});
    EXPECT_THROW(WriteHtml(paper, PathTo("none/paper.html"), kDay), Error);
    {
        const FullDisk full;
        EXPECT_THROW(WriteHtml(paper, PathTo("paper.html"), kDay), Error);
    }
    std::filesystem::permissions(
        folder_, std::filesystem::perms::owner_read | std::filesystem::perms::owner_exec);
    {
        const OrdinaryUser user;
        EXPECT_THROW(WriteHtml(paper, PathTo("paper.html"), kDay), Error);
    }
    EXPECT_EQ(FileCount(), 0U);
}

TEST_F(HtmlFileTest, LeadsToFootnotesAndBack) {
    TextRun noted{"as the court held"};
    noted.footnote = "64 F.R.D. at 371 <n>";
    const std::string page =
        HtmlBytes(PaperOf({Paragraph{ParagraphRole::kBody, {noted, {", twice"}}},
                           Paragraph{ParagraphRole::kBody, {noted}}}),
                  kDay);

    for (const char* number : {"1", "2"}) {
        const std::string n = number;
        EXPECT_EQ(CountOf("<a id=\"r" + n + "\" href=\"#f" + n + "\"", page), 1U);
        EXPECT_EQ(
            CountOf("<li id=\"f" + n + "\">64 F.R.D. at 371 &lt;n&gt; <a href=\"#r" + n + "\"",
                    page),
            1U);
    }
    EXPECT_LT(page.find(", twice"), page.find("role=\"doc-endnotes\""));
}

TEST_F(HtmlFileTest, LeadsFromALinkToItsHeading) {
    TextRun link{"the third"};
    link.link = "TS-003 \"x\"";
    TextRun astray{"another"};
    astray.link = "TS-999";
    Heading heading{2, {{"Data"}}};
    heading.anchor = link.link;
    const std::string page = HtmlBytes(
        PaperOf({Paragraph{ParagraphRole::kBody, {link, astray}}, heading, GridOf(1, 1)}), kDay);

    EXPECT_EQ(CountOf("<a href=\"#a-TS-003_20_22x_22\">the third</a>another", page), 1U);
    EXPECT_EQ(CountOf(" id=\"a-TS-003_20_22x_22\"", page), 1U);
    EXPECT_EQ(CountOf("aria-labelledby=\"a-TS-003_20_22x_22\"", page), 2U);
}

TEST_F(HtmlFileTest, SaysWhoseCopyItIs) {
    PaperDocument paper = PaperOf({BodyOf(3)});
    paper.copy = "Copy 3 for the expert";

    EXPECT_EQ(CountOf("<p>Copy 3 for the expert</p>", HtmlBytes(paper, kDay)), 1U);
}

}  // namespace
}  // namespace particulars
