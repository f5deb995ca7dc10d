#include "model/render/page_set.h"

#include <cstdlib>
#include <fstream>
#include <string>

#include <gtest/gtest.h>

#include "model/core/error.h"
#include "model/render/pdf.h"
#include "tests/render/paper_samples.h"
#include "tests/render/pdf_tools.h"

namespace particulars {
namespace {

PageSet PagesOf(std::vector<Block> blocks) {
    NoProgress progress;
    return PageSet(PaperOf(std::move(blocks)), PaperSize::kLetter, progress);
}

/// The share of black in a rectangle given in points: 0 for white paper.
double Ink(const PagePixels& pixels, double scale, double x, double y, double width,
           double height) {
    double ink = 0;
    double count = 0;
    for (int row = static_cast<int>(y * scale); row < static_cast<int>((y + height) * scale);
         ++row) {
        for (int column = static_cast<int>(x * scale);
             column < static_cast<int>((x + width) * scale); ++column) {
            const auto at =
                (static_cast<std::size_t>(row) * static_cast<std::size_t>(pixels.width) +
                 static_cast<std::size_t>(column)) *
                3;
            ink += 1 - pixels.rgb[at] / 255.0;
            ++count;
        }
    }
    return ink / count;
}

TEST(PageSet, LeavesTheMarginsWhite) {
    const PagePixels pixels = PagesOf({BodyOf(900)}).RenderToPixels(0, 1);

    EXPECT_EQ(Ink(pixels, 1, 0, 0, 71, 792), 0);
    EXPECT_EQ(Ink(pixels, 1, 542, 0, 70, 792), 0);
    EXPECT_EQ(Ink(pixels, 1, 0, 0, 612, 40), 0);
    EXPECT_EQ(Ink(pixels, 1, 0, 760, 612, 32), 0);
}

TEST(PageSet, InksHeadBodyAndFoot) {
    const PagePixels pixels = PagesOf({BodyOf(900)}).RenderToPixels(0, 1);

    EXPECT_GT(Ink(pixels, 1, 72, 42, 200, 12), 0.03);
    EXPECT_GT(Ink(pixels, 1, 490, 42, 50, 12), 0.03);
    EXPECT_GT(Ink(pixels, 1, 72, 90, 468, 500), 0.05);
    EXPECT_GT(Ink(pixels, 1, 230, 730, 150, 14), 0.05);
}

TEST(PageSet, ScalesWithoutMovingAnything) {
    const PageSet pages = PagesOf({BodyOf(60), GridOf(6, 9)});
    const PagePixels small = pages.RenderToPixels(0, 1);
    const PagePixels large = pages.RenderToPixels(0, 2);

    for (double y = 70; y < 400; y += 12)
        EXPECT_NEAR(Ink(small, 1, 72, y, 468, 12), Ink(large, 2, 72, y, 468, 12), 0.02) << y;
}

TEST(PageSet, RefusesAPageThatThereIsNot) {
    EXPECT_THROW(PagesOf({BodyOf(3)}).RenderToPixels(1, 1), Error);
}

TEST(PageSet, RefusesScalesThatMakeNoPicture) {
    const PageSet pages = PagesOf({BodyOf(3)});

    EXPECT_THROW(pages.RenderToPixels(0, 0), Error);
    EXPECT_THROW(pages.RenderToPixels(0, -1), Error);
    EXPECT_THROW(pages.RenderToPixels(0, 1e9), Error);
}

TEST(PageSet, DrawsTheSamePageAfterItHasMoved) {
    PageSet pages = PagesOf({BodyOf(60), GridOf(6, 9)});
    const PagePixels before = pages.RenderToPixels(0, 1);
    const PageSet moved = std::move(pages);

    EXPECT_EQ(moved.RenderToPixels(0, 1).rgb, before.rgb);
}

using PreviewTest = PdfTest;

/// Reads the pictures that pdftoppm writes: P6, size, 255, then bytes.
PagePixels ReadPpm(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    std::string kind;
    int most = 0;
    PagePixels pixels;
    file >> kind >> pixels.width >> pixels.height >> most;
    file.get();
    pixels.rgb.assign(std::istreambuf_iterator<char>(file), {});
    return pixels;
}

TEST_F(PreviewTest, ShowsWhatThePdfShows) {
    NoProgress progress;
    const PageSet pages = PagesOf({Heading{1, Words(3)}, BodyOf(80), GridOf(8, 12)});
    WritePdf(pages, PathTo("a.pdf"), Date(2016, 6, 22), progress);
    RunTool("pdftoppm", "-r 144 -singlefile " + PathTo("a.pdf") + " " + PathTo("a"));
    const PagePixels paper = ReadPpm(PathTo("a.ppm"));
    const PagePixels preview = pages.RenderToPixels(0, 2);

    ASSERT_EQ(paper.width, preview.width);
    ASSERT_EQ(paper.height, preview.height);
    for (double y = 40; y < 760; y += 6)
        for (double x = 72; x < 540; x += 36)
            EXPECT_NEAR(Ink(paper, 2, x, y, 36, 6), Ink(preview, 2, x, y, 36, 6), 0.12)
                << x << ", " << y;
}

/// Each mark as eight rows of eight ink levels from 0 to 9.
std::string MarkPictures(const PageSet& pages) {
    constexpr double kScale = 4;
    constexpr int kCells = 8;
    const PagePixels pixels = pages.RenderToPixels(0, kScale);
    std::string picture;
    for (const Piece& piece : pages.pages()[0].pieces) {
        const auto* drawn = std::get_if<MarkPiece>(&piece.shape);
        if (!drawn)
            continue;
        const double step = drawn->size / kCells;
        for (int row = 0; row < kCells; ++row) {
            for (int column = 0; column < kCells; ++column)
                picture += static_cast<char>(
                    '0' + static_cast<int>(9.99 * Ink(pixels, kScale, drawn->x + column * step,
                                                      drawn->y + row * step, step, step)));
            picture += '\n';
        }
        picture += '\n';
    }
    return picture;
}

/// Marks do not hang on fonts, so their pictures are the same on every machine but for rounding.
TEST(PageSet, DrawsMarksAsInTheGoldenPicture) {
    Table table;
    table.columns = {{"Answer"}};
    for (const CellMark mark : {CellMark::kMet, CellMark::kDoubtful, CellMark::kNotMet,
                                CellMark::kNotApplicable, CellMark::kNotAssessed})
        table.rows.push_back({{Cell{{{{"word"}}}, mark}}});
    const std::string drawn = MarkPictures(PagesOf({table}));

    const std::string golden = ContentsOf(std::string(PARTICULARS_TEST_GOLDEN) + "/marks.txt");
    ASSERT_EQ(drawn.size(), golden.size()) << drawn;
    for (std::size_t i = 0; i < golden.size(); ++i)
        EXPECT_LE(std::abs(drawn[i] - golden[i]), 2) << "at " << i << " of\n" << drawn;
}

}  // namespace
}  // namespace particulars
