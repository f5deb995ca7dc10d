#include "forms/defenses_tab.h"

#include <functional>
#include <utility>

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include "forms/case_access.h"
#include "forms/defense_list.h"
#include "forms/layout.h"
#include "forms/words.h"

namespace particulars {

DefensesTab::DefensesTab(wxWindow* parent, CaseAccess& case_access)
    : SecretTab(parent, case_access), permits_(case_access) {
    SetName("Defenses");
    auto* inner = MakeOuterSizer(this);
    auto* head = new wxBoxSizer(wxHORIZONTAL);
    note_ = MakeNote(this, wxString());
    head->Add(note_, 1, wxALIGN_CENTER_VERTICAL);
    const auto add = [&](const wxString& label, std::function<void()> act) {
        auto* button = new wxButton(this, wxID_ANY, label);
        button->Bind(wxEVT_BUTTON, [act = std::move(act)](wxCommandEvent&) { act(); });
        AddSpaced(head, button);
        permits_.Add(*button, Task::kContribute);
    };
    add(_("New &defense..."), [this] { AddDefense(*this, access(), secret_); });
    add(_("Ed&it..."), [this] { EditDefense(*this, access(), list_->selected()); });
    inner->Add(head, 0, wxEXPAND);
    list_ = new RecordList(this, "Defenses",
                           {{_("Kind"), 150},
                            {_("Source"), 190},
                            {_("When"), 100},
                            {_("Disclosed"), 190},
                            {_("Shows"), 0}});
    list_->OnOpen([this] {
        if (!access().WhyNot(Task::kContribute))
            EditDefense(*this, access(), list_->selected());
    });
    AddSpaced(inner, list_, 1, wxEXPAND);
}

void DefensesTab::ShowSecret(const TradeSecretId& secret) {
    secret_ = secret;
    permits_.Judge();
    const auto rows = DefenseRows(access().records(), secret);
    list_->SetRows(rows);
    note_->SetLabel(rows.empty() ? _("Nothing is held against this entry yet.") : wxString());
    Layout();
}

void DefensesTab::SelectDefense(const std::string& id) {
    list_->SelectRecord(id);
}

}  // namespace particulars
