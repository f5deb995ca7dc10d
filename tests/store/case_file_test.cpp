#include "model/store/case_file.h"

#include "model/store/change_log.h"
#include "model/store/migrator.h"
#include "model/store/records.h"
#include "tests/support/case_samples.h"
#include "tests/support/expect_error.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/full_disk.h"
#include "tests/support/other_program.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/unprivileged.h"

namespace particulars {
namespace {

constexpr const char* kPassword = "correct horse battery staple";

/// The message of the Error that `act` throws, or "no error".
template <typename Act>
std::string MessageOf(Act&& act) {
    try {
        act();
    } catch (const Error& error) {
        return error.what();
    }
    return "no error";
}

class CaseFileTest : public testing::Test {
protected:
    void SetUp() override {
        const auto db = CreateCaseFile(path_, kPassword);
        SaveMatter(*db, clock_);
        AddSecret(*db, clock_, "Targeting");
    }

    std::unique_ptr<Database> Open(bool read_only = false) {
        return OpenCaseFile(path_, kPassword, read_only);
    }

    ErrorKind KindOfRefusal(const std::string& password = kPassword) {
        try {
            OpenCaseFile(path_, password);
        } catch (const Error& error) {
            message_ = error.what();
            return error.kind();
        }
        ADD_FAILURE() << "the file was opened";
        return ErrorKind::kInternal;
    }

