#include "model/jobs/print_book.h"

#include <filesystem>
#include <fmt/format.h>

#include "model/jobs/load_case.h"
#include "model/jobs/make_sample.h"
#include "tests/jobs/scratch_case.h"
#include "tests/render/pdf_tools.h"
#include "tests/support/expect_error.h"

namespace particulars {
namespace {

class PrintBookTest : public ScratchCase {
protected:
    void SetUp() override {
        ScratchCase::SetUp();
        MakeSample(*db_, clock_, "tester", SampleSpan::kToOpinion);
        records_ = LoadCase(*db_);
        options_.papers = {"checklist", "matrix", "calendar"};
        options_.print.file.path = Path("book.pdf");
    }

    PrintedBook Print() { return PrintBook({&records_, db_.get(), &clock_}, options_, progress_); }

    CaseRecords records_;
    BookOptions options_;
    NoProgress progress_;
};

TEST_F(PrintBookTest, NumbersThePagesOfAllPapersThrough) {
    const PrintedBook book = Print();
    EXPECT_TRUE(book.left_out.empty());
    const std::string words =
        RunTool("pdftotext", "-layout " + options_.print.file.path + " -").output;
    for (const int page : {1, 2, book.printed.pages})
        EXPECT_NE(words.find(fmt::format("Page {} of {}", page, book.printed.pages)),
                  std::string::npos)
            << page;
    EXPECT_NE(words.find("Contents"), std::string::npos);
    EXPECT_EQ(book.printed.tier, Tier::kPublic);
    EXPECT_GE(book.printed.withheld, 8U);
}

TEST_F(PrintBookTest, CarriesTheHighestLegendOnEveryPage) {
    options_.papers = {"verdict-form", "checklist"};
    options_.print.paper.reader.up_to = Tier::kAttorneysEyesOnly;
    const PrintedBook book = Print();
    const std::string words = RunTool("pdftotext", options_.print.file.path + " -").output;
    int found = 0;
    for (std::size_t at = words.find(book.printed.legend); at != std::string::npos;
         at = words.find(book.printed.legend, at + 1))
        ++found;
    EXPECT_EQ(found, book.printed.pages);
    EXPECT_EQ(book.printed.secrets.size(), 8U);
}

TEST_F(PrintBookTest, LeavesOutWhatTheCaseHasNothingForAndSaysSo) {
    options_.papers = {"served", "calendar"};
    const PrintedBook book = Print();
    ASSERT_EQ(book.left_out.size(), 1U);
    EXPECT_EQ(book.left_out.front().substr(0, 24), "Identification as served");
    options_.papers = {"served"};
    EXPECT_ERROR(ErrorKind::kNotFound, Print());
}

TEST_F(PrintBookTest, RefusesWhatCannotBeBoundOrIsNotForThisReader) {
    options_.papers = {"working"};
    EXPECT_ERROR(ErrorKind::kUsage, Print());
    options_.papers = {};
    EXPECT_ERROR(ErrorKind::kUsage, Print());
    options_.papers = {"lineage", "checklist"};
    options_.print.paper.reader.audience = Audience::kCourtPublic;
    EXPECT_ERROR(ErrorKind::kUsage, Print());
    options_.papers = {"lineage"};
    options_.print.file.path = Path("book.docx");
    EXPECT_ERROR(ErrorKind::kUsage, Print());
    EXPECT_TRUE(std::filesystem::is_empty(folder_));
}

TEST_F(PrintBookTest, StopsWhenItIsAskedTo) {
    class Stopped : public Progress {
        void Step(std::int64_t, std::int64_t, std::string_view) override {
            throw Error(ErrorKind::kCancelled, "Stopped.");
        }
    } stopped;
    EXPECT_ERROR(ErrorKind::kCancelled,
                 PrintBook({&records_, db_.get(), &clock_}, options_, stopped));
    EXPECT_TRUE(std::filesystem::is_empty(folder_));
}

}  // namespace
}  // namespace particulars
