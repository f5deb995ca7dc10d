#include <algorithm>
#include <optional>
#include <set>
#include <string>

#include <gtest/gtest.h>

#include "model/render/page_layout.h"
#include "model/render/pdf.h"
#include "tests/render/paper_samples.h"
#include "tests/render/pdf_tools.h"

namespace particulars {
namespace {

TextRun Noted(const std::string& text, const std::string& footnote) {
    TextRun run{text};
    run.footnote = footnote;
    return run;
}

PageLayout LayOut(std::vector<Block> blocks) {
    NoProgress progress;
    return PageLayout(PaperOf(std::move(blocks)), PaperSize::kLetter, progress);
}

std::set<std::size_t> PagesOfNote(const PageLayout& layout, int note) {
    std::set<std::size_t> pages;
    for (std::size_t i = 0; i < layout.pages().size(); ++i)
        for (const Piece& piece : layout.pages()[i].pieces)
            if (piece.origin.note == note)
                pages.insert(i);
    return pages;
}

int LinesOfNote(const Page& page, int note) {
    int lines = 0;
    for (const Piece& piece : page.pieces)
        if (piece.origin.note == note)
            lines += std::get<TextPiece>(piece.shape).line_count;
    return lines;
}

/// The lowest edge of the text, and the highest of the notes.
struct Edges {
    double text = 0;
    double notes = 792;
};

Edges EdgesOf(const Page& page) {
    Edges edges;
    for (const Piece& piece : page.pieces) {
        const auto* text = std::get_if<TextPiece>(&piece.shape);
        if (!text || piece.origin.block == Origin::kFurniture)
            continue;
        if (piece.origin.note > 0)
            edges.notes = std::min(edges.notes, text->y);
        else
            edges.text =
                std::max(edges.text, text->y + text->line_count * StyleOf(text->role).leading);
    }
    return edges;
}

/// How many words stand before the reference, so that it lands at every height of a page.
class FootnoteAtEveryHeight : public testing::TestWithParam<int> {};

TEST_P(FootnoteAtEveryHeight, StandsOnThePageOfItsNumber) {
    RichText text = Words(GetParam());
    text.push_back(Noted("the last words.", "Xerox Corp. v. IBM, 64 F.R.D. 367, 371."));
    const PageLayout layout = LayOut({Paragraph{ParagraphRole::kBody, text}, BodyOf(300)});

    std::size_t page_of_number = 0;
    for (std::size_t i = 0; i < layout.pages().size(); ++i)
        for (const Piece& piece : layout.pages()[i].pieces)
            if (piece.origin.block == 0 && piece.origin.note == 0)
                page_of_number = i;
    EXPECT_EQ(PagesOfNote(layout, 1), std::set<std::size_t>{page_of_number});
}

TEST_P(FootnoteAtEveryHeight, IsNeverReachedByTheText) {
    std::vector<Block> blocks;
    for (int i = 0; i < 30; ++i) {
        RichText text = Words(GetParam() / 10);
        text.push_back(Noted("words.", "See the order of June 22, 2016, at " + std::to_string(i)));
        blocks.push_back(Paragraph{ParagraphRole::kBody, text});
    }
    const PageLayout layout = LayOut(std::move(blocks));

    ASSERT_GT(layout.pages().size(), 1U);
    for (const Page& page : layout.pages())
        EXPECT_LT(EdgesOf(page).text, EdgesOf(page).notes);
}

TEST_P(FootnoteAtEveryHeight, OfATableRowStandsOnThePageOfTheRow) {
    Table table = GridOf(20, 30);
    table.rows[9].cells[1].paragraphs[0].push_back(Noted("end.", "D.I. 224 at 7."));
    const PageLayout layout = LayOut({BodyOf(GetParam()), table});

    std::set<std::size_t> pages_of_row;
    for (std::size_t i = 0; i < layout.pages().size(); ++i)
        for (const Piece& piece : layout.pages()[i].pieces)
            if (piece.origin.block == 1 && piece.origin.row == 9 && piece.origin.note == 0)
                pages_of_row.insert(i);
    EXPECT_EQ(PagesOfNote(layout, 1), pages_of_row);
}

INSTANTIATE_TEST_SUITE_P(, FootnoteAtEveryHeight, testing::Range(260, 480, 20));

TEST(Footnote, IsNumberedThroughThePaper) {
    Table table = GridOf(2, 3);
    table.rows[1].cells[0].paragraphs[0].push_back(Noted("x", "third"));
    const PageLayout layout =
        LayOut({Paragraph{ParagraphRole::kBody, {Noted("a", "first"), Noted("b", "second")}}, table,
                Paragraph{ParagraphRole::kQuote, {Noted("c", "fourth")}}});

    for (int number = 1; number <= 4; ++number)
        EXPECT_EQ(PagesOfNote(layout, number).size(), 1U) << number;
    EXPECT_TRUE(PagesOfNote(layout, 5).empty());
}

TEST(Footnote, GoesOnWhereItIsTallerThanAPage) {
    std::string words;
    for (int i = 0; i < 3000; ++i)
        words += "particular ";
    const PageLayout layout = LayOut(
        {Paragraph{ParagraphRole::kBody, {Noted("a", words), Noted("b", "short")}}, BodyOf(300)});

    EXPECT_GE(PagesOfNote(layout, 1).size(), 3U);
    EXPECT_EQ(PagesOfNote(layout, 2).size(), 1U);
    for (const Page& page : layout.pages())
        EXPECT_LT(EdgesOf(page).text, EdgesOf(page).notes);
}

TEST(Footnote, EndsBeforeAPageBreak) {
    std::string words;
    for (int i = 0; i < 2000; ++i)
        words += "particular ";
    const PageLayout layout =
        LayOut({Paragraph{ParagraphRole::kBody, {Noted("a", words)}}, PageBreak{}, BodyOf(20)});

    EXPECT_LT(*PagesOfNote(layout, 1).rbegin(), layout.pages().size() - 1);
}

TEST(Footnote, LosesNoLineOverItsPages) {
    std::string words;
    for (int i = 0; i < 2000; ++i)
        words += "particular ";
    const PageLayout layout =
        LayOut({BodyOf(350), Paragraph{ParagraphRole::kBody, {Noted("a", words)}}});
    int next_line = 0;
    for (const Page& page : layout.pages())
        for (const Piece& piece : page.pieces)
            if (piece.origin.note == 1) {
                EXPECT_EQ(std::get<TextPiece>(piece.shape).first_line, next_line);
                next_line += LinesOfNote(page, 1);
            }
    EXPECT_GT(next_line, 100);
}

TEST(Footnote, OfARowTallerThanAPageStandsWhereItsLineIs) {
    Table table = GridOf(1, 4000);
    table.rows[0].cells[1].paragraphs[0].insert(table.rows[0].cells[1].paragraphs[0].begin(),
                                                Noted("First", "of the first line"));
    table.rows[0].cells[1].paragraphs[0].push_back(Noted("last.", "of the last line"));
    const PageLayout layout = LayOut({table});

    EXPECT_EQ(PagesOfNote(layout, 1), std::set<std::size_t>{0});
    EXPECT_EQ(PagesOfNote(layout, 2), std::set<std::size_t>{layout.pages().size() - 1});
}

using FootnoteInPdf = PdfTest;

TEST_F(FootnoteInPdf, IsReadWithTheTextThatItBelongsTo) {
    NoProgress progress;
    const PageSet pages(
        PaperOf({Paragraph{ParagraphRole::kBody,
                           {Noted("as the court held", "Xerox v. IBM"), {", in discovery."}}},
                 BodyOf(9)}),
        PaperSize::kLetter, progress);
    WritePdf(pages, PathTo("a.pdf"), Date(2016, 6, 22), progress);
    const std::string tree = RunTool("pdfinfo", "-struct-text " + PathTo("a.pdf")).output;

    EXPECT_NE(tree.find("Reference"), std::string::npos) << tree;
    EXPECT_LT(tree.find("as the court held"), tree.find("Reference")) << tree;
    EXPECT_LT(tree.find("in discovery"), tree.find("Note")) << tree;
    EXPECT_LT(tree.find("Xerox v. IBM"), tree.find("particular")) << tree;
    EXPECT_EQ(RunTool("qpdf", "--check " + PathTo("a.pdf")).exit_code, 0);
}

}  // namespace
}  // namespace particulars
