#include "forms/people_panel.h"

#include <gtest/gtest.h>
#include <wx/choice.h>
#include <wx/frame.h>

#include "forms/edit_party.h"
#include "forms/record_list.h"
#include "tests/forms/fake_case_access.h"
#include "tests/forms/modal_answer.h"

namespace particulars {
namespace {

class PeoplePanelTest : public testing::Test {
protected:
    PeoplePanelTest() : frame_(new wxFrame(nullptr, wxID_ANY, "Test")) {
        FillWithSample(access_);
        panel_ = new PeoplePanel(frame_, access_);
    }
    ~PeoplePanelTest() override { frame_->Destroy(); }

    FakeCaseAccess access_;
    wxFrame* frame_;
    PeoplePanel* panel_ = nullptr;
};

TEST_F(PeoplePanelTest, ListsPartiesWithTheirAliases) {
    auto* parties = Named<RecordList>(*panel_, "Parties");
    ASSERT_EQ(parties->GetItemCount(), 2);
    EXPECT_EQ(parties->GetTextValue(1, 2), "24/7; [24]7");
}

TEST_F(PeoplePanelTest, NeverShowsAnAddressInTheList) {
    Person person;
    person.name = "R. Custodian";
    person.role = PersonRole::kCustodian;
    person.address = "1 Main Street";
    person.address_detail = AddressDetail::kCity;
    access_.Save("sample", {person});
    panel_->Reload();
    auto* people = Named<RecordList>(*panel_, "People");
    const unsigned last = static_cast<unsigned>(people->GetItemCount()) - 1;
    EXPECT_EQ(people->GetTextValue(last, 0), "R. Custodian");
    EXPECT_EQ(people->GetTextValue(last, 5), "known to the city");
}

TEST_F(PeoplePanelTest, AddsAPersonAndSelectsIt) {
    const ModalAnswer answer([](wxDialog& dialog) { Type(dialog, "Name", "W. Witness"); });
    panel_->AddPerson();
    ASSERT_EQ(access_.records_.people.back().name, "W. Witness");
    panel_->Reload();
    panel_->Select(access_.records_.people.back().id.text());
    EXPECT_EQ(Named<RecordList>(*panel_, "People")->selected(),
              access_.records_.people.back().id.text());
}

TEST(PartyAliases, AreSplitAtSemicolonsOnly) {
    EXPECT_EQ(SplitAliases(" 24/7 ; Acme, Inc.;; [24]7 "),
              (std::vector<std::string>{"24/7", "Acme, Inc.", "[24]7"}));
    EXPECT_EQ(JoinAliases({"24/7", "[24]7"}), "24/7; [24]7");
}

}  // namespace
}  // namespace particulars
