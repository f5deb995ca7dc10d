#include "forms/deadlines_panel.h"

#include <gtest/gtest.h>
#include <wx/checkbox.h>
#include <wx/choice.h>
#include <wx/frame.h>
#include <wx/stattext.h>

#include "forms/deadline_actions.h"
#include "forms/record_list.h"
#include "forms/working_text.h"
#include "tests/forms/fake_case_access.h"
#include "tests/forms/modal_answer.h"

namespace particulars {
namespace {

class DeadlinesPanelTest : public testing::Test {
protected:
    DeadlinesPanelTest()
        : frame_(new wxFrame(nullptr, wxID_ANY, "Test", wxDefaultPosition, wxSize(1200, 800))) {
        FillWithSample(access_);
        panel_ = new DeadlinesPanel(frame_, access_);
        frame_->Show();
    }
    ~DeadlinesPanelTest() override {
        frame_->Destroy();
        wxYield();
    }

    RecordList& agenda() { return *Named<RecordList>(*panel_, "Agenda"); }

    /// The first deadline that runs from `basis`.
    Deadline& OfBasis(TriggerBasis basis) {
        for (Deadline& deadline : access_.records_.deadlines)
            if (deadline.basis == basis)
                return deadline;
        throw std::logic_error("The sample has no such deadline.");
    }

    void SelectBasis(TriggerBasis basis) { panel_->Select(OfBasis(basis).id.text()); }