    TemporaryFolder folder_;
    std::string path_ = folder_ / "case.particulars";
    FixedClock clock_{"2016-06-23"};
    std::string message_;
};

TEST_F(CaseFileTest, KeepsWhatWasSaved) {
    EXPECT_EQ(All<TradeSecret>(*Open())[0].title, "Targeting");
    EXPECT_EQ(folder_.Names(), std::vector<std::string>{"case.particulars"});
}

TEST_F(CaseFileTest, KeepsUndoAcrossClosing) {
    Undo(*Open(), clock_, "associate");
    EXPECT_EQ(RedoLabel(*Open(), "associate"), "add Targeting");
    Redo(*Open(), clock_, "associate");
    EXPECT_EQ(UndoLabel(*Open(), "associate"), "add Targeting");
    EXPECT_EQ(All<TradeSecret>(*Open()).size(), 1U);
}

TEST_F(CaseFileTest, GivesAnotherConnectionWithoutThePassword) {
    const auto db = Open();
    const auto other = db->Connect();
    AddSecret(*other, clock_, "Scoring");
    EXPECT_EQ(All<TradeSecret>(*db).size(), 2U);
}

TEST_F(CaseFileTest, IsSound) {
    EXPECT_EQ(VerifyCaseFile(*Open()), std::vector<std::string>());
    EXPECT_EQ(VerifyCaseFile(*Open(true)), std::vector<std::string>());
}

TEST_F(CaseFileTest, IsNeverOverwrittenByANewCase) {
    const std::string before = ReadBytes(path_);
    EXPECT_ERROR(ErrorKind::kConflict, CreateCaseFile(path_, kPassword));
    EXPECT_EQ(ReadBytes(path_), before);
}

TEST_F(CaseFileTest, NeedsAPassword) {
    EXPECT_ERROR(ErrorKind::kUsage, CreateCaseFile(folder_ / "other.particulars", ""));
    EXPECT_EQ(folder_.Names().size(), 1U);
}

TEST_F(CaseFileTest, IsNotMadeInAFolderThatIsMissing) {
    const std::string path = folder_ / "missing/other.particulars";
    EXPECT_ERROR(ErrorKind::kUnavailable, CreateCaseFile(path, kPassword));
    EXPECT_EQ(MessageOf([&] { CreateCaseFile(path, kPassword); }),
              "There is no folder " + (folder_ / "missing") +
                  ". Nothing was changed. Choose another folder.");
}

TEST_F(CaseFileTest, IsNotMadeInAFolderThatMayNotBeWritten) {
    std::filesystem::permissions(folder_.path(), std::filesystem::perms(0555));
    const Unprivileged user;
    const std::string path = folder_ / "other.particulars";
    EXPECT_ERROR(ErrorKind::kUnavailable, CreateCaseFile(path, kPassword));
    EXPECT_NE(
        MessageOf([&] { CreateCaseFile(path, kPassword); }).find("may not write in the folder"),
        std::string::npos);
}

TEST_F(CaseFileTest, LeavesNothingOfACaseForWhichTheDiskIsTooFull) {
    const FullDisk disk(20000);
    EXPECT_EQ(MessageOf([&] { CreateCaseFile(folder_ / "other.particulars", kPassword); }),
              "The disk is full. Nothing was saved, and what was saved before is safe. Make room "
              "on the disk, then try again.");
    EXPECT_EQ(folder_.Names(), std::vector<std::string>{"case.particulars"});
}

TEST_F(CaseFileTest, SavesNothingOfAnActForWhichTheDiskIsTooFull) {
    const auto db = Open();
    const std::string stamp = DataStamp(*db);
    {
        const FullDisk disk(std::filesystem::file_size(path_) + 8192);
        EXPECT_ERROR(ErrorKind::kUnavailable, AddSecret(*db, clock_, std::string(1000000, 'x')));
    }
    EXPECT_EQ(DataStamp(*db), stamp);
    EXPECT_EQ(VerifyCaseFile(*db), std::vector<std::string>());
    AddSecret(*db, clock_, "Scoring");
    EXPECT_EQ(All<TradeSecret>(*Open()).size(), 2U);
}

TEST_F(CaseFileTest, LetsNothingThroughOnceAStepHasFailed) {
    const auto db = Open();
    db->RunScript("PRAGMA max_page_count = 200");
    Edit edit(*db, clock_, "associate", "add too much");
    TradeSecret large;
    large.matter = kSampleMatter;
    large.number = 2;
    large.note = std::string(1000000, 'x');
    EXPECT_ERROR(ErrorKind::kUnavailable, edit.Save(large));
    TradeSecret small;
    small.matter = kSampleMatter;
    small.number = 3;
    EXPECT_ERROR(ErrorKind::kUnavailable, edit.Save(small));
    EXPECT_EQ(All<TradeSecret>(*Open()).size(), 1U);
}

TEST_F(CaseFileTest, SaysThatThePasswordIsWrong) {
    EXPECT_EQ(KindOfRefusal("correct horse battery stable"), ErrorKind::kWrongPassword);
    EXPECT_EQ(KindOfRefusal(""), ErrorKind::kWrongPassword);
}

TEST_F(CaseFileTest, SaysThatAFileIsMissing) {
    path_ = folder_ / "missing.particulars";
    EXPECT_EQ(KindOfRefusal(), ErrorKind::kNotFound);
}

TEST_F(CaseFileTest, SaysThatAFolderIsNoCase) {
    path_ = folder_.path();
    EXPECT_EQ(KindOfRefusal(), ErrorKind::kUnreadable);
}

TEST_F(CaseFileTest, TellsTheFirstPageDamagedFromAWrongPassword) {
    FlipByte(path_, 2000);
    EXPECT_EQ(KindOfRefusal(), ErrorKind::kCorrupt);
    EXPECT_TRUE(message_.starts_with("The password is right, but the case file is damaged."));
    EXPECT_EQ(KindOfRefusal("wrong"), ErrorKind::kWrongPassword);
}

TEST_F(CaseFileTest, FindsAnyFlippedByte) {
    AddSecret(*Open(), clock_, std::string(20000, 'x'));  // The last pages are none of the schema.
    const std::size_t size = std::filesystem::file_size(path_);
    FlipByte(path_, size - 2000);
    const auto db = Open();
    ASSERT_EQ(VerifyCaseFile(*db).size(), 1U);
    EXPECT_EQ(VerifyCaseFile(*db)[0],
              "A part of the file is damaged: HMAC verification failed for page " +
                  std::to_string(size / 4096) + ".");
}

TEST_F(CaseFileTest, SaysThatAPartIsMissing) {
    std::filesystem::resize_file(path_, 3 * 4096);
    EXPECT_EQ(KindOfRefusal(), ErrorKind::kCorrupt);
    std::filesystem::resize_file(path_, 2 * 4096 + 100);
    EXPECT_EQ(KindOfRefusal(), ErrorKind::kCorrupt);
    EXPECT_EQ(KindOfRefusal("wrong"), ErrorKind::kUnreadable);
}

TEST_F(CaseFileTest, SaysThatAStubIsNoCase) {
    std::filesystem::resize_file(path_, 1000);
    EXPECT_EQ(KindOfRefusal(), ErrorKind::kUnreadable);
    EXPECT_NE(message_.find("too short"), std::string::npos);
}

TEST_F(CaseFileTest, SaysThatAnEmptyFileIsNoCase) {
    WriteBytes(path_, "");
    EXPECT_EQ(KindOfRefusal(), ErrorKind::kUnreadable);
    EXPECT_NE(message_.find("it is empty"), std::string::npos);
    EXPECT_EQ(ReadBytes(path_), "");
}

TEST_F(CaseFileTest, SaysWhatAnotherFileIs) {
    WriteBytes(path_, "%PDF-1.7\n" + std::string(8000, '\0'));
    EXPECT_EQ(KindOfRefusal(), ErrorKind::kUnreadable);
    EXPECT_NE(message_.find("it is a PDF file"), std::string::npos);
    WriteBytes(path_, std::string(9000, 'a'));
    EXPECT_EQ(KindOfRefusal(), ErrorKind::kUnreadable);
    EXPECT_NE(message_.find("it is a text file"), std::string::npos);
}

TEST_F(CaseFileTest, SaysThatAPlainDatabaseIsNoCase) {
    WriteBytes(path_, std::string("SQLite format 3\0\x10\0\x01\x01", 20) + std::string(8172, '\0'));
    EXPECT_EQ(KindOfRefusal(), ErrorKind::kUnreadable);
    EXPECT_NE(message_.find("a database without encryption"), std::string::npos);
}

TEST_F(CaseFileTest, SaysThatAnotherProgramsEncryptedFileIsNoCase) {
    Open()->RunScript("PRAGMA application_id = 7");
    EXPECT_EQ(KindOfRefusal(), ErrorKind::kUnreadable);
    EXPECT_NE(message_.find("of another program"), std::string::npos);
}

TEST_F(CaseFileTest, NamesTheVersionThatANewerFileNeeds) {
    Open()->RunScript(
        "INSERT INTO schema_migration (version, name, since) VALUES (9999, 'later', '7.2.0')");
    const std::string before = ReadBytes(path_);
    EXPECT_EQ(KindOfRefusal(), ErrorKind::kIncompatible);
    EXPECT_NE(message_.find("version 7.2.0 or newer"), std::string::npos);
    EXPECT_EQ(ReadBytes(path_), before);
}

TEST_F(CaseFileTest, SaysThatAnotherProgramIsWriting) {
    const auto other = Open();
    const auto db = Open();
    db->RunScript("PRAGMA busy_timeout = 0");
    const Transaction writing(*other);
    EXPECT_EQ(MessageOf([&] { AddSecret(*db, clock_, "Scoring"); }),
              "The case file is in use by another program. Nothing was changed. Try again when "
              "the other program has finished.");
    EXPECT_EQ(All<TradeSecret>(*db).size(), 1U);
}

TEST_F(CaseFileTest, IsReadWhileAnotherProgramHoldsItForWriting) {
    const auto other = Open();
    const Transaction writing(*other);
    EXPECT_EQ(All<TradeSecret>(*Open(true)).size(), 1U);
}

TEST_F(CaseFileTest, ChangesNothingWhenOpenForReadingOnly) {
    const auto db = Open(true);
    EXPECT_EQ(MessageOf([&] { AddSecret(*db, clock_, "Scoring"); }),
              "The case file is open for reading only. Nothing was changed.");
}

TEST_F(CaseFileTest, IsWrittenByOneProgramAtATimeAndReadByOthers) {
    const OtherProgram other([this](OtherProgram& program) {
        const auto db = OpenCaseFile(path_, kPassword, false, "partner");
        program.Report("open");
        program.AwaitWord();
    });
    ASSERT_EQ(other.Hear(), "open");
    EXPECT_EQ(KindOfRefusal(), ErrorKind::kUnavailable);
    EXPECT_TRUE(message_.starts_with("partner on ")) << message_;
    EXPECT_EQ(All<TradeSecret>(*Open(true)).size(), 1U);
    EXPECT_EQ(KindOfRefusal("guess"), ErrorKind::kWrongPassword);
}

TEST_F(CaseFileTest, IsFreeOnceTheProgramThatWritesIsKilled) {
    OtherProgram other([this](OtherProgram& program) {
        const auto db = Open();
        program.Report("open");
        program.AwaitWord();
    });
    ASSERT_EQ(other.Hear(), "open");
    other.Kill();
    AddSecret(*Open(), clock_, "Scoring");
    EXPECT_EQ(All<TradeSecret>(*Open()).size(), 2U);
    EXPECT_EQ(folder_.Names(), std::vector<std::string>{"case.particulars"});
}

TEST_F(CaseFileTest, IsHeldAsLongAsAnyOfItsConnections) {
    auto db = Open();
    const auto other = db->Connect();
    db.reset();
    const OtherProgram program([this](OtherProgram& self) {
        try {
            Open();
            self.Report("opened");
        } catch (const Error&) {
            self.Report("refused");
        }
    });
    EXPECT_EQ(program.Hear(), "refused");
}

TEST_F(CaseFileTest, IsHeldFromTheMomentItIsMade) {
    const auto db = CreateCaseFile(folder_ / "new.particulars", kPassword, "partner");
    EXPECT_NE(ReadBytes(folder_ / "new.particulars.lock").find("partner"), std::string::npos);
}

TEST_F(CaseFileTest, SavesNothingOnceTheRightToWriteIsLost) {
    const auto db = Open();
    const auto other = db->Connect();
    std::filesystem::remove(path_ + ".lock");
    EXPECT_ERROR(ErrorKind::kUnavailable, AddSecret(*db, clock_, "Scoring"));
    EXPECT_ERROR(ErrorKind::kUnavailable, AddSecret(*other, clock_, "Scoring"));
    EXPECT_EQ(All<TradeSecret>(*db).size(), 1U);
}

TEST_F(CaseFileTest, SaysThatItMayNotBeRead) {
    std::filesystem::permissions(folder_.path(), std::filesystem::perms(0755));
    std::filesystem::permissions(path_, std::filesystem::perms(0000));
    const Unprivileged user;
    EXPECT_EQ(KindOfRefusal(), ErrorKind::kUnavailable);
}

TEST_F(CaseFileTest, OpensForReadingWhereItMayNotBeWritten) {
    std::filesystem::permissions(folder_.path(), std::filesystem::perms(0555));
    std::filesystem::permissions(path_, std::filesystem::perms(0444));
    const Unprivileged user;
    EXPECT_EQ(KindOfRefusal(), ErrorKind::kUnavailable);
    EXPECT_EQ(All<TradeSecret>(*Open(true)).size(), 1U);
}

TEST_F(CaseFileTest, NoticesThatItWasReplacedWhileOpen) {
    const auto db = Open();
    std::filesystem::rename(path_, folder_ / "moved.particulars");
    EXPECT_ERROR(ErrorKind::kUnavailable, AddSecret(*db, clock_, "Scoring"));
    path_ = folder_ / "moved.particulars";
    EXPECT_EQ(All<TradeSecret>(*Open()).size(), 1U);
}

TEST(ScratchCase, HasNoFileToConnectTo) {
    EXPECT_ERROR(ErrorKind::kUsage, CreateScratchCase()->Connect());
}

}  // namespace
}  // namespace particulars
