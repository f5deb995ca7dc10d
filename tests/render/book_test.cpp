#include "model/render/book.h"

#include <regex>
#include <string>

#include <gtest/gtest.h>

#include "model/core/error.h"
#include "tests/render/disk.h"
#include "tests/render/paper_samples.h"
#include "tests/render/pdf_tools.h"
#include "tests/support/expect_error.h"

namespace particulars {
namespace {

PaperDocument Titled(const std::string& title, std::vector<Block> blocks) {
    PaperDocument paper = PaperOf(std::move(blocks));
    paper.title = title;
    paper.legend = "CONFIDENTIAL";
    paper.running_head = "Head of " + title;
    return paper;
}

/// Three papers: some pages long, lying on its long side, and one page with a link into itself.
std::vector<PaperDocument> ThreePapers() {
    Heading anchored{2, {{"TS-001 Tag"}}};
    anchored.anchor = "TS-001";
    TextRun link{"the tag"};
    link.link = "TS-001";
    PaperDocument wide = Titled("Wide matrix", {Heading{1, {{"Wide matrix"}}}, GridOf(9, 20)});
    wide.landscape = true;
    return {Titled("Long checklist", {Heading{1, {{"Long checklist"}}}, BodyOf(900),
                                      Heading{2, {{"Second part"}}}, BodyOf(900)}),
            wide,
            Titled("Short list", {Heading{1, {{"Short list"}}}, anchored,
                                  Paragraph{ParagraphRole::kBody, {link}}})};
}

BookFront Front() {
    BookFront front;
    front.title = "Case report";
    front.running_head = "Plaintiff v. Defendant";
    front.legend = "HIGHLY CONFIDENTIAL";
    front.copy = "Copy 2 for outside counsel, 22 November 2026";
    return front;
}

class BookTest : public PdfTest {
protected:
    int Bind(const std::string& name, const std::vector<PaperDocument>& papers = ThreePapers()) {
        NoProgress progress;
        return WriteBook(papers, Front(), PaperSize::kLetter, PathTo(name), Date(2016, 6, 22),
                         progress);
    }

