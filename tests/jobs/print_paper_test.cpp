#include "model/jobs/print_paper.h"

#include <filesystem>
#include <fstream>
#include <iterator>

#include "model/core/tier.h"
#include "model/jobs/load_case.h"
#include "model/jobs/log_distribution.h"
#include "model/jobs/make_sample.h"
#include "model/jobs/save_records.h"
#include "model/store/sha256.h"
#include "tests/jobs/scratch_case.h"
#include "tests/support/expect_error.h"

namespace particulars {
namespace {

class PrintPaperTest : public ScratchCase {
protected:
    void SetUp() override {
        ScratchCase::SetUp();
        MakeSample(*db_, clock_, "tester", SampleSpan::kToOpinion);
        options_.file.path = Path("checklist.pdf");
        options_.paper.standards = {"NY-SDNY-DISC"};
        options_.paper.reader.up_to = Tier::kAttorneysEyesOnly;
    }

    void Save(std::vector<AnyRecord> records) {
        Edit edit(*db_, clock_, "tester", "prepare");
        SaveRecords(edit, MatterOf(*db_), records, progress_);
        edit.Commit();
    }

    NoProgress progress_;
    PrintOptions options_;
};

TEST_F(PrintPaperTest, WritesAPdfThatCarriesTheHighestTier) {
    const PrintedPaper printed = PrintPaper(*db_, clock_, options_, progress_);
    EXPECT_GT(printed.pages, 1);
    EXPECT_EQ(printed.legend, Legend(Tier::kAttorneysEyesOnly));
    EXPECT_GT(std::filesystem::file_size(options_.file.path), 1000U);
}

TEST_F(PrintPaperTest, HoldsNothingAbovePublicUnlessItIsSaid) {
    options_.paper.reader = {};
    const PrintedPaper printed = PrintPaper(*db_, clock_, options_, progress_);
    EXPECT_EQ(printed.tier, Tier::kPublic);
    EXPECT_TRUE(printed.legend.empty());
    EXPECT_GE(printed.withheld, 8U);
    EXPECT_TRUE(printed.secrets.empty());
}

TEST_F(PrintPaperTest, GivesTheSamePaperForTheSameDataAlsoOnceAPrintWasLogged) {
    const PrintedPaper printed = PrintPaper(*db_, clock_, options_, progress_);
    const std::string first = Sha256OfFile(options_.file.path);
    LogDistribution(*db_, clock_, "tester", LineFor(LoadCase(*db_), options_, printed));
    PrintPaper(*db_, clock_, options_, progress_);
    EXPECT_EQ(Sha256OfFile(options_.file.path), first);
}

TEST_F(PrintPaperTest, KeepsWorkProductFromEverybodyElse) {
    options_.paper.reader.audience = Audience::kOpponent;
    EXPECT_ERROR(ErrorKind::kUsage, PrintPaper(*db_, clock_, options_, progress_));
}

TEST_F(PrintPaperTest, NumbersACopyThatSomebodyReceives) {
    options_.recipient = "R. Recipient";
    const PrintedPaper first = PrintPaper(*db_, clock_, options_, progress_);
    EXPECT_EQ(first.copy_number, 1);
    LogDistribution(*db_, clock_, "tester", LineFor(LoadCase(*db_), options_, first));
    EXPECT_EQ(PrintPaper(*db_, clock_, options_, progress_).copy_number, 2);
    EXPECT_EQ(first.secrets.size(), 8U);
}

TEST_F(PrintPaperTest, GivesAnExpertNothingWithoutASignedUndertaking) {
    Person expert;
    expert.id = PersonId("expert");
    expert.name = "E. Expert";
    expert.role = PersonRole::kExpert;
    Clearance clearance;
    clearance.person = expert.id;
    clearance.cleared_for = Tier::kAttorneysEyesOnly;
    clearance.announced_on = Date(2016, 5, 1);
    Save({expert, clearance});
    options_.paper.paper = "schedule-served";
    options_.paper.reader.audience = Audience::kExpert;
    EXPECT_ERROR(ErrorKind::kUsage, PrintPaper(*db_, clock_, options_, progress_));
    options_.recipient = "N. Nobody";
    EXPECT_ERROR(ErrorKind::kNotFound, PrintPaper(*db_, clock_, options_, progress_));
    options_.recipient = "E. Expert";
    EXPECT_ERROR(ErrorKind::kForbidden, PrintPaper(*db_, clock_, options_, progress_));
    EXPECT_FALSE(std::filesystem::exists(options_.file.path));

    clearance = LoadCase(*db_).clearances.front();
    clearance.undertaking = "Exhibit A, ECF No. 90";
    clearance.signed_on = Date(2016, 5, 2);
    clearance.cleared_on = Date(2016, 5, 9);
    Save({clearance});
    EXPECT_GE(PrintPaper(*db_, clock_, options_, progress_).pages, 1);
    options_.paper.reader.up_to = Tier::kSourceCode;
    EXPECT_ERROR(ErrorKind::kForbidden, PrintPaper(*db_, clock_, options_, progress_));
}

TEST_F(PrintPaperTest, WritesNothingThatGivesSealedWordsAway) {
    TradeSecret secret = LoadCase(*db_).secrets[2];
    Version version;
    version.secret = secret.id;
    version.number = 2;
    version.text = "A ledger of seven tariffs, kept in the reverse order of their dates.";
    version.kind = AmendmentKind::kClarify;
    version.ground = "deposition";
    version.author = "tester";
    version.created_at = "2016-06-23T10:00:00.000Z";
    secret.title = "Ledger of seven tariffs kept in reverse";
    Save({version, secret});
    options_.paper.reader = {};
    std::ofstream(options_.file.path) << "an earlier file";
    try {
        PrintPaper(*db_, clock_, options_, progress_);
        FAIL() << "should have been refused";
    } catch (const LeakError& error) {
        EXPECT_EQ(error.leaks().front().label.substr(0, 6), "TS-003");
        EXPECT_NE(std::string(error.what()).find("page"), std::string::npos);
    }
    EXPECT_EQ(std::filesystem::file_size(options_.file.path), 15U);
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder_), {}), 1);
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
    ending.file.path = Path("checklist.doc");
    EXPECT_ERROR(ErrorKind::kUsage, PrintPaper(*db_, clock_, ending, progress_));
    EXPECT_FALSE(std::filesystem::exists(options_.file.path));
}

}  // namespace
}  // namespace particulars
