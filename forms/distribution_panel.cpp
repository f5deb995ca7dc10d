#include "forms/distribution_panel.h"

#include <algorithm>
#include <fmt/format.h>

#include <wx/choice.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include "forms/case_access.h"
#include "forms/distribution_list.h"
#include "forms/layout.h"
#include "forms/steady.h"
#include "forms/words.h"

namespace particulars {
namespace {

wxString CountInWords(std::size_t shown, std::size_t all) {
    if (all == 0)
        return _(
            "Nothing yet. Each view of a description, print, export and copy is entered here.");
    return Wx(shown == 1 ? "1 entry" : fmt::format("{} entries", shown));
}

}  // namespace

DistributionPanel::DistributionPanel(wxWindow* parent, CaseAccess& access)
    : wxPanel(parent), access_(access) {
    auto* inner = MakeOuterSizer(this);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    secret_ = AddChoice(*row, _("&Of:"));
    handling_ = AddChoice(*row, _("&How:"));
    handling_->Append(_("In any way"));
    for (const auto& [handling, name] : EnumText<Handling>::kNames)
        handling_->Append(Wx(Capitalized(name)));
    handling_->SetSelection(0);
    row->AddStretchSpacer();
    count_ = MakeNote(this, wxString());
    AddSpaced(row, count_, 0, wxALIGN_CENTER_VERTICAL);
    inner->Add(row, 0, wxEXPAND);
    list_ = new DistributionList(this);
    AddSpaced(inner, list_, 1, wxEXPAND);
}

wxChoice* DistributionPanel::AddChoice(wxSizer& row, const wxString& label) {
    AddSpaced(&row, new wxStaticText(this, wxID_ANY, label), 0, wxALIGN_CENTER_VERTICAL);
    auto* choice = new wxChoice(this, wxID_ANY);
    choice->SetName(wxControl::RemoveMnemonics(label).BeforeLast(':'));
    choice->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { Filter(); });
    AddSpaced(&row, choice, 0, wxALIGN_CENTER_VERTICAL);
    return choice;
}

void DistributionPanel::Reload() {
    FillSecrets();
    all_ = access_.Distributions();
    Filter();
    Layout();
}

void DistributionPanel::FillSecrets() {
    const int selected = secret_->GetSelection();
    const std::string kept =
        selected > 0 ? secret_ids_[static_cast<std::size_t>(selected)] : std::string();
    secret_ids_ = {""};
    wxArrayString names;
    names.push_back(_("The whole case and every secret"));
    int row = 0;
    for (const TradeSecret& secret : access_.records().secrets) {
        if (secret.id.text() == kept)
            row = static_cast<int>(names.size());
        secret_ids_.push_back(secret.id.text());
        names.push_back(Wx(Designation(secret) + "  " + secret.title));
    }
    Refill(*secret_, names);
    secret_->SetSelection(row);
}

void DistributionPanel::ShowSecret(const std::string& secret) {
    if (secret_ids_.empty())
        Reload();
    const auto found = std::find(secret_ids_.begin(), secret_ids_.end(), secret);
    secret_->SetSelection(
        found == secret_ids_.end() ? 0 : static_cast<int>(found - secret_ids_.begin()));
    Filter();
}

void DistributionPanel::Filter() {
    const std::string secret =
        secret_ids_[static_cast<std::size_t>(std::max(0, secret_->GetSelection()))];
    const int how = handling_->GetSelection();
    shown_.clear();
    for (const Distribution& line : all_) {
        const bool of_secret = secret.empty() || line.subject.empty() || line.subject == secret;
        if (of_secret && (how <= 0 || line.handling == static_cast<Handling>(how - 1)))
            shown_.push_back(line);
    }
    list_->ShowLines(shown_);
    count_->SetLabel(CountInWords(shown_.size(), all_.size()));
    Layout();
}

}  // namespace particulars
