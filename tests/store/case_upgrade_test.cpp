#include "model/store/case_upgrade.h"

#include <cstdlib>

#include "model/store/case_file.h"
#include "model/store/change_log.h"
#include "model/store/records.h"
#include "model/store/setting.h"
#include "tests/support/case_samples.h"
#include "tests/support/expect_error.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/full_disk.h"
#include "tests/support/other_program.h"
#include "tests/support/temporary_folder.h"

namespace particulars {
namespace {

/// Where an upgrade may be cut short.
constexpr const char* kSteps[] = {"copied", "migrated", "verified", "kept", "swapped"};

/// A case of the schema as it is, and a schema that is one migration ahead.
class CaseUpgradeTest : public testing::TestWithParam<const char*> {
protected:
    void SetUp() override {
        const auto db = CreateCaseFile(path_, "password");
        SaveMatter(*db, clock_);
        AddSecret(*db, clock_, "Targeting");
        old_bytes_ = ReadBytes(path_);
        key_ = dynamic_cast<SqliteDatabase&>(*db).key();
        ahead_.push_back({ahead_.back().version + 1, "tag", "9.9.9",
                          "ALTER TABLE matter ADD COLUMN tag TEXT NOT NULL DEFAULT 'none'"});
        kept_ =
            folder_ / ("case.before-v" + std::to_string(ahead_.back().version) + ".particulars");
    }

    std::unique_ptr<SqliteDatabase> Open(const std::string& path) {
        auto db = OpenSqlite(path, SqliteMode::kReadWrite);
        db->Unlock(*key_);
        return db;
    }

    void Upgrade(const UpgradeStep& after = [](std::string_view) {}) {
        UpgradeCaseFile(*Open(path_), ahead_, after);
    }

    /// In a process of its own, which ends without clearing up after the step of this test.
    void UpgradeUntilKilled() {
        const auto kill = [](std::string_view step) {
            if (step == GetParam())
                std::_Exit(9);
        };
        EXPECT_EXIT(Upgrade(kill), testing::ExitedWithCode(9), "");
    }

    TemporaryFolder folder_;
    std::string path_ = folder_ / "case.particulars";
    std::string kept_;
    std::string old_bytes_;
    FixedClock clock_{"2016-06-23"};
    std::vector<Migration> ahead_ = Migrations();
    std::optional<CipherKey> key_;
};

TEST_F(CaseUpgradeTest, BringsTheFileUpToDateAndKeepsTheOldOne) {
    Upgrade();
    const auto db = Open(path_);
    EXPECT_EQ(SchemaVersion(*db), ahead_.back().version);
    EXPECT_EQ(All<TradeSecret>(*db)[0].title, "Targeting");
    EXPECT_EQ(FirstBrokenChange(*db), std::nullopt);
    EXPECT_EQ(ReadBytes(kept_), old_bytes_);
    EXPECT_EQ(folder_.Names().size(), 2U);
}

TEST_P(CaseUpgradeTest, LeavesAUsableFileWhenKilled) {
    UpgradeUntilKilled();
    const auto db = Open(path_);
    EXPECT_EQ(VerifyCaseFile(*db), std::vector<std::string>());
    EXPECT_EQ(All<TradeSecret>(*db)[0].title, "Targeting");
}

TEST_P(CaseUpgradeTest, IsFinishedByTheNextAttempt) {
    UpgradeUntilKilled();
    if (SchemaVersion(*Open(path_)) < ahead_.back().version)
        Upgrade();
    EXPECT_EQ(SchemaVersion(*Open(path_)), ahead_.back().version);
    EXPECT_EQ(ReadBytes(kept_), old_bytes_);
    EXPECT_EQ(folder_.Names().size(), 2U);
}

TEST_F(CaseUpgradeTest, LeavesTheFileAloneWhereAMigrationFails) {
    ahead_.back().sql = "CREATE TABLE half (id TEXT); SELECT no_such_function();";
    EXPECT_ERROR(ErrorKind::kInternal, Upgrade());
    EXPECT_EQ(ReadBytes(path_), old_bytes_);
    EXPECT_EQ(folder_.Names(), std::vector<std::string>{"case.particulars"});
}

TEST_F(CaseUpgradeTest, LeavesTheFileAloneWhereAMigrationLosesRows) {
    ahead_.back().sql = "DELETE FROM trade_secret";
    EXPECT_ERROR(ErrorKind::kCorrupt, Upgrade());
    EXPECT_EQ(ReadBytes(path_), old_bytes_);
}

TEST_F(CaseUpgradeTest, LeavesTheFileAloneOnAFullDisk) {
    const FullDisk disk(20000);
    EXPECT_ERROR(ErrorKind::kUnavailable, Upgrade());
    EXPECT_EQ(ReadBytes(path_), old_bytes_);
    EXPECT_EQ(folder_.Names(), std::vector<std::string>{"case.particulars"});
}

TEST_F(CaseUpgradeTest, NeverGoesOverAnEarlierKeptFile) {
    WriteBytes(kept_, "an earlier one");
    Upgrade();
    EXPECT_EQ(ReadBytes(kept_), "an earlier one");
    EXPECT_EQ(folder_.Names().size(), 3U);
}

TEST_F(CaseUpgradeTest, ClearsUpAfterAnAttemptThatWasKilled) {
    WriteBytes(path_ + ".upgrade", "half a file");
    WriteBytes(path_ + ".upgrade-journal", "half a journal");
    Upgrade();
    EXPECT_EQ(folder_.Names().size(), 2U);
}

INSTANTIATE_TEST_SUITE_P(, CaseUpgradeTest, testing::ValuesIn(kSteps),
                         [](const auto& step) { return std::string(step.param); });

class CaseCopyTest : public testing::Test {
protected:
    void SetUp() override {
        original_ = OpenSqlite(path_, SqliteMode::kCreate);
        original_->Unlock(CipherKey("password", CipherKey::NewSalt()));
        Migrate(*original_);
        SaveMatter(*original_, clock_);
    }

