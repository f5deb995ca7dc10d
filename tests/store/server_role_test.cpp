// Every role against every table and every step that takes more: the model refuses, the database
// refuses, and the two agree.

#include <fmt/format.h>

#include "model/particularity/assessment.h"
#include "model/store/edit.h"
#include "model/store/permission.h"
#include "model/store/record_maps.h"
#include "model/store/records.h"
#include "model/store/row_json.h"
#include "tests/support/case_samples.h"
#include "tests/support/expect_error.h"
#include "tests/support/test_server.h"

namespace particulars {
namespace {

Values RowOf(const RecordTable& table, const std::string& column, const std::string& text) {
    Values values(table.columns.size(), std::string());
    values[table.Position(column).value()] = text;
    return values;
}

/// One member of each role: founder (administrator), anna (approver), ben (reviewer), clara
/// (contributor), walled (viewer); all with every tier.
class ServerRoleTest : public testing::Test {
protected:
    void SetUp() override {
        server_.SignTheLog(true);
        founder_ = server_.Connect("founder");
        FoundMatter(*founder_, kSampleMatter);
        Edit edit(*founder_, clock_, "founder", "make the case");
        SaveAdministrator(edit, "founder");
        matter_.id = kSampleMatter;
        matter_.caption = "LivePerson, Inc. v. 24/7 Customer, Inc.";
        matter_.court = "nysd";
        edit.Save(matter_);
        SaveMember(edit, "anna", Role::kApprover);
        SaveMember(edit, "ben", Role::kReviewer);
        SaveMember(edit, "clara", Role::kContributor);
        SaveMember(edit, "walled", Role::kViewer);
        secret_.matter = kSampleMatter;
        secret_.number = edit.NextNumber("trade_secret");
        secret_.title = "Targeting";
        edit.Save(secret_);
        version_.secret = secret_.id;
        version_.number = 1;
        edit.Save(version_);
        deadline_.matter = kSampleMatter;
        deadline_.number = edit.NextNumber("deadline");
        deadline_.title = "Answer";
        edit.Save(deadline_);
        edit.Commit();
    }

    static void SaveMember(Edit& edit, const std::string& login, Role role) {
        Member member;
        member.matter = kSampleMatter;
        member.login = login;
        member.role = role;
        member.tiers = TiersBeyondPublic();
        edit.Save(member);
    }

    /// Saves `record` as `login`: the refusal, or empty.
    template <typename Record>
    std::string RefusedTo(const std::string& login, Record record) {
        const auto db = server_.Open(login, "matter-1");
        try {
            Edit edit(*db, clock_, login, "try");
            edit.Save(record);
            edit.Commit();
        } catch (const Error& refusal) {
            EXPECT_EQ(refusal.kind(), ErrorKind::kForbidden) << refusal.what();
            return refusal.what();
        }
        return {};
    }

    /// How many rows the database itself lets `login` change; -1 where it refuses the statement.
    std::int64_t ChangedBy(const std::string& login, const std::string& sql) {
        const auto db = server_.Open(login, "matter-1");
        try {
            const Transaction transaction(*db);  // Never committed.
            return db->Execute(sql, {});
        } catch (const Error&) {
            return -1;
        }
    }

