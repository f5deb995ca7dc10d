#include "forms/distribution_panel.h"

#include <gtest/gtest.h>
#include <wx/choice.h>
#include <wx/frame.h>

#include "forms/distribution_list.h"
#include "tests/forms/find_named.h"
#include "tests/forms/memory_case.h"

namespace particulars {
namespace {

Distribution Line(Handling handling, const std::string& what, const std::string& subject) {
    Distribution line;
    line.handling = handling;
    line.what = what;
    line.subject = subject;
    line.actor = "anna";
    line.happened_at = "2016-06-23T14:03:00.000Z";
    return line;
}

class DistributionPanelTest : public testing::Test {
protected:
    DistributionPanelTest() {
        access_.distributions_ = {Line(Handling::kPrint, "particularity checklist", ""),
                                  Line(Handling::kView, "TS-002, version 1", "secret-2"),
                                  Line(Handling::kView, "TS-001, version 1", "secret-1")};
        access_.distributions_.front().secrets = {"TS-001", "TS-002", "TS-003"};
        panel_->Reload();
    }
    ~DistributionPanelTest() override { frame_->Destroy(); }

    MemoryCase access_ = ThreeSecrets();
    wxFrame* frame_ = new wxFrame(nullptr, wxID_ANY, "Distributions");
    DistributionPanel* panel_ = new DistributionPanel(frame_, access_);
};

TEST_F(DistributionPanelTest, ShowsEverythingAtFirst) {
    EXPECT_EQ(panel_->shown().size(), 3U);
    EXPECT_EQ(FindNamed<DistributionList>(*frame_, "Who received what").GetItemCount(), 3);
}

TEST_F(DistributionPanelTest, ShowsOfASecretAlsoWhatHeldTheWholeCase) {
    panel_->ShowSecret("secret-2");
    ASSERT_EQ(panel_->shown().size(), 2U);
    EXPECT_EQ(panel_->shown()[0].what, "particularity checklist");
    EXPECT_EQ(panel_->shown()[1].what, "TS-002, version 1");
}

TEST_F(DistributionPanelTest, KeepsTheSecretChosenWhenItIsReloaded) {
    panel_->ShowSecret("secret-1");
    panel_->Reload();
    EXPECT_EQ(panel_->shown().size(), 2U);
}

TEST_F(DistributionPanelTest, FiltersByTheWayItWasHandled) {
    auto& how = FindNamed<wxChoice>(*frame_, "How");
    how.SetStringSelection("Print");
    wxCommandEvent event(wxEVT_CHOICE, how.GetId());
    event.SetEventObject(&how);
    how.HandleWindowEvent(event);
    ASSERT_EQ(panel_->shown().size(), 1U);
    EXPECT_EQ(panel_->shown().front().handling, Handling::kPrint);
}

}  // namespace
}  // namespace particulars