    TemporaryFolder folder_;
    std::string path_ = folder_ / "case.particulars";
    std::string copy_ = folder_ / "copy";
    FixedClock clock_{"2016-06-23"};
    std::unique_ptr<SqliteDatabase> original_;
};

TEST_F(CaseCopyTest, IsBroughtUpToTheOriginalAgain) {
    CopyCaseFile(*original_, copy_);
    AddSecret(*original_, clock_, std::string(3000000, 'x'));
    ASSERT_NE(ReadBytes(copy_), ReadBytes(path_));
    UpdateCopy(*original_, copy_);
    EXPECT_EQ(ReadBytes(copy_), ReadBytes(path_));
}

TEST_F(CaseCopyTest, IsCutOffWhereTheOriginalEnds) {
    WriteBytes(copy_, std::string(5000000, 'x'));
    UpdateCopy(*original_, copy_);
    EXPECT_EQ(ReadBytes(copy_), ReadBytes(path_));
}

/// A file as the first migrations alone would have made it.
class OldCaseTest : public testing::Test {
protected:
    void SetUp() override {
        const auto db = OpenSqlite(path_, SqliteMode::kCreate);
        db->Unlock(CipherKey("password", CipherKey::NewSalt()));
        db->RunScript("PRAGMA application_id = 0x5054434C");
        Migrate(*db, {Migrations().begin(), Migrations().begin() + 4});
        old_bytes_ = ReadBytes(path_);
    }

    /// Opens the case as soon as nobody else has it, and saves a setting. Returns what went wrong.
    std::string Choose(int number) {
        for (;;) {
            try {
                const auto db = OpenCaseFile(path_, "password");
                Edit edit(*db, clock_, "associate", "choose");
                Setting setting;
                setting.name = std::to_string(number);
                edit.Save(setting);
                edit.Commit();
                return "saved";
            } catch (const Error& error) {
                if (error.kind() != ErrorKind::kUnavailable)
                    return error.what();
            }
        }
    }

    TemporaryFolder folder_;
    std::string path_ = folder_ / "case.particulars";
    std::string old_bytes_;
    FixedClock clock_{"2016-06-23"};
};

TEST_F(OldCaseTest, IsUpgradedWhenOpened) {
    const auto db = OpenCaseFile(path_, "password");
    SaveMatter(*db, clock_);
    EXPECT_EQ(SchemaVersion(*db), Migrations().back().version);
    EXPECT_EQ(All<Matter>(*OpenCaseFile(path_, "password")).size(), 1U);
}

TEST_F(OldCaseTest, IsUpgradedOnceWhereSeveralProgramsOpenIt) {
    std::vector<std::unique_ptr<OtherProgram>> programs;
    for (int i = 0; i < 4; ++i)
        programs.push_back(std::make_unique<OtherProgram>([this, i](OtherProgram& program) {
            program.AwaitWord();
            program.Report(Choose(i));
        }));
    for (const auto& program : programs)
        program->GoOn();
    for (const auto& program : programs)
        EXPECT_EQ(program->Hear(), "saved");
    EXPECT_EQ(All<Setting>(*OpenCaseFile(path_, "password", true)).size(), 4U);
    EXPECT_EQ(folder_.Names().size(), 2U);
}

TEST_F(OldCaseTest, IsLeftAsItIsWhereItMayOnlyBeRead) {
    EXPECT_ERROR(ErrorKind::kUnavailable, OpenCaseFile(path_, "password", true));
    EXPECT_EQ(ReadBytes(path_), old_bytes_);
}

}  // namespace
}  // namespace particulars
