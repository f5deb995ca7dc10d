#include "forms/notice_bar.h"

#include <gtest/gtest.h>
#include <wx/app.h>
#include <wx/button.h>
#include <wx/frame.h>
#include <wx/stattext.h>

#include "forms/standing.h"
#include "forms/standing_notices.h"

namespace particulars {
namespace {

class NoticeBarTest : public testing::Test {
protected:
    ~NoticeBarTest() override {
        frame_->Destroy();
        wxTheApp->ProcessPendingEvents();
    }

    /// The button of that label in the row of a notice that is shown.
    wxButton* Button(const wxString& label) {
        for (wxWindow* row : bar_->GetChildren())
            for (wxWindow* child : row->GetChildren())
                if (auto* button = dynamic_cast<wxButton*>(child);
                    button && row->IsShown() && button->GetLabelText() == label)
                    return button;
        return nullptr;
    }

    static void Press(wxButton& button) {
        wxCommandEvent click(wxEVT_BUTTON, button.GetId());
        click.SetEventObject(&button);
        button.HandleWindowEvent(click);
    }

    wxFrame* frame_ = new wxFrame(nullptr, wxID_ANY, "Notices");
    NoticeBar* bar_ = new NoticeBar(frame_);
};

TEST_F(NoticeBarTest, IsHiddenWhileThereIsNothingToSay) {
    EXPECT_FALSE(bar_->IsShown());
    bar_->ShowNotice({"one", "First"});
    EXPECT_TRUE(bar_->IsShown());
    bar_->Withdraw("one");
    EXPECT_FALSE(bar_->IsShown());
}

TEST_F(NoticeBarTest, KeepsOneNoticeToAKey) {
    bar_->ShowNotice({"told", "anna: edit TS-001"});
    bar_->ShowNotice({"told", "ben: edit TS-002"});
    ASSERT_EQ(bar_->notices().size(), 1U);
    EXPECT_EQ(bar_->Find("told")->text, "ben: edit TS-002");
}

TEST_F(NoticeBarTest, LeavesAloneWhatItSaysAlready) {
    bar_->ShowNotice({"lost", "Away", true, {{"Try", [] {}}}, false});
    wxButton* before = Button("Try");
    bar_->ShowNotice({"lost", "Away", true, {{"Try", [] {}}}, false});
    EXPECT_EQ(Button("Try"), before);
}

TEST_F(NoticeBarTest, RunsAnActThatClosesItsOwnNotice) {
    bar_->ShowNotice({"kept", "Kept", false, {{"Show", [this] { bar_->Withdraw("kept"); }}}});
    Press(*Button("Show"));
    wxTheApp->ProcessPendingEvents();
    EXPECT_EQ(bar_->Find("kept"), nullptr);
    EXPECT_EQ(Button("Show"), nullptr);
}

TEST_F(NoticeBarTest, ClosesOnlyWhatMayBeClosed) {
    bar_->ShowNotice({"told", "Passing"});
    Press(*Button(L"\u2715"));
    EXPECT_EQ(bar_->Find("told"), nullptr);
    bar_->ShowNotice({"lost", "Away", true, {}, false});
    EXPECT_EQ(Button(L"\u2715"), nullptr);
}

TEST_F(NoticeBarTest, SaysSinceWhenTheServerIsAwayUntilItIsBack) {
    int tries = 0;
    StandingActs acts;
    acts.try_server = [&] { ++tries; };
    CaseStanding standing;
    standing.on_server = true;
    standing.lost_since = "10:42";
    ShowStanding(*bar_, standing, 1, acts);
    ASSERT_NE(bar_->Find("lost"), nullptr);
    EXPECT_TRUE(bar_->Find("lost")->text.Contains("10:42"));
    EXPECT_TRUE(bar_->Find("kept")->text.Contains("until the server answers"));
    Press(*Button("Try now"));
    EXPECT_EQ(tries, 1);

    standing.lost_since.clear();
    ShowStanding(*bar_, standing, 1, acts);
    EXPECT_EQ(bar_->Find("lost"), nullptr);
    ASSERT_NE(bar_->Find("kept"), nullptr);
    EXPECT_TRUE(bar_->Find("kept")->text.Contains("save it again"));
}

TEST_F(NoticeBarTest, OffersToOpenAHeldFileForWriting) {
    bool wanted = false;
    StandingActs acts;
    acts.open_for_writing = [&] { wanted = true; };
    CaseStanding standing;
    standing.read_only = "anna has this case open.";
    ShowStanding(*bar_, standing, 0, acts);
    EXPECT_EQ(bar_->Find("read only")->text, "anna has this case open.");
    EXPECT_EQ(Button("Take over..."), nullptr);
    Press(*Button("Open for writing"));
    EXPECT_TRUE(wanted);
}

TEST_F(NoticeBarTest, OffersToTakeOverFromAHolderThatSeemsGone) {
    CaseStanding standing;
    standing.read_only = "anna had this case open.";
    standing.seems_gone = true;
    ShowStanding(*bar_, standing, 0, {});
    EXPECT_NE(Button("Take over..."), nullptr);
}

TEST_F(NoticeBarTest, OffersALocalCopyWhereWritingIsNotSafe) {
    CaseStanding standing;
    standing.read_only = "The case lies on a network share.";
    standing.on_share = true;
    ShowStanding(*bar_, standing, 0, {});
    EXPECT_NE(Button("Work on a local copy..."), nullptr);
    EXPECT_EQ(Button("Open for writing"), nullptr);
}

}  // namespace
}  // namespace particulars
