// Two people at one case file: what the one saves, the other's window brings in, merges or asks
// about, and nothing that was typed is lost.

#include <gtest/gtest.h>
#include <wx/app.h>

#include "app/gui/case_desk.h"
#include "model/jobs/log_distribution.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/temporary_folder.h"

namespace particulars {
namespace {

constexpr const char* kPassword = "four quiet harbor lamps";

class TwoPeopleTest : public testing::Test {
protected:
    TwoPeopleTest() {
        desk_.OnRefresh([this] { ++refreshes_; });
        desk_.OnAnnounce([this](const std::string& text) { announced_.push_back(text); });
        desk_.OnTell([this](const std::string& text) { told_.push_back(text); });
        desk_.OnConflict([this](const EditConflict& conflict, const CaseRecords&) {
            conflicts_.push_back(conflict);
            return decide_(conflict);
        });
        NewCase wanted;
        wanted.path = path_;
        wanted.password = kPassword;
        wanted.matter.caption = "Doe Corp. v. Roe, Inc.";
        wanted.matter.court = "nysd";
        wanted.matter.docket_number = "14 Civ. 1559";
        EXPECT_TRUE(desk_.Create(wanted));
        TradeSecret secret;
        secret.title = "Engagement rules";
        EXPECT_TRUE(desk_.access()->Save("log a trade secret", {secret}));
    }

    const TradeSecret& Mine() { return desk_.access()->records().secrets.front(); }

    /// What another person's program does to the same case.
    void AnnaSaves(const std::function<void(TradeSecret&)>& change,
                   const std::string& label = "edit TS-001") {
        Session anna = Session::Open(path_, kPassword, clock_, "anna");
        TradeSecret secret = anna.Load().secrets.front();
        change(secret);
        std::vector<AnyRecord> records = {secret};
        anna.Save(label, records);
    }

    std::string StoredTitle() {
        return Session::Open(path_, kPassword, clock_, "anna").Load().secrets.front().title;
    }

