// What a case should not hold and does, and where a paper cannot be written, in every format.

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "model/core/error.h"
#include "model/render/paper_file.h"
#include "tests/render/disk.h"
#include "tests/render/paper_samples.h"
#include "tests/render/pdf_tools.h"
#include "tests/support/expect_error.h"

namespace particulars {
namespace {

class EachFormat : public PdfTest, public testing::WithParamInterface<const char*> {
protected:
    std::string Path() const { return PathTo(std::string("paper.") + GetParam()); }

    void Write(const PaperDocument& paper) const {
        NoProgress progress;
        WritePaper(paper, PaperSize::kLetter, Path(), Date(2016, 6, 22), progress);
    }

    /// What a stranger's reader says of the file: nothing where it is whole.
    std::string Complaints() const {
        const std::string format = GetParam();
        if (format == "pdf") {
            const ToolResult check = RunTool("qpdf", "--check " + Path());
            return check.exit_code == 0 ? "" : check.output;
        }
        std::ofstream(PathTo("check.py"))
            << "import sys, zipfile\n"
               "from xml.dom.minidom import parseString\n"
               "from html.parser import HTMLParser\n"
               "path = sys.argv[1]\n"
               "if path.endswith('html'):\n"
               "    HTMLParser().feed(open(path, 'rb').read().decode('utf-8'))\n"
               "else:\n"
               "    parts = zipfile.ZipFile(path)\n"
               "    for name in parts.namelist():\n"
               "        parseString(parts.read(name))\n";
        const ToolResult check = RunTool("python3", PathTo("check.py") + " " + Path());
        std::filesystem::remove(PathTo("check.py"));
        return check.exit_code == 0 ? "" : check.output;
    }
};

Table TableOf(const std::string& text) {
    Table table;
    table.columns = {{"No.", 0.3}, {text, 3}};
    for (int i = 0; i < 3; ++i)
        table.rows.push_back({{Cell{{{{std::to_string(i)}}}}, Cell{{{{text}}}, CellMark::kMet}}});
    return table;
}

/// The text everywhere that text can be.
PaperDocument FullOf(const std::string& text) {
    TextRun noted{text};
    noted.footnote = text;
    noted.link = text;
    Heading heading{2, {{text}}};
    heading.anchor = text;
    PaperDocument paper =
        PaperOf({Heading{1, {{text}}}, heading, Paragraph{ParagraphRole::kQuote, {noted}},
                 TableOf(text), SignatureLines{{text, text}}});
    paper.title = text;
    paper.running_head = text;
    paper.legend = text.substr(0, 60);
    paper.stamp = text;
    paper.notice = text;
    paper.copy = text.substr(0, 60);
    return paper;
}

TEST_P(EachFormat, TakesTextWithoutSpaces) {
    Write(FullOf(std::string(3000, 'W')));
    EXPECT_EQ(Complaints(), "");
}

TEST_P(EachFormat, TakesATitleOfThreeThousandCharacters) {
    std::string title;
    while (title.size() < 3000)
        title += "configuration of the tag; ";
    Write(FullOf(title));
    EXPECT_EQ(Complaints(), "");
}

TEST_P(EachFormat, TakesTextFromTheRightAndEmoji) {
    Write(
        FullOf("\u05e1\u05d5\u05d3 \u05de\u05e1\u05d7\u05e8\u05d9 12 \u0633\u0631 "
               "\U0001F512\U0001F469\u200d\u2696\ufe0f \u4e2d\u6587"));
    EXPECT_EQ(Complaints(), "");
}

TEST_P(EachFormat, TakesBrokenBytesAndControlCharacters) {
    Write(FullOf("a\xff\xc3 b\x01\x1b\x7f c\xed\xa0\x80 ' \\ ( ) < > & \""));
    EXPECT_EQ(Complaints(), "");
}

TEST_P(EachFormat, TakesAnEmptyCase) {
    PaperDocument paper = PaperOf({});
    if (std::string(GetParam()) == "xlsx")
        paper.blocks = {GridOf(0, 0)};
    Write(paper);
    EXPECT_EQ(Complaints(), "");
}

TEST_P(EachFormat, LeavesTheEarlierFileOnAFullDisk) {
    std::ofstream(Path()) << "earlier";
    {
        const FullDisk full;
        EXPECT_ERROR(ErrorKind::kUnavailable, Write(FullOf("text")));
    }
    EXPECT_EQ(ContentsOf(Path()), "earlier");
    EXPECT_EQ(FileCount(), 1U);
}

TEST_P(EachFormat, SaysThatTheFolderMayNotBeWrittenIn) {
    std::filesystem::permissions(
        folder_, std::filesystem::perms::owner_read | std::filesystem::perms::owner_exec |
                     std::filesystem::perms::others_read | std::filesystem::perms::others_exec);
    const OrdinaryUser user;
    try {
        Write(FullOf("text"));
        ADD_FAILURE() << "it was written";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::kUnavailable);
        EXPECT_NE(std::string(error.what()).find("you may not write in this folder"),
                  std::string::npos)
            << error.what();
    }
}

TEST_P(EachFormat, SaysThatTheFolderIsNotThere) {
    NoProgress progress;
    EXPECT_ERROR(ErrorKind::kNotFound, WritePaper(FullOf("text"), PaperSize::kLetter,
                                                  PathTo(std::string("gone/paper.") + GetParam()),
                                                  Date(2016, 6, 22), progress));
}

INSTANTIATE_TEST_SUITE_P(, EachFormat, testing::Values("pdf", "docx", "html", "xlsx"),
                         [](const auto& format) { return std::string(format.param); });

using WithoutFonts = PdfTest;

/// Only a PDF needs them; and nothing is left of it.
TEST_F(WithoutFonts, WritesNoPartOfAPdf) {
    testing::FLAGS_gtest_death_test_style = "threadsafe";
    std::ofstream(PathTo("fonts.conf")) << "<?xml version=\"1.0\"?><fontconfig/>";
    setenv("FONTCONFIG_FILE", PathTo("fonts.conf").c_str(), 1);
    const auto write = [this] {
        NoProgress progress;
        try {
            WritePaper(PaperOf({BodyOf(9)}), PaperSize::kLetter, PathTo("paper.pdf"),
                       Date(2016, 6, 22), progress);
        } catch (const Error& error) {
            std::fputs(error.what(), stderr);
            std::_Exit(static_cast<int>(FileCount()));
        }
        std::_Exit(0);
    };

    EXPECT_EXIT(write(), testing::ExitedWithCode(1), "no font is installed");
    unsetenv("FONTCONFIG_FILE");
}

}  // namespace
}  // namespace particulars
