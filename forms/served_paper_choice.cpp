#include "forms/served_paper_choice.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include <wx/choice.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include "forms/case_access.h"
#include "forms/date_entry.h"
#include "forms/layout.h"
#include "forms/steady.h"
#include "forms/words.h"

namespace particulars {

ServedPaperChoice::ServedPaperChoice(wxWindow* parent, CaseAccess& access)
    : wxPanel(parent), access_(access) {
    auto* column = new wxBoxSizer(wxVERTICAL);
    label_ = new wxStaticText(this, wxID_ANY, wxString());
    column->Add(label_);
    set_ = MakeChoice("List");
    column->Add(set_, 0, wxEXPAND | wxTOP, FromDIP(kTight));
    day_ = new DateEntry(this, "Day of the list");
    day_->SetDate(access.clock().Today());
    day_->OnChange([this] {
        if (day_->date() && change_)
            change_();
    });
    column->Add(day_, 0, wxEXPAND | wxTOP, FromDIP(kTight));
    against_ = new wxStaticText(this, wxID_ANY, "A&gainst:");
    AddSpaced(column, against_);
    defendant_ = MakeChoice("Against");
    column->Add(defendant_, 0, wxEXPAND | wxTOP, FromDIP(kTight));
    SetSizer(column);
    Fill();
}

wxChoice* ServedPaperChoice::MakeChoice(const wxString& name) {
    auto* choice = new wxChoice(this, wxID_ANY);
    choice->SetName(name);
    choice->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) {
        if (change_)
            change_();
    });
    return choice;
}

void ServedPaperChoice::Offer(const std::string& paper) {
    constexpr std::array<std::string_view, 5> kOfOneList = {"served", "certificate", "answer",
                                                            "statement", "served-redline"};
    const bool list = std::find(kOfOneList.begin(), kOfOneList.end(), paper) != kOfOneList.end();
    const bool asserted = paper == "asserted";
    const bool day = asserted || paper == "moving-target";
    label_->SetLabel(list ? "&List:" : asserted ? "&Day:" : "&Up to:");
    set_->Show(list);
    day_->Show(day);
    against_->Show(asserted);
    defendant_->Show(asserted);
    Show(list || day);
    Layout();
}

void ServedPaperChoice::Fill() {
    wxArrayString lists;
    for (const ServedSet& set : access_.records().served_sets)
        lists.push_back(Wx(Designation(set) + "  " + set.title));
    Refill(*set_, lists);
    if (set_->GetSelection() == wxNOT_FOUND && !lists.empty())
        set_->SetSelection(static_cast<int>(lists.size()) - 1);
    wxArrayString defendants;
    defendants.push_back(_("everybody"));
    for (const Party& party : access_.records().parties)
        if (party.role == PartyRole::kDefendant)
            defendants.push_back(Wx(party.name));
    Refill(*defendant_, defendants);
    if (defendant_->GetSelection() == wxNOT_FOUND)
        defendant_->SetSelection(0);
}

void ServedPaperChoice::PutInto(PaperOptions& options) const {
    options.on = day_->date();
    if (defendant_->GetSelection() > 0)
        options.defendant = Utf8(defendant_->GetStringSelection());
    if (set_->GetSelection() != wxNOT_FOUND)
        options.set = std::to_string(
            access_.records().served_sets[static_cast<std::size_t>(set_->GetSelection())].number);
}

}  // namespace particulars
