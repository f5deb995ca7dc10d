#include "forms/outline_pane.h"

#include <algorithm>

#include <wx/checkbox.h>
#include <wx/choice.h>
#include <wx/sizer.h>
#include <wx/srchctrl.h>
#include <wx/stattext.h>

#include "forms/case_access.h"
#include "forms/layout.h"
#include "forms/list_acts.h"
#include "forms/words.h"

namespace particulars {

OutlinePane::OutlinePane(wxWindow* parent, CaseAccess& access) : wxPanel(parent), access_(access) {
    auto* inner = new wxBoxSizer(wxVERTICAL);
    MakeView(*inner);
    list_ = new RecordList(this, "Secrets", {{_("No."), 66}, {_("Title"), 208}, {_("Status"), 0}});
    list_->OnSelect([this] {
        if (select_)
            select_();
    });
    list_->OnDrop(
        [this](const std::string& dragged, const std::string& onto) { Move(dragged, onto); });
    inner->Add(list_, 1, wxEXPAND | wxTOP, FromDIP(kTight));
    SetSizer(inner);
}

void OutlinePane::MakeView(wxSizer& inner) {
    words_ = new wxSearchCtrl(this, wxID_ANY);
    words_->SetName(_("Narrow the list"));
    words_->SetDescriptiveText(_("Narrow by words"));
    words_->ShowCancelButton(true);
    words_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) {
        view_.words = Utf8(words_->GetValue());
        Reload();
    });
    inner.Add(words_, 0, wxEXPAND);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    groups_ = new wxChoice(this, wxID_ANY);
    groups_->SetName(_("Group by"));
    groups_->Append(_("No groups"));
    for (const auto& [list, name] : EnumText<ClassificationList>::kNames)
        groups_->Append(_("By ") + Wx(name));
    groups_->SetSelection(1);
    groups_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) {
        const int chosen = groups_->GetSelection();
        view_.groups =
            chosen == 0 ? std::nullopt : std::optional(static_cast<ClassificationList>(chosen - 1));
        Reload();
    });
    row->Add(groups_, 1, wxALIGN_CENTER_VERTICAL);
    elements_ = new wxCheckBox(this, wxID_ANY, _("E&lements"));
    elements_->SetToolTip(_("Show the elements of each entry below it"));
    elements_->Bind(wxEVT_CHECKBOX, [this](wxCommandEvent&) {
        view_.elements = elements_->GetValue();
        Reload();
    });
    row->Add(elements_, 0, wxALIGN_CENTER_VERTICAL | wxLEFT, FromDIP(kTight));
    inner.Add(row, 0, wxEXPAND | wxTOP, FromDIP(kTight));
}

void OutlinePane::Reload() {
    list_->SetRows(OutlineRows(access_.records(), view_));
}

TradeSecretId OutlinePane::secret() const {
    return SecretOfRow(list_->selected());
}

std::string OutlinePane::element() const {
    return ElementOfRow(list_->selected());
}

void OutlinePane::Select(const TradeSecretId& secret) {
    if (list_->SelectRecord(secret.text()) || view_.words.empty())
        return;
    words_->ChangeValue(wxString());
    view_.words.clear();
    Reload();
    list_->SelectRecord(secret.text());
}

void OutlinePane::OnOpen(std::function<void()> open) {
    list_->OnOpen(std::move(open));
}

void OutlinePane::Move(const std::string& dragged, const std::string& onto) {
    const TradeSecret* moved = FindSecret(access_.records(), SecretOfRow(dragged));
    const TradeSecret* other = FindSecret(access_.records(), SecretOfRow(onto));
    if (moved && other && moved != other && !access_.WhyNot(Task::kContribute))
        MoveBeside(access_, *moved, *other);
}

}  // namespace particulars
