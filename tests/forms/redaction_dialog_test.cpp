#include "forms/redaction_dialog.h"

#include <gtest/gtest.h>
#include <wx/button.h>
#include <wx/checkbox.h>
#include <wx/stattext.h>

#include "forms/record_list.h"
#include "forms/redaction_text.h"
#include "forms/xrc.h"
#include "tests/forms/fake_case_access.h"
#include "tests/forms/modal_answer.h"

namespace particulars {
namespace {

class RedactionDialogTest : public testing::Test {
protected:
    RedactionDialogTest() {
        DocketEntry order;
        order.id = DocketEntryId("order");
        order.ecf_number = "111";
        order.kind = "order";
        order.title = "Sealed opinion";
        order.sealed = true;
        order.text = "The kiln is held at 740 degrees.\r\nAgain at 740 degrees.";
        access_.Save("sample", {order});
        access_.labels_.clear();
        dialog_ = new RedactionDialog(nullptr, access_, order.id);
    }
    ~RedactionDialogTest() override { dialog_->Destroy(); }

    RedactionText& text() { return *Named<RedactionText>(*dialog_, "Text of the paper"); }
    RecordList& list() { return *Named<RecordList>(*dialog_, "Passages"); }
    wxString Problem() { return FindControl<wxStaticText>(*dialog_, "problem").GetLabel(); }
    const std::vector<Redaction>& redactions() { return access_.records_.redactions; }

    void Select(const wxString& words) {
        const int start = text().GetValue().Find(words);
        ASSERT_GE(start, 0);
        text().SetSelection(start, start + static_cast<long>(words.size()));
    }

    void Mark(const wxString& words, const wxString& reason, bool everywhere) {
        Select(words);
        const ModalAnswer answer([&](wxDialog& asked) {
            Type(asked, "Reason", reason);
            if (auto* all = Named<wxCheckBox>(asked, "Also where the same words stand once more"))
                all->SetValue(everywhere);
        });
        dialog_->MarkSelection();
    }

    FakeCaseAccess access_;
    RedactionDialog* dialog_ = nullptr;
};

TEST_F(RedactionDialogTest, MarksTheSelectedWordsInOneAct) {
    Mark("740 degrees", "A competitor could copy the process.", false);
    ASSERT_EQ(redactions().size(), 1U);
    EXPECT_EQ(redactions()[0].passage, "740 degrees");
    EXPECT_EQ(redactions()[0].place, (TextSpan{20, 31}));
    EXPECT_EQ(redactions()[0].tier, Tier::kAttorneysEyesOnly);
    EXPECT_EQ(access_.labels_, std::vector<std::string>{"mark a passage for redaction"});
    EXPECT_EQ(list().GetItemCount(), 1);
}

TEST_F(RedactionDialogTest, MarksTheSameWordsElsewhereToo) {
    Mark("740 degrees", "A competitor could copy the process.", true);
    ASSERT_EQ(redactions().size(), 2U);
    EXPECT_EQ(redactions()[1].place, (TextSpan{43, 54}));
    EXPECT_EQ(access_.labels_.size(), 1U);
}

TEST_F(RedactionDialogTest, WantsAReason) {
    Mark("740 degrees", "", false);
    EXPECT_TRUE(redactions().empty());
}

TEST_F(RedactionDialogTest, WarnsOfAReasonThatOnlyNamesADesignation) {
    Mark("740 degrees", "Designated AEO under the Protective Order", false);
    list().SelectRecord(redactions()[0].id.text());
    EXPECT_TRUE(Problem().Contains("only names a designation"));
}

TEST_F(RedactionDialogTest, SaysWhatToDoWhereNothingIsSelected) {
    text().SetSelection(0, 0);
    dialog_->MarkSelection();
    EXPECT_TRUE(Problem().Contains("Select the words"));
    EXPECT_TRUE(redactions().empty());
}

TEST_F(RedactionDialogTest, WithdrawsWithoutForgetting) {
    Mark("740 degrees", "A competitor could copy the process.", false);
    list().SelectRecord(redactions()[0].id.text());
    dialog_->WithdrawSelected();
    ASSERT_EQ(redactions().size(), 1U);
    EXPECT_EQ(redactions()[0].state, RedactionState::kWithdrawn);
    EXPECT_EQ(list().GetTextValue(0, 1), "Withdrawn");
    EXPECT_FALSE(FindControl<wxButton>(*dialog_, "withdraw").IsEnabled());
}

TEST_F(RedactionDialogTest, ShowsThePublicVersionAsItWillBeSaved) {
    Mark("740 degrees", "A competitor could copy the process.", true);
    bool can_be_saved = false;
    const ModalAnswer answer([&](wxDialog& asked) {
        can_be_saved = wxWindow::FindWindowById(wxID_SAVE, &asked)->IsEnabled();
    });
    dialog_->ShowPaper("redacted");
    EXPECT_TRUE(can_be_saved);
    EXPECT_EQ(access_.composed_.back().paper.entry, "order");
}

TEST_F(RedactionDialogTest, RefusesAPublicVersionThatWouldGiveWordsAway) {
    Mark("740 degrees", "A competitor could copy the process.", false);
    bool can_be_saved = true;
    bool says_why = false;
    const ModalAnswer answer([&](wxDialog& asked) {
        can_be_saved = wxWindow::FindWindowById(wxID_SAVE, &asked)->IsEnabled();
        wxString told = Named<wxStaticText>(asked, "What is left out")->GetLabel();
        told.Replace("\n", " ");  // Wrapped.
        says_why = told.Contains("also stand in line 2");
    });
    dialog_->ShowPaper("redacted");
    EXPECT_FALSE(can_be_saved);
    EXPECT_TRUE(says_why);
}

}  // namespace
}  // namespace particulars
