#include "forms/defense_list.h"

#include <gtest/gtest.h>
#include <wx/choice.h>
#include <wx/frame.h>
#include <wx/notebook.h>

#include "forms/defenses_tab.h"
#include "forms/overview.h"
#include "forms/secrets_panel.h"
#include "tests/forms/find_named.h"
#include "tests/forms/memory_case.h"
#include "tests/forms/modal_answer.h"

namespace particulars {
namespace {

class DefenseListTest : public testing::Test {
protected:
    ~DefenseListTest() override { frame_->Destroy(); }

    void Add(const wxString& kind, const wxString& source, const wxString& disclosed_in = {}) {
        const ModalAnswer answer([&](wxDialog& asked) {
            Named<wxChoice>(asked, "Entry")->SetStringSelection("TS-003");
            Named<wxChoice>(asked, "Kind")->SetStringSelection(kind);
            Type(asked, "Source", source);
            Type(asked, "Disclosed in", disclosed_in);
        });
        AddDefense(*frame_, access_, {});
    }

    MemoryCase access_ = ThreeSecrets();
    wxFrame* frame_ = new wxFrame(nullptr, wxID_ANY, "Secrets");
};

TEST_F(DefenseListTest, KeepsADefenseAgainstTheEntryChosen) {
    Add("permission", "Master agreement of 2006", "Answer to Interrogatory No. 4");
    ASSERT_EQ(access_.records().defenses.size(), 1U);
    const Defense& kept = access_.records().defenses[0];
    EXPECT_EQ(kept.secret, TradeSecretId("secret-3"));
    EXPECT_EQ(kept.kind, DefenseKind::kPermission);
    EXPECT_EQ(DefenseRows(access_.records(), {})[0].cells[4], "Answer to Interrogatory No. 4");
}

TEST_F(DefenseListTest, RefusesAMotionToCompelWithoutItsDay) {
    Add("motion to compel", "Motion");
    EXPECT_TRUE(access_.records().defenses.empty());
}

TEST_F(DefenseListTest, SaysOnTheDefendantsSideWhatWasNotDisclosed) {
    Add("answer about use", "Rules were switched off");
    access_.records_.challenges.clear();
    const auto concerns = Concerns(access_.records());
    ASSERT_FALSE(concerns.empty());
    EXPECT_EQ(concerns[0].kind, "Not disclosed");
    EXPECT_EQ(concerns[0].what, "TS-003: answer about use, Rules were switched off");
    access_.records_.matter.side = Side::kPlaintiff;
    const auto ours = Concerns(access_.records());
    EXPECT_TRUE(ours.empty() || ours[0].kind != "Not disclosed");
}

TEST_F(DefenseListTest, StandsSecondAmongTheTabsOfADefendant) {
    auto* panel = new SecretsPanel(frame_, access_);
    panel->Reload();
    EXPECT_EQ(FindNamed<wxNotebook>(*panel, "About the secret").GetPageText(1), "Defenses");
    access_.records_.matter.side = Side::kPlaintiff;
    auto* theirs = new SecretsPanel(frame_, access_);
    EXPECT_EQ(FindNamed<wxNotebook>(*theirs, "About the secret").GetPageText(1), "Particulars");
}

TEST_F(DefenseListTest, IsFoundFromTheOverview) {
    Add("public domain", "Brochure");
    auto* panel = new SecretsPanel(frame_, access_);
    panel->Reload();
    panel->Select(access_.records().defenses[0].id.text());
    EXPECT_EQ(panel->selected()->number, 3);
    auto& list = FindNamed<RecordList>(FindNamed<DefensesTab>(*panel, "Defenses"), "Defenses");
    EXPECT_EQ(list.selected(), access_.records().defenses[0].id.text());
}

}  // namespace
}  // namespace particulars
