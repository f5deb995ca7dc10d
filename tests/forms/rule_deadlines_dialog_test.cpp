#include "forms/rule_deadlines_dialog.h"

#include <gtest/gtest.h>
#include <wx/choice.h>
#include <wx/dataview.h>
#include <wx/textctrl.h>

#include "tests/forms/modal_answer.h"

namespace particulars {
namespace {

CaseRecords InSdny() {
    CaseRecords records;
    records.matter.court = "nysd";
    return records;
}

Event On(const Date& day) {
    Event event;
    event.id = EventId("event");
    event.date = day;
    return event;
}

void ChooseIn(wxDialog& dialog, const wxString& name, const wxString& item) {
    auto* choice = Named<wxChoice>(dialog, name);
    ASSERT_NE(choice, nullptr);
    ASSERT_TRUE(choice->SetStringSelection(item)) << item;
    wxCommandEvent event(wxEVT_CHOICE);
    choice->GetEventHandler()->ProcessEvent(event);
}

TEST(RuleDeadlinesDialog, ProposesWhatHangsOnTheEventUnderTheRulesOfTheDay) {
    const CaseRecords records = InSdny();
    RuleDeadlinesDialog dialog(nullptr, records, On(Date(2016, 6, 1)));
    ChooseIn(dialog, "What happened", "Interrogatories served");
    ChooseIn(dialog, "Served by", "mail");
    const std::vector<Deadline> ticked = dialog.Ticked();
    ASSERT_EQ(ticked.size(), 1U);
    EXPECT_EQ(ticked.front().rule, "FRCP-33");
    EXPECT_EQ(ticked.front().usual, Date(2016, 7, 5));
    EXPECT_EQ(dialog.event().title, "Interrogatories served");
    EXPECT_TRUE(dialog.TransferDataFromWindow());
}

TEST(RuleDeadlinesDialog, SaysHowSureARowIs) {
    const CaseRecords records = InSdny();
    RuleDeadlinesDialog dialog(nullptr, records, On(Date(2016, 6, 1)));
    ChooseIn(dialog, "What happened", "Interrogatories served");
    EXPECT_TRUE(Named<wxTextCtrl>(dialog, "Source of the rule")->GetValue().Contains("Source:"));
}

TEST(RuleDeadlinesDialog, AddsNothingWhereNothingIsTicked) {
    const CaseRecords records = InSdny();
    RuleDeadlinesDialog dialog(nullptr, records, On(Date(2016, 6, 1)));
    ChooseIn(dialog, "What happened", "Trial date set");
    auto* list = Named<wxDataViewListCtrl>(dialog, "Proposed deadlines");
    ASSERT_EQ(list->GetItemCount(), 3);
    for (unsigned row = 0; row < 3; ++row)
        list->SetToggleValue(false, row, 0);
    EXPECT_FALSE(dialog.TransferDataFromWindow());
}

}  // namespace
}  // namespace particulars