    TemporaryFolder folder_;
    std::string path_ = folder_ / "doe.particulars";
    FixedClock clock_{"2016-06-23"};
    Settings settings_{folder_ / "settings"};
    std::vector<ErrorWords> errors_;
    std::vector<std::string> told_;
    std::vector<std::string> announced_;
    std::vector<EditConflict> conflicts_;
    int refreshes_ = 0;
    std::function<std::optional<std::vector<bool>>(const EditConflict&)> decide_ =
        [](const EditConflict&) { return std::nullopt; };
    CaseDesk desk_{clock_, settings_,
                   [this](const ErrorWords& words) { errors_.push_back(words); }};
};

TEST_F(TwoPeopleTest, BringsInWhatTheOtherSavedAndSaysWho) {
    AnnaSaves([](TradeSecret& secret) { secret.title = "Rules of engagement"; });
    desk_.Hear(Heard::kChange);
    EXPECT_EQ(Mine().title, "Rules of engagement");
    EXPECT_EQ(refreshes_, 1);
    EXPECT_EQ(announced_, (std::vector<std::string>{"anna: edit TS-001"}));
    EXPECT_TRUE(told_.empty());
}

TEST_F(TwoPeopleTest, ReadsNothingAgainForItsOwnChange) {
    desk_.Hear(Heard::kChange);
    EXPECT_EQ(refreshes_, 0);
    EXPECT_TRUE(announced_.empty());
}

TEST_F(TwoPeopleTest, HearsOfIt) {
    AnnaSaves([](TradeSecret& secret) { secret.title = "Rules of engagement"; });
    for (int turn = 0; turn < 4000 && refreshes_ == 0; ++turn) {
        wxMilliSleep(5);
        wxTheApp->ProcessPendingEvents();
    }
    EXPECT_EQ(Mine().title, "Rules of engagement");
}

TEST_F(TwoPeopleTest, KeepsBothChangesOfDifferentFieldsAndSaysSo) {
    TradeSecret mine = Mine();
    AnnaSaves([](TradeSecret& secret) { secret.holder = "Doe Corp."; });
    mine.title = "Mine";
    EXPECT_TRUE(desk_.access()->Save("edit TS-001", {mine}));
    EXPECT_EQ(Mine().title, "Mine");
    EXPECT_EQ(Mine().holder, "Doe Corp.");
    ASSERT_FALSE(told_.empty());
    EXPECT_EQ(told_.back(), "Saved together with what anna changed meanwhile in TS-001: Holder.");
    EXPECT_TRUE(conflicts_.empty());
}

TEST_F(TwoPeopleTest, AsksWhoseToKeepAndSavesTheChoice) {
    TradeSecret mine = Mine();
    AnnaSaves([](TradeSecret& secret) { secret.title = "Theirs"; });
    mine.title = "Mine";
    decide_ = [](const EditConflict&) { return std::vector<bool>{true}; };
    EXPECT_TRUE(desk_.access()->Save("edit TS-001", {mine}));
    ASSERT_EQ(conflicts_.size(), 1U);
    EXPECT_EQ(conflicts_.front().who, "anna");
    EXPECT_EQ(conflicts_.front().groups.front().front().theirs, "Theirs");
    EXPECT_EQ(StoredTitle(), "Mine");
}

TEST_F(TwoPeopleTest, AsksAgainWhereAThirdSavedMeanwhile) {
    TradeSecret mine = Mine();
    AnnaSaves([](TradeSecret& secret) { secret.title = "Theirs"; });
    mine.title = "Mine";
    decide_ = [this](const EditConflict&) {
        if (conflicts_.size() == 1)
            AnnaSaves([](TradeSecret& secret) { secret.title = "Theirs, revised"; });
        return std::vector<bool>{true};
    };
    EXPECT_TRUE(desk_.access()->Save("edit TS-001", {mine}));
    ASSERT_EQ(conflicts_.size(), 2U);
    EXPECT_EQ(conflicts_.back().groups.front().front().theirs, "Theirs, revised");
    EXPECT_EQ(StoredTitle(), "Mine");
}

TEST_F(TwoPeopleTest, KeepsWhatIsNotDecidedAndSavesItLater) {
    TradeSecret mine = Mine();
    AnnaSaves([](TradeSecret& secret) { secret.title = "Theirs"; });
    mine.title = "Mine";
    EXPECT_FALSE(desk_.access()->Save("edit TS-001", {mine}));
    EXPECT_EQ(StoredTitle(), "Theirs");
    EXPECT_EQ(Mine().title, "Theirs") << "what the window shows is what the case holds";
    ASSERT_EQ(desk_.KeptChanges().size(), 1U);
    EXPECT_EQ(desk_.KeptChanges().front().label, "edit TS-001");
    EXPECT_NE(desk_.KeptChanges().front().text.find("Title: Mine"), std::string::npos);

    decide_ = [](const EditConflict&) { return std::vector<bool>{true}; };
    EXPECT_TRUE(desk_.SaveKept(0));
    EXPECT_EQ(StoredTitle(), "Mine");
    EXPECT_TRUE(desk_.KeptChanges().empty());
}

TEST_F(TwoPeopleTest, KeepsUnsavedWorkPastTheEndOfItsCase) {
    TradeSecret mine = Mine();
    AnnaSaves([](TradeSecret& secret) { secret.title = "Theirs"; });
    mine.title = "Mine";
    ASSERT_FALSE(desk_.access()->Save("edit TS-001", {mine}));
    desk_.Close();
    ASSERT_EQ(desk_.KeptChanges().size(), 1U);
    EXPECT_FALSE(desk_.SaveKept(0));
    EXPECT_EQ(errors_.back().title, "Its case is not open");
    EXPECT_EQ(desk_.KeptChanges().size(), 1U);
}

TEST_F(TwoPeopleTest, KeepsAnActWhileTheServerIsAwayWithoutTryingIt) {
    desk_.Hear(Heard::kLost);
    EXPECT_FALSE(desk_.access()->standing().lost_since.empty());
    TradeSecret mine = Mine();
    mine.title = "Mine";
    EXPECT_FALSE(desk_.access()->Save("edit TS-001", {mine}));
    EXPECT_EQ(StoredTitle(), "Engagement rules");
    EXPECT_EQ(desk_.KeptChanges().size(), 1U);
    EXPECT_EQ(desk_.access()->VersionsOf(mine.id).size(), 0U);
}

TEST_F(TwoPeopleTest, CatchesUpWhenTheServerIsBack) {
    desk_.Hear(Heard::kLost);
    AnnaSaves([](TradeSecret& secret) { secret.title = "While you were away"; });
    desk_.Hear(Heard::kChange);
    EXPECT_EQ(Mine().title, "Engagement rules");

    desk_.Hear(Heard::kBack);

    EXPECT_TRUE(desk_.access()->standing().lost_since.empty());
    EXPECT_EQ(Mine().title, "While you were away");
    EXPECT_NE(told_.front().find("answers again"), std::string::npos);
}

TEST_F(TwoPeopleTest, SavesNothingTwiceThatWasSavedBeforeTheServerWasLost) {
    TradeSecret secret;
    secret.title = "Second";
    secret.id = TradeSecretId("01900000-0000-7000-8000-000000000002");
    desk_.Hear(Heard::kLost);
    EXPECT_FALSE(desk_.access()->Save("log a trade secret", {secret}));
    {
        // The server had it all the same.
        Session same = Session::Open(path_, kPassword, clock_, "me");
        std::vector<AnyRecord> records = {secret};
        same.Save("log a trade secret", records);
    }
    desk_.Hear(Heard::kBack);
    EXPECT_TRUE(desk_.SaveKept(0));
    EXPECT_EQ(desk_.access()->records().secrets.size(), 2U);
    EXPECT_TRUE(desk_.KeptChanges().empty());
    EXPECT_TRUE(errors_.empty());
}

TEST_F(TwoPeopleTest, LogsAViewOnceInASittingAndShowsIt) {
    Distribution view;
    view.what = "TS-001, version 1";
    view.subject = Mine().id.text();
    desk_.access()->Log(view);
    desk_.access()->Log(view);
    const std::vector<Distribution> lines = desk_.access()->Distributions();
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines.front().what, "TS-001, version 1");
    EXPECT_FALSE(lines.front().happened_at.empty());
}

TEST_F(TwoPeopleTest, LogsLaterWhatWasSeenWhileTheServerWasAway) {
    desk_.Hear(Heard::kLost);
    Distribution view;
    view.what = "TS-001, version 1";
    desk_.access()->Log(view);
    desk_.Hear(Heard::kBack);
    ASSERT_EQ(desk_.access()->Distributions().size(), 1U);
    EXPECT_EQ(desk_.access()->Distributions().front().what, "TS-001, version 1");
}

TEST_F(TwoPeopleTest, DoesNotReadTheCaseAgainBecauseSomebodyLookedAtIt) {
    Session anna = Session::Open(path_, kPassword, clock_, "anna");
    Distribution view;
    view.what = "TS-001, version 1";
    LogDistribution(anna.db(), clock_, "anna", view);
    desk_.Hear(Heard::kChange);
    EXPECT_EQ(refreshes_, 0);
}

TEST_F(TwoPeopleTest, LogsTheHashOfAFileThatWasWritten) {
    WriteBytes(folder_ / "paper.pdf", "abc");
    Distribution line;
    line.handling = Handling::kExport;
    line.what = "particularity checklist";
    desk_.access()->Log(line, folder_ / "paper.pdf");
    // SHA-256 of "abc", from FIPS 180-4.
    EXPECT_EQ(desk_.access()->Distributions().front().sha256,
              "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

}  // namespace
}  // namespace particulars
