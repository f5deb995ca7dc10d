#include "forms/main_frame.h"

#include <gtest/gtest.h>
#include <wx/app.h>
#include <wx/button.h>
#include <wx/dataview.h>
#include <wx/menu.h>
#include <wx/srchctrl.h>
#include <wx/stattext.h>

#include "app/gui/case_desk.h"
#include "forms/sidebar.h"
#include "forms/start_panel.h"
#include "forms/status_strip.h"
#include "forms/workspace.h"
#include "tests/forms/find_named.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/temporary_folder.h"

namespace particulars {
namespace {

class MainFrameTest : public testing::Test {
protected:
    MainFrameTest() {
        desk_.SetSamplePath(folder_ / "sample.particulars");
        desk_.OnChange([this](const std::string&) { frame_->ReloadCase(); });
    }
    ~MainFrameTest() override {
        frame_->Destroy();
        wxTheApp->ProcessPendingEvents();
    }

    void OpenSample() {
        ASSERT_TRUE(desk_.OpenSample(SampleSpan::kToOpinion));
        frame_->ShowDesk();
    }

    TemporaryFolder folder_;
    FixedClock clock_{"2016-06-23"};
    Settings settings_{folder_ / "settings"};
    CaseDesk desk_{clock_, settings_,
                   [](const ErrorWords& words) { ADD_FAILURE() << words.title << words.text; }};
    MainFrame* frame_ = new MainFrame(desk_);
};

TEST_F(MainFrameTest, StartsWithTheWaysIntoACase) {
    EXPECT_TRUE(FindNamed<StartPanel>(*frame_, "Start").IsShown());
    EXPECT_EQ(frame_->workspace(), nullptr);
    EXPECT_EQ(frame_->GetTitle(), "Particulars");
}

TEST_F(MainFrameTest, CanDoEveryCommandOnceACaseIsOpen) {
    OpenSample();
    for (const CommandRow& row : Commands())
        EXPECT_TRUE(frame_->actions().Has(row.command)) << row.label;
}

TEST_F(MainFrameTest, PutsOnlyTheDocketInTheTitle) {
    OpenSample();
    EXPECT_EQ(frame_->GetTitle(), "14cv1559 - Particulars");
}

TEST_F(MainFrameTest, CountsWhatWaitsInEachPlace) {
    OpenSample();
    auto& sidebar = FindNamed<Sidebar>(*frame_, "Places");
    EXPECT_EQ(sidebar.GetTextValue(static_cast<unsigned>(Place::kSecrets), 1), "8");
    EXPECT_EQ(sidebar.GetTextValue(static_cast<unsigned>(Place::kOverview), 1), "");
}

TEST_F(MainFrameTest, TurnsToEveryPlaceByItsCommand) {
    OpenSample();
    for (int place = 0; place < kPlaceCount; ++place) {
        frame_->actions().Run(
            static_cast<Command>(static_cast<int>(Command::kShowOverview) + place));
        EXPECT_EQ(frame_->workspace()->shown(), static_cast<Place>(place));
        EXPECT_EQ(FindNamed<Sidebar>(*frame_, "Places").chosen(), static_cast<Place>(place));
    }
}

TEST_F(MainFrameTest, NamesInTheMenuWhatUndoWouldTakeBack) {
    OpenSample();
    TradeSecret secret = desk_.access()->records().secrets.front();
    secret.title = "Renamed";
    ASSERT_TRUE(desk_.access()->Save("edit TS-001", {secret}));
    wxMenuItem* undo = frame_->GetMenuBar()->FindItem(MenuId(Command::kUndo));
    EXPECT_EQ(undo->GetItemLabelText(), "Undo: edit TS-001");

    frame_->actions().Run(Command::kUndo);

    EXPECT_NE(desk_.access()->records().secrets.front().title, "Renamed");
    wxMenuItem* redo = frame_->GetMenuBar()->FindItem(MenuId(Command::kRedo));
    EXPECT_TRUE(redo->GetItemLabelText().StartsWith("Redo: edit TS-001"));
}

TEST_F(MainFrameTest, KeepsWhatItAnnouncedForReadingAgain) {
    OpenSample();
    Announce(*frame_, "Saved: edit TS-001");
    wxTheApp->ProcessPendingEvents();
    EXPECT_EQ(FindNamed<wxStaticText>(*frame_, "Last message").GetLabel(), "Saved: edit TS-001");
    EXPECT_TRUE(frame_->messages().Text().Contains("Saved: edit TS-001"));
}

TEST_F(MainFrameTest, SaysThatTheCaseIsEncryptedAndWhatIsNext) {
    OpenSample();
    EXPECT_EQ(FindNamed<wxStaticText>(*frame_, "Encryption").GetLabel(), "Encrypted");
    EXPECT_EQ(
        FindNamed<wxStaticText>(*frame_, "Next date").GetLabel(),
        wxString::FromUTF8(NextDateInWords(desk_.access()->records(), *MakeDate(2016, 6, 23))));
}

TEST_F(MainFrameTest, GoesBackToTheStartWhenTheCaseIsClosed) {
    OpenSample();
    frame_->actions().Run(Command::kCloseCase);
    EXPECT_EQ(frame_->workspace(), nullptr);
    EXPECT_EQ(desk_.access(), nullptr);
    EXPECT_TRUE(FindNamed<StartPanel>(*frame_, "Start").IsShown());
    EXPECT_EQ(FindNamed<wxDataViewListCtrl>(*frame_, "Recent cases").GetItemCount(), 1);
}

TEST_F(MainFrameTest, GoesToARecordThatAPanelPointsAt) {
    OpenSample();
    const std::string id = desk_.access()->records().secrets[2].id.text();
    GoTo(*frame_->workspace(), Place::kSecrets, id);
    wxTheApp->ProcessPendingEvents();
    EXPECT_EQ(frame_->workspace()->shown(), Place::kSecrets);
}

}  // namespace
}  // namespace particulars
