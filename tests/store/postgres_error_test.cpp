#include "model/store/postgres_error.h"

#include <fmt/format.h>

#include "tests/support/expect_error.h"
#include "tests/support/server_case.h"

namespace particulars {
namespace {

// As a server quotes the values that a statement met: text of a matter.
constexpr const char* kQuoted = "Key (title)=(weights of the scoring model)";

struct Sample {
    const char* sqlstate;
    ErrorKind kind;
    const char* says;
};

std::ostream& operator<<(std::ostream& out, const Sample& sample) {
    return out << sample.sqlstate;
}

/// What becomes of an error that a real server reports, through the driver.
class PostgresErrorTest : public testing::TestWithParam<Sample> {
protected:
    void Raise(Database& db) const {
        db.RunScript(fmt::format("DO $$ BEGIN RAISE EXCEPTION '{}' USING ERRCODE = '{}'; END $$",
                                 kQuoted, GetParam().sqlstate));
    }

    TestDatabase server_;  // Above its connections: it must go last.
};

TEST_P(PostgresErrorTest, HasWordsOfOurOwn) {
    const auto db = server_.Connect("founder");
    try {
        Raise(*db);
        ADD_FAILURE() << "the server reported nothing";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), GetParam().kind) << error.what();
        EXPECT_NE(std::string(error.what()).find(GetParam().says), std::string::npos)
            << error.what();
        EXPECT_EQ((error.what() + error.detail()).find("scoring"), std::string::npos);
        EXPECT_EQ(error.detail(), GetParam().sqlstate);
    }
    EXPECT_TRUE(MattersOn(*db).empty()) << "the connection is fit for use";
}

TEST_P(PostgresErrorTest, LetsNothingOfTheTransactionBeCommitted) {
    const auto db = server_.Connect("founder");
    const TradeSecret secret = MakeServerCase(*db, SystemClock());
    Transaction transaction(*db);
    EXPECT_ERROR(GetParam().kind, Raise(*db));
    EXPECT_ERROR(ErrorKind::kUnavailable, transaction.Commit());
}

INSTANTIATE_TEST_SUITE_P(
    , PostgresErrorTest,
    testing::Values(Sample{"23505", ErrorKind::kConflict, "already taken"},
                    Sample{"23503", ErrorKind::kConflict, "refers to another one"},
                    Sample{"40001", ErrorKind::kConflict, "Someone else was saving"},
                    Sample{"40P01", ErrorKind::kConflict, "Someone else was saving"},
                    Sample{"42501", ErrorKind::kForbidden, "do not allow this"},
                    Sample{"42P01", ErrorKind::kForbidden, "does not let this user"},
                    Sample{"42883", ErrorKind::kForbidden, "does not let this user"},
                    Sample{"55P03", ErrorKind::kUnavailable, "Try again"},
                    Sample{"53100", ErrorKind::kUnavailable, "run out of disk space"},
                    Sample{"53200", ErrorKind::kUnavailable, "run out of disk space"},
                    Sample{"53400", ErrorKind::kUnavailable, "run out of disk space"},
                    Sample{"57014", ErrorKind::kUnavailable, "took long"},
                    Sample{"58030", ErrorKind::kUnavailable, "cannot use its disk"},
                    Sample{"25006", ErrorKind::kUnavailable, "takes no changes"},
                    Sample{"22001", ErrorKind::kInternal, "refused a request"}),
    [](const auto& sample) { return std::string(sample.param.sqlstate); });

}  // namespace
}  // namespace particulars
