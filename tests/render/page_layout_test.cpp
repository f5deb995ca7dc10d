#include "model/render/page_layout.h"

#include <algorithm>
#include <set>
#include <string>

#include <gtest/gtest.h>

#include "model/core/error.h"
#include "tests/render/paper_samples.h"

namespace particulars {
namespace {

PageLayout LayOut(std::vector<Block> blocks, PaperSize size = PaperSize::kLetter) {
    NoProgress progress;
    return PageLayout(PaperOf(std::move(blocks)), size, progress);
}

std::string TextOf(const Piece& piece) {
    std::string text;
    if (const auto* shown = std::get_if<TextPiece>(&piece.shape))
        for (const TextRun& run : *shown->text)
            text += run.text;
    return text;
}

bool Shows(const Page& page, const std::string& text) {
    return std::any_of(page.pieces.begin(), page.pieces.end(), [&text](const Piece& piece) {
        return TextOf(piece).find(text) != std::string::npos;
    });
}

/// The pages that show something of `block`; of one row of it where `row` is given.
std::set<std::size_t> PagesOf(const PageLayout& layout, int block, std::optional<int> row = {}) {
    std::set<std::size_t> pages;
    for (std::size_t i = 0; i < layout.pages().size(); ++i)
        for (const Piece& piece : layout.pages()[i].pieces)
            if (piece.origin.block == block && (!row || piece.origin.row == *row))
                pages.insert(i);
    return pages;
}

int LinesOn(const Page& page, int block) {
    int lines = 0;
    for (const Piece& piece : page.pieces)
        if (piece.origin.block == block)
            lines += std::get<TextPiece>(piece.shape).line_count;
    return lines;
}

class CancelAtOnce final : public Progress {
public:
    void Step(std::int64_t, std::int64_t, std::string_view) override {
        throw Error(ErrorKind::kCancelled, "Stopped.");
    }
};

TEST(PageLayout, KeepsEachLineInsideTheMargins) {
    const PageLayout layout = LayOut({Heading{1, Words(3)}, BodyOf(900), GridOf(30, 12)});

    for (const Page& page : layout.pages()) {
        for (const Piece& piece : page.pieces) {
            const auto* text = std::get_if<TextPiece>(&piece.shape);
            if (!text)
                continue;
            EXPECT_GE(text->x, 72);
            EXPECT_LE(text->x + text->width, 612 - 72 + 0.01);
            EXPECT_LE(text->y + text->line_count * StyleOf(text->role).leading, 792 - 35);
        }
    }
}

TEST(PageLayout, NeverLetsBodyTextReachTheFoot) {
    const PageLayout layout = LayOut({BodyOf(3000), GridOf(60, 20)}, PaperSize::kA4);

    for (const Page& page : layout.pages()) {
        double foot = 841.89;
        for (const Piece& piece : page.pieces)
            if (TextOf(piece) == "HIGHLY CONFIDENTIAL")
                foot = std::get<TextPiece>(piece.shape).y;
        for (const Piece& piece : page.pieces)
            if (const auto* text = std::get_if<TextPiece>(&piece.shape);
                text && piece.origin.block != Origin::kFurniture) {
                EXPECT_LE(text->y + text->line_count * StyleOf(text->role).leading, foot);
            }
    }
}

TEST(PageLayout, NumbersPagesOutOfTheirTotal) {
    const PageLayout layout = LayOut({BodyOf(1800)});

    ASSERT_GT(layout.pages().size(), 2U);
    const std::string total = std::to_string(layout.pages().size());
    EXPECT_TRUE(Shows(layout.pages().front(), "Page 1 of " + total));
    EXPECT_TRUE(Shows(layout.pages().back(), "Page " + total + " of " + total));
}

TEST(PageLayout, PrintsLegendDraftMarkStampAndNoticeOnEachPage) {
    const PageLayout layout = LayOut({BodyOf(1800)});

    for (const Page& page : layout.pages()) {
        EXPECT_TRUE(Shows(page, "HIGHLY CONFIDENTIAL"));
        EXPECT_TRUE(Shows(page, "DRAFT"));
        EXPECT_TRUE(Shows(page, "data 3fa9c2d17b60"));
        EXPECT_TRUE(Shows(page, "Attorney work product"));
        EXPECT_TRUE(Shows(page, "Plaintiff v. Defendant"));
    }
}

TEST(PageLayout, LeavesTheDraftMarkOffAFinalPaper) {
    PaperDocument paper = PaperOf({BodyOf(10)});
    paper.draft = false;
    NoProgress progress;

    EXPECT_FALSE(Shows(PageLayout(paper, PaperSize::kLetter, progress).pages()[0], "DRAFT"));
}

TEST(PageLayout, SaysSoWhenThePaperIsEmpty) {
    const PageLayout layout = LayOut({});

    ASSERT_EQ(layout.pages().size(), 1U);
    EXPECT_TRUE(Shows(layout.pages()[0], "This paper is empty"));
}

TEST(PageLayout, TakesPageBreaksAloneForAnEmptyPaper) {
    EXPECT_EQ(LayOut({PageBreak{}, PageBreak{}}).pages().size(), 1U);
}

TEST(PageLayout, AddsNoBlankPageForADoubleBreak) {
    EXPECT_EQ(LayOut({BodyOf(5), PageBreak{}, PageBreak{}, BodyOf(5), PageBreak{}}).pages().size(),
              2U);
}

TEST(PageLayout, StopsWhenCancelled) {
    CancelAtOnce cancel;
    EXPECT_THROW(PageLayout(PaperOf({BodyOf(5)}), PaperSize::kLetter, cancel), Error);
}

/// The length of the paragraph before the heading, so that the heading lands at every height.
class HeadingAtEveryHeight : public testing::TestWithParam<int> {};

TEST_P(HeadingAtEveryHeight, StandsOnThePageOfTheFirstTwoRows) {
    const PageLayout layout =
        LayOut({BodyOf(GetParam()), Heading{3, Words(3)},
                Paragraph{ParagraphRole::kNote, Words(20), true}, GridOf(9, 25)});

    const std::set<std::size_t> heading = PagesOf(layout, 1);
    ASSERT_EQ(heading.size(), 1U);
    EXPECT_EQ(PagesOf(layout, 2), heading);
    EXPECT_EQ(PagesOf(layout, 3, 0), heading);
    EXPECT_EQ(PagesOf(layout, 3, 1), heading);
}

TEST_P(HeadingAtEveryHeight, StandsOnThePageOfTheFirstLines) {
    const PageLayout layout = LayOut({BodyOf(GetParam()), Heading{2, Words(3)}, BodyOf(200)});

    const std::size_t heading = *PagesOf(layout, 1).begin();
    EXPECT_GE(LinesOn(layout.pages()[heading], 2), 2);
}

TEST_P(HeadingAtEveryHeight, LeavesNoWidowAndNoOrphan) {
    const PageLayout layout = LayOut({BodyOf(GetParam()), BodyOf(200)});

    for (const Page& page : layout.pages())
        EXPECT_NE(LinesOn(page, 1), 1);
}

TEST_P(HeadingAtEveryHeight, LeavesEachRowWhole) {
    const PageLayout layout = LayOut({BodyOf(GetParam()), GridOf(14, 60)});

    for (int row = 0; row < 14; ++row)
        EXPECT_EQ(PagesOf(layout, 1, row).size(), 1U) << "row " << row;
}

TEST_P(HeadingAtEveryHeight, PutsNobodysSignatureOnAnEmptyPage) {
    const PageLayout layout =
        LayOut({BodyOf(GetParam()), GridOf(4, 10), SignatureLines{{"Reviewed by", "Date"}}});

    const std::size_t page = *PagesOf(layout, 2).begin();
    EXPECT_EQ(PagesOf(layout, 1, 3).count(page), 1U);
}

INSTANTIATE_TEST_SUITE_P(, HeadingAtEveryHeight, testing::Range(240, 460, 13));

TEST(PageLayout, FillsThePageWithTheFirstOfSomeTallRows) {
    const PageLayout layout = LayOut({BodyOf(250), GridOf(3, 110)});

    EXPECT_EQ(PagesOf(layout, 1, 0), std::set<std::size_t>{0});
    EXPECT_EQ(PagesOf(layout, 1, 2), std::set<std::size_t>{1});
}

TEST(PageLayout, RepeatsTheHeaderRowOnEachPageOfATable) {
    const PageLayout layout = LayOut({GridOf(80, 12)});

    ASSERT_GT(layout.pages().size(), 2U);
    for (const Page& page : layout.pages())
        EXPECT_TRUE(Shows(page, "Element"));
}

TEST(PageLayout, CutsARowThatIsTallerThanAPageBetweenLines) {
    const PageLayout layout = LayOut({GridOf(1, 4000)});

    const std::set<std::size_t> pages = PagesOf(layout, 0, 0);
    EXPECT_GT(pages.size(), 2U);
    int next_line = 0;
    for (const Page& page : layout.pages())
        for (const Piece& piece : page.pieces)
            if (piece.origin.block == 0 && piece.origin.row == 0 && piece.origin.column == 1) {
                const auto& text = std::get<TextPiece>(piece.shape);
                EXPECT_EQ(text.first_line, next_line);
                next_line += text.line_count;
            }
    EXPECT_GT(next_line, 100);
}

TEST(PageLayout, BreaksAWordOfThreeThousandLetters) {
    const PageLayout layout =
        LayOut({Paragraph{ParagraphRole::kBody, {{std::string(3000, 'x'), TextStyle::kPlain}}}});

    EXPECT_GT(LinesOn(layout.pages()[0], 0), 20);
}

TEST(PageLayout, BreaksATitleThatIsTallerThanAPage) {
    const PageLayout layout =
        LayOut({Heading{1, {{std::string(3000, 'W'), TextStyle::kPlain}}}, BodyOf(5)});

    EXPECT_GE(PagesOf(layout, 0).size(), 2U);
}

TEST(PageLayout, SetsRightToLeftTextEmojiAndBrokenBytes) {
    const PageLayout layout =
        LayOut({Paragraph{ParagraphRole::kBody,
                          {{"\u05e9\u05dc\u05d5\u05dd \U0001F600 \u4e2d\u6587 \xff\x01\x7f \xc3",
                            TextStyle::kBoldItalic}}}});

    EXPECT_EQ(LinesOn(layout.pages()[0], 0), 1);
}

TEST(PageLayout, CutsALongRunningHeadBeforeTheDraftMark) {
    PaperDocument paper = PaperOf({BodyOf(5)});
    paper.running_head = std::string(500, 'x');
    NoProgress progress;
    const PageLayout layout(paper, PaperSize::kLetter, progress);

    const auto& head = std::get<TextPiece>(layout.pages()[0].pieces[0].shape);
    EXPECT_EQ(head.line_count, 1);
    EXPECT_LT(head.x + head.width, 612 - 72 - 50);
}

TEST(PageLayout, GivesALongLegendTheLinesItNeeds) {
    PaperDocument paper = PaperOf({BodyOf(3000)});
    paper.legend =
        "HIGHLY CONFIDENTIAL \u2013 OUTSIDE COUNSEL\u2019S EYES ONLY \u2013 SUBJECT TO "
        "THE PROTECTIVE ORDER OF THE SOUTHERN DISTRICT OF NEW YORK IN THIS ACTION";
    NoProgress progress;
    const PageLayout layout(paper, PaperSize::kLetter, progress);

    for (const Piece& piece : layout.pages()[0].pieces)
        if (TextOf(piece) == paper.legend) {
            EXPECT_EQ(std::get<TextPiece>(piece.shape).line_count, 2);
            return;
        }
    FAIL() << "the legend is missing";
}

TEST(PageLayout, SurvivesRowsWithTooFewOrTooManyCells) {
    Table table = GridOf(2, 3);
    table.rows[0].cells.resize(1);
    table.rows[1].cells.resize(6);

    EXPECT_EQ(LayOut({table}).pages().size(), 1U);
}

TEST(PageLayout, PassesOverATableWithoutColumns) {
    EXPECT_EQ(LayOut({Table{}, BodyOf(3)}).pages().size(), 1U);
}

TEST(PageLayout, ReadsCellsOfARowFromLeftToRight) {
    const PageLayout layout = LayOut({GridOf(3, 2000)});

    for (const Page& page : layout.pages())
        EXPECT_TRUE(
            std::is_sorted(page.pieces.begin(), page.pieces.end(),
                           [](const Piece& a, const Piece& b) { return a.origin < b.origin; }));
}

}  // namespace
}  // namespace particulars
