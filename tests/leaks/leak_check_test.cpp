#include "model/leaks/leak_check.h"

#include <gtest/gtest.h>

#include "model/core/progress.h"
#include "model/render/paper_file.h"
#include "model/render/zip_bytes.h"
#include "tests/leaks/canary.h"
#include "tests/support/expect_error.h"
#include "tests/support/temporary_folder.h"

namespace particulars {
namespace {

const Date kDated(2016, 6, 22);

/// Enough text for a second page, with the canary where `canary` says.
PaperDocument Paper(const std::string& in_text, const std::string& in_cell = "Cell",
                    const std::string& in_heading = "Heading") {
    PaperDocument paper;
    paper.title = "Paper";
    paper.running_head = "Plaintiff v. Defendant";
    paper.blocks.push_back(Heading{1, {{in_heading}}, "TS-001"});
    for (int i = 0; i < 60; ++i)
        paper.blocks.push_back(Paragraph{ParagraphRole::kBody, {{"Plain words of the record."}}});
    Table table;
    table.columns = {{"No.", 0.3}, {"Answer", 1}, {"Note", 3}};
    table.rows.push_back({{Cell{{{{"1"}}}}, Cell{{{{in_cell}}}}, Cell{{{{"Plain words."}}}}}});
    paper.blocks.push_back(table);
    paper.blocks.push_back(Paragraph{
        ParagraphRole::kBody, {{in_text.substr(0, 9)}, {in_text.substr(9), TextStyle::kBold}}});
    return paper;
}

class WrittenPaper : public testing::TestWithParam<const char*> {
protected:
    Places Written(const PaperDocument& paper, const std::string& stem = "paper") {
        const std::string path = folder_ / (stem + GetParam());
        NoProgress progress;
        WritePaper(paper, PaperSize::kLetter, path, kDated, progress);
        return PlacesOf(LeaksInFile(path, CanaryWords()));
    }

