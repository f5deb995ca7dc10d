// Rights that change while their holder is connected: from the next statement on the server goes by
// the new ones, and says so in words.

#include "model/core/error.h"
#include "tests/support/expect_error.h"
#include "tests/support/server_case.h"

namespace particulars {
namespace {

constexpr const char* kNoPart =
    "You have no part in this case any more. Nothing that you saved is lost. Ask an administrator "
    "of the case.";

constexpr const char* kNotLetIn =
    "The team server does not let this user open cases any more, or has not been set up. Nothing "
    "was changed. Ask whoever looks after the server.";

/// "clara" contributes with all tiers, and is connected.
class ServerRightsTest : public ServerCase {
protected:
    void SetUp() override {
        ServerCase::SetUp();
        clara_.login = "clara";
        clara_.role = Role::kContributor;
        clara_.tiers = TiersBeyondPublic();
        clara_ = SaveMember(*db_, clock_, clara_);
        hidden_.matter = kSampleMatter;
        hidden_.number = 2;
        hidden_.title = "Scoring";
        hidden_.tier = Tier::kAttorneysEyesOnly;
        Edit edit(*db_, clock_, "founder", "add TS-002");
        edit.Save(hidden_);
        edit.Commit();
        hers_ = server_.Open("clara", kSampleMatter.text());
        EXPECT_EQ(CountOf(*hers_, "trade_secret"), 2);
    }

    std::string WordsWhenSheAsks() {
        try {
            hers_->AskMembership();
        } catch (const Error& refusal) {
            EXPECT_EQ(refusal.kind(), ErrorKind::kForbidden);
            return refusal.what();
        }
        return {};
    }

    std::string WordsWhenSheRenames(const TradeSecret& secret) {
        try {
            RenameAs(*hers_, clock_, secret, "Hers");
        } catch (const Error& refusal) {
            EXPECT_EQ(refusal.kind(), ErrorKind::kForbidden) << refusal.what();
            return refusal.what();
        }
        return {};
    }

    Member clara_;
    TradeSecret hidden_;
    std::unique_ptr<Database> hers_;
};

TEST_F(ServerRightsTest, ShowsNothingToWhoHasLeftTheCase) {
    clara_.active = false;
    SaveMember(*db_, clock_, clara_);
    for (const char* table : {"trade_secret", "matter", "member", "change", "change_head"})
        EXPECT_EQ(CountOf(*hers_, table), 0) << table;
    EXPECT_EQ(WordsWhenSheRenames(secret_), kNoPart);
    EXPECT_EQ(WordsWhenSheAsks(), kNoPart);
    ASSERT_TRUE(hers_->membership()) << "none means that nothing is limited";
    EXPECT_FALSE(hers_->membership()->sees_all);
    EXPECT_EQ(hers_->membership()->role, Role::kViewer);
    EXPECT_EQ(TitleOnServer(), "Targeting");
    ExpectLines(6);
}

TEST_F(ServerRightsTest, ShowsNothingAfterANewConnectionEither) {
    clara_.active = false;
    SaveMember(*db_, clock_, clara_);
    EndBackendOf(*hers_);
    EXPECT_ERROR(ErrorKind::kDisconnected, TitleNow(*hers_, secret_));
    for (int attempt = 0; attempt < 2; ++attempt) {
        EXPECT_ERROR(ErrorKind::kForbidden, {
            hers_->Reconnect();
            hers_->AskMembership();
        });
        EXPECT_EQ(CountOf(*hers_, "trade_secret"), 0);
    }
}

TEST_F(ServerRightsTest, LetsWhoIsBackWorkOnWithTheSameConnection) {
    clara_.active = false;
    clara_ = SaveMember(*db_, clock_, clara_);
    EXPECT_EQ(WordsWhenSheAsks(), kNoPart);
    clara_.active = true;
    SaveMember(*db_, clock_, clara_);
    hers_->AskMembership();
    EXPECT_EQ(WordsWhenSheRenames(secret_), "");
    EXPECT_EQ(TitleOnServer(), "Hers");
}

TEST_F(ServerRightsTest, ClosesTheWallWhenATierIsTaken) {
    clara_.tiers = {"confidential"};
    SaveMember(*db_, clock_, clara_);
    EXPECT_EQ(CountOf(*hers_, "trade_secret"), 1);
    EXPECT_EQ(CountOf(*hers_, "change WHERE after_row LIKE '%Scoring%'"), 0);
    EXPECT_ERROR(ErrorKind::kConflict, RenameAs(*hers_, clock_, hidden_, "Hers"));
    hers_->AskMembership();
    EXPECT_FALSE(hers_->membership()->sees_all);
    EXPECT_EQ(WordsWhenSheRenames(secret_), "");
    EXPECT_EQ(TitleNow(*db_, hidden_), "Scoring");
    EXPECT_EQ(FirstBrokenChange(*hers_), std::nullopt);
}

TEST_F(ServerRightsTest, RefusesAnEditOfWhoIsAViewerNow) {
    clara_.role = Role::kViewer;
    SaveMember(*db_, clock_, clara_);
    const std::string words =
        "In this case you are a viewer; to change entries takes a contributor or more. Nothing was "
        "changed.";
    ASSERT_EQ(hers_->membership()->role, Role::kContributor) << "as far as the program knows";
    EXPECT_EQ(WordsWhenSheRenames(secret_), words) << "the server refuses";
    EXPECT_EQ(hers_->membership()->role, Role::kViewer) << "now it knows";
    EXPECT_EQ(WordsWhenSheRenames(secret_), words) << "the program refuses";
    EXPECT_EQ(CountOf(*hers_, "trade_secret"), 2);
    EXPECT_EQ(TitleOnServer(), "Targeting");
    ExpectLines(6);
}

TEST_F(ServerRightsTest, RefusesToUndoForWhoIsAViewerNow) {
    RenameAs(*hers_, clock_, secret_, "Hers");
    clara_.role = Role::kViewer;
    SaveMember(*db_, clock_, clara_);
    EXPECT_ERROR(ErrorKind::kForbidden, Undo(*hers_, clock_, "clara"));
    EXPECT_EQ(TitleOnServer(), "Hers");
    ExpectLines(7);
}

/// A login of its own: the right to sign in is the whole server's, where other tests run.
class RemovedLoginTest : public ServerRightsTest {
protected:
    void SetUp() override {
        ServerRightsTest::SetUp();
        AddServerUser(TestServer(server_.name()), {}, login_, {});
        Member leaver;
        leaver.login = login_;
        leaver.role = Role::kContributor;
        leaver.tiers = TiersBeyondPublic();
        SaveMember(*db_, clock_, leaver);
        hers_ = server_.Open(login_, kSampleMatter.text());
    }