    FakeCaseAccess access_;
    wxFrame* frame_;
    DeadlinesPanel* panel_ = nullptr;
};

TEST_F(DeadlinesPanelTest, ListsEveryDeadlineWithUndatedOnesAboveThoseAhead) {
    ASSERT_EQ(agenda().GetItemCount(), static_cast<int>(access_.records_.deadlines.size()));
    EXPECT_EQ(agenda().GetTextValue(0, 0), "No date");
    bool seen_date = false;
    bool undated_after_date = false;
    for (unsigned row = 0; row < static_cast<unsigned>(agenda().GetItemCount()); ++row) {
        const bool undated = agenda().GetTextValue(row, 0) == "No date";
        undated_after_date = undated_after_date || (undated && seen_date);
        seen_date = seen_date || !undated;
    }
    EXPECT_TRUE(seen_date);
    EXPECT_FALSE(undated_after_date);
}

TEST_F(DeadlinesPanelTest, SaysUnverifiedInWords) {
    EXPECT_EQ(agenda().GetTextValue(0, 5), "UNVERIFIED");
}

TEST_F(DeadlinesPanelTest, ShowsTheDatesOfTheSelectedDeadlineInWords) {
    SelectBasis(TriggerBasis::kOrder);
    const Deadline& deadline = OfBasis(TriggerBasis::kOrder);
    EXPECT_EQ(Named<wxStaticText>(*panel_, "Usual date")->GetLabel(),
              wxString::FromUTF8(ToWords(*deadline.usual)));
    EXPECT_EQ(Named<wxTextCtrl>(*panel_, "Working")->GetValue().utf8_string(),
              WorkingInWords(deadline.working));
}

TEST_F(DeadlinesPanelTest, SelectsADeadlineByItsObligation) {
    const Deadline& deadline = OfBasis(TriggerBasis::kReceipt);
    panel_->Select(deadline.obligation.text());
    EXPECT_EQ(agenda().selected(), deadline.id.text());
}

TEST_F(DeadlinesPanelTest, KeepsTheSelectionWhenReloaded) {
    SelectBasis(TriggerBasis::kReceipt);
    const std::string selected = agenda().selected();
    access_.records_.deadlines.back().state = DeadlineState::kMoot;
    panel_->Reload();
    EXPECT_EQ(agenda().selected(), selected);
}

TEST_F(DeadlinesPanelTest, ComputesTheDateOnceReceiptIsEntered) {
    SelectBasis(TriggerBasis::kReceipt);
    const std::string id = agenda().selected();
    const ModalAnswer answer([](wxDialog& dialog) {
        if (Named<wxTextCtrl>(dialog, "Day")) {
            Type(dialog, "What", "Opinion received");
            Type(dialog, "Day", "23 June 2016");
        }
    });
    panel_->EnterTriggerDate();

    ASSERT_EQ(access_.records_.events.size(), 1U);
    EXPECT_EQ(access_.labels_.size(), 1U);
    const Deadline& deadline = OfBasis(TriggerBasis::kReceipt);
    EXPECT_EQ(deadline.id.text(), id);
    EXPECT_EQ(deadline.usual, Date(2016, 7, 7));
    EXPECT_EQ(deadline.event, access_.records_.events[0].id);
}

TEST_F(DeadlinesPanelTest, LetsASecondPersonVerify) {
    SelectBasis(TriggerBasis::kOrder);
    const ModalAnswer answer([](wxDialog& dialog) {
        for (wxWindow* child : dialog.GetChildren())
            if (auto* tick = dynamic_cast<wxCheckBox*>(child))
                tick->SetValue(true);
    });
    panel_->VerifySelected();
    EXPECT_EQ(OfBasis(TriggerBasis::kOrder).verified_by, "A. Associate");
    EXPECT_EQ(OfBasis(TriggerBasis::kOrder).verified_on, Date(2016, 6, 24));
}

TEST_F(DeadlinesPanelTest, VerifiesNothingThatIsNotConfirmedThreeTimes) {
    SelectBasis(TriggerBasis::kOrder);
    const ModalAnswer answer([](wxDialog& dialog) {
        for (wxWindow* child : dialog.GetChildren())
            if (auto* tick = dynamic_cast<wxCheckBox*>(child)) {
                tick->SetValue(true);
                return;
            }
    });
    panel_->VerifySelected();
    EXPECT_TRUE(OfBasis(TriggerBasis::kOrder).verified_by.empty());
}

TEST_F(DeadlinesPanelTest, RefusesVerificationByWhoeverEnteredIt) {
    access_.user_ = "P. Paralegal";
    SelectBasis(TriggerBasis::kOrder);
    const ModalAnswer answer([](wxDialog&) {});
    panel_->VerifySelected();
    EXPECT_TRUE(OfBasis(TriggerBasis::kOrder).verified_by.empty());
    EXPECT_TRUE(access_.labels_.empty());
}

TEST_F(DeadlinesPanelTest, SatisfiesOnlyWithEvidence) {
    SelectBasis(TriggerBasis::kOrder);
    {
        const ModalAnswer answer([](wxDialog&) {});
        panel_->SatisfySelected();
        EXPECT_EQ(OfBasis(TriggerBasis::kOrder).state, DeadlineState::kOpen);
    }
    const ModalAnswer answer([](wxDialog& dialog) { Type(dialog, "ECF number", "120"); });
    panel_->SatisfySelected();
    EXPECT_EQ(OfBasis(TriggerBasis::kOrder).state, DeadlineState::kSatisfied);
    EXPECT_EQ(OfBasis(TriggerBasis::kOrder).completion, "ECF No. 120");
    EXPECT_EQ(access_.records_.obligations[0].state, ObligationState::kSatisfied);
}

TEST_F(DeadlinesPanelTest, OverridesOnlyWithAReasonAndKeepsTheComputedDate) {
    SelectBasis(TriggerBasis::kOrder);
    const std::optional<Date> usual = OfBasis(TriggerBasis::kOrder).usual;
    {
        const ModalAnswer answer([](wxDialog& dialog) {
            Type(dialog, "Date", "20 July 2016");
            Type(dialog, "Reason", "because");
        });
        panel_->OverrideSelected();
        EXPECT_FALSE(OfBasis(TriggerBasis::kOrder).override_date);
    }
    const ModalAnswer answer([](wxDialog& dialog) {
        Type(dialog, "Date", "20 July 2016");
        Type(dialog, "Reason", "Extended by stipulation so ordered");
    });
    panel_->OverrideSelected();
    EXPECT_EQ(OfBasis(TriggerBasis::kOrder).override_date, Date(2016, 7, 20));
    EXPECT_EQ(OfBasis(TriggerBasis::kOrder).usual, usual);
    EXPECT_EQ(access_.reasons_.back(), "Extended by stipulation so ordered");
}

TEST_F(DeadlinesPanelTest, EndsADeadlineAndKeepsItsRow) {
    SelectBasis(TriggerBasis::kOrder);
    const std::size_t count = access_.records_.deadlines.size();
    const ModalAnswer answer([](wxDialog& dialog) {
        Named<wxChoice>(dialog, "State")->SetStringSelection("moot");
        Type(dialog, "Reason", "The case was transferred");
    });
    panel_->EndSelected();
    EXPECT_EQ(OfBasis(TriggerBasis::kOrder).state, DeadlineState::kMoot);
    EXPECT_EQ(access_.records_.deadlines.size(), count);
}

TEST_F(DeadlinesPanelTest, AddsADeadlineWithItsComputedDate) {
    const ModalAnswer answer([](wxDialog& dialog) {
        Type(dialog, "Title", "Motion for reconsideration");
        Type(dialog, "Period", "14 days");
        Type(dialog, "Runs from the day", "22 June 2016");
    });
    panel_->AddDeadline();
    EXPECT_EQ(access_.records_.deadlines.back().usual, Date(2016, 7, 6));
    EXPECT_EQ(access_.records_.deadlines.back().entered_by, "A. Associate");
}

TEST(DeadlinesPanelOfAnEmptyCase, SaysWhatToDoNext) {
    FakeCaseAccess access;
    auto* frame = new wxFrame(nullptr, wxID_ANY, "Test");
    auto* panel = new DeadlinesPanel(frame, access);
    EXPECT_FALSE(Named<RecordList>(*panel, "Agenda")->IsShownOnScreen());
    bool said = false;
    for (wxWindow* child : panel->GetChildren())
        for (wxWindow* inner : child->GetChildren())
            if (const auto* text = dynamic_cast<wxStaticText*>(inner))
                said = said || (child->IsShown() && text->GetLabel() == "No deadlines yet");
    EXPECT_TRUE(said);
    frame->Destroy();
}

}  // namespace
}  // namespace particulars
