#include "forms/overview_panel.h"

#include <gtest/gtest.h>
#include <wx/choice.h>
#include <wx/frame.h>
#include <wx/textctrl.h>

#include "forms/matrix_view.h"
#include "forms/record_list.h"
#include "tests/forms/find_named.h"
#include "tests/forms/memory_case.h"

namespace particulars {
namespace {

class OverviewPanelTest : public testing::Test {
protected:
    ~OverviewPanelTest() override { frame_->Destroy(); }

    OverviewPanel& Open() {
        auto* panel = new OverviewPanel(frame_, access_);
        panel->Reload();
        return *panel;
    }

    MemoryCase access_ = ThreeSecrets();
    wxFrame* frame_ = new wxFrame(nullptr, wxID_ANY, "Overview");
};

TEST_F(OverviewPanelTest, ShowsTheMatrixUnderTheFirstChosenStandard) {
    OverviewPanel& panel = Open();
    EXPECT_EQ(FindNamed<wxChoice>(panel, "Standard").GetStringSelection(), "NY-SDNY-DISC");
    const Matrix& matrix = FindNamed<MatrixView>(panel, "Particularity matrix").matrix();
    EXPECT_EQ(matrix.rows.size(), 3U);
}

TEST_F(OverviewPanelTest, SaysTheFocusedCellBesideThePicture) {
    OverviewPanel& panel = Open();
    FindNamed<MatrixView>(panel, "Particularity matrix").MoveTo({2, 0});
    EXPECT_EQ(FindNamed<wxTextCtrl>(panel, "Focused cell").GetValue(),
              "TS-003, Content (required): not assessed.");
}

TEST_F(OverviewPanelTest, TurnsToAnotherStandard) {
    OverviewPanel& panel = Open();
    auto& choice = FindNamed<wxChoice>(panel, "Standard");
    choice.SetSelection(1);
    wxCommandEvent event(wxEVT_CHOICE, choice.GetId());
    choice.GetEventHandler()->ProcessEvent(event);
    EXPECT_EQ(FindNamed<MatrixView>(panel, "Particularity matrix").matrix().standard, "NY-SDNY-SJ");
}

TEST_F(OverviewPanelTest, SaysWhatToDoInAnEmptyCase) {
    access_ = MemoryCase();
    OverviewPanel& panel = Open();
    EXPECT_FALSE(FindNamed<MatrixView>(panel, "Particularity matrix").GetParent()->IsShown());
    EXPECT_FALSE(FindNamed<RecordList>(panel, "Due next").IsShown());
}

TEST_F(OverviewPanelTest, MovesToTheRowOfASecret) {
    OverviewPanel& panel = Open();
    panel.Select("secret-2");
    EXPECT_EQ(FindNamed<MatrixView>(panel, "Particularity matrix").place()->row, 1U);
}

}  // namespace
}  // namespace particulars
