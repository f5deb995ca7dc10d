#include "model/render/paper_file.h"

#include <filesystem>

#include <gtest/gtest.h>

#include "model/core/error.h"
#include "tests/support/expect_error.h"
#include "tests/support/temporary_folder.h"

namespace particulars {
namespace {

class PaperFileTest : public testing::Test {
protected:
    int Write(const std::string& name) {
        NoProgress progress;
        return WritePaper(paper_, PaperSize::kLetter, folder_ / name, Date(2016, 6, 22), progress);
    }

    bool IsThere(const std::string& name) const { return std::filesystem::exists(folder_ / name); }

    TemporaryFolder folder_;
    PaperDocument paper_;
};

TEST(FormatOf, GoesByTheEndingWhateverItsCase) {
    EXPECT_EQ(FormatOf("a.pdf"), PaperFormat::kPdf);
    EXPECT_EQ(FormatOf("b.DOCX"), PaperFormat::kWord);
    EXPECT_EQ(FormatOf("c.d.html"), PaperFormat::kWebPage);
    EXPECT_EQ(FormatOf("e.xlsx"), PaperFormat::kWorkbook);
    EXPECT_ERROR(ErrorKind::kUsage, FormatOf("f.txt"));
}

TEST_F(PaperFileTest, CountsThePagesOfAPdfAlone) {
    EXPECT_EQ(Write("a.pdf"), 1);
    EXPECT_EQ(Write("a.docx"), 0);
    EXPECT_EQ(Write("a.html"), 0);
    EXPECT_TRUE(IsThere("a.pdf") && IsThere("a.docx") && IsThere("a.html"));
}

TEST_F(PaperFileTest, WritesAWorkbookOnlyWhereThereIsATable) {
    EXPECT_ERROR(ErrorKind::kUsage, Write("a.xlsx"));
    EXPECT_FALSE(IsThere("a.xlsx"));
    Table table;
    table.columns = {{"Column"}};
    paper_.blocks.push_back(table);
    Write("a.xlsx");
    EXPECT_TRUE(IsThere("a.xlsx"));
}

}  // namespace
}  // namespace particulars
