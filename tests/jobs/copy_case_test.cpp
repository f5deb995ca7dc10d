#include "model/jobs/copy_case.h"

#include <algorithm>

#include "model/core/error.h"
#include "model/jobs/load_case.h"
#include "model/jobs/make_sample.h"
#include "model/jobs/verify_case.h"
#include "model/store/case_file.h"
#include "model/store/record_table.h"
#include "tests/support/expect_error.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/server_case.h"

namespace particulars {
namespace {

/// All rows of all tables and all lines of the log, as text.
std::vector<std::string> AllOf(Database& db) {
    std::vector<std::string> all;
    const auto add = [&](const std::string& sql, const std::string& name, int columns) {
        db.Query(sql, {}, [&](const Row& row) {
            std::string line = name;
            for (int i = 0; i < columns; ++i)
                line += row.IsNull(i) ? "|null" : "|" + row.Text(i);
            all.push_back(std::move(line));
        });
    };
    for (const RecordTable* table : AllTables())
        add(table->all, std::string(table->name), static_cast<int>(table->columns.size()));
    add("SELECT series, latest FROM designation_counter", "counter", 2);
    add("SELECT sequence, action, kind, reverts, label, changed_at, actor, record_type, record, "
        "before_row, after_row, reason, hash FROM change",
        "change", 13);
    std::sort(all.begin(), all.end());
    return all;
}

/// The sample case in a file, which "founder" made.
class CopyCaseTest : public testing::Test {
protected:
    void SetUp() override {
        server_.SignTheLog(true);
        file_ = CreateScratchCase();
        MakeSample(*file_, day_of_order_, "founder", SampleSpan::kToOpinion);
        there_ = server_.Connect("founder");
    }

    CaseCopy CopyToServer() { return CopyCase(*file_, *there_, clock_, "founder", progress_); }

    CaseCopy CopyBack(Database& to) { return CopyCase(*there_, to, clock_, "founder", progress_); }

    void ExpectNothingOnServer() {
        const auto admin = AsAdministrator(server_.name());
        for (const RecordTable* table : AllTables())
            EXPECT_EQ(CountOf(*admin, std::string(table->name)), 0) << table->name;
        EXPECT_EQ(CountOf(*admin, "change"), 0);
        EXPECT_EQ(CountOf(*admin, "change_head"), 0);
        EXPECT_EQ(CountOf(*admin, "designation_counter"), 0);
    }

