#include "forms/kept_dialog.h"

#include <gtest/gtest.h>
#include <wx/button.h>
#include <wx/textctrl.h>

#include "forms/record_list.h"
#include "tests/forms/fake_desk.h"
#include "tests/forms/find_named.h"
#include "tests/forms/modal_answer.h"

namespace particulars {
namespace {

FakeDesk TwoKept() {
    FakeDesk desk;
    desk.kept_ = {{"edit TS-001", "10:42", "The server was lost.", "Title: Tag"},
                  {"edit TS-002", "10:44", "Not decided.", "Title: Server"}};
    return desk;
}

TEST(KeptDialog, ShowsEachChangeInFullForCopying) {
    FakeDesk desk = TwoKept();
    KeptDialog dialog(nullptr, desk);
    EXPECT_EQ(FindNamed<RecordList>(dialog, "Changes not saved yet").GetItemCount(), 2);
    EXPECT_EQ(FindNamed<wxTextCtrl>(dialog, "The change in full").GetValue(), "Title: Tag");
}

TEST(KeptDialog, SavesTheOneChosen) {
    FakeDesk desk = TwoKept();
    KeptDialog dialog(nullptr, desk);
    FindNamed<RecordList>(dialog, "Changes not saved yet").SelectRecord("1");
    dialog.SaveSelected();
    EXPECT_EQ(desk.saved_, (std::vector<std::string>{"edit TS-002"}));
    ASSERT_EQ(desk.kept_.size(), 1U);
    EXPECT_EQ(FindNamed<wxTextCtrl>(dialog, "The change in full").GetValue(), "Title: Tag");
}

TEST(KeptDialog, KeepsWhatStillCannotBeSaved) {
    FakeDesk desk = TwoKept();
    desk.saves_ = false;
    KeptDialog dialog(nullptr, desk);
    dialog.SaveSelected();
    EXPECT_EQ(desk.kept_.size(), 2U);
}

/// Answers message boxes, which ModalAnswer would close as unfilled dialogs.
class Answer : public wxModalDialogHook {
public:
    explicit Answer(int with) : with_(with) { Register(); }
    ~Answer() override { Unregister(); }

protected:
    int Enter(wxDialog*) override { return with_; }

private:
    int with_;
};

TEST(KeptDialog, AsksBeforeItDiscards) {
    FakeDesk desk = TwoKept();
    KeptDialog dialog(nullptr, desk);
    {
        const Answer no(wxID_NO);
        dialog.DiscardSelected();
        EXPECT_EQ(desk.kept_.size(), 2U);
    }
    const Answer yes(wxID_YES);
    dialog.DiscardSelected();
    ASSERT_EQ(desk.kept_.size(), 1U);
    EXPECT_EQ(desk.kept_.front().label, "edit TS-002");
}

TEST(KeptInWords, CountsThem) {
    EXPECT_EQ(KeptInWords(0), "");
    EXPECT_EQ(KeptInWords(1), "1 change not saved yet");
    EXPECT_EQ(KeptInWords(3), "3 changes not saved yet");
}

TEST(MayLoseKept, AsksOnlyWhereSomethingWouldBeLost) {
    wxFrame* frame = new wxFrame(nullptr, wxID_ANY, "Kept");
    const Answer no(wxID_NO);
    EXPECT_TRUE(MayLoseKept(*frame, 0));
    EXPECT_FALSE(MayLoseKept(*frame, 1));
    frame->Destroy();
}

}  // namespace
}  // namespace particulars
