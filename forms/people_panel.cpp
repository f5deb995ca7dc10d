#include "forms/people_panel.h"

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include "forms/case_access.h"
#include "forms/edit_party.h"
#include "forms/layout.h"
#include "forms/person_dialog.h"
#include "forms/record_list.h"
#include "forms/split_pane.h"
#include "forms/words.h"

namespace particulars {
namespace {

constexpr double kPartiesShare = 0.25;
constexpr int kLeastPane = 110;

std::string PartyName(const CaseRecords& records, const PartyId& id) {
    for (const Party& party : records.parties)
        if (!id.empty() && party.id == id)
            return party.name;
    return {};
}

std::string AddressInWords(const Person& person) {
    std::string words = person.address_detail == AddressDetail::kUnknown
                            ? "address unknown"
                            : "known to the " + std::string(ToText(person.address_detail));
    if (person.address_detail == AddressDetail::kFull)
        words = "full address";
    if (person.address_as_of)
        words += ", as of " + ToShortWords(*person.address_as_of);
    return words;
}

std::vector<RecordList::Row> PartyRows(const CaseRecords& records) {
    std::vector<RecordList::Row> rows;
    for (const Party& party : records.parties)
        rows.push_back({party.id.text(),
                        {party.name, Capitalized(ToText(party.role)), JoinAliases(party.aliases)}});
    return rows;
}

std::vector<RecordList::Row> PersonRows(const CaseRecords& records) {
    std::vector<RecordList::Row> rows;
    for (const Person& person : records.people)
        rows.push_back(
            {person.id.text(),
             {person.name, Capitalized(ToText(person.role)), PartyName(records, person.party),
              person.employer, person.employment_status,
              person.role == PersonRole::kCounsel || person.role == PersonRole::kJudge
                  ? std::string()
                  : AddressInWords(person),
              person.identified_by}});
    return rows;
}

}  // namespace

PeoplePanel::PeoplePanel(wxWindow* parent, CaseAccess& access)
    : wxPanel(parent), access_(access), permits_(access) {
    auto* inner = MakeOuterSizer(this);
    auto* header = MakeHeader(MakeTitle(this, "People"));
    AddButton(*header, "New p&arty...", &PeoplePanel::AddParty);
    AddButton(*header, "&New person...", &PeoplePanel::AddPerson);
    AddButton(*header, "&Edit...", &PeoplePanel::EditSelected);
    inner->Add(header, 0, wxEXPAND);
    split_ = new SplitPane(this, kPartiesShare, kLeastPane);
    auto* upper = MakeList(split_, "Parties", parties_, "Parties", true);
    auto* lower = MakeList(split_, "People", people_, "People", false);
    split_->SplitHorizontally(upper, lower);
    AddSpaced(inner, split_, 1, wxEXPAND);
    auto* empty = new EmptyState(
        this, "Nobody yet",
        "Reading an order brings the parties, counsel and the judge. Custodians and witnesses are "
        "added here.",
        "New person...", [this] { AddPerson(); });
    permits_.Add(*empty->button(), Task::kContribute);
    empty_ = empty;
    inner->Add(empty_, 1, wxEXPAND);
    Reload();
}

wxWindow* PeoplePanel::MakeList(wxWindow* parent, const wxString& heading, RecordList*& list,
                                const wxString& name, bool parties) {
    auto* pane = new wxPanel(parent);
    const std::vector<RecordList::Column> columns =
        parties
            ? std::vector<RecordList::Column>{{"Name", 260}, {"Role", 120}, {"Also called", 320}}
            : std::vector<RecordList::Column>{{"Name", 200},         {"Role", 100},
                                              {"For", 190},          {"Employer or firm", 200},
                                              {"Status", 100},       {"Address", 220},
                                              {"Identified by", 180}};
    list = new RecordList(pane, name, columns);
    list->OnSelect([this, made = list] { active_ = made; });
    list->OnOpen([this, parties] { parties ? EditParty() : EditPerson(); });
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(MakeHeading(pane, heading), 0, wxTOP | wxBOTTOM, FromDIP(kTight));
    column->Add(list, 1, wxEXPAND);
    pane->SetSizer(column);
    return pane;
}

void PeoplePanel::AddButton(wxSizer& row, const wxString& label, void (PeoplePanel::*act)()) {
    auto* button = new wxButton(this, wxID_ANY, label);
    permits_.Add(*button, Task::kContribute);
    button->Bind(wxEVT_BUTTON, [this, act](wxCommandEvent&) { (this->*act)(); });
    AddSpaced(&row, button);
}

void PeoplePanel::Reload() {
    permits_.Judge();
    const CaseRecords& records = access_.records();
    parties_->SetRows(PartyRows(records));
    people_->SetRows(PersonRows(records));
    const bool any = !records.parties.empty() || !records.people.empty();
    split_->Show(any);
    empty_->Show(!any);
    Layout();
}

void PeoplePanel::Select(const std::string& id) {
    for (RecordList* list : {parties_, people_})
        if (list->SelectRecord(id)) {
            list->SetFocus();
            return;
        }
}

void PeoplePanel::AddPerson() {
    if (!MayDo(*this, access_, Task::kContribute))
        return;
    Person person;
    person.matter = access_.records().matter.id;
    person.role = PersonRole::kCustodian;
    PersonDialog dialog(this, person, access_.records().parties);
    if (dialog.ShowModal() == wxID_OK)
        access_.Save("add a person", {dialog.person()});
}

void PeoplePanel::AddParty() {
    if (!MayDo(*this, access_, Task::kContribute))
        return;
    Party party;
    party.matter = access_.records().matter.id;
    if (const auto edited = particulars::EditParty(*this, access_, party))
        access_.Save("add a party", {*edited});
}

void PeoplePanel::EditSelected() {
    if (active_ == parties_)
        EditParty();
    else
        EditPerson();
}

void PeoplePanel::EditPerson() {
    for (const Person& person : access_.records().people)
        if (person.id.text() == people_->selected()) {
            PersonDialog dialog(this, person, access_.records().parties);
            if (Ask(dialog, access_, Task::kContribute))
                access_.Save("edit a person", {dialog.person()});
            return;
        }
}

void PeoplePanel::EditParty() {
    for (const Party& party : access_.records().parties)
        if (party.id.text() == parties_->selected()) {
            if (const auto edited = particulars::EditParty(*this, access_, party))
                access_.Save("edit a party", {*edited});
            return;
        }
}

}  // namespace particulars
