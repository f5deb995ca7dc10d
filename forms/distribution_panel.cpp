#include "forms/distribution_panel.h"

#include <algorithm>
#include <fmt/format.h>

#include <wx/choice.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include "forms/case_access.h"
#include "forms/distribution_list.h"
#include "forms/layout.h"
#include "forms/secret_choice.h"
#include "forms/words.h"

namespace particulars {
namespace {

wxString CountInWords(std::size_t shown, std::size_t all) {
    if (all == 0)
        return _(
            "Nothing yet. Each view of a description, print, export and copy is entered here.");
    return Wx(shown == 1 ? "1 entry" : fmt::format("{} entries", shown));
}

bool Holds(const Distribution& line, const std::string& designation) {
    return std::find(line.secrets.begin(), line.secrets.end(), designation) != line.secrets.end();
}

}  // namespace

DistributionPanel::DistributionPanel(wxWindow* parent, CaseAccess& access)
    : wxPanel(parent), access_(access) {
    auto* inner = MakeOuterSizer(this);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    secret_ = new SecretChoice(this, _("The whole case and every secret"));
    AddChoice(*row, _("&Of:"), *secret_);
    handling_ = new wxChoice(this, wxID_ANY);
    AddChoice(*row, _("&How:"), *handling_);
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

void DistributionPanel::AddChoice(wxSizer& row, const wxString& label, wxChoice& choice) {
    auto* caption = new wxStaticText(this, wxID_ANY, label);
    caption->MoveBeforeInTabOrder(&choice);  // The mnemonic goes to what follows.
    AddSpaced(&row, caption, 0, wxALIGN_CENTER_VERTICAL);
    choice.SetName(wxControl::RemoveMnemonics(label).BeforeLast(':'));
    choice.Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { Filter(); });
    AddSpaced(&row, &choice, 0, wxALIGN_CENTER_VERTICAL);
}

void DistributionPanel::Reload() {
    secret_->Fill(access_.records());
    all_ = access_.Distributions();
    Filter();
    Layout();
}

void DistributionPanel::ShowSecret(const std::string& secret) {
    Reload();
    secret_->Choose(secret);
    Filter();
}

void DistributionPanel::Filter() {
    const std::string secret = secret_->chosen();
    const std::string designation = DesignationOf(access_.records(), TradeSecretId(secret));
    const int how = handling_->GetSelection();
    shown_.clear();
    for (const Distribution& line : all_) {
        const bool of_secret = secret.empty() || line.subject == secret || Holds(line, designation);
        if (of_secret && (how <= 0 || line.handling == static_cast<Handling>(how - 1)))
            shown_.push_back(line);
    }
    list_->ShowLines(shown_, access_.records().tier_names);
    count_->SetLabel(CountInWords(shown_.size(), all_.size()));
    Layout();
}

}  // namespace particulars
