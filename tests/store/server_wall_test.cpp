// Attacks on the walls, each as a login of the program with SQL of its own: what a member without a
// tier can find out with psql.

#include <fmt/format.h>

#include "model/evidence/document.h"
#include "model/evidence/link.h"
#include "model/matter/obligation.h"
#include "model/store/change_log.h"
#include "model/store/edit.h"
#include "model/store/records.h"
#include "model/store/search.h"
#include "tests/support/case_samples.h"
#include "tests/support/expect_error.h"
#include "tests/support/test_server.h"

namespace particulars {
namespace {

constexpr const char* kTitle = "Predictive targeting";
constexpr const char* kWords = "weights of the scoring model";

/// A matter with one secret for everybody and one for attorneys' eyes only; "founder" sees all,
/// "walled" contributes without any tier, "anna" has confidential.
class ServerWallTest : public testing::Test {
protected:
    void SetUp() override {
        server_.SignTheLog(true);
        founder_ = server_.Connect("founder");
        FoundMatter(*founder_, kSampleMatter);
        Edit edit(*founder_, clock_, "founder", "make the case");
        SaveAdministrator(edit, "founder");
        Matter matter;
        matter.id = kSampleMatter;
        matter.caption = "LivePerson, Inc. v. 24/7 Customer, Inc.";
        matter.court = "nysd";
        edit.Save(matter);
        SaveMember(edit, "walled", Role::kContributor, {});
        SaveMember(edit, "anna", Role::kContributor, {"confidential"});
        open_ = SaveSecret(edit, "Open", Tier::kPublic);
        hidden_ = SaveSecret(edit, kTitle, Tier::kAttorneysEyesOnly);
        version_.secret = hidden_.id;
        version_.number = 1;
        version_.text = kWords;
        edit.Save(version_);
        edit.Commit();
        walled_ = server_.Open("walled", "matter-1");
    }

    static void SaveMember(Edit& edit, const std::string& login, Role role,
                           std::vector<std::string> tiers) {
        Member member;
        member.matter = kSampleMatter;
        member.login = login;
        member.role = role;
        member.tiers = std::move(tiers);
        edit.Save(member);
    }

    static TradeSecret SaveSecret(Edit& edit, const std::string& title, Tier tier) {
        TradeSecret secret;
        secret.matter = kSampleMatter;
        secret.number = edit.NextNumber("trade_secret");
        secret.title = title;
        secret.tier = tier;
        edit.Save(secret);
        return secret;
    }

    static std::int64_t Count(Database& db, const std::string& from) {
        std::int64_t count = -1;
        db.Query("SELECT count(*) FROM " + from, {},
                 [&](const Row& row) { count = row.Integer(0); });
        return count;
    }

    /// What the server answers when `db` commits a link from `secret`, which it may not see or
    /// which is not there.
    static std::string AnswerToALinkFrom(Database& db, const std::string& secret) {
        try {
            Transaction transaction(db);
            db.Execute(fmt::format("INSERT INTO secret_alias (id, secret, source, label, revision) "
                                   "VALUES ('probe', '{}', 's', 'l', 1)",
                                   secret),
                       {});
            transaction.Commit();
        } catch (const Error& refusal) {
            return std::string(refusal.what()) + refusal.detail();
        }
        return "saved";
    }

