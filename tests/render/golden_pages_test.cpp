// One page of every kind that the program prints, as a small picture.

#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "tests/render/golden_picture.h"
#include "tests/render/paper_samples.h"

namespace particulars {
namespace {

PageSet PagesOf(PaperDocument paper, PaperSize size = PaperSize::kLetter) {
    NoProgress progress;
    return PageSet(std::move(paper), size, progress);
}

TextRun Noted(const std::string& text, const std::string& footnote) {
    TextRun run{text};
    run.footnote = footnote;
    return run;
}

std::vector<Block> TitleBlock(const std::string& title) {
    return {Paragraph{ParagraphRole::kCaption,
                      {{"United States District Court", TextStyle::kSmallCaps}}},
            Paragraph{ParagraphRole::kCaption, {{"Plaintiff v. Defendant", TextStyle::kItalic}}},
            Paragraph{ParagraphRole::kCaption, {{"14 Civ. 1559"}}}, Heading{1, {{title}}}};
}

PaperDocument ChecklistPage() {
    std::vector<Block> blocks = TitleBlock("Particularity checklist");
    Table facts;
    facts.look = TableLook::kFacts;
    facts.columns = {{"", 0.18}, {"", 0.82}};
    for (const char* label : {"Kind", "Tier", "Status", "Asserted by"})
        facts.rows.push_back(
            {{Cell{{{{label, TextStyle::kItalic}}}}, Cell{{{{"as the answer says"}}}}}});
    blocks.emplace_back(Heading{2, {{"TS-003\u2002Data to and from the tag"}}});
    blocks.emplace_back(facts);
    blocks.emplace_back(Paragraph{ParagraphRole::kLabel, {{"Description as it stands"}}});
    blocks.emplace_back(Paragraph{ParagraphRole::kQuote, Words(60)});
    blocks.emplace_back(Paragraph{ParagraphRole::kNote, {{"Source: Answer to Interrogatory 9"}}});
    blocks.emplace_back(Paragraph{ParagraphRole::kWarning, Words(20)});
    blocks.emplace_back(GridOf(5, 14));
    blocks.emplace_back(SignatureLines{{"Reviewed by", "Date", "Verified by", "Date"}});
    PaperDocument paper = PaperOf(std::move(blocks));
    paper.copy = "Copy 3 for outside counsel, 22 November 2026";
    return paper;
}

TEST(GoldenPage, OfAChecklist) {
    ExpectGolden(PagesOf(ChecklistPage()), 0, "checklist");
}

TEST(GoldenPage, OfAChecklistOnA4) {
    ExpectGolden(PagesOf(ChecklistPage(), PaperSize::kA4), 0, "checklist-a4");
}

TEST(GoldenPage, OfATableThatGoesOn) {
    ExpectGolden(PagesOf(PaperOf({BodyOf(120), GridOf(40, 24), BodyOf(30)})), 1, "table-goes-on");
}

TEST(GoldenPage, OfARowTallerThanAPage) {
    ExpectGolden(PagesOf(PaperOf({GridOf(1, 4000)})), 1, "tall-row");
}

TEST(GoldenPage, WithFootnotes) {
    std::vector<Block> blocks = TitleBlock("Answer to Interrogatory No. 9");
    for (int i = 0; i < 6; ++i) {
        RichText text = Words(50 + i * 9);
        text.push_back(Noted("as the court held.", "Xerox Corp. v. IBM, 64 F.R.D. 367, 371."));
        blocks.emplace_back(Paragraph{ParagraphRole::kBody, text});
    }
    ExpectGolden(PagesOf(PaperOf(std::move(blocks))), 0, "footnotes");
}

TEST(GoldenPage, OfARedline) {
    RichText text = Words(30);
    for (const TextStyle style : {TextStyle::kDeleted, TextStyle::kInserted, TextStyle::kMovedFrom,
                                  TextStyle::kMovedTo, TextStyle::kMarked, TextStyle::kReversed}) {
        text.push_back({"changed words of the text ", style, 1});
        text.push_back(Words(20).front());
    }
    ExpectGolden(PagesOf(PaperOf({Heading{1, {{"Redline"}}}, Paragraph{ParagraphRole::kBody, text},
                                  Paragraph{ParagraphRole::kQuote, text}})),
                 0, "redline");
}

TEST(GoldenPage, OfAMonth) {
    MonthGrid grid;
    grid.day_names = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    int number = 1;
    for (int week = 0; week < 5; ++week) {
        grid.weeks.emplace_back();
        for (int day = 0; day < 7; ++day, ++number) {
            GridDay one;
            one.number = std::to_string(number <= 31 ? number : number - 31);
            one.faint = number > 31;
            one.shaded = day >= 5;
            one.framed = number == 9;
            if (number % 4 == 0)
                one.entries.push_back({{"D-0" + std::to_string(number / 4) + " Answer"}});
            grid.weeks.back().push_back(std::move(one));
        }
    }
    PaperDocument paper =
        PaperOf({Heading{1, {{"July 2016"}}}, grid, Paragraph{ParagraphRole::kNote, Words(12)}});
    paper.landscape = true;
    ExpectGolden(PagesOf(std::move(paper)), 0, "month");
}

/// Proof that the pictures see what they are for.
TEST(GoldenPicture, TellsALineThatMoved) {
    const GrayPicture before =
        PictureOf(PagesOf(PaperOf({Heading{2, {{"Head"}}}, BodyOf(40), BodyOf(200)})), 0);
    const GrayPicture after =
        PictureOf(PagesOf(PaperOf({Heading{2, {{"Head"}}}, BodyOf(56), BodyOf(200)})), 0);
    EXPECT_NE(Difference(after, before), "");
    EXPECT_EQ(Difference(after, after), "");
}

TEST(GoldenPicture, TellsAParagraphFiveLinesFurtherDown) {
    PaperDocument paper = PaperOf({BodyOf(4)});
    paper.blocks.insert(paper.blocks.begin(), 5, BodyOf(0));
    const GrayPicture moved = PictureOf(PagesOf(paper), 0);
    paper.blocks.erase(paper.blocks.begin());
    EXPECT_NE(Difference(PictureOf(PagesOf(paper), 0), moved), "");
}

/// What another hinting or antialiasing may do.
TEST(GoldenPicture, PassesOverAShadeMoreOrLess) {
    GrayPicture picture = PictureOf(PagesOf(ChecklistPage()), 0);
    const GrayPicture before = picture;
    for (std::size_t i = 0; i < picture.gray.size(); ++i)
        if (picture.gray[i] < 250)
            picture.gray[i] = static_cast<unsigned char>(picture.gray[i] + i % 7 - 3);
    EXPECT_EQ(Difference(picture, before), "");
}

}  // namespace
}  // namespace particulars