    TestDatabase server_;  // Above its connections: it must go last.
    SystemClock clock_;
    Matter matter_;
    TradeSecret secret_;
    Version version_;
    Deadline deadline_;
    std::unique_ptr<Database> founder_;
};

TEST_F(ServerRoleTest, LetsAViewerLookOnly) {
    TradeSecret renamed = secret_;
    renamed.title = "Viewer's";
    EXPECT_EQ(RefusedTo("walled", renamed),
              "In this case you are a viewer; to change entries takes a contributor or more. "
              "Nothing was changed.");
    EXPECT_LE(ChangedBy("walled", "UPDATE trade_secret SET title = 'x'"), 0);
    EXPECT_LE(ChangedBy("walled", "DELETE FROM version"), 0);
    EXPECT_EQ(All<TradeSecret>(*server_.Open("walled", "matter-1")).size(), 1U);
}

TEST_F(ServerRoleTest, LetsAViewerBeSeenLooking) {
    Distribution view;
    view.matter = kSampleMatter;
    view.what = "TS-001";
    EXPECT_EQ(RefusedTo("walled", view), "");
}

TEST_F(ServerRoleTest, LetsAContributorTypeButNotRate) {
    TradeSecret renamed = secret_;
    renamed.title = "Contributor's";
    EXPECT_EQ(RefusedTo("clara", renamed), "");
    Assessment rating;
    rating.secret = secret_.id;
    rating.version = version_.id;
    rating.element = "what";
    rating.assessed_on = Date(2016, 6, 23);
    EXPECT_NE(RefusedTo("clara", rating), "");
    EXPECT_EQ(RefusedTo("ben", rating), "");
    EXPECT_EQ(ChangedBy("clara", "UPDATE assessment SET verdict = 'met'"), 0);
    EXPECT_EQ(ChangedBy("ben", "UPDATE assessment SET verdict = 'met'"), 1);
}

TEST_F(ServerRoleTest, LetsAReviewerVerifyADate) {
    Deadline verified = deadline_;
    verified.verified_by = "clara";
    EXPECT_NE(RefusedTo("clara", verified), "");
    EXPECT_EQ(ChangedBy("clara", "UPDATE deadline SET verified_by = 'clara'"), -1);
    EXPECT_EQ(ChangedBy("clara", "UPDATE deadline SET override_date = '2016-07-01'"), -1);
    EXPECT_EQ(ChangedBy("clara", "UPDATE deadline SET title = 'x'"), 1);
    EXPECT_EQ(RefusedTo("ben", verified), "");
}

TEST_F(ServerRoleTest, LetsAnApproverApproveAWording) {
    Version approved = version_;
    approved.state = VersionState::kApproved;
    EXPECT_NE(RefusedTo("ben", approved), "");
    EXPECT_EQ(ChangedBy("ben", "UPDATE version SET state = 'served'"), -1);
    EXPECT_EQ(ChangedBy("ben", "UPDATE version SET state = 'in review'"), 1);
    EXPECT_EQ(RefusedTo("anna", approved), "");
    EXPECT_EQ(ChangedBy("ben", "UPDATE version SET text = 'after the approval'"), -1);
    EXPECT_EQ(ChangedBy("ben", "DELETE FROM version"), -1);
}

TEST_F(ServerRoleTest, LetsAnApproverChangeATier) {
    TradeSecret lowered = secret_;
    lowered.tier = Tier::kConfidential;
    EXPECT_NE(RefusedTo("ben", lowered), "");
    EXPECT_EQ(ChangedBy("ben", "UPDATE trade_secret SET tier = 'confidential'"), -1);
    EXPECT_EQ(RefusedTo("anna", lowered), "");
}

TEST_F(ServerRoleTest, LetsAnAdministratorSayWhoIsIn) {
    Matter renamed = matter_;
    renamed.judge = "Approver's";
    EXPECT_NE(RefusedTo("anna", renamed), "");
    EXPECT_EQ(ChangedBy("anna", "UPDATE matter SET judge = 'x'"), 0);
    EXPECT_EQ(ChangedBy("anna", "UPDATE member SET role = 'administrator'"), 0);
    EXPECT_EQ(RefusedTo("founder", renamed), "");
}

TEST_F(ServerRoleTest, NeverLosesItsLastAdministrator) {
    std::vector<Member> members = All<Member>(*founder_);
    for (Member& member : members)
        if (member.login == "founder") {
            member.role = Role::kViewer;
            EXPECT_EQ(RefusedTo("founder", member),
                      "A case needs an administrator. Make somebody else one first. Nothing was "
                      "changed.");
        }
}

TEST_F(ServerRoleTest, AsksTheSameRankInTheModelAndInTheDatabase) {
    struct Step {
        const char* table;
        const char* column;
        const char* before;
        const char* after;
    };
    std::vector<Step> steps = {{"version", "state", "draft", "in review"},
                               {"version", "state", "draft", "approved"},
                               {"version", "state", "approved", "served"},
                               {"version", "state", "served", "draft"},
                               {"version", "state", "draft", "superseded"},
                               {"trade_secret", "tier", "public", "source code"},
                               {"document", "tier", "source code", "public"},
                               {"docket_entry", "tier", "public", "confidential"},
                               {"deadline", "verified_by", "", "ben"},
                               {"deadline", "override_date", "", "2016-07-01"},
                               {"deadline", "title", "one", "two"},
                               {"challenge", "words", "one", "two"}};
    for (const RecordTable* table : AllTables())
        steps.push_back({table->name.data(), "id", "one", "two"});
    for (const Step& step : steps) {
        const RecordTable& table = *TableNamed(step.table);
        const Values before = RowOf(table, step.column, step.before);
        const Values after = RowOf(table, step.column, step.after);
        std::int64_t rank = 0;
        founder_->Query("SELECT rank_to_change($1, CAST($2 AS JSONB), CAST($3 AS JSONB))",
                        {std::string(table.name), ToJson(table, before), ToJson(table, after)},
                        [&](const Row& row) { rank = row.Integer(0); });
        EXPECT_EQ(rank, static_cast<int>(LeastRole(TaskOf(table, before, after))) + 1)
            << step.table << "." << step.column << ": " << step.before << " to " << step.after;
    }
}

}  // namespace
}  // namespace particulars