    TestDatabase server_;  // Above its connections: it must go last.
    FixedClock day_of_order_{"2016-06-23"};
    SystemClock clock_;
    NoProgress progress_;
    std::unique_ptr<Database> file_;
    std::unique_ptr<Database> there_;
};

TEST_F(CopyCaseTest, CarriesEveryRowAndTheWholeHistory) {
    const std::vector<std::string> before = AllOf(*file_);
    const CaseCopy copy = CopyToServer();
    EXPECT_EQ(copy.stamp, DataStamp(*file_));
    EXPECT_EQ(copy.changes, LastSequence(*file_));
    EXPECT_EQ(AllOf(*file_), before);

    // And one row and line more: whoever brought it is its administrator.
    const std::vector<std::string> after = AllOf(*there_);
    std::vector<std::string> more;
    std::set_difference(after.begin(), after.end(), before.begin(), before.end(),
                        std::back_inserter(more));
    EXPECT_TRUE(std::includes(after.begin(), after.end(), before.begin(), before.end()));
    ASSERT_EQ(more.size(), 2U);
    EXPECT_EQ(copy.rows + copy.changes + 3, static_cast<std::int64_t>(before.size()))
        << "but for the three counters";
    EXPECT_EQ(RecentChanges(*there_, 0, 1).front().label, "bring the case to the server");
    EXPECT_TRUE(VerifyCase(*there_).findings.empty());
    EXPECT_EQ(there_->membership()->role, Role::kAdministrator);
    EXPECT_TRUE(there_->membership()->sees_all);
}

TEST_F(CopyCaseTest, CarriesItBackToAFileWhole) {
    CopyToServer();
    const auto back = CreateScratchCase();
    const CaseCopy copy = CopyBack(*back);
    EXPECT_EQ(AllOf(*back), AllOf(*there_));
    EXPECT_EQ(copy.stamp, DataStamp(*there_));
    EXPECT_TRUE(VerifyCase(*back).findings.empty());
}

TEST_F(CopyCaseTest, CountsOnWhereTheFileStopped) {
    CopyToServer();
    Edit edit(*there_, clock_, "founder", "add a secret");
    EXPECT_EQ(edit.NextNumber("trade_secret"), 9);
}

TEST_F(CopyCaseTest, UndoesOnTheOtherSide) {
    CopyToServer();
    ASSERT_EQ(UndoLabel(*there_, "founder"), "judge the eight items")
        << "not what made the user its administrator";
    ASSERT_GT(All<Assessment>(*there_).size(), 0U);
    Undo(*there_, clock_, "founder");
    EXPECT_EQ(All<Assessment>(*there_).size(), 0U);
    EXPECT_TRUE(VerifyCase(*there_).findings.empty());

    const auto back = CreateScratchCase();
    CopyBack(*back);
    EXPECT_EQ(Redo(*back, clock_, "founder"), "redo: judge the eight items");
    EXPECT_GT(All<Assessment>(*back).size(), 0U);
}

TEST_F(CopyCaseTest, RefusesASecondCopy) {
    CopyToServer();
    const std::vector<std::string> before = AllOf(*there_);
    const auto again = server_.Connect("founder");
    EXPECT_ERROR(ErrorKind::kConflict, CopyCase(*file_, *again, clock_, "founder", progress_));
    const auto stranger = server_.Connect("ben");
    EXPECT_ERROR(ErrorKind::kConflict, CopyCase(*file_, *stranger, clock_, "ben", progress_));
    EXPECT_EQ(AllOf(*there_), before);
}

TEST_F(CopyCaseTest, RefusesACaseThatDoesNotVerify) {
    file_->RunScript("DROP TRIGGER change_is_never_edited");
    file_->RunScript("UPDATE change SET label = 'something else' WHERE sequence = 2");
    EXPECT_ERROR(ErrorKind::kCorrupt, CopyToServer());
    ExpectNothingOnServer();
}

TEST_F(CopyCaseTest, RefusesACaseThatWasChangedBehindTheLog) {
    file_->RunScript("UPDATE trade_secret SET title = 'Quietly' WHERE number = 1");
    EXPECT_ERROR(ErrorKind::kCorrupt, CopyToServer());
    ExpectNothingOnServer();
}

TEST_F(CopyCaseTest, LeavesNothingWhenItFailsHalfWay) {
    const std::vector<std::string> before = AllOf(*file_);
    const auto admin = server_.Admin();
    admin->RunScript(
        "CREATE FUNCTION break_down() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        "RAISE EXCEPTION 'out of space' USING ERRCODE = 'disk_full'; END $$;"
        "CREATE TRIGGER breaks_down BEFORE INSERT ON change FOR EACH ROW "
        "WHEN (NEW.sequence = 10) EXECUTE FUNCTION break_down()");
    EXPECT_ERROR(ErrorKind::kUnavailable, CopyToServer());
    ExpectNothingOnServer();
    EXPECT_EQ(AllOf(*file_), before);
    EXPECT_TRUE(VerifyCase(*file_).findings.empty());

    admin->RunScript("DROP TRIGGER breaks_down ON change");
    CopyToServer();
    EXPECT_TRUE(VerifyCase(*there_).findings.empty());
}

TEST_F(CopyCaseTest, LeavesNothingWhenTheConnectionIsLost) {
    class EndsTheConnection final : public Progress {
    public:
        explicit EndsTheConnection(Database& db) : db_(db) {}
        void Step(std::int64_t, std::int64_t, std::string_view what) override {
            if (what == "change log" && !done_) {
                done_ = true;
                EndBackendOf(db_);
            }
        }

    private:
        Database& db_;
        bool done_ = false;
    } progress(*there_);
    EXPECT_ERROR(ErrorKind::kDisconnected, CopyCase(*file_, *there_, clock_, "founder", progress));
    ExpectNothingOnServer();
    there_ = server_.Connect("founder");
    CopyToServer();
}

TEST_F(CopyCaseTest, RefusesToCopyWhatAWallHides) {
    CopyToServer();
    Member walled;
    walled.matter = MatterOf(*there_);
    walled.login = walled.name = "walled";
    walled.role = Role::kAdministrator;
    walled.tiers = {"confidential"};
    Edit edit(*there_, clock_, "founder", "let somebody in");
    edit.Save(walled);
    edit.Commit();
    const auto theirs = server_.Open("walled", MatterOf(*there_).text());
    const auto file = CreateScratchCase();
    EXPECT_ERROR(ErrorKind::kForbidden, CopyCase(*theirs, *file, clock_, "walled", progress_));
    EXPECT_EQ(LastSequence(*file), 0);
}

}  // namespace
}  // namespace particulars
