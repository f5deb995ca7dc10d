#include "forms/secrets_panel.h"

#include <gtest/gtest.h>
#include <wx/choice.h>
#include <wx/frame.h>
#include <wx/notebook.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "forms/hint_list.h"
#include "forms/record_list.h"
#include "forms/redline_text.h"
#include "tests/forms/find_named.h"
#include "tests/forms/memory_case.h"
#include "tests/forms/standings.h"

namespace particulars {
namespace {

class SecretsPanelTest : public testing::Test {
protected:
    ~SecretsPanelTest() override { frame_->Destroy(); }

    SecretsPanel& Open() {
        auto* panel = new SecretsPanel(frame_, access_);
        panel->Reload();
        return *panel;
    }

    /// Turns to the tab called `name`, as a click on it would.
    void TurnTo(SecretsPanel& panel, const wxString& name) {
        auto& notebook = FindNamed<wxNotebook>(panel, "About the secret");
        for (std::size_t page = 0; page < notebook.GetPageCount(); ++page)
            if (notebook.GetPageText(page) == name)
                notebook.SetSelection(page);
    }

    MemoryCase access_ = ThreeSecrets();
    wxFrame* frame_ = new wxFrame(nullptr, wxID_ANY, "Secrets");
};

TEST_F(SecretsPanelTest, ShowsTheFirstSecretWithItsText) {
    SecretsPanel& panel = Open();
    EXPECT_EQ(panel.selected()->number, 1);
    EXPECT_EQ(FindNamed<wxTextCtrl>(panel, "Description").GetValue(), "LivePerson's tag");
}

TEST_F(SecretsPanelTest, CommitsADraftWhenAnotherSecretIsChosen) {
    SecretsPanel& panel = Open();
    FindNamed<wxTextCtrl>(panel, "Description").SetValue("The tag's source text");
    panel.Select("secret-2");
    ASSERT_EQ(access_.labels_.size(), 1U);
    EXPECT_EQ(access_.labels_.front(), "edit the description of TS-001");
    EXPECT_EQ(access_.VersionsOf(TradeSecretId("secret-1")).front().text, "The tag's source text");
}

TEST_F(SecretsPanelTest, CommitsNothingWhereNothingWasTyped) {
    SecretsPanel& panel = Open();
    panel.Select("secret-2");
    panel.CommitPending();
    EXPECT_TRUE(access_.labels_.empty());
}

TEST_F(SecretsPanelTest, KeepsWhatWasTypedIfSavingFails) {
    SecretsPanel& panel = Open();
    access_.refuses_ = true;
    FindNamed<wxTextCtrl>(panel, "Description").SetValue("The tag's source text");
    panel.CommitPending();
    EXPECT_EQ(FindNamed<wxTextCtrl>(panel, "Description").GetValue(), "The tag's source text");
}

TEST_F(SecretsPanelTest, LeavesWhatIsBeingTypedWhereOthersChangeTheCase) {
    SecretsPanel& panel = Open();
    FindNamed<wxTextCtrl>(panel, "Description").SetValue("The tag's source text");
    access_.records_.secrets[1].title = "Renamed by somebody else";
    panel.Reload();
    EXPECT_EQ(FindNamed<wxTextCtrl>(panel, "Description").GetValue(), "The tag's source text");
    EXPECT_FALSE(FindNamed<wxPanel>(panel, "Changed meanwhile").IsShown());
}

TEST_F(SecretsPanelTest, SaysWhoChangedWhatIsBeingTypedAndSavesFromWhereItBegan) {
    SecretsPanel& panel = Open();
    FindNamed<wxTextCtrl>(panel, "Description").SetValue("The tag's source text");
    access_.versions_[0].text = "The tag as delivered";
    access_.versions_[0].revision = 2;
    access_.history_of_ = access_.versions_[0].id.text();
    access_.history_ = {{"2016-06-23T14:03:00.000Z", "anna", "edit the description of TS-001", ""}};

    panel.Reload();

    EXPECT_EQ(FindNamed<wxTextCtrl>(panel, "Description").GetValue(), "The tag's source text");
    auto& line = FindNamed<wxPanel>(panel, "Changed meanwhile");
    EXPECT_TRUE(line.IsShown());
    EXPECT_TRUE(dynamic_cast<wxStaticText*>(line.GetChildren()[0])->GetLabel().Contains("by anna"));
    panel.CommitPending();
    ASSERT_EQ(access_.labels_.size(), 1U);
    EXPECT_EQ(access_.versions_[0].revision, 1) << "the store is to see what the edit began from";
    EXPECT_EQ(access_.versions_[0].text, "The tag's source text");
}

TEST_F(SecretsPanelTest, ShowsWhatTheCaseHoldsAfterASaveThatBroughtTwoTogether) {
    SecretsPanel& panel = Open();
    access_.merges_into_ = "what both made of it";
    FindNamed<wxTextCtrl>(panel, "Description").SetValue("mine");
    panel.CommitPending();
    EXPECT_EQ(FindNamed<wxTextCtrl>(panel, "Description").GetValue(), "what both made of it");
    panel.CommitPending();
    EXPECT_EQ(access_.labels_.size(), 1U);
}

TEST_F(SecretsPanelTest, DoesNotSaveAgainWhatWasNotTaken) {
    SecretsPanel& panel = Open();
    access_.refuses_ = true;
    FindNamed<wxTextCtrl>(panel, "Description").SetValue("The tag's source text");
    panel.CommitPending();
    access_.refuses_ = false;
    panel.CommitPending();
    EXPECT_TRUE(access_.labels_.empty()) << "asked again without a key being pressed";
    FindNamed<wxTextCtrl>(panel, "Description").AppendText(", all of it");
    panel.CommitPending();
    EXPECT_EQ(access_.labels_.size(), 1U);
}

TEST_F(SecretsPanelTest, KeepsWhatWasTypedWhenTheServerGoesAway) {
    SecretsPanel& panel = Open();
    FindNamed<wxTextCtrl>(panel, "Description").SetValue("The tag's source text");
    access_.standing_ = OnServer(Role::kReviewer, "10:42");
    panel.Reload();
    auto& text = FindNamed<wxTextCtrl>(panel, "Description");
    EXPECT_EQ(text.GetValue(), "The tag's source text");
    EXPECT_FALSE(text.IsEditable());
    panel.CommitPending();
    EXPECT_EQ(access_.labels_.size(), 1U) << "handed on, to be kept";
}

TEST_F(SecretsPanelTest, StaysOnTheVersionShownWhenSomebodyAddsOne) {
    SecretsPanel& panel = Open();
    Version next = access_.versions_[0];
    next.id = VersionId("version-1b");
    next.number = 2;
    next.text = "Another wording";
    access_.versions_.push_back(next);
    panel.Reload();
    EXPECT_EQ(FindNamed<wxTextCtrl>(panel, "Description").GetValue(), "LivePerson's tag");
}

TEST_F(SecretsPanelTest, LogsThatADescriptionWasSeen) {
    access_.records_.secrets[0].tier = Tier::kSourceCode;
    Open();
    ASSERT_FALSE(access_.distributions_.empty());
    const Distribution& line = access_.distributions_.front();
    EXPECT_EQ(line.handling, Handling::kView);
    EXPECT_EQ(line.what, "TS-001, version 1");
    EXPECT_EQ(line.subject, "secret-1");
    EXPECT_EQ(line.tier, Tier::kSourceCode);
}

TEST_F(SecretsPanelTest, DoesNotEditAServedVersion) {
    access_.versions_[0].state = VersionState::kServed;
    SecretsPanel& panel = Open();
    EXPECT_FALSE(FindNamed<wxTextCtrl>(panel, "Description").IsEditable());
}

TEST_F(SecretsPanelTest, ListsTheHintsOfTheDescription) {
    SecretsPanel& panel = Open();
    panel.Select("secret-2");
    auto& hints = FindNamed<HintList>(panel, "Hints");
    EXPECT_GT(FindNamed<RecordList>(hints, "Hints").GetItemCount(), 0);
}

TEST_F(SecretsPanelTest, AsksTheFourQuestionsOfTheDataItem) {
    SecretsPanel& panel = Open();
    panel.Select("secret-3");
    TurnTo(panel, "Particulars");
    EXPECT_EQ(FindNamed<RecordList>(panel, "Questions for this kind of secret").GetItemCount(), 4);
}

TEST_F(SecretsPanelTest, ShowsTheChecklistUnderTheChosenStandard) {
    SecretsPanel& panel = Open();
    panel.Select("secret-3");
    TurnTo(panel, "Particulars");
    // All nine elements but "how", which is asked of technical matter only.
    EXPECT_EQ(FindNamed<RecordList>(panel, "Checklist").GetItemCount(), 8);
}

TEST_F(SecretsPanelTest, TurnsToAChallengeById) {
    Challenge challenge;
    challenge.id = ChallengeId("challenge");
    challenge.secret = TradeSecretId("secret-3");
    challenge.element = "data_spec";
    challenge.words = "The response does not identify the data.";
    access_.Save("prepare", {challenge});
    SecretsPanel& panel = Open();

    panel.Select("challenge");

    EXPECT_EQ(panel.selected()->number, 3);
    EXPECT_EQ(FindNamed<RecordList>(panel, "Challenges").selected(), "challenge");
}

TEST_F(SecretsPanelTest, MarksTheWordsThatChangedBetweenVersions) {
    Version second = access_.versions_[0];
    second.id = VersionId("version-1b");
    second.number = 2;
    second.kind = AmendmentKind::kClarify;
    second.text = "LivePerson's chat tag";
    access_.Save("prepare", {second});
    SecretsPanel& panel = Open();
    TurnTo(panel, "Versions");
    EXPECT_EQ(FindNamed<wxTextCtrl>(panel, "Redline").GetValue(), "LivePerson's{+ chat+} tag");
}

TEST_F(SecretsPanelTest, ShowsWhoDidWhatAndWhy) {
    access_.history_of_ = "secret-1";
    access_.history_ = {{"2016-06-23T12:00:00.000Z", "associate", "edit TS-001", "typo"}};
    SecretsPanel& panel = Open();
    TurnTo(panel, "History");
    auto& list = FindNamed<RecordList>(panel, "History");
    ASSERT_EQ(list.GetItemCount(), 1);
    EXPECT_EQ(list.GetTextValue(0, 2), "Edit TS-001");
    EXPECT_EQ(list.GetTextValue(0, 3), "typo");
}

TEST_F(SecretsPanelTest, SaysWhatToDoInAnEmptyCase) {
    access_ = MemoryCase();
    SecretsPanel& panel = Open();
    EXPECT_EQ(panel.selected(), nullptr);
    EXPECT_FALSE(
        FindNamed<RecordList>(panel, "Secrets").GetParent()->GetParent()->GetParent()->IsShown());
}

TEST(MarkedUp, SaysDeletedAndInsertedWithoutColor) {
    EXPECT_EQ(MarkedUp({RunKind::kDeleted, "old"}), "[-old-]");
    EXPECT_EQ(MarkedUp({RunKind::kInserted, "new"}), "{+new+}");
    EXPECT_EQ(MarkedUp({RunKind::kSame, "same"}), "same");
}

TEST(WithoutDismissed, SilencesAHintForItsWordsOnly) {
    const std::string text = "any other forms and all other forms";
    Hint first;
    first.id = "H03";
    first.place = {0, 15};
    Hint second = first;
    second.place = {20, 35};
    HintDismissal dismissal;
    dismissal.secret = TradeSecretId("secret-1");
    dismissal.hint = "H03";
    dismissal.words = "any other forms";

    const auto open =
        WithoutDismissed({first, second}, text, TradeSecretId("secret-1"), {dismissal});

    ASSERT_EQ(open.size(), 1U);
    EXPECT_EQ(open.front().place, second.place);
    EXPECT_EQ(WithoutDismissed({first}, text, TradeSecretId("secret-2"), {dismissal}).size(), 1U);
}

TEST_F(SecretsPanelTest, ShowsHowASecretWasDesignatedAndOnWhatAuthority) {
    TierChange change;
    change.id = TierChangeId("change");
    change.secret = TradeSecretId("secret-2");
    change.was = Tier::kAttorneysEyesOnly;
    change.now = Tier::kConfidential;
    change.happened_on = Date(2016, 7, 13);
    change.authority = "Order of July 13, 2016";
    change.author = "partner";
    TierName name;
    name.id = TierNameId("name");
    name.tier = Tier::kAttorneysEyesOnly;
    name.name = "Outside Counsel Only";
    name.legend = "RESTRICTED";
    access_.Save("prepare", {change, name});
    SecretsPanel& panel = Open();
    panel.Select("secret-2");
    TurnTo(panel, "History");
    auto& list = FindNamed<RecordList>(panel, "Designations");
    ASSERT_EQ(list.GetItemCount(), 1);
    EXPECT_EQ(list.GetTextValue(0, 1), "Outside Counsel Only");
    EXPECT_EQ(list.GetTextValue(0, 2), "confidential");
    EXPECT_EQ(list.GetTextValue(0, 3), "Order of July 13, 2016");
    panel.Select("secret-1");
    EXPECT_EQ(list.GetItemCount(), 0);
}

}  // namespace
}  // namespace particulars