    TemporaryFolder folder_;
};

TEST_P(WrittenPaper, PassesWhereItIsClean) {
    EXPECT_EQ(Written(Paper("Plain words of the record.")), Places{});
}

TEST_P(WrittenPaper, IsCaughtWithTheCanaryInItsText) {
    EXPECT_GE(Written(Paper("crimson lantern weighs seven quiet")).size(), 1U);
}

TEST_P(WrittenPaper, IsCaughtWithTheCanaryInANarrowCell) {
    EXPECT_GE(Written(Paper("Plain words of the record.", kCanary)).size(), 1U);
}

TEST_P(WrittenPaper, IsCaughtWithTheCanaryInAHeading) {
    EXPECT_GE(Written(Paper("Plain words of the record.", "Cell", kCanary)).size(), 1U);
}

TEST_P(WrittenPaper, IsCaughtWithTheCanaryInItsTitle) {
    PaperDocument paper = Paper("Plain words of the record.");
    paper.title = kCanary;

    EXPECT_GE(Written(paper).size(), 1U);
}

TEST_P(WrittenPaper, IsCaughtWithTheCanaryInItsName) {
    EXPECT_EQ(Written(Paper("Plain words of the record."), "Crimson-lantern_weighs seven.quiet"),
              Places{"file name"});
}

TEST_P(WrittenPaper, IsCaughtInsideAnArchive) {
    NoProgress progress;
    const std::string name = std::string("paper") + GetParam();
    WritePaper(Paper("Plain words of the record.", kCanary), PaperSize::kA4, folder_ / name, kDated,
               progress);
    const std::string archive = folder_ / "papers.zip";
    WriteBytes(archive, ZipBytes({{"out/" + name, ReadBytes(folder_ / name)}}));

    const std::vector<Leak> leaks = LeaksInFile(archive, CanaryWords());

    ASSERT_GE(leaks.size(), 1U);
    EXPECT_EQ(leaks[0].where.rfind("out/" + name + ", ", 0), 0U) << leaks[0].where;
}

TEST_P(WrittenPaper, IsNotPassedWhenItIsCutShort) {
    NoProgress progress;
    const std::string path = folder_ / (std::string("paper") + GetParam());
    WritePaper(Paper("Plain words of the record."), PaperSize::kLetter, path, kDated, progress);
    const std::string whole = ReadBytes(path);

    for (int part = 1; part < 8; ++part) {
        WriteBytes(path, whole.substr(0, whole.size() * static_cast<std::size_t>(part) / 8));
        EXPECT_ERROR(ErrorKind::kUnreadable, LeaksInFile(path, CanaryWords()));
    }
}

INSTANTIATE_TEST_SUITE_P(Formats, WrittenPaper, testing::Values(".pdf", ".docx", ".xlsx"),
                         [](const auto& format) { return std::string(format.param).substr(1); });

TEST(WrittenPage, IsCaughtWithTheCanaryInACellAndPassesWithoutIt) {
    const TemporaryFolder folder;
    NoProgress progress;
    WritePaper(Paper("Plain words of the record."), PaperSize::kLetter, folder / "a.html", kDated,
               progress);
    WritePaper(Paper("Plain words of the record.", kCanary), PaperSize::kLetter, folder / "b.html",
               kDated, progress);

    EXPECT_TRUE(LeaksInFile(folder / "a.html", CanaryWords()).empty());
    EXPECT_EQ(LeaksInFile(folder / "b.html", CanaryWords()).size(), 1U);
}

TEST(WrittenPdf, IsCaughtWithHebrewWordsInANarrowCell) {
    const TemporaryFolder folder;
    NoProgress progress;
    const std::string words =
        "\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd "
        "\u05d9\u05e9 \u05db\u05d0\u05df \u05e1\u05d5\u05d3";
    WritePaper(Paper("Plain words of the record.", words), PaperSize::kLetter, folder / "a.pdf",
               kDated, progress);

    EXPECT_GE(LeaksInFile(folder / "a.pdf", SealedWords({{"TS-001", words}}, {})).size(), 1U);
}

TEST(FiledPaper, IsCaughtWithTheCanaryInItsTitleAndPassesWithoutIt) {
    const TemporaryFolder folder;
    NoProgress progress;
    PaperDocument paper = Paper("Plain words of the record.");
    WritePaper(paper, PaperSize::kLetter, folder / "a.pdf", kDated, progress, PdfPreset::kFiling);
    paper.title = kCanary;
    WritePaper(paper, PaperSize::kLetter, folder / "b.pdf", kDated, progress, PdfPreset::kFiling);

    EXPECT_TRUE(LeaksInFile(folder / "a.pdf", CanaryWords()).empty());
    EXPECT_EQ(PlacesOf(LeaksInFile(folder / "b.pdf", CanaryWords())),
              (Places{"document property Title", "metadata (XMP)"}));
}

TEST(LeakCheck, RefusesAKindOfFileThatItDoesNotKnow) {
    const TemporaryFolder folder;
    WriteBytes(folder / "paper.rtf", "clean");

    EXPECT_ERROR(ErrorKind::kUsage, LeaksInFile(folder / "paper.rtf", CanaryWords()));
}

TEST(LeakCheck, RefusesAFileThatIsNotThere) {
    const TemporaryFolder folder;

    EXPECT_ERROR(ErrorKind::kNotFound, LeaksInFile(folder / "paper.pdf", CanaryWords()));
}

TEST(LeakCheck, SaysNothingOfTheMatterInItsErrors) {
    const TemporaryFolder folder;
    const std::string path = folder / (kCanary + ".docx");
    WriteBytes(path, "no package, but " + kCanary);

    try {
        LeaksInFile(path, CanaryWords());
        FAIL() << "passed";
    } catch (const Error& error) {
        EXPECT_EQ((std::string(error.what()) + error.detail()).find("lantern"), std::string::npos);
    }
}

TEST(LeakCheck, FindsACanaryInALoadFile) {
    const TemporaryFolder folder;
    WriteBytes(folder / "out.dat",
               "\xfe"
               "BEGDOC\xfe\x14\xfeTITLE\xfe\r\n\xfeLP-1\xfe\x14\xfe" +
                   kCanary + "\xfe\r\n");

    EXPECT_EQ(PlacesOf(LeaksInFile(folder / "out.dat", CanaryWords())), Places{"line 2"});
}

}  // namespace
}  // namespace particulars
