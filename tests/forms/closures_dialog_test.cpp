#include "forms/closures_dialog.h"

#include <gtest/gtest.h>
#include <wx/textctrl.h>

#include "forms/record_list.h"
#include "tests/forms/find_named.h"
#include "tests/forms/memory_case.h"
#include "tests/forms/modal_answer.h"

namespace particulars {
namespace {

class ClosuresDialogTest : public testing::Test {
protected:
    ClosuresDialogTest() { access_.records_.matter.court = "nysd"; }

    static void Press(wxWindow& dialog, const wxString& label) {
        wxCommandEvent click(wxEVT_BUTTON);
        for (wxWindow* child : dialog.GetChildren())
            if (child->GetLabel() == label)
                child->GetEventHandler()->ProcessEvent(click);
    }

    MemoryCase access_;
};

TEST_F(ClosuresDialogTest, ShowsWhatComesWithTheProgramAsDisputedAndOff) {
    ClosuresDialog dialog(nullptr, access_);
    auto& list = FindNamed<RecordList>(dialog, "Closed days");
    ASSERT_GT(list.GetItemCount(), 0);
    EXPECT_EQ(list.GetTextValue(0, 3), "no, disputed");
}

TEST_F(ClosuresDialogTest, SwitchesAShippedDayOnForThisCase) {
    ClosuresDialog dialog(nullptr, access_);
    auto& list = FindNamed<RecordList>(dialog, "Closed days");
    const int before = list.GetItemCount();
    ASSERT_TRUE(list.SelectRecord("shipped 2018-12-24"));
    Press(dialog, "&Switch on or off");
    ASSERT_EQ(access_.records_.closures.size(), 1U);
    EXPECT_TRUE(access_.records_.closures.front().counts);
    EXPECT_TRUE(access_.records_.closures.front().disputed);
    EXPECT_EQ(list.GetItemCount(), before);
}

TEST_F(ClosuresDialogTest, AddsADayOfTheCourtsOwn) {
    ClosuresDialog dialog(nullptr, access_);
    const ModalAnswer answer([](wxDialog& asked) {
        Named<wxTextCtrl>(asked, "What")->SetValue("Snow");
        Named<wxTextCtrl>(asked, "First day")->SetValue("2016-01-25");
        Named<wxTextCtrl>(asked, "Source")->SetValue("Notice of the court");
    });
    Press(dialog, "&New...");
    ASSERT_EQ(access_.records_.closures.size(), 1U);
    EXPECT_EQ(access_.records_.closures.front().first, Date(2016, 1, 25));
    EXPECT_EQ(access_.records_.closures.front().last, Date(2016, 1, 25));
}

}  // namespace
}  // namespace particulars