    void TearDown() override {
        hers_.reset();
        AsAdministrator()->RunScript("DROP ROLE " + login_);
    }

    void Remove() const { RemoveServerUser(TestServer(server_.name()), {}, login_); }

    const std::string login_ = "leaver_" + std::to_string(getpid());
};

TEST_F(RemovedLoginTest, SeesAndSavesNothingMore) {
    EXPECT_EQ(TitleNow(*hers_, secret_), "Targeting");
    Remove();
    EXPECT_ERROR(ErrorKind::kForbidden, TitleNow(*hers_, secret_));
    EXPECT_ERROR(ErrorKind::kForbidden, CountOf(*hers_, "trade_secret"));
    EXPECT_EQ(WordsWhenSheAsks(), kNotLetIn);
    EXPECT_EQ(WordsWhenSheRenames(secret_), kNotLetIn);
    EXPECT_ERROR(ErrorKind::kForbidden, server_.Connect(login_));
    EXPECT_EQ(TitleOnServer(), "Targeting");
}

TEST_F(RemovedLoginTest, CannotConnectAgain) {
    Remove();
    EndBackendOf(*hers_);
    EXPECT_ERROR(ErrorKind::kDisconnected, TitleNow(*hers_, secret_));
    EXPECT_ERROR(ErrorKind::kForbidden, hers_->Reconnect());
    EXPECT_ERROR(ErrorKind::kForbidden, hers_->Reconnect());
}

// The server notices within an edit or after it; it never saves a part.
TEST_F(RemovedLoginTest, KeepsAnEditThatWasUnderWayAsAWholeOrNotAtAll) {
    bool is_saved = true;
    try {
        Edit edit(*hers_, clock_, login_, "rename both");
        secret_.title = "Hers";
        edit.Save(secret_);
        Remove();
        hidden_.title = "Hers too";
        edit.Save(hidden_);
        edit.Commit();
    } catch (const Error& refusal) {
        EXPECT_EQ(refusal.kind(), ErrorKind::kForbidden) << refusal.what();
        is_saved = false;
    }
    EXPECT_EQ(TitleOnServer(), is_saved ? "Hers" : "Targeting");
    EXPECT_EQ(TitleNow(*db_, hidden_), is_saved ? "Hers too" : "Scoring");
    EXPECT_NE(WordsWhenSheRenames(secret_), "");
    ExpectLines(is_saved ? 8 : 6);
}

TEST_F(RemovedLoginTest, IsLetInAgain) {
    Remove();
    AddServerUser(TestServer(server_.name()), {}, login_, {});
    EXPECT_EQ(TitleNow(*server_.Open(login_, kSampleMatter.text()), secret_), "Targeting");
}

}  // namespace
}  // namespace particulars
