#include "model/jobs/exported_files.h"

#include "model/core/error.h"
#include "model/jobs/load_case.h"
#include "model/store/case_file.h"
#include "model/store/edit.h"
#include "model/store/record_maps.h"
#include "model/store/records.h"
#include "tests/jobs/exported_case.h"

namespace particulars {
namespace {

class ExportedFilesTest : public ExportedCase {
protected:
    void Link(const std::string& bates, const std::string& path, const std::string& bytes) {
        Edit edit(*db_, clock_, "founder", "link a file");
        Document document;
        document.id = DocumentId("doc-" + bates);
        document.matter = MatterOf(*db_);
        document.bates_begin = bates;
        document.path = path;
        document = WithBatesKey(document);
        edit.Save(document);
        edit.Commit();
        if (bytes.empty())
            return;
        std::filesystem::create_directories((folder_ / path).parent_path());
        WriteBytes(Path(path), bytes);
    }
};

TEST_F(ExportedFilesTest, ComeBackUnderTheirPaths) {
    Link("LP00900001", "produced/one.pdf", "first file");
    Link("LP00900002", "produced/one.pdf", "first file");
    Link("LP00900003", "gone.pdf", "");
    const OpenExport written = Export(*db_, "a.zip", true);
    EXPECT_EQ(written.files, 1);
    EXPECT_EQ(written.missing_files, 1);

    const auto back = CreateScratchCase();
    const RestoredCase restored = Restore(*back, "a.zip", Path("back"));
    EXPECT_EQ(restored.files, 1);
    EXPECT_EQ(ReadBytes(Path("back/produced/one.pdf")), "first file");
    EXPECT_FALSE(std::filesystem::exists(Path("back/gone.pdf")));

    const auto left = CreateScratchCase();
    EXPECT_EQ(Restore(*left, "a.zip").files_left, 1);
}

TEST_F(ExportedFilesTest, NeverOverwriteWhatIsThere) {
    Link("LP00900001", "produced/one.pdf", "first file");
    Export(*db_, "a.zip", true);
    const auto back = CreateScratchCase();
    WriteBytes(Path("produced/one.pdf"), "other work");
    EXPECT_ERROR(ErrorKind::kConflict, Restore(*back, "a.zip", folder_.string()));
    EXPECT_EQ(ReadBytes(Path("produced/one.pdf")), "other work");
    EXPECT_EQ(LastSequence(*back), 0);
}

TEST_F(ExportedFilesTest, AreNotWrittenOutsideOfTheirFolder) {
    Link("LP00900001", "one.pdf", "first file");
    Export(*db_, "whole.zip", true);
    Members members = MembersOf(Path("whole.zip"));
    ReplaceIn(members["files/index.jsonl"], "\"path\":\"one.pdf\"", "\"path\":\"../out.pdf\"");
    FitManifest(members);
    WriteMembers(Path("a.zip"), members);
    const auto back = CreateScratchCase();
    Restore(*back, "a.zip", Path("back"));
    EXPECT_FALSE(std::filesystem::exists(Path("out.pdf")));
    EXPECT_EQ(ReadBytes(Path("back/files/doc-LP00900001/one.pdf")), "first file");
}

TEST_F(ExportedFilesTest, AreTakenAwayAgainIfTheCaseIsRefused) {
    Link("LP00900001", "one.pdf", "first file");
    Export(*db_, "whole.zip", true);
    Members members = MembersOf(Path("whole.zip"));
    members["files/doc-LP00900001/one.pdf"][0] = 'F';
    WriteMembers(Path("a.zip"), members);
    const auto back = CreateScratchCase();
    EXPECT_ERROR(ErrorKind::kUnreadable, Restore(*back, "a.zip", Path("back")));
    EXPECT_FALSE(std::filesystem::exists(Path("back/one.pdf")));
}

}  // namespace
}  // namespace particulars
