#include "model/papers/redaction_papers.h"

#include <variant>

#include <gtest/gtest.h>

#include "tests/papers/sealed_paper.h"
#include "tests/support/expect_error.h"

namespace particulars {
namespace {

const char* const kText =
    "OPINION\n\nThe plaintiff holds the kiln at 740\ndegrees.\n\nIts buyer is Acme.\n\fSo ordered.";

RedactionContent ContentOf(const SealedPaper& sealed) {
    RedactionContent content;
    content.matter.caption = "Potter v. Brick";
    content.matter.docket_number = "14 Civ. 1559";
    content.paper = sealed.entry;
    content.passages = sealed.passages;
    content.stamp = "0123456789ab";
    return content;
}

/// The paragraphs of the paper, with the style of each run that is not plain.
std::vector<std::string> ParagraphsOf(const PaperDocument& paper) {
    std::vector<std::string> paragraphs;
    for (const Block& block : paper.blocks)
        if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
            std::string text;
            for (const TextRun& run : paragraph->text)
                text += run.style == TextStyle::kMarked ? "<" + run.text + ">" : run.text;
            paragraphs.push_back(text);
        }
    return paragraphs;
}

SealedPaper Marked() {
    SealedPaper sealed(kText);
    sealed.KeepBack("740\ndegrees");
    sealed.KeepBack("Acme");
    return sealed;
}

TEST(PublicVersion, PutsABarOfOneWidthForEachPassage) {
    const PaperDocument paper = ComposePublicVersion(ContentOf(Marked()));
    const std::vector<std::string> paragraphs = ParagraphsOf(paper);
    ASSERT_EQ(paragraphs.size(), 5U);
    EXPECT_EQ(paragraphs[0], "Public version of ECF No. 100");
    EXPECT_EQ(paragraphs[2], std::string("The plaintiff holds the kiln at ") + kRedactedBar + ".");
    EXPECT_EQ(paragraphs[3], std::string("Its buyer is ") + kRedactedBar + ".");
    EXPECT_EQ(paragraphs[4], "So ordered.");
}

TEST(PublicVersion, CarriesNoLegendStampOrTitleOfTheSealedPaper) {
    const PaperDocument paper = ComposePublicVersion(ContentOf(Marked()));
    EXPECT_EQ(paper.legend, "");
    EXPECT_EQ(paper.stamp, "");
    EXPECT_EQ(paper.title.find("Sealed opinion"), std::string::npos);
    EXPECT_TRUE(paper.draft);
}

TEST(PublicVersion, IsRefusedWhereTheWordsStandOpenElsewhere) {
    SealedPaper sealed(std::string(kText) + " ACME shall pay.");
    sealed.KeepBack("Acme");
    EXPECT_ERROR(ErrorKind::kConflict, ComposePublicVersion(ContentOf(sealed)));
    sealed.KeepBack("ACME");
    EXPECT_NO_THROW(ComposePublicVersion(ContentOf(sealed)));
}

TEST(PublicVersion, IsRefusedWhereTheCaptionSaysTheWords) {
    RedactionContent content = ContentOf(Marked());
    content.matter.caption = "Potter v. Acme";
    EXPECT_ERROR(ErrorKind::kConflict, ComposePublicVersion(content));
}

TEST(PublicVersion, IsRefusedWhereTheTextWasChanged) {
    RedactionContent content = ContentOf(Marked());
    content.paper.text = "Another text";
    EXPECT_ERROR(ErrorKind::kConflict, ComposePublicVersion(content));
    EXPECT_ERROR(ErrorKind::kConflict, ComposeHighlightedVersion(content));
}

TEST(HighlightedVersion, MarksAndNumbersWhatIsKeptBack) {
    const PaperDocument paper = ComposeHighlightedVersion(ContentOf(Marked()));
    const std::vector<std::string> paragraphs = ParagraphsOf(paper);
    EXPECT_EQ(paragraphs[paragraphs.size() - 3],
              "The plaintiff holds the kiln at [1]\u00a0<740>\n<degrees>.");
    EXPECT_EQ(paper.legend, Legend(Tier::kAttorneysEyesOnly));
    EXPECT_EQ(paper.notice.substr(0, 6), "SEALED");
}

TEST(RedactionTable, ShowsEachPassageWithReasonAndState) {
    SealedPaper sealed = Marked();
    sealed.passages[0].narrower = "The number alone.";
    sealed.passages[1].state = RedactionState::kRefused;
    const PaperDocument paper = ComposeRedactionTable(ContentOf(sealed));
    const auto& table = std::get<Table>(paper.blocks.back());
    ASSERT_EQ(table.rows.size(), 2U);
    const auto cell = [&](std::size_t row, std::size_t column) {
        return table.rows[row].cells[column].paragraphs.front().front().text;
    };
    EXPECT_EQ(cell(0, 1), "\u201c740\ndegrees\u201d");
    EXPECT_EQ(table.rows[0].cells[1].paragraphs.back().front().text, "lines 3–4");
    EXPECT_EQ(cell(0, 3), "A competitor could copy the process.");
    EXPECT_EQ(cell(0, 4), "The number alone.");
    EXPECT_EQ(cell(1, 4), "none stated");
    EXPECT_EQ(cell(1, 5), "Refused");
    EXPECT_EQ(paper.legend, Legend(Tier::kAttorneysEyesOnly));
}

}  // namespace
}  // namespace particulars
