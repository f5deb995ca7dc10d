#include "model/store/sqlite_database.h"

#include "model/store/case_file.h"
#include "tests/support/expect_error.h"
#include "tests/support/temporary_folder.h"

namespace particulars {
namespace {

class SqliteDatabaseTest : public testing::Test {
protected:
    void SetUp() override { db_ = CreateCaseFile(folder_ / "case.particulars", "password"); }

    std::string Answer(const std::string& sql) {
        std::string answer;
        db_->Query(sql, {}, [&](const Row& row) { answer = row.Text(0); });
        return answer;
    }

    TemporaryFolder folder_;
    std::unique_ptr<Database> db_;
};

TEST_F(SqliteDatabaseTest, UsesTheStatedCipher) {
    EXPECT_EQ(Answer("PRAGMA cipher_page_size"), "4096");
    EXPECT_EQ(Answer("PRAGMA kdf_iter"), "256000");
    EXPECT_EQ(Answer("PRAGMA cipher_hmac_algorithm"), "HMAC_SHA512");
    EXPECT_EQ(Answer("PRAGMA cipher_kdf_algorithm"), "PBKDF2_HMAC_SHA512");
}

TEST_F(SqliteDatabaseTest, IsSetUpForSafety) {
    EXPECT_EQ(Answer("PRAGMA journal_mode"), "delete");
    EXPECT_EQ(Answer("PRAGMA synchronous"), "2");
    EXPECT_EQ(Answer("PRAGMA foreign_keys"), "1");
    EXPECT_EQ(Answer("PRAGMA secure_delete"), "1");
    EXPECT_EQ(Answer("PRAGMA temp_store"), "2");
    EXPECT_EQ(Answer("PRAGMA trusted_schema"), "0");
    EXPECT_EQ(Answer("PRAGMA mmap_size"), "0");
}

TEST_F(SqliteDatabaseTest, LoadsNoExtensions) {
    EXPECT_ERROR(ErrorKind::kInternal, Answer("SELECT load_extension('anything')"));
}

TEST_F(SqliteDatabaseTest, TakesNoDoubleQuotesForTexts) {
    EXPECT_ERROR(ErrorKind::kInternal, Answer("SELECT \"text\""));
}

TEST_F(SqliteDatabaseTest, RunsAQueryWithinTheSameQuery) {
    int rows = 0;
    constexpr std::string_view kSql = "SELECT version FROM schema_migration WHERE version <= $1";
    db_->Query(kSql, {std::int64_t{2}}, [&](const Row&) {
        db_->Query(kSql, {std::int64_t{3}}, [&](const Row&) { ++rows; });
    });
    EXPECT_EQ(rows, 6);
}

TEST_F(SqliteDatabaseTest, BindsOneParameterWhereverItAppears) {
    std::string answer;
    db_->Query("SELECT $2 || '-' || $1 || '-' || $2", {std::string("a"), std::string("b")},
               [&](const Row& row) { answer = row.Text(0); });
    EXPECT_EQ(answer, "b-a-b");
}

TEST_F(SqliteDatabaseTest, ForgetsTheValuesOfTheLastRun) {
    constexpr std::string_view kSql = "SELECT $1";
    db_->Query(kSql, {std::string("a")}, [](const Row&) {});
    bool is_null = false;
    db_->Query(kSql, {}, [&](const Row& row) { is_null = row.IsNull(0); });
    EXPECT_TRUE(is_null);
}

TEST_F(SqliteDatabaseTest, GoesOnAfterAHandlerThatThrew) {
    constexpr std::string_view kSql = "SELECT version FROM schema_migration";
    EXPECT_ERROR(ErrorKind::kCancelled, db_->Query(kSql, {}, [](const Row&) {
        throw Error(ErrorKind::kCancelled, "Stopped.");
    }));
    int rows = 0;
    db_->Query(kSql, {}, [&](const Row&) { ++rows; });
    EXPECT_GT(rows, 0);
}

TEST_F(SqliteDatabaseTest, LeavesWalModeWhenOpened) {
    db_->RunScript("PRAGMA journal_mode = WAL");
    db_.reset();
    db_ = OpenCaseFile(folder_ / "case.particulars", "password");
    EXPECT_EQ(Answer("PRAGMA journal_mode"), "delete");
}

TEST(SqliteDatabase, CannotBeOpenedWhereThereIsNoFile) {
    const TemporaryFolder folder;
    EXPECT_ERROR(ErrorKind::kUnavailable, OpenSqlite(folder / "missing", SqliteMode::kReadWrite));
}

}  // namespace
}  // namespace particulars
