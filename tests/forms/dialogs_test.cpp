// Each dialog of the docket, the deadlines and the people: opened on a record, filled, refused
// where a rule is broken, and read back.

#include <gtest/gtest.h>
#include <wx/checkbox.h>
#include <wx/choice.h>
#include <wx/stattext.h>

#include "forms/calculator_dialog.h"
#include "forms/deadline_dialog.h"
#include "forms/docket_entry_dialog.h"
#include "forms/document_dialog.h"
#include "forms/event_dialog.h"
#include "forms/fields_dialog.h"
#include "forms/obligation_dialog.h"
#include "forms/person_dialog.h"
#include "forms/working_dialog.h"
#include "forms/xrc.h"
#include "tests/forms/fake_case_access.h"
#include "tests/forms/modal_answer.h"

namespace particulars {
namespace {

wxString ProblemOf(const wxDialog& dialog) {
    return FindControl<wxStaticText>(dialog, "problem").GetLabel();
}

void Choose(wxWindow& window, const char* name, const wxString& item) {
    auto& choice = FindControl<wxChoice>(window, name);
    choice.SetStringSelection(item);
    wxCommandEvent chosen(wxEVT_CHOICE, choice.GetId());
    choice.ProcessWindowEvent(chosen);
}

Obligation Duty() {
    Obligation duty;
    duty.id = ObligationId("duty");
    duty.obligor = "Plaintiff";
    duty.act = "identify all trade secrets";
    duty.period = "21 days";
    duty.direction = "after";
    duty.basis = "order";
    duty.order = DocketEntryId("order");
    duty.sentence = "Plaintiff is directed to identify all trade secrets.";
    return duty;
}

TEST(ObligationDialog, ReadsAPeriodInWords) {
    ObligationDialog dialog(nullptr, Duty());
    dialog.InitDialog();
    Type(dialog, "Period", "two weeks");
    ASSERT_TRUE(dialog.TransferDataFromWindow()) << ProblemOf(dialog);
    EXPECT_EQ(dialog.obligation().period, "2 weeks");
    EXPECT_EQ(dialog.obligation().act, "identify all trade secrets");
}

TEST(ObligationDialog, RefusesAPeriodOfMinusThreeDays) {
    ObligationDialog dialog(nullptr, Duty());
    dialog.InitDialog();
    Type(dialog, "Period", "-3 days");
    EXPECT_FALSE(dialog.TransferDataFromWindow());
    EXPECT_FALSE(ProblemOf(dialog).empty());
    EXPECT_EQ(dialog.obligation().period, "21 days");
}

TEST(ObligationDialog, OffersOnlyTheFieldsThatTheBasisNeeds) {
    ObligationDialog dialog(nullptr, Duty());
    dialog.InitDialog();
    EXPECT_FALSE(FindControl<wxTextCtrl>(dialog, "event").IsEnabled());
    Choose(dialog, "basis", "fixed");
    EXPECT_FALSE(FindControl<wxTextCtrl>(dialog, "period").IsEnabled());
    Type(dialog, "Day named", "13 July 2016");
    ASSERT_TRUE(dialog.TransferDataFromWindow()) << ProblemOf(dialog);
    EXPECT_EQ(dialog.obligation().fixed_date, Date(2016, 7, 13));
    EXPECT_TRUE(dialog.obligation().period.empty());
}

TEST(EventDialog, RefusesAnEventWithoutADay) {
    Event event;
    event.title = "Opinion received";
    event.kind = "receipt";
    EventDialog dialog(nullptr, event);
    dialog.InitDialog();
    EXPECT_FALSE(dialog.TransferDataFromWindow());
    Type(dialog, "Day", "2016-06-23");
    ASSERT_TRUE(dialog.TransferDataFromWindow()) << ProblemOf(dialog);
    EXPECT_EQ(dialog.event().date, Date(2016, 6, 23));
    EXPECT_EQ(dialog.event().kind, "receipt");
}

TEST(PersonDialog, GivesBackWhatWasTyped) {
    Party party;
    party.id = PartyId("defendant");
    party.name = "24/7 Customer, Inc.";
    PersonDialog dialog(nullptr, Person{}, {party});
    dialog.InitDialog();
    EXPECT_FALSE(dialog.TransferDataFromWindow());
    Type(dialog, "Name", "R. Custodian");
    Choose(dialog, "role", "custodian");
    Choose(dialog, "party", "24/7 Customer, Inc.");
    Type(dialog, "Address", "Bangalore");
    Choose(dialog, "address_detail", "city");
    ASSERT_TRUE(dialog.TransferDataFromWindow()) << ProblemOf(dialog);
    EXPECT_EQ(dialog.person().name, "R. Custodian");
    EXPECT_EQ(dialog.person().role, PersonRole::kCustodian);
    EXPECT_EQ(dialog.person().party, party.id);
    EXPECT_EQ(dialog.person().address_detail, AddressDetail::kCity);
}

TEST(DocumentDialog, TakesOneBatesNumberForOnePage) {
    DocumentDialog dialog(nullptr, Document{});
    dialog.InitDialog();
    Type(dialog, "Bates begin", "LP00012345");
    Type(dialog, "Title", "Design note");
    ASSERT_TRUE(dialog.TransferDataFromWindow()) << ProblemOf(dialog);
    EXPECT_EQ(dialog.document().bates_end, "LP00012345");
}

TEST(DocumentDialog, RefusesAReversedRange) {
    DocumentDialog dialog(nullptr, Document{});
    dialog.InitDialog();
    Type(dialog, "Bates begin", "LP00012345");
    Type(dialog, "Bates end", "LP00012340");
    EXPECT_FALSE(dialog.TransferDataFromWindow());
    EXPECT_FALSE(ProblemOf(dialog).empty());
}

TEST(DocketEntryDialog, AsksAboutADateThatCanBeMeantInTwoWays) {
    DocketEntry entry;
    entry.kind = "order";
    entry.title = "Order";
    DocketEntryDialog dialog(nullptr, entry, CaseRecords());
    dialog.InitDialog();
    Type(dialog, "Received", "6/7/2016");
    EXPECT_FALSE(dialog.TransferDataFromWindow());
    EXPECT_TRUE(ProblemOf(dialog).Contains("two ways"));
}

Deadline TwentyOneDays() {
    Deadline deadline;
    deadline.id = DeadlineId("deadline");
    deadline.number = 1;
    deadline.title = "Identification";
    deadline.authority = "Order of 22 June 2016";
    deadline.court = "nysd";
    deadline.trigger = Date(2016, 6, 22);
    deadline.period = "21 days";
    deadline.usual = deadline.safe = deadline.latest = Date(2016, 7, 13);
    deadline.working = {{"Day 0 is not counted", Date(2016, 6, 22), "Fed. R. Civ. P. 6(a)(1)(A)"},
                        {"Day 21", Date(2016, 7, 13), "Fed. R. Civ. P. 6(a)(1)(B)"}};
    deadline.verified_by = "P. Partner";
    deadline.verified_on = Date(2016, 6, 23);
    deadline.entered_by = "P. Paralegal";
    return deadline;
}

TEST(DeadlineDialog, KeepsTheVerificationWhereOnlyTheTitleChanges) {
    DeadlineDialog dialog(nullptr, TwentyOneDays(), {});
    Type(dialog, "Title", "Identify the secrets");
    ASSERT_TRUE(dialog.TransferDataFromWindow()) << ProblemOf(dialog);
    EXPECT_EQ(dialog.deadline().verified_by, "P. Partner");
    EXPECT_EQ(dialog.deadline().usual, Date(2016, 7, 13));
}

TEST(DeadlineDialog, ComputesAnewAndClearsTheVerificationWhereThePeriodChanges) {
    DeadlineDialog dialog(nullptr, TwentyOneDays(), {});
    Type(dialog, "Period", "7 days");
    ASSERT_TRUE(dialog.TransferDataFromWindow()) << ProblemOf(dialog);
    EXPECT_EQ(dialog.deadline().usual, Date(2016, 6, 29));
    EXPECT_TRUE(dialog.deadline().verified_by.empty());
    EXPECT_FALSE(dialog.deadline().working.empty());
}

TEST(DeadlineDialog, RefusesAPeriodThatIsNone) {
    DeadlineDialog dialog(nullptr, TwentyOneDays(), {});
    Type(dialog, "Period", "soon");
    EXPECT_FALSE(dialog.TransferDataFromWindow());
    EXPECT_EQ(dialog.deadline().period, "21 days");
}

TEST(DeadlineDialog, OffersAServiceMethodOnlyForPeriodsFromService) {
    DeadlineDialog dialog(nullptr, TwentyOneDays(), {});
    EXPECT_FALSE(FindControl<wxChoice>(dialog, "service").IsEnabled());
    EXPECT_TRUE(
        FindControl<wxStaticText>(dialog, "service_reason").GetLabel().Contains("Not used"));
    Choose(dialog, "basis", "service");
    EXPECT_TRUE(FindControl<wxChoice>(dialog, "service").IsEnabled());
}

TEST(CalculatorDialog, AnswersEachChangeWithTheWorking) {
    CalculatorDialog dialog(nullptr, "nysd", {}, Date(2016, 6, 13));
    auto& result = FindControl<wxStaticText>(dialog, "result");
    EXPECT_TRUE(result.GetLabel().Contains("Tuesday 5 July 2016"));
    Type(dialog, "Period", "7 days");
    EXPECT_TRUE(result.GetLabel().Contains("Monday 20 June 2016"));
    EXPECT_TRUE(Named<wxTextCtrl>(dialog, "Working")->GetValue().Contains("Monday 20 June 2016"));
}

TEST(CalculatorDialog, AddsDaysAfterServiceByMail) {
    CalculatorDialog dialog(nullptr, "nysd", {}, Date(2016, 6, 1));
    Type(dialog, "Period", "14 days");
    Choose(dialog, "basis", "service");
    Choose(dialog, "service", "mail");
    // 14 days end on 15 June; three more on Saturday 18 June; on to Monday.
    EXPECT_TRUE(
        FindControl<wxStaticText>(dialog, "result").GetLabel().Contains("Monday 20 June 2016"));
}

TEST(CalculatorDialog, SaysWhatIsMissing) {
    CalculatorDialog dialog(nullptr, "nysd", {}, Date(2016, 6, 13));
    Type(dialog, "Period", "30 February");
    EXPECT_TRUE(FindControl<wxStaticText>(dialog, "result").GetLabel().Contains("period"));
    EXPECT_TRUE(Named<wxTextCtrl>(dialog, "Working")->GetValue().empty());
}

TEST(WorkingDialog, ListsEachStepWithItsAuthority) {
    WorkingDialog dialog(nullptr, TwentyOneDays());
    EXPECT_EQ(Named<wxTextCtrl>(dialog, "Working")->GetValue(),
              "1. Day 0 is not counted\n"
              "     Wednesday 22 June 2016\n"
              "     Fed. R. Civ. P. 6(a)(1)(A)\n"
              "\n"
              "2. Day 21\n"
              "     Wednesday 13 July 2016\n"
              "     Fed. R. Civ. P. 6(a)(1)(B)\n");
    EXPECT_EQ(dialog.GetTitle(), "Working of D-01");
}

TEST(FieldsDialog, PointsAtTheFieldThatIsWrong) {
    FieldsDialog dialog(nullptr, "Test", "", {{"one", "&One"}, {"two", "&Two"}},
                        [](const FieldValues& values) -> Violations {
                            if (values.at("two").empty())
                                return {{"two", "Give the second."}};
                            return {};
                        });
    Type(dialog, "One", "1");
    EXPECT_FALSE(dialog.TransferDataFromWindow());
    Type(dialog, "Two", "2");
    ASSERT_TRUE(dialog.TransferDataFromWindow());
    EXPECT_EQ(dialog.values().at("one"), "1");
}

}  // namespace
}  // namespace particulars