    TestDatabase server_;  // Above its connections: it must go last.
    SystemClock clock_;
    TradeSecret open_;
    TradeSecret hidden_;
    Version version_;
    std::unique_ptr<Database> founder_;
    std::unique_ptr<Database> walled_;
};

TEST_F(ServerWallTest, ShowsEverythingToWhoHasTheTier) {
    EXPECT_EQ(Count(*founder_, "trade_secret"), 2);
    EXPECT_EQ(Count(*founder_, "version"), 1);
}

TEST_F(ServerWallTest, HidesASecretAndItsWording) {
    EXPECT_EQ(Count(*walled_, "trade_secret"), 1);
    EXPECT_EQ(Count(*walled_, "version"), 0);
    EXPECT_FALSE(Find<TradeSecret>(*walled_, hidden_.id.text()));
    EXPECT_FALSE(Find<Version>(*walled_, version_.id.text()));
}

TEST_F(ServerWallTest, TakesTheRightTierNotJustAny) {
    const auto anna = server_.Open("anna", "matter-1");
    EXPECT_EQ(Count(*anna, "trade_secret"), 1);
}

TEST_F(ServerWallTest, HidesTheLinesOfTheLog) {
    EXPECT_EQ(Count(*walled_, "change WHERE before_row || after_row LIKE '%scoring%'"), 0);
    EXPECT_EQ(Count(*walled_, "change WHERE record_type = 'version'"), 0);
    EXPECT_GT(Count(*founder_, "change WHERE record_type = 'version'"), 0);
}

TEST_F(ServerWallTest, FindsNothingInASearch) {
    EXPECT_EQ(SearchCase(*founder_, "targeting", 10).size(), 1U);
    EXPECT_TRUE(SearchCase(*walled_, "targeting", 10).empty());
    EXPECT_TRUE(SearchCase(*walled_, "scoring", 10).empty());
}

TEST_F(ServerWallTest, AnswersTheSameForWhatIsHiddenAndWhatIsNotThere) {
    const std::string hidden = AnswerToALinkFrom(*walled_, hidden_.id.text());
    EXPECT_EQ(hidden, AnswerToALinkFrom(*walled_, "no-such-secret"));
    EXPECT_NE(hidden, "saved");
}

TEST_F(ServerWallTest, ChangesNothingBehindTheWall) {
    EXPECT_EQ(walled_->Execute("UPDATE trade_secret SET title = 'mine' WHERE number = 2", {}), 0);
    EXPECT_EQ(walled_->Execute("DELETE FROM version", {}), 0);
    EXPECT_EQ(Find<TradeSecret>(*founder_, hidden_.id.text())->title, kTitle);
}

TEST_F(ServerWallTest, OverwritesAWallThatAClientClaims) {
    EXPECT_EQ(Count(*founder_, "trade_secret WHERE wall = 2"), 1);
    Edit edit(*founder_, clock_, "founder", "rename");
    founder_->Execute("UPDATE version SET wall = 0", {});
    EXPECT_EQ(Count(*founder_, "version WHERE wall = 2"), 1);
}

TEST_F(ServerWallTest, CannotBeTalkedOutOf) {
    for (const char* attempt :
         {"SET ROLE particulars_owner", "SET SESSION AUTHORIZATION founder",
          "SET session_replication_role = replica",
          "ALTER TABLE trade_secret DISABLE ROW LEVEL SECURITY",
          "DROP POLICY trade_secret_is_seen ON trade_secret", "CREATE TABLE mine (x INTEGER)",
          "CREATE TEMP TABLE mine (x INTEGER)", "COPY trade_secret TO 'copy.csv'",
          "SELECT row_of('trade_secret', 'x', 'matter-1')", "TRUNCATE trade_secret",
          "SELECT * FROM pg_authid"}) {
        SCOPED_TRACE(attempt);
        EXPECT_THROW(walled_->RunScript(attempt), Error);
    }
    walled_->RunScript("SET row_security = off");
    EXPECT_THROW(Count(*walled_, "trade_secret"), Error);
}

TEST_F(ServerWallTest, LetsNobodyRaiseThemselves) {
    EXPECT_EQ(walled_->Execute("UPDATE member SET tiers = '[\"source code\"]'", {}), 0);
    EXPECT_EQ(walled_->Execute("UPDATE member SET role = 'administrator'", {}), 0);
    Member second;
    second.matter = kSampleMatter;
    second.login = "ben";
    second.role = Role::kAdministrator;
    Edit edit(*walled_, clock_, "walled", "let a friend in");
    EXPECT_ERROR(ErrorKind::kForbidden, edit.Save(second));
}

TEST_F(ServerWallTest, IsForcedOnEveryTableOfRecords) {
    const auto admin = server_.Admin();
    for (const RecordTable* table : AllTables())
        EXPECT_EQ(Count(*admin, fmt::format("pg_class WHERE relname = '{}' AND relrowsecurity "
                                            "AND relforcerowsecurity",
                                            table->name)),
                  1)
            << table->name;
    EXPECT_EQ(Count(*admin,
                    "pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
                    "WHERE n.nspname = 'public' AND relkind = 'r' AND relname <> "
                    "'schema_migration' AND NOT (relrowsecurity AND relforcerowsecurity)"),
              0);
}

TEST_F(ServerWallTest, RisesOverEverythingThatRefersToARaisedSecret) {
    Edit edit(*founder_, clock_, "founder", "add a wording and raise the tier");
    Version version;
    version.secret = open_.id;
    version.number = 1;
    version.text = "at first for everybody";
    edit.Save(version);
    edit.Commit();
    ASSERT_EQ(Count(*walled_, "version"), 1);

    Edit raise(*founder_, clock_, "founder", "raise the tier");
    open_.tier = Tier::kSourceCode;
    raise.Save(open_);
    raise.Commit();
    EXPECT_EQ(Count(*walled_, "trade_secret"), 0);
    EXPECT_EQ(Count(*walled_, "version"), 0);
    EXPECT_EQ(Count(*walled_, "change WHERE after_row LIKE '%for everybody%'"), 0);
    EXPECT_EQ(FirstBrokenChange(*founder_), std::nullopt);
}

TEST_F(ServerWallTest, LetsALoweredSecretBeSeenButNotItsPast) {
    Edit lower(*founder_, clock_, "founder", "lower the tier");
    hidden_.tier = Tier::kPublic;
    hidden_.title = "Neutral";
    lower.Save(hidden_);
    lower.Commit();
    EXPECT_EQ(Count(*walled_, "trade_secret"), 2);
    EXPECT_EQ(
        Count(*walled_, fmt::format("change WHERE before_row || after_row LIKE '%{}%'", kTitle)),
        0);
}

TEST_F(ServerWallTest, FollowsALinkFromEitherSide) {
    Edit edit(*founder_, clock_, "founder", "link");
    Document document;
    document.matter = kSampleMatter;
    document.bates_begin = document.bates_end = "LP0000001";
    document.tier = Tier::kSourceCode;
    edit.Save(document);
    Link link;
    link.matter = kSampleMatter;
    link.secret = open_.id.text();
    link.document = document.id;
    edit.Save(link);
    edit.Commit();
    EXPECT_EQ(Count(*walled_, "link"), 0);
    EXPECT_EQ(Count(*founder_, "link"), 1);
}

TEST_F(ServerWallTest, KeepsASealedPaperFromThoseWithoutATier) {
    Edit edit(*founder_, clock_, "founder", "file a sealed letter");
    DocketEntry entry;
    entry.matter = kSampleMatter;
    entry.title = "Letter";
    entry.sealed = true;
    edit.Save(entry);
    Obligation duty;
    duty.matter = kSampleMatter;
    duty.number = edit.NextNumber("obligation");
    duty.order = entry.id;
    duty.obligor = "Plaintiff";
    edit.Save(duty);
    edit.Commit();
    EXPECT_EQ(Count(*walled_, "docket_entry"), 0);
    EXPECT_EQ(Count(*walled_, "obligation"), 0);
}

TEST_F(ServerWallTest, ShowsNothingOfAMatterToWhoHasNoPartInIt) {
    const auto ben = server_.Connect("ben");
    EXPECT_TRUE(MattersOn(*ben).empty());
    EXPECT_ERROR(ErrorKind::kNotFound, OpenMatter(*ben, kSampleMatter));
    ben->RunScript("SET particulars.matter = 'matter-1'");
    for (const RecordTable* table : AllTables())
        EXPECT_EQ(Count(*ben, std::string(table->name)), 0) << table->name;
    EXPECT_EQ(Count(*ben, "change"), 0);
    EXPECT_EQ(Count(*ben, "change_head"), 0);
    EXPECT_EQ(Count(*ben, "designation_counter"), 0);
}

TEST_F(ServerWallTest, ShowsNothingWhileNoMatterIsOpen) {
    const auto founder = server_.Connect("founder");
    EXPECT_EQ(Count(*founder, "matter"), 0);
    EXPECT_EQ(Count(*founder, "trade_secret"), 0);
}

TEST_F(ServerWallTest, KeepsOneMatterOutOfAnother) {
    const auto anna = server_.Connect("anna");
    FoundMatter(*anna, MatterId("matter-2"));
    EXPECT_NE(AnswerToALinkFrom(*anna, open_.id.text()), "saved");
    EXPECT_EQ(Count(*anna, "trade_secret"), 0);
    Transaction transaction(*anna);  // Not by changing to the other before the end, either.
    anna->RunScript(
        fmt::format("INSERT INTO secret_alias (id, secret, source, label, revision) "
                    "VALUES ('probe', '{}', 's', 'l', 1)",
                    open_.id.text()));
    anna->RunScript("SET particulars.matter = 'matter-1'");
    EXPECT_ERROR(ErrorKind::kConflict, transaction.Commit());
}

TEST_F(ServerWallTest, VerifiesTheWholeChainForWhoSeesAPartOfIt) {
    EXPECT_EQ(FirstBrokenChange(*walled_), std::nullopt);
    server_.Admin()->RunScript(
        "SET session_replication_role = replica; UPDATE change SET label = 'forged' "
        "WHERE record_type = 'version'");
    EXPECT_EQ(FirstBrokenChange(*walled_), FirstBrokenChange(*founder_));
    EXPECT_NE(FirstBrokenChange(*walled_), std::nullopt);
}

}  // namespace
}  // namespace particulars