    std::string Text(const std::string& options = "-layout") const {
        return RunTool("pdftotext", options + " " + PathTo("book.pdf") + " -").output;
    }
};

TEST_F(BookTest, NumbersItsPagesThrough) {
    const int pages = Bind("book.pdf");
    const std::string text = Text();

    EXPECT_EQ(CountOf("\f", text), static_cast<std::size_t>(pages));
    for (int page = 1; page <= pages; ++page)
        EXPECT_EQ(
            CountOf("Page " + std::to_string(page) + " of " + std::to_string(pages) + "\n", text),
            1U)
            << page;
}

TEST_F(BookTest, CarriesOneLegendAndEachRunningHead) {
    const auto pages = static_cast<std::size_t>(Bind("book.pdf"));
    const std::string text = Text();

    EXPECT_EQ(CountOf("HIGHLY CONFIDENTIAL", text), pages);
    EXPECT_EQ(CountOf("CONFIDENTIAL", text), pages) << "no other legend";
    EXPECT_EQ(CountOf("Copy 2 for outside counsel, 22 November 2026", text), pages);
    EXPECT_GE(CountOf("Head of Long checklist", text), 2U);
    EXPECT_EQ(CountOf("Head of Short list", text), 1U);
}

/// The page that the contents name for a title, and the one that has its heading.
TEST_F(BookTest, SaysOnWhichPageEachPaperBegins) {
    Bind("book.pdf");
    const std::string contents = Text("-layout -l 1");

    for (const char* title : {"Long checklist", "Second part", "Wide matrix", "Short list"}) {
        std::smatch found;
        const std::regex line(std::string(title) + R"(\s+(\d+))");
        ASSERT_TRUE(std::regex_search(contents, found, line)) << title << "\n" << contents;
        const std::string page = found[1];
        const std::string there = Text("-layout -f " + page + " -l " + page);
        EXPECT_NE(there.find(title), std::string::npos) << title << " on page " << page;
    }
}

TEST_F(BookTest, LaysEachPaperOnItsOwnSide) {
    Bind("book.pdf");
    const std::string sizes = RunTool("pdfinfo", "-f 1 -l 99 " + PathTo("book.pdf")).output;

    EXPECT_EQ(CountOf("792 x 612", sizes), 1U) << sizes;
    EXPECT_GE(CountOf("612 x 792", sizes), 4U) << sizes;
}

constexpr const char* kOutlineReader = R"py(
import json, sys
def show(entries, depth):
    for entry in entries:
        print("  " * depth + entry["title"])
        show(entry["kids"], depth + 1)
show(json.load(sys.stdin)["outlines"], 0)
)py";

TEST_F(BookTest, NestsBookmarksUnderEachPaper) {
    Bind("book.pdf");
    std::ofstream(PathTo("outline.py")) << kOutlineReader;
    const std::string outline = RunTool("qpdf", "--json --json-key=outlines " + PathTo("book.pdf") +
                                                    " | python3 " + PathTo("outline.py"))
                                    .output;

    EXPECT_EQ(outline,
              "Case report\n  Contents\n"
              "Long checklist\n  Second part\n"
              "Wide matrix\n"
              "Short list\n  TS-001 Tag\n");
}

TEST_F(BookTest, LeadsFromItsContentsToThePapers) {
    Bind("book.pdf");
    const std::string pdf =
        RunTool("qpdf", "--qdf --object-streams=disable " + PathTo("book.pdf") + " -").output;

    EXPECT_GE(CountOf("/Subtype /Link", pdf), 9U);
    EXPECT_EQ(RunTool("qpdf", "--check " + PathTo("book.pdf")).exit_code, 0);
    const std::string places = RunTool("pdfinfo", "-dests " + PathTo("book.pdf")).output;
    EXPECT_NE(places.find("3:TS-001"), std::string::npos) << places;
}

TEST_F(BookTest, GivesContentsOfTwoPagesTheRightNumbers) {
    std::vector<PaperDocument> papers;
    for (int i = 0; i < 60; ++i)
        papers.push_back(Titled("Paper " + std::to_string(100 + i), {BodyOf(20)}));
    const int pages = Bind("book.pdf", papers);
    const std::string contents = Text("-layout -l 2");

    EXPECT_EQ(pages, 62);
    EXPECT_TRUE(std::regex_search(contents, std::regex(R"(Paper 100\s+3\n)"))) << contents;
    EXPECT_TRUE(std::regex_search(contents, std::regex(R"(Paper 159\s+62\n)"))) << contents;
}

/// Of a paper that is long enough to be counted in two halves.
TEST_F(BookTest, FindsTheHeadingsOfALongPaper) {
    std::vector<Block> blocks = {Heading{1, {{"Long"}}}};
    for (int part = 10; part < 60; ++part) {
        blocks.emplace_back(PageBreak{});
        blocks.emplace_back(Heading{2, {{"Part " + std::to_string(part)}}});
        for (int i = 0; i < 4; ++i)
            blocks.emplace_back(BodyOf(9));
    }
    Bind("book.pdf", {Titled("Long", std::move(blocks))});
    const std::string contents = Text("-layout -l 2");

    for (const char* title : {"Part 11", "Part 34", "Part 59"}) {
        std::smatch found;
        const std::regex line(std::string(title) + R"(\s+(\d+))");
        ASSERT_TRUE(std::regex_search(contents, found, line)) << title << "\n" << contents;
        const std::string page = found[1];
        EXPECT_NE(Text("-layout -f " + page + " -l " + page).find(title), std::string::npos)
            << title << " on page " << page;
    }
}

TEST_F(BookTest, IsOneWebPageWithItsContents) {
    EXPECT_EQ(Bind("book.html"), 0);
    const std::string page = ContentsOf(PathTo("book.html"));

    EXPECT_EQ(CountOf("<nav", page), 1U);
    EXPECT_EQ(CountOf("<article", page), 3U);
    EXPECT_EQ(CountOf("<h1", page), 1U);
    EXPECT_EQ(CountOf("<a href=\"#p2-paper\">Wide matrix</a>", page), 1U);
    EXPECT_EQ(CountOf("<a href=\"#p3-a-TS-001\">the tag</a>", page), 1U);
    EXPECT_EQ(CountOf("id=\"p3-a-TS-001\"", page), 1U);
    EXPECT_EQ(CountOf("<script", page), 0U);
    EXPECT_EQ(CountOf(">CONFIDENTIAL", page), 0U);
}

TEST_F(BookTest, TakesPapersOnlyAndAtLeastOne) {
    EXPECT_ERROR(ErrorKind::kUsage, Bind("book.pdf", {}));
    EXPECT_ERROR(ErrorKind::kUsage, Bind("book.docx"));
    EXPECT_EQ(FileCount(), 0U);
}

TEST_F(BookTest, BindsAPaperThatIsEmpty) {
    EXPECT_EQ(Bind("book.pdf", {Titled("Nothing", {})}), 2);
    EXPECT_NE(Text().find("This paper is empty"), std::string::npos);
}

TEST_F(BookTest, LeavesNothingOnAFullDisk) {
    {
        const FullDisk full;
        EXPECT_ERROR(ErrorKind::kUnavailable, Bind("book.pdf"));
        EXPECT_ERROR(ErrorKind::kUnavailable, Bind("book.html"));
    }
    EXPECT_EQ(FileCount(), 0U);
}

}  // namespace
}  // namespace particulars
