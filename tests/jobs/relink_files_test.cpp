#include "model/jobs/relink_files.h"

#include <fstream>

#include "model/store/record_maps.h"
#include "model/store/records.h"
#include "model/store/sha256.h"
#include "tests/jobs/listed_case.h"
#include "tests/jobs/scratch_case.h"
#include "tests/support/temporary_folder.h"

namespace particulars {
namespace {

class RelinkFilesTest : public ScratchCase {
protected:
    void SetUp() override {
        ScratchCase::SetUp();
        SaveMatter(*db_, clock_);
    }

    static void Write(const std::filesystem::path& path, const std::string& text) {
        std::filesystem::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << text;
    }

    /// A document whose file held `text` when it was linked.
    void AddLinked(const std::string& bates, const std::string& path, const std::string& text,
                   bool with_size = true) {
        Document document;
        document.bates_begin = document.bates_end = bates;
        document.path = path;
        document.sha256 = Sha256(text);
        document.file_size = with_size ? static_cast<std::int64_t>(text.size()) : 0;
        Edit edit(*db_, clock_, "tester", "prepare");
        std::vector<AnyRecord> records = {document};
        SaveRecords(edit, kSampleMatter, records, progress_);
        edit.Commit();
    }

    FileReport Relink(const std::filesystem::path& folder) {
        return RelinkFiles(*db_, clock_, "tester", folder_.string(), folder.string(), progress_);
    }

    std::string PathNow() { return All<Document>(*db_).front().path; }

    NoProgress progress_;
};

TEST_F(RelinkFilesTest, TellsIntactChangedAndMissingFilesApart) {
    Write(folder_ / "native/a.txt", "alpha");
    Write(folder_ / "native/b.txt", "gamma");
    AddLinked("AB0001", "native/a.txt", "alpha");
    AddLinked("AB0002", "native/b.txt", "delta");
    AddLinked("AB0003", "native/c.txt", "other");

    const FileReport report = CheckLinkedFiles(*db_, folder_.string(), progress_);

    EXPECT_EQ(report.linked, 3);
    EXPECT_EQ(report.intact, 1);
    ASSERT_EQ(report.findings.size(), 2U);
    EXPECT_EQ(report.findings[0].state, FileState::kChanged);
    EXPECT_EQ(report.findings[1].state, FileState::kMissing);
}

TEST_F(RelinkFilesTest, FindsAMovedFileByItsBytesWhateverItsName) {
    Write(folder_ / "moved/deep/other name.txt", "alpha");
    Write(folder_ / "moved/decoy.txt", "aleph");
    AddLinked("AB0001", "native/a.txt", "alpha", false);

    const FileReport report = Relink(folder_ / "moved");

    EXPECT_EQ(report.findings.front().state, FileState::kRelinked);
    EXPECT_EQ(PathNow(), "moved/deep/other name.txt");
    EXPECT_EQ(All<Document>(*db_).front().file_size, 5);
    EXPECT_EQ(CheckLinkedFiles(*db_, folder_.string(), progress_).intact, 1);
}

TEST_F(RelinkFilesTest, KeepsTheLinkOfAFileThatIsNotFound) {
    Write(folder_ / "moved/decoy.txt", "aleph");
    AddLinked("AB0001", "native/a.txt", "alpha");

    EXPECT_EQ(Relink(folder_ / "moved").findings.front().state, FileState::kMissing);
    EXPECT_EQ(PathNow(), "native/a.txt");
}

TEST_F(RelinkFilesTest, NeverLinksAFileOutsideTheCaseFolder) {
    const TemporaryFolder elsewhere;
    Write(elsewhere.path() / "a.txt", "alpha");
    AddLinked("AB0001", "native/a.txt", "alpha");

    EXPECT_EQ(Relink(elsewhere.path()).findings.front().state, FileState::kOutside);
    EXPECT_EQ(PathNow(), "native/a.txt");
}

TEST_F(RelinkFilesTest, RefusesAFolderThatIsNotThere) {
    EXPECT_ERROR(ErrorKind::kNotFound, Relink(folder_ / "nowhere"));
}

}  // namespace
}  // namespace particulars
