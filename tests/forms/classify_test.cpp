#include "forms/classify.h"

#include <gtest/gtest.h>
#include <wx/choice.h>
#include <wx/frame.h>
#include <wx/textctrl.h>

#include "forms/record_list.h"
#include "tests/forms/find_named.h"
#include "tests/forms/memory_case.h"
#include "tests/forms/modal_answer.h"

namespace particulars {
namespace {

class ClassifyTest : public testing::Test {
protected:
    ~ClassifyTest() override { frame_->Destroy(); }

    static void Press(wxWindow& dialog, const wxString& label) {
        wxCommandEvent click(wxEVT_BUTTON);
        for (wxWindow* child : dialog.GetChildren())
            if (child->GetLabel() == label)
                child->GetEventHandler()->ProcessEvent(click);
    }

    void AddValue(ListDialog& dialog, const wxString& name) {
        const ModalAnswer answer([&](wxDialog& asked) { Type(asked, "Value", name); });
        Press(dialog, "&New...");
    }

    MemoryCase access_ = ThreeSecrets();
    wxFrame* frame_ = new wxFrame(nullptr, wxID_ANY, "Secrets");
};

TEST_F(ClassifyTest, AddsAValueAndGivesItToAnEntry) {
    ListDialog dialog(frame_, access_, ClassificationPlan(access_));
    AddValue(dialog, "Visit data");
    ASSERT_EQ(access_.records_.classifications.size(), 1U);
    const ModalAnswer answer([](wxDialog& asked) {
        Named<wxChoice>(asked, "Category")->SetStringSelection("Visit data");
    });
    EXPECT_TRUE(AskToClassify(*frame_, access_, access_.records_.secrets[2]));
    EXPECT_EQ(access_.records_.secrets[2].category, access_.records_.classifications[0].id);
    EXPECT_TRUE(access_.records_.secrets[2].subject.empty());
}

TEST_F(ClassifyTest, RefusesTheSameValueTwice) {
    ListDialog dialog(frame_, access_, ClassificationPlan(access_));
    AddValue(dialog, "Visit data");
    AddValue(dialog, "Visit data ");
    EXPECT_EQ(access_.records_.classifications.size(), 1U);
}

TEST_F(ClassifyTest, RenamesAValueWhereverItIsUsed) {
    ListDialog dialog(frame_, access_, ClassificationPlan(access_));
    AddValue(dialog, "Visit data");
    access_.records_.secrets[0].category = access_.records_.classifications[0].id;
    FindNamed<RecordList>(dialog, "Values").SelectRow(0);
    const ModalAnswer answer([](wxDialog& asked) { Type(asked, "Value", "Visits"); });
    Press(dialog, "&Rename...");
    EXPECT_EQ(access_.records_.classifications[0].name, "Visits");
    EXPECT_EQ(access_.labels_.back(), "rename a classification");
}

TEST_F(ClassifyTest, OrdersTheValues) {
    ListDialog dialog(frame_, access_, ClassificationPlan(access_));
    AddValue(dialog, "Rules");
    AddValue(dialog, "Visit data");
    FindNamed<RecordList>(dialog, "Values").SelectRow(1);
    Press(dialog, "Move &up");
    EXPECT_EQ(FindNamed<RecordList>(dialog, "Values").GetTextValue(0, 1), "Visit data");
}

}  // namespace
}  // namespace particulars
