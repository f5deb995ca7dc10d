#include "forms/permits.h"

#include <gtest/gtest.h>
#include <wx/app.h>
#include <wx/button.h>
#include <wx/choice.h>
#include <wx/frame.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "forms/deadlines_panel.h"
#include "forms/evidence_panel.h"
#include "forms/people_panel.h"
#include "forms/secrets_panel.h"
#include "forms/trade_secret_dialog.h"
#include "forms/xrc.h"
#include "tests/forms/find_named.h"
#include "tests/forms/memory_case.h"
#include "tests/forms/modal_answer.h"
#include "tests/forms/standings.h"

namespace particulars {
namespace {

/// The first button below `window` with this label.
wxButton* ButtonLabelled(wxWindow& window, const wxString& label) {
    for (wxWindow* child : window.GetChildren()) {
        auto* button = dynamic_cast<wxButton*>(child);
        if (button && button->GetLabelText() == label)
            return button;
        if (wxButton* inner = ButtonLabelled(*child, label))
            return inner;
    }
    return nullptr;
}

class PermitsTest : public testing::Test {
protected:
    PermitsTest() {
        frame_->Bind(EVT_REFUSED, [this](wxCommandEvent& event) {
            refusals_.push_back(event.GetString().utf8_string());
        });
    }
    ~PermitsTest() override { frame_->Destroy(); }

    void BecomeA(Role role) { access_.standing_ = OnServer(role); }

    MemoryCase access_ = ThreeSecrets();
    wxFrame* frame_ = new wxFrame(nullptr, wxID_ANY, "Permits");
    std::vector<std::string> refusals_;
};

TEST_F(PermitsTest, DisableWithTheReasonAndEnableWithTheOldTip) {
    auto* button = new wxButton(frame_, wxID_ANY, "New");
    button->SetToolTip("New secret (Ctrl+Shift+N)");
    Permits permits(access_);
    permits.Add(*button, Task::kContribute);

    BecomeA(Role::kViewer);
    permits.Judge();
    EXPECT_FALSE(button->IsEnabled());
    EXPECT_EQ(button->GetToolTipText(), Refusal(Role::kViewer, Task::kContribute).value());

    BecomeA(Role::kContributor);
    permits.Judge();
    EXPECT_TRUE(button->IsEnabled());
    EXPECT_EQ(button->GetToolTipText(), "New secret (Ctrl+Shift+N)");
}

TEST_F(PermitsTest, FollowTheRoleWhenAPanelIsReloaded) {
    auto* panel = new DeadlinesPanel(frame_, access_);
    BecomeA(Role::kContributor);
    panel->Reload();
    EXPECT_TRUE(ButtonLabelled(*panel, "New deadline...")->IsEnabled());
    wxButton* verify = ButtonLabelled(*panel, "Verify...");
    EXPECT_EQ(verify->GetToolTipText(), Refusal(Role::kContributor, Task::kAssess).value());
    EXPECT_EQ(ButtonLabelled(*panel, "Working")->GetToolTipText(), "");
}

TEST_F(PermitsTest, DisableTheWayOutOfAnEmptyList) {
    BecomeA(Role::kViewer);
    access_.records_.secrets.clear();
    auto* panel = new SecretsPanel(frame_, access_);
    panel->Reload();
    wxButton* start = ButtonLabelled(*panel, "New secret...");
    ASSERT_NE(start, nullptr);
    EXPECT_FALSE(start->IsEnabled());
    EXPECT_EQ(start->GetToolTipText(), Refusal(Role::kViewer, Task::kContribute).value());
}

TEST_F(PermitsTest, RefuseAnActInWordsThatIsAskedForAllTheSame) {
    access_.standing_.read_only = "anna has this case open.";
    auto* panel = new SecretsPanel(frame_, access_);
    panel->AddSecret();
    wxTheApp->ProcessPendingEvents();
    EXPECT_EQ(refusals_, (std::vector<std::string>{"anna has this case open."}));
    EXPECT_TRUE(access_.labels_.empty());
}

TEST_F(PermitsTest, OpenARecordToReadWhereItMayNotBeChanged) {
    BecomeA(Role::kViewer);
    auto* panel = new SecretsPanel(frame_, access_);
    panel->Reload();
    bool shown = false;
    const ModalAnswer answer([&](wxDialog& dialog) {
        shown = true;
        EXPECT_FALSE(FindControl<wxTextCtrl>(dialog, "title").IsEditable());
        EXPECT_FALSE(FindControl<wxChoice>(dialog, "kind").IsEnabled());
        EXPECT_FALSE(dialog.FindWindow(wxID_OK)->IsShown());
        EXPECT_TRUE(FindNamed<wxStaticText>(dialog, "Why this can only be read")
                        .GetLabel()
                        .Contains("viewer"));
    });
    panel->EditSelected();
    EXPECT_TRUE(shown);
    EXPECT_TRUE(access_.labels_.empty());
}

TEST_F(PermitsTest, KeepTheTierForItsOwnCommand) {
    BecomeA(Role::kContributor);
    auto* panel = new SecretsPanel(frame_, access_);
    panel->Reload();
    const ModalAnswer answer([&](wxDialog& dialog) {
        auto& tier = FindControl<wxChoice>(dialog, "tier");
        EXPECT_FALSE(tier.IsEnabled());
        EXPECT_TRUE(tier.GetToolTipText().Contains("Designate tier"));
        FindControl<wxTextCtrl>(dialog, "title").ChangeValue("Renamed");
    });
    panel->EditSelected();
    ASSERT_EQ(access_.labels_.size(), 1U);
    EXPECT_EQ(access_.records_.secrets.front().title, "Renamed");
}

TEST_F(PermitsTest, LetAnAdministratorDoEverything) {
    BecomeA(Role::kAdministrator);
    auto* people = new PeoplePanel(frame_, access_);
    people->Reload();
    EXPECT_TRUE(ButtonLabelled(*people, "New person...")->IsEnabled());
    auto* evidence = new EvidencePanel(frame_, access_);
    EXPECT_TRUE(ButtonLabelled(*evidence, "New document...")->IsEnabled());
}

}  // namespace
}  // namespace particulars
