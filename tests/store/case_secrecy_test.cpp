// No word of a case may be found in any file that the program leaves anywhere.

#include <cstdlib>

#include "model/store/case_backup.h"
#include "model/store/case_file.h"
#include "model/store/change_log.h"
#include "model/store/search.h"
#include "tests/support/case_samples.h"
#include "tests/support/expect_error.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/temporary_folder.h"

namespace particulars {
namespace {

const std::string kSecretWords = "annealing at 615 degrees";

class CaseSecrecyTest : public testing::Test {
protected:
    void SetUp() override {
        setenv("SQLITE_TMPDIR", temporary_.path().c_str(), 1);
        db_ = CreateCaseFile(folder_ / "case.particulars", "password");
        db_->RunScript("PRAGMA cache_size = 10");
        SaveMatter(*db_, clock_);
        secret_ = AddSecret(*db_, clock_, "Process");
    }

    void TearDown() override { unsetenv("SQLITE_TMPDIR"); }

    /// So much text that SQLite writes to the disk before the commit.
    Version SaveText(Edit& edit, int number) {
        Version version;
        version.secret = secret_.id;
        version.number = number;
        for (int i = 0; i < 60000; ++i)
            version.text += kSecretWords + ' ';
        edit.Save(version);
        return version;
    }

    static bool Holds(const std::string& bytes, const std::string& words) {
        std::string wide;
        for (const char character : words) {
            wide.push_back(character);
            wide.push_back('\0');
        }
        return bytes.find(words) != std::string::npos || bytes.find(wide) != std::string::npos;
    }

    /// Files that hold words of the case, or of its tables.
    std::vector<std::string> Leaks() {
        std::vector<std::string> leaks;
        for (const TemporaryFolder* folder : {&folder_, &temporary_})
            for (const std::string& name : folder->Names()) {
                const std::string bytes = ReadBytes(*folder / name);
                for (const std::string& words : {kSecretWords, std::string("trade_secret"),
                                                 std::string("LivePerson"), std::string("SQLite")})
                    if (Holds(bytes, words))
                        leaks.push_back(name + ": " + words);
            }
        return leaks;
    }

    TemporaryFolder folder_;
    TemporaryFolder temporary_;
    FixedClock clock_{"2016-06-23"};
    std::unique_ptr<Database> db_;
    TradeSecret secret_;
};

TEST_F(CaseSecrecyTest, KeepsTheFileItselfUnreadable) {
    Edit edit(*db_, clock_, "associate", "describe TS-001");
    SaveText(edit, 1);
    edit.Commit();
    EXPECT_EQ(Leaks(), std::vector<std::string>());
    EXPECT_FALSE(SearchCase(*db_, "annealing", 1).empty());
}

TEST_F(CaseSecrecyTest, KeepsTheJournalUnreadable) {
    Edit first(*db_, clock_, "associate", "describe TS-001");
    Version version = SaveText(first, 1);
    first.Commit();
    Edit second(*db_, clock_, "associate", "describe TS-001 again");
    version.text += "and quenching";
    second.Save(version);
    EXPECT_EQ(folder_.Names(),
              (std::vector<std::string>{"case.particulars", "case.particulars-journal",
                                        "case.particulars.lock"}));
    EXPECT_GT(std::filesystem::file_size(folder_ / "case.particulars-journal"), 100000U);
    EXPECT_EQ(Leaks(), std::vector<std::string>());
}

TEST_F(CaseSecrecyTest, KeepsBackupsUnreadable) {
    Edit edit(*db_, clock_, "associate", "describe TS-001");
    SaveText(edit, 1);
    edit.Commit();
    BackupCaseFile(*db_, folder_ / "backup.particulars");
    EXPECT_EQ(Leaks(), std::vector<std::string>());
}

TEST_F(CaseSecrecyTest, SortsWithoutTemporaryFiles) {
    Edit edit(*db_, clock_, "associate", "describe TS-001");
    for (int number = 1; number <= 3; ++number)
        SaveText(edit, number);
    edit.Commit();
    std::size_t rows = 0;
    db_->Query("SELECT text FROM version ORDER BY text || id", {},
               [&](const Row&) { rows += temporary_.Names().empty() ? 1U : 0U; });
    EXPECT_EQ(rows, 3U);
}

TEST_F(CaseSecrecyTest, KeepsWordsOutOfErrorDetails) {
    Edit edit(*db_, clock_, "associate", "describe TS-001");
    SaveText(edit, 1);
    try {
        SaveText(edit, 1);
        FAIL() << "the number was given twice";
    } catch (const Error& error) {
        EXPECT_FALSE(Holds(error.detail() + error.what(), kSecretWords));
        EXPECT_NE(error.detail().find("version.number"), std::string::npos);
    }
}

}  // namespace
}  // namespace particulars
