#include "model/render/pdf.h"

#include <cmath>
#include <regex>
#include <sstream>
#include <string>

#include <gtest/gtest.h>

#include "model/core/error.h"
#include "tests/render/paper_samples.h"
#include "tests/render/pdf_tools.h"

namespace particulars {
namespace {

const Date kDated(2016, 6, 22);

class PdfFile : public PdfTest {
protected:
    std::string Write(std::vector<Block> blocks, PaperSize size = PaperSize::kLetter) {
        const std::string path = PathTo("paper.pdf");
        WritePdf(PageSet(PaperOf(std::move(blocks)), size, progress_), path, kDated, progress_);
        return path;
    }

    NoProgress progress_;
};

std::string TextOf(const std::string& path) {
    return RunTool("pdftotext", "-layout " + path + " -").output;
}

TEST_F(PdfFile, IsSoundToAStrictReader) {
    const ToolResult check =
        RunTool("qpdf", "--check " + Write({Heading{1, Words(3)}, BodyOf(900), GridOf(40, 30)}));

    EXPECT_EQ(check.exit_code, 0) << check.output;
}

TEST_F(PdfFile, CanBeSearchedForItsWords) {
    const std::string text =
        TextOf(Write({Paragraph{ParagraphRole::kBody, {{"The lineup of fields \u00a7 42D(b)."}}}}));

    EXPECT_NE(text.find("The lineup of fields \u00a7 42D(b)."), std::string::npos) << text;
}

TEST_F(PdfFile, KeepsUpperAndLowerCaseBesideSmallCapitals) {
    const std::string text = TextOf(
        Write({Paragraph{ParagraphRole::kCaption, {{"District Court", TextStyle::kSmallCaps}}},
               Paragraph{ParagraphRole::kBody, {{"TS-001 Data to and from the Tag"}}}}));

    EXPECT_NE(text.find("DISTRICT COURT"), std::string::npos) << text;
    EXPECT_NE(text.find("TS-001 Data to and from the Tag"), std::string::npos) << text;
}

TEST_F(PdfFile, FindsBoundWordsWithAPlainSpace) {
    const std::string text =
        TextOf(Write({Paragraph{ParagraphRole::kBody, {{"Interrogatory No.\u00a09"}}}}));

    EXPECT_NE(text.find("Interrogatory No. 9"), std::string::npos) << text;
}

TEST_F(PdfFile, EndsNoLineInsideBoundWords) {
    Table narrow;
    narrow.columns = {{"", 1}, {"", 9}};
    for (int i = 0; i < 12; ++i)
        narrow.rows.push_back(
            {{Cell{{{{std::string(static_cast<std::size_t>(i), 'i') + " 1\u00a0met"}}}}}});
    const std::string text = TextOf(Write({narrow}));

    EXPECT_EQ(CountOf("1 met", text), 12U) << text;
}

TEST_F(PdfFile, EmbedsEveryFont) {
    std::istringstream fonts(
        RunTool("pdffonts", Write({Heading{1, Words(3)}, BodyOf(9), GridOf(4, 3)})).output);

    std::string line;
    std::getline(fonts, line);
    const std::size_t embedded = line.find("emb");
    std::getline(fonts, line);
    int count = 0;
    for (; std::getline(fonts, line); ++count)
        EXPECT_EQ(line.substr(embedded, 3), "yes") << line;
    EXPECT_GE(count, 2);
}

TEST_F(PdfFile, NamesHeadingsParagraphsAndTablesForReadingAloud) {
    const std::string tree =
        RunTool("pdfinfo", "-struct " + Write({Heading{1, Words(3)}, Heading{2, Words(3)},
                                               BodyOf(9), GridOf(2, 3)}))
            .output;

    EXPECT_NE(tree.find("Document\n  Sect\n    H1 (block)"), std::string::npos) << tree;
    EXPECT_NE(tree.find("      H2 (block)"), std::string::npos) << tree;
    EXPECT_NE(tree.find("      Table (block)\n        TR\n          TH"), std::string::npos)
        << tree;
    EXPECT_EQ(CountOf("TR\n", tree), 3U) << tree;
    EXPECT_EQ(CountOf("TD\n", tree), 6U) << tree;
}

TEST_F(PdfFile, ReadsNoHeadOrFootAloud) {
    const std::string spoken =
        RunTool("pdfinfo", "-struct-text " + Write({BodyOf(2500), GridOf(90, 9)})).output;

    EXPECT_EQ(CountOf("HIGHLY CONFIDENTIAL", spoken), 0U);
    EXPECT_EQ(CountOf("Page 2 of", spoken), 0U);
    EXPECT_EQ(CountOf("\"Element\"", spoken), 1U);
}

TEST_F(PdfFile, ReadsAParagraphOverTwoPagesAsOne) {
    const std::string tree = RunTool("pdfinfo", "-struct " + Write({BodyOf(900)})).output;

    EXPECT_EQ(CountOf("P (block)", tree), 1U) << tree;
    EXPECT_GE(CountOf("Span", tree), 2U) << tree;
}

TEST_F(PdfFile, ReadsATableOverManyPagesAsOne) {
    const std::string tree = RunTool("pdfinfo", "-struct " + Write({GridOf(90, 9)})).output;

    EXPECT_EQ(CountOf("Table (block)", tree), 1U);
    EXPECT_EQ(CountOf("TR\n", tree), 91U);
}

TEST_F(PdfFile, CarriesTheLegendAndItsNumberOnEachPage) {
    const std::string text = TextOf(Write({BodyOf(1800)}, PaperSize::kA4));

    const std::size_t pages = CountOf("\f", text);
    ASSERT_GT(pages, 2U);
    EXPECT_EQ(CountOf("HIGHLY CONFIDENTIAL", text), pages);
    EXPECT_EQ(CountOf("DRAFT", text), pages);
    for (std::size_t page = 1; page <= pages; ++page)
        EXPECT_EQ(CountOf("Page " + std::to_string(page) + " of " + std::to_string(pages), text),
                  1U);
}

TEST_F(PdfFile, KeepsMarginsToHalfAMillimeter) {
    const std::string words =
        RunTool("pdftotext", "-bbox " + Write({BodyOf(1800), GridOf(50, 30)}) + " -").output;

    constexpr double kHalfMillimeter = 0.5 / 25.4 * 72;
    const std::regex box(R"re(xMin="([0-9.]+)" yMin="[0-9.]+" xMax="([0-9.]+)")re");
    double left = 612;
    double right = 0;
    for (std::sregex_iterator word(words.begin(), words.end(), box), end; word != end; ++word) {
        left = std::min(left, std::stod((*word)[1]));
        right = std::max(right, std::stod((*word)[2]));
    }
    EXPECT_NEAR(left, 72, kHalfMillimeter);
    EXPECT_LE(right, 612 - 72 + kHalfMillimeter);
    EXPECT_GT(right, 612 - 72 - 12);
}

TEST_F(PdfFile, HasTheSizeOfThePaper) {
    EXPECT_NE(RunTool("pdfinfo", Write({BodyOf(3)})).output.find("612 x 792"), std::string::npos);
    EXPECT_NE(RunTool("pdfinfo", Write({BodyOf(3)}, PaperSize::kA4)).output.find("(A4)"),
              std::string::npos);
}

TEST_F(PdfFile, ListsItsHeadingsAsAnOutline) {
    const std::string json =
        RunTool("qpdf", "--json --json-key=outlines " +
                            Write({Heading{1, {{"Checklist"}}}, BodyOf(5),
                                   Heading{2, {{std::string(3000, 'W')}}}, BodyOf(5)}))
            .output;

    EXPECT_NE(json.find("\"Checklist\""), std::string::npos) << json;
    EXPECT_EQ(json.find(std::string(200, 'W')), std::string::npos);
}

TEST_F(PdfFile, SaysTitleLanguageAndDateAndNothingPersonal) {
    const std::string path = Write({BodyOf(3)});
    const std::string facts = RunTool("pdfinfo", "-isodates " + path).output;

    EXPECT_NE(facts.find("Sample paper"), std::string::npos) << facts;
    EXPECT_NE(facts.find("2016-06-22T00:00:00"), std::string::npos) << facts;
    EXPECT_EQ(facts.find("Author"), std::string::npos) << facts;
    EXPECT_NE(ContentsOf(path).find("/Lang (en-US)"), std::string::npos);
}

TEST_F(PdfFile, IsTheSameEachTime) {
    const PageSet pages(PaperOf({BodyOf(300), GridOf(9, 9)}), PaperSize::kLetter, progress_);

    EXPECT_EQ(PdfBytes(pages, kDated, progress_), PdfBytes(pages, kDated, progress_));
}

TEST_F(PdfFile, ReplacesAnEarlierFile) {
    std::ofstream(PathTo("paper.pdf")) << "earlier";

    EXPECT_EQ(ContentsOf(Write({BodyOf(3)})).substr(0, 5), "%PDF-");
    EXPECT_EQ(FileCount(), 1U);
}

TextRun LinkTo(const std::string& anchor, const std::string& text) {
    TextRun run{text};
    run.link = anchor;
    return run;
}

std::vector<Block> LinkedBlocks() {
    Heading heading{2, {{"TS-003 Data"}}};
    heading.anchor = "TS-003";
    return {Paragraph{ParagraphRole::kBody,
                      {{"See "},
                       LinkTo("TS-003", "the third secret"),
                       {" and "},
                       LinkTo("TS-999", "one that is not printed"),
                       {"."}}},
            BodyOf(900), heading, BodyOf(5)};
}

TEST_F(PdfFile, LeadsFromALinkToItsHeading) {
    const std::string path = Write(LinkedBlocks());
    const std::string names = RunTool("pdfinfo", "-dests " + path).output;

    EXPECT_NE(names.find("\"TS-003\""), std::string::npos) << names;
    EXPECT_EQ(CountOf("/Subtype /Link",
                      RunTool("qpdf", "--qdf --object-streams=disable " + path + " -").output),
              1U);
    EXPECT_EQ(RunTool("qpdf", "--check " + path).exit_code, 0);
}

TEST_F(PdfFile, SaysTheWordsOfALinkAsALink) {
    const std::string tree = RunTool("pdfinfo", "-struct-text " + Write(LinkedBlocks())).output;

    EXPECT_NE(tree.find("Link (inline)\n"), std::string::npos) << tree;
    EXPECT_NE(tree.find("\"the third secret\""), std::string::npos) << tree;
}

/// Where each word begins, in points from the left, in the order of the file.
std::vector<double> LeftEdges(const std::string& path) {
    const std::string words = RunTool("pdftotext", "-bbox " + path + " -").output;
    const std::regex word("xMin=\"([0-9.]+)\"");
    std::vector<double> edges;
    for (std::sregex_iterator at(words.begin(), words.end(), word), end; at != end; ++at)
        edges.push_back(std::stod((*at)[1]));
    return edges;
}

TEST_F(PdfFile, PutsTheWordsOfALinkWhereTheyStoodWithoutIt) {
    std::vector<Block> plain = LinkedBlocks();
    for (TextRun& run : std::get<Paragraph>(plain[0]).text)
        run.link.clear();
    const std::vector<double> with = LeftEdges(Write(LinkedBlocks()));
    const std::vector<double> without = LeftEdges(Write(plain));

    ASSERT_EQ(with.size(), without.size());
    for (std::size_t i = 0; i < with.size(); ++i)
        EXPECT_NEAR(with[i], without[i], 0.2) << "word " << i;
}

TEST_F(PdfFile, IsTheSameFromADocumentAsFromItsPages) {
    PaperDocument paper = PaperOf({Heading{1, Words(3)}, BodyOf(900), GridOf(60, 20), BodyOf(500)});
    paper.copy = "Copy 3 for the reviewer, 22 November 2026";
    const PageSet pages(paper, PaperSize::kLetter, progress_);
    const int count = WritePdf(paper, PaperSize::kLetter, PathTo("a.pdf"), kDated, progress_);

    EXPECT_EQ(count, static_cast<int>(pages.page_count()));
    EXPECT_EQ(ContentsOf(PathTo("a.pdf")), PdfBytes(pages, kDated, progress_));
    EXPECT_EQ(CountOf("Copy 3 for the reviewer", TextOf(PathTo("a.pdf"))), pages.page_count());
}

/// Long enough to be counted in two halves, with a footnote on each side of the cut.
PaperDocument PaperOfParts(int parts) {
    PaperDocument paper = PaperOf({});
    for (int part = 0; part < parts; ++part) {
        if (part > 0)
            paper.blocks.emplace_back(PageBreak{});
        paper.blocks.emplace_back(Heading{2, {{"Part " + std::to_string(part)}}});
        RichText text = Words(200 + part % 7 * 90);
        text.back().footnote = "See D.I. " + std::to_string(part);
        paper.blocks.emplace_back(Paragraph{ParagraphRole::kBody, text});
        paper.blocks.emplace_back(GridOf(4, 30));
    }
    return paper;
}

TEST_F(PdfFile, CountsALongPaperInHalvesAsInOne) {
    const PaperDocument paper = PaperOfParts(60);
    const PageSet pages(paper, PaperSize::kLetter, progress_);

    EXPECT_EQ(WritePdf(paper, PaperSize::kLetter, PathTo("a.pdf"), kDated, progress_),
              static_cast<int>(pages.page_count()));
    EXPECT_EQ(ContentsOf(PathTo("a.pdf")), PdfBytes(pages, kDated, progress_));
}

class CancelLater final : public Progress {
public:
    void Step(std::int64_t done, std::int64_t, std::string_view) override {
        if (done > 40)
            throw Error(ErrorKind::kCancelled, "Stopped.");
    }
};

TEST_F(PdfFile, CanBeCancelledWhileItIsCounted) {
    CancelLater cancel;

    EXPECT_THROW(WritePdf(PaperOfParts(60), PaperSize::kLetter, PathTo("a.pdf"), kDated, cancel),
                 Error);
    EXPECT_EQ(FileCount(), 0U);
}

TEST_F(PdfFile, FlowsFromAnEmptyDocumentToo) {
    EXPECT_EQ(WritePdf(PaperOf({}), PaperSize::kA4, PathTo("a.pdf"), kDated, progress_), 1);
    EXPECT_NE(TextOf(PathTo("a.pdf")).find("This paper is empty"), std::string::npos);
}

class CancelOnPage final : public Progress {
public:
    void Step(std::int64_t done, std::int64_t, std::string_view what) override {
        if (what == "writing the pages" && done == 2)
            throw Error(ErrorKind::kCancelled, "Stopped.");
    }
};

TEST_F(PdfFile, LeavesNothingBehindWhenCancelled) {
    const PageSet pages(PaperOf({BodyOf(3000)}), PaperSize::kLetter, progress_);
    CancelOnPage cancel;

    EXPECT_THROW(WritePdf(pages, PathTo("paper.pdf"), kDated, cancel), Error);
    EXPECT_EQ(FileCount(), 0U);
}

TEST_F(PdfFile, LeavesNothingBehindWhenAFlowIsCancelled) {
    CancelOnPage cancel;

    EXPECT_THROW(
        WritePdf(PaperOf({BodyOf(3000)}), PaperSize::kLetter, PathTo("a.pdf"), kDated, cancel),
        Error);
    EXPECT_EQ(FileCount(), 0U);
}

}  // namespace
}  // namespace particulars
