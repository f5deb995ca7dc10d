#include "model/jobs/print_paper.h"

#include <filesystem>

#include "model/core/tier.h"
#include "model/jobs/make_sample.h"
#include "tests/jobs/scratch_case.h"
#include "tests/support/expect_error.h"

namespace particulars {
namespace {

class PrintPaperTest : public ScratchCase {
protected:
    void SetUp() override {
        ScratchCase::SetUp();
        MakeSample(*db_, clock_, "tester", SampleSpan::kToOpinion);
        options_.output = Path("checklist.pdf");
        options_.paper.standards = {"NY-SDNY-DISC"};
    }

    NoProgress progress_;
    PrintOptions options_;
};

TEST_F(PrintPaperTest, WritesAPdfThatCarriesTheHighestTier) {
    const PrintedPaper printed = PrintPaper(*db_, clock_, options_, progress_);
    EXPECT_GT(printed.pages, 1);
    EXPECT_EQ(printed.legend, Legend(Tier::kAttorneysEyesOnly));
    EXPECT_GT(std::filesystem::file_size(options_.output), 1000U);
}

TEST_F(PrintPaperTest, GivesTheSamePaperForTheSameData) {
    PrintPaper(*db_, clock_, options_, progress_);
    const auto size = std::filesystem::file_size(options_.output);
    PrintPaper(*db_, clock_, options_, progress_);
    EXPECT_EQ(std::filesystem::file_size(options_.output), size);
}

TEST_F(PrintPaperTest, PrintsOneSecretOnFewerPagesThanAll) {
    const int all = PrintPaper(*db_, clock_, options_, progress_).pages;
    options_.paper.secrets = {"TS-003"};
    EXPECT_LT(PrintPaper(*db_, clock_, options_, progress_).pages, all);
}

TEST_F(PrintPaperTest, PrintsEachPaperAboutDeadlines) {
    options_.paper.month = Date(2016, 7, 1);
    options_.paper.deadline = "D-01";
    for (const char* paper : {"calendar", "look-ahead", "month", "working"}) {
        options_.paper.paper = paper;
        EXPECT_GE(PrintPaper(*db_, clock_, options_, progress_).pages, 1) << paper;
    }
    options_.paper.deadline = "";
    EXPECT_ERROR(ErrorKind::kUsage, PrintPaper(*db_, clock_, options_, progress_));
    options_.paper.deadline = "D-99";
    EXPECT_ERROR(ErrorKind::kNotFound, PrintPaper(*db_, clock_, options_, progress_));
}

TEST_F(PrintPaperTest, RefusesWhatItDoesNotKnow) {
    PrintOptions paper = options_;
    paper.paper.paper = "verdict";
    EXPECT_ERROR(ErrorKind::kUsage, PrintPaper(*db_, clock_, paper, progress_));
    PrintOptions standard = options_;
    standard.paper.standards = {"NY-SDNY-NOON"};
    EXPECT_ERROR(ErrorKind::kUsage, PrintPaper(*db_, clock_, standard, progress_));
    PrintOptions secret = options_;
    secret.paper.secrets = {"TS-099"};
    EXPECT_ERROR(ErrorKind::kNotFound, PrintPaper(*db_, clock_, secret, progress_));
    PrintOptions ending = options_;
    ending.output = Path("checklist.doc");
    EXPECT_ERROR(ErrorKind::kUsage, PrintPaper(*db_, clock_, ending, progress_));
    EXPECT_FALSE(std::filesystem::exists(options_.output));
}

}  // namespace
}  // namespace particulars
