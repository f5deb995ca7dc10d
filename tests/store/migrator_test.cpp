#include "model/store/migrator.h"

#include "tests/support/backends.h"
#include "tests/support/expect_error.h"

namespace particulars {
namespace {

class MigratorTest : public StoreTest {
protected:
    void SetUp() override {
        StoreTest::SetUp();
        if (server_)
            db_ = server_->Admin();
    }
};

TEST_P(MigratorTest, AppliesEachMigrationOnce) {
    EXPECT_EQ(Migrate(*db_), 0);
    EXPECT_EQ(SchemaVersion(*db_), Migrations().back().version);
}

TEST_P(MigratorTest, CountsWithoutGaps) {
    for (std::size_t i = 0; i < Migrations().size(); ++i)
        EXPECT_EQ(Migrations()[i].version, static_cast<int>(i) + 1);
}

TEST_P(MigratorTest, KnowsWhichProgramEachMigrationNeeds) {
    EXPECT_EQ(Migrations().front().name, "matter");
    EXPECT_EQ(Migrations().front().since, "0.1.0");
}

TEST_P(MigratorTest, RefusesADatabaseFromTheFuture) {
    const std::vector<Migration> old = {Migrations().front()};
    EXPECT_ERROR(ErrorKind::kIncompatible, Migrate(*db_, old));
}

TEST_P(MigratorTest, LeavesNothingOfAFailedMigration) {
    std::vector<Migration> broken = Migrations();
    const int next = broken.back().version + 1;
    broken.push_back(
        {next, "broken", "9.9.9",
         "CREATE TABLE half (id TEXT CHECK (id = 'x')); INSERT INTO half VALUES ('y');"});
    EXPECT_ERROR(ErrorKind::kInternal, Migrate(*db_, broken));
    EXPECT_EQ(SchemaVersion(*db_), next - 1);
    db_->RunScript("CREATE TABLE half (id TEXT)");  // Would fail if the table were still there.
}

PARTICULARS_ALL_BACKENDS(MigratorTest);

}  // namespace
}  // namespace particulars
