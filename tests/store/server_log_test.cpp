// What a login of the program cannot do to the change log with SQL of its own.

#include <fmt/format.h>

#include "model/store/change_log.h"
#include "model/store/change_writer.h"
#include "model/store/edit.h"
#include "model/store/records.h"
#include "tests/support/case_samples.h"
#include "tests/support/expect_error.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/test_server.h"

namespace particulars {
namespace {

class ServerLogTest : public testing::Test {
protected:
    void SetUp() override {
        server_.SignTheLog(true);
        db_ = server_.Connect("founder");
        FoundMatter(*db_, kSampleMatter);
        Edit edit(*db_, clock_, "founder", "make the case");
        SaveAdministrator(edit, "founder");
        Matter matter;
        matter.id = kSampleMatter;
        matter.caption = "LivePerson, Inc. v. 24/7 Customer, Inc.";
        matter.court = "nysd";
        edit.Save(matter);
        secret_.matter = kSampleMatter;
        secret_.number = edit.NextNumber("trade_secret");
        secret_.title = "Targeting";
        edit.Save(secret_);
        edit.Commit();
    }

    /// Runs `sql` as one transaction and returns the server's refusal; empty if it took it.
    std::string Refusal(const std::string& sql) {
        try {
            Transaction transaction(*db_);
            db_->RunScript(sql);
            transaction.Commit();
        } catch (const Error& refusal) {
            return refusal.what();
        }
        return {};
    }

    std::string TitleNow() { return Find<TradeSecret>(*db_, secret_.id.text())->title; }

    TestDatabase server_;  // Above its connection: it must go last.
    SystemClock clock_;
    TradeSecret secret_;
    std::unique_ptr<Database> db_;
};

TEST_F(ServerLogTest, RefusesAChangeWithoutALine) {
    EXPECT_EQ(Refusal("UPDATE trade_secret SET title = 'Quietly', revision = revision + 1"),
              "An entry was changed without a line in the change log. Nothing was saved.");
    EXPECT_EQ(Refusal("DELETE FROM trade_secret"),
              "An entry was changed without a line in the change log. Nothing was saved.");
    EXPECT_EQ(TitleNow(), "Targeting");
}

TEST_F(ServerLogTest, RefusesALineThatSaysSomethingElse) {
    Transaction transaction(*db_);
    ChangeWriter changes(*db_, clock_, {ActKind::kDo, {}, "rename", "founder", {}});
    const Change last = LastChangeOf(*db_, secret_.id.text());
    db_->RunScript("UPDATE trade_secret SET title = 'Quietly', revision = revision + 1");
    changes.Append("trade_secret", secret_.id.text(), last.after, last.after);
    changes.Finish();
    EXPECT_ERROR(ErrorKind::kForbidden, transaction.Commit());
}

TEST_F(ServerLogTest, RefusesALineAboutWhatDidNotHappen) {
    Transaction transaction(*db_);
    ChangeWriter changes(*db_, clock_, {ActKind::kDo, {}, "remove", "founder", {}});
    changes.Append("trade_secret", secret_.id.text(), LastChangeOf(*db_, secret_.id.text()).after,
                   {});
    changes.Finish();
    EXPECT_ERROR(ErrorKind::kForbidden, transaction.Commit());
}

TEST_F(ServerLogTest, RefusesALineInSomebodyElsesName) {
    EXPECT_ERROR(ErrorKind::kForbidden,
                 Rename(*db_, clock_, secret_, "Framed"));  // As "associate".
    EXPECT_EQ(TitleNow(), "Targeting");
}

TEST_F(ServerLogTest, RefusesALineOfAnotherDay) {
    const FixedClock clock("2016-06-23");
    Edit edit(*db_, clock, "founder", "rename");
    secret_.title = "Backdated";
    EXPECT_ERROR(ErrorKind::kForbidden, edit.Save(secret_));
}

TEST_F(ServerLogTest, RefusesAChainWithAForgedHash) {
    EXPECT_FALSE(Refusal("UPDATE change_head SET sequence = sequence + 1").empty());
    EXPECT_FALSE(Refusal("UPDATE change_head SET hash = 'x'").empty());
    EXPECT_EQ(FirstBrokenChange(*db_), std::nullopt);
}

TEST_F(ServerLogTest, GrantsNoWayToRewriteIt) {
    for (const char* attempt : {"UPDATE change SET label = 'x'", "UPDATE change SET wall = 7",
                                "DELETE FROM change", "TRUNCATE change", "DELETE FROM change_head",
                                "UPDATE change_head SET founder = 'anna'"}) {
        SCOPED_TRACE(attempt);
        EXPECT_FALSE(Refusal(attempt).empty());
    }
}

TEST_F(ServerLogTest, RefusesToRewriteItToTheOwnerToo) {
    const auto admin = server_.Admin();
    EXPECT_THROW(admin->RunScript("UPDATE change SET label = 'x'"), Error);
    EXPECT_THROW(admin->RunScript("DELETE FROM change"), Error);
    EXPECT_THROW(admin->RunScript("TRUNCATE change"), Error);
}

TEST_F(ServerLogTest, CountsForEachMatterByItself) {
    const auto other = server_.Connect("anna");
    FoundMatter(*other, MatterId("matter-2"));
    EXPECT_EQ(LastSequence(*other), 0);
    Edit edit(*other, clock_, "anna", "first in another case");
    Matter matter;
    matter.id = MatterId("matter-2");
    matter.caption = "Other v. Other";
    matter.court = "nysd";
    edit.Save(matter);
    TradeSecret secret;
    secret.matter = matter.id;
    secret.number = edit.NextNumber("trade_secret");
    secret.title = "Own";
    edit.Save(secret);
    edit.Commit();
    EXPECT_EQ(secret.number, 1);
    EXPECT_EQ(LastSequence(*other), 2);
    EXPECT_EQ(FirstBrokenChange(*other), std::nullopt);
    EXPECT_EQ(LastSequence(*db_), 3);
}

TEST_F(ServerLogTest, HashesAsTheProgramDoes) {
    const std::string odd =
        "\"quoted\" \\ back\\slash \u00A7 \u2013 \U0001F600 \t tab \n line \x01 \x7F /";
    Edit edit(*db_, clock_, "founder", odd, odd);
    secret_.title = odd;
    edit.Save(secret_);
    edit.Commit();
    EXPECT_EQ(TitleNow(), odd);
    EXPECT_EQ(FirstBrokenChange(*db_), std::nullopt);
    std::int64_t broken = 0;
    db_->Query("SELECT first_broken_line()", {}, [&](const Row& row) { broken = row.Integer(0); });
    EXPECT_EQ(broken, 0);
}

}  // namespace
}  // namespace particulars
