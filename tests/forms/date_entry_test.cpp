#include "forms/date_entry.h"

#include <gtest/gtest.h>
#include <wx/button.h>
#include <wx/frame.h>
#include <wx/stattext.h>

#include "tests/forms/modal_answer.h"

namespace particulars {
namespace {

class DateEntryTest : public testing::Test {
protected:
    DateEntryTest() : frame_(new wxFrame(nullptr, wxID_ANY, "Test")) {
        entry_ = new DateEntry(frame_, "Received");
    }
    ~DateEntryTest() override { frame_->Destroy(); }

    void TypeDate(const wxString& text) { Type(*entry_, "Received", text); }

    wxString Words() const {
        for (const wxWindow* child : entry_->GetChildren())
            if (const auto* words = dynamic_cast<const wxStaticText*>(child))
                return words->GetLabel();
        return {};
    }

    std::vector<wxButton*> Choices() const {
        std::vector<wxButton*> shown;
        for (wxWindow* child : entry_->GetChildren())
            if (auto* button = dynamic_cast<wxButton*>(child); button && button->IsShown())
                shown.push_back(button);
        return shown;
    }

    wxFrame* frame_;
    DateEntry* entry_ = nullptr;
};

TEST_F(DateEntryTest, ReadsBackInWordsWhatIsTyped) {
    TypeDate("13 July 2016");
    EXPECT_EQ(entry_->date(), Date(2016, 7, 13));
    EXPECT_EQ(Words(), "Wednesday 13 July 2016");
    EXPECT_TRUE(Choices().empty());
}

TEST_F(DateEntryTest, AsksWhichOfTwoDaysIsMeant) {
    TypeDate("6/7/2016");
    EXPECT_FALSE(entry_->date());
    EXPECT_FALSE(entry_->problem().empty());
    ASSERT_EQ(Choices().size(), 2U);

    wxCommandEvent press(wxEVT_BUTTON, Choices()[1]->GetId());
    Choices()[1]->ProcessWindowEvent(press);
    EXPECT_EQ(entry_->date(), Date(2016, 7, 6));
    EXPECT_TRUE(Choices().empty());
}

TEST_F(DateEntryTest, SaysThatADayDoesNotExist) {
    TypeDate("30 February 2016");
    EXPECT_FALSE(entry_->date());
    EXPECT_FALSE(entry_->problem().empty());
    EXPECT_EQ(Words().utf8_string(), entry_->problem());
}

TEST_F(DateEntryTest, TakesAnEmptyFieldForNoDate) {
    TypeDate("13 July 2016");
    TypeDate("");
    EXPECT_FALSE(entry_->date());
    EXPECT_TRUE(entry_->problem().empty());
}

TEST_F(DateEntryTest, TellsOfEachChange) {
    int changes = 0;
    entry_->OnChange([&] { ++changes; });
    TypeDate("2016-07-13");
    entry_->SetDate(Date(2016, 7, 14));
    EXPECT_EQ(changes, 2);
    EXPECT_EQ(entry_->date(), Date(2016, 7, 14));
}

}  // namespace
}  // namespace particulars
