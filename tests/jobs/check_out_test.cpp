#include "model/jobs/check_out.h"

#include <gtest/gtest.h>

#include "model/evidence/document.h"
#include "model/jobs/left_behind.h"
#include "model/jobs/merge_copy.h"
#include "model/jobs/verify_case.h"
#include "model/store/case_file.h"
#include "model/store/change_log.h"
#include "model/store/edit.h"
#include "model/store/records.h"
#include "tests/support/case_samples.h"
#include "tests/support/expect_error.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/other_program.h"
#include "tests/support/temporary_folder.h"

namespace particulars {
namespace {

constexpr const char* kPassword = "correct horse battery staple";

class CheckOutTest : public testing::Test {
protected:
    void SetUp() override {
        const auto db = CreateCaseFile(path_, kPassword);
        SaveMatter(*db, clock_);
        AddSecret(*db, clock_, "Targeting");
    }

    std::unique_ptr<Database> Open(const std::string& path, bool read_only = false) const {
        return OpenCaseFile(path, kPassword, read_only);
    }

    CheckOut MakeCopy() const {
        return CheckOutCase(*Open(path_, true), path_, copy_, clock_, "partner");
    }

    MergeReport Merge() const {
        NoProgress progress;
        return MergeCopy(*Open(copy_, true), *Open(path_), clock_, "associate", {}, progress);
    }

    TemporaryFolder folder_;
    std::string path_ = folder_ / "case.particulars";
    std::string copy_ = folder_ / "copy.particulars";
    FixedClock clock_{"2016-06-23"};
};

TEST_F(CheckOutTest, SaysWhereItIsFromAndWhatBothHave) {
    const CheckOut made = MakeCopy();
    const auto copy = Open(copy_);
    const CheckOut origin = CheckOutOf(*copy).value();
    EXPECT_EQ(origin.from, path_);
    EXPECT_EQ(origin.user, "partner");
    EXPECT_EQ(origin.at, "2016-06-23T12:00:00.000Z");
    EXPECT_EQ(origin.sequence, 2);
    EXPECT_EQ(origin.hash, DataStamp(*Open(path_)));
    EXPECT_EQ(origin.hash, made.hash);
    EXPECT_EQ(All<TradeSecret>(*copy).size(), 1U);
    EXPECT_EQ(VerifyCase(*copy).findings, std::vector<std::string>());
}

TEST_F(CheckOutTest, LeavesTheCaseAsItIs) {
    const std::string before = ReadBytes(path_);
    MakeCopy();
    EXPECT_EQ(ReadBytes(path_), before);
    EXPECT_EQ(CheckOutOf(*Open(path_)), std::nullopt);
    EXPECT_EQ(folder_.Names(), (std::vector<std::string>{"case.particulars", "copy.particulars"}));
}

TEST_F(CheckOutTest, WorksWhileAnotherProgramHasTheCaseOpen) {
    const OtherProgram other([this](OtherProgram& program) {
        const auto db = Open(path_);
        program.Report("open");
        program.AwaitWord();
        AddSecret(*db, clock_, "Scoring");
        program.Report("saved");
        program.AwaitWord();
    });
    ASSERT_EQ(other.Hear(), "open");
    MakeCopy();
    other.GoOn();
    EXPECT_EQ(other.Hear(), "saved");
    EXPECT_EQ(All<TradeSecret>(*Open(copy_)).size(), 1U);
}

TEST_F(CheckOutTest, NeverGoesOverAnotherFile) {
    WriteBytes(copy_, "something else");
    EXPECT_ERROR(ErrorKind::kConflict, MakeCopy());
    EXPECT_EQ(ReadBytes(copy_), "something else");
}

TEST_F(CheckOutTest, ComesBackByMerging) {
    MakeCopy();
    AddSecret(*Open(copy_), clock_, "Ranking");
    AddSecret(*Open(path_), clock_, "Sorting");
    const MergeReport report = Merge();
    ASSERT_EQ(report.acts.size(), 1U);  // Not that the copy was made.
    EXPECT_EQ(report.renumbered.size(), 1U);
    const auto db = Open(path_);
    EXPECT_EQ(All<TradeSecret>(*db).size(), 3U);
    EXPECT_EQ(CheckOutOf(*db), std::nullopt);
    EXPECT_EQ(VerifyCase(*db).findings, std::vector<std::string>());
}

TEST_F(CheckOutTest, MayAlsoHaveBeenCopiedByHand) {
    std::filesystem::copy_file(path_, copy_);
    AddSecret(*Open(copy_), clock_, "Ranking");
    EXPECT_TRUE(Merge().saved);
    EXPECT_EQ(All<TradeSecret>(*Open(path_)).size(), 2U);
}

TEST_F(CheckOutTest, IsNotMergedIntoACaseThatHasBeenSetBack) {
    std::filesystem::copy_file(path_, folder_ / "backup");
    AddSecret(*Open(path_), clock_, "Scoring");
    MakeCopy();
    AddSecret(*Open(copy_), clock_, "Ranking");
    std::filesystem::rename(folder_ / "backup", path_);
    EXPECT_ERROR(ErrorKind::kConflict, Merge());
    EXPECT_EQ(All<TradeSecret>(*Open(path_)).size(), 1U);
}

TEST_F(CheckOutTest, IsNotMergedOnceItHasBeenSetBackItself) {
    MakeCopy();
    std::filesystem::copy_file(copy_, folder_ / "backup");
    AddSecret(*Open(copy_), clock_, "Ranking");
    Merge();
    std::filesystem::rename(folder_ / "backup", copy_);
    AddSecret(*Open(copy_), clock_, "Ordering");
    EXPECT_ERROR(ErrorKind::kConflict, Merge());
}

TEST_F(CheckOutTest, ListsTheFilesThatWereLeftBehind) {
    std::filesystem::create_directories(folder_ / "there/evidence");
    std::filesystem::create_directories(folder_ / "here/evidence");
    WriteBytes(folder_ / "there/evidence/new.pdf", "x");
    WriteBytes(folder_ / "there/evidence/both.pdf", "x");
    WriteBytes(folder_ / "here/evidence/both.pdf", "x");
    WriteBytes(folder_ / "there/absolute.pdf", "x");
    const auto db = Open(path_);
    Edit edit(*db, clock_, "associate", "documents");
    int number = 0;
    for (const std::string& path :
         {std::string("evidence/new.pdf"), std::string("evidence/new.pdf"),
          std::string("evidence/both.pdf"), std::string("evidence/lost.pdf"),
          folder_ / "there/absolute.pdf", std::string()}) {
        Document document;
        document.matter = kSampleMatter;
        document.path = path;
        document.bates_key = std::to_string(++number);
        edit.Save(document);
    }
    edit.Commit();
    EXPECT_EQ(LeftBehind(*db, folder_ / "there", folder_ / "here"),
              std::vector<std::string>{"evidence/new.pdf"});
}

}  // namespace
}  // namespace particulars
