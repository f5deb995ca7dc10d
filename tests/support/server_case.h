// A small case on a team server, and the ways in which tests disturb the connections to it.

#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "model/store/change_log.h"
#include "model/store/edit.h"
#include "model/store/records.h"
#include "tests/support/case_samples.h"
#include "tests/support/test_server.h"

namespace particulars {

/// Founds "matter-1" with `db`'s login as administrator and one secret, which it returns: TS-001
/// "Targeting". Three lines of the log.
inline TradeSecret MakeServerCase(Database& db, const Clock& clock) {
    FoundMatter(db, kSampleMatter);
    Edit edit(db, clock, db.login(), "make the case");
    SaveAdministrator(edit, db.login());
    Matter matter;
    matter.id = kSampleMatter;
    matter.caption = "LivePerson, Inc. v. 24/7 Customer, Inc.";
    matter.court = "nysd";
    edit.Save(matter);
    TradeSecret secret;
    secret.matter = kSampleMatter;
    secret.number = edit.NextNumber("trade_secret");
    secret.title = "Targeting";
    secret.tier = Tier::kPublic;
    edit.Save(secret);
    edit.Commit();
    db.AskMembership();
    return secret;
}

inline Member SaveMember(Database& db, const Clock& clock, Member member) {
    Edit edit(db, clock, db.login(), "set a member");
    member.matter = kSampleMatter;
    edit.Save(member);
    edit.Commit();
    return member;
}

inline void RenameAs(Database& db, const Clock& clock, TradeSecret secret,
                     const std::string& title) {
    Edit edit(db, clock, db.login(), "rename");
    secret.title = title;
    edit.Save(secret);
    edit.Commit();
}

inline std::string TitleNow(Database& db, const TradeSecret& secret) {
    const auto found = Find<TradeSecret>(db, secret.id.text());
    return found ? found->title : "(not there)";
}

inline std::int64_t CountOf(Database& db, const std::string& from) {
    std::int64_t count = -1;
    db.Query("SELECT count(*) FROM " + from, {}, [&](const Row& row) { count = row.Integer(0); });
    return count;
}

/// Ends the server's side of a connection, as its administrator can. Returns when it is gone.
inline void EndBackendOf(Database& db) {
    std::int64_t process = 0;
    db.Query("SELECT pg_backend_pid()", {}, [&](const Row& row) { process = row.Integer(0); });
    const char* end = "SELECT CASE WHEN pg_terminate_backend($1, 60000) THEN 1 ELSE 0 END";
    AsAdministrator()->Query(end, {process}, [](const Row& row) { EXPECT_EQ(row.Integer(0), 1); });
}

/// On the server that all tests share.
class ServerCase : public testing::Test {
protected:
    void SetUp() override {
        server_.SignTheLog(true);
        db_ = server_.Connect("founder");
        secret_ = MakeServerCase(*db_, clock_);
    }

    /// Looks with a connection that nobody disturbed.
    std::string TitleOnServer() {
        return TitleNow(*server_.Open("founder", kSampleMatter.text()), secret_);
    }

    /// Every line is there once, and none is half there.
    void ExpectLines(std::int64_t lines) {
        const auto other = server_.Open("founder", kSampleMatter.text());
        EXPECT_EQ(LastSequence(*other), lines);
        EXPECT_EQ(CountOf(*other, "change"), lines);
        EXPECT_EQ(FirstBrokenChange(*other), std::nullopt);
        EXPECT_EQ(UnloggedRecords(*other), std::vector<std::string>());
    }

    TestDatabase server_;  // Above its connections: it must go last.
    SystemClock clock_;
    TradeSecret secret_;
    std::unique_ptr<Database> db_;
};

}  // namespace particulars
