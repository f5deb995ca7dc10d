#include "forms/list_dialog.h"

#include <utility>

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include "forms/case_access.h"
#include "forms/layout.h"
#include "forms/permits.h"

namespace particulars {
namespace {

constexpr int kWidth = 860;
constexpr int kHeight = 300;

}  // namespace

ListDialog::ListDialog(wxWindow* parent, const CaseAccess& access, ListDialogPlan plan)
    : wxDialog(parent, wxID_ANY, plan.title, wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER),
      plan_(std::move(plan)) {
    auto* inner = MakeOuterSizer(this);
    intro_ = MakeNote(this, plan_.intro, kWidth);
    inner->Add(intro_);
    list_ = new RecordList(this, plan_.list, plan_.columns);
    list_->SetMinSize(FromDIP(wxSize(kWidth, kHeight)));
    list_->OnOpen([this] { Do(plan_.opens); });
    AddSpaced(inner, list_, 1, wxEXPAND);
    AddButtons(*inner, access);
    SetEscapeId(wxID_CLOSE);
    Reload();
    Fit();
    CentreOnParent();
}

void ListDialog::AddButtons(wxSizer& inner, const CaseAccess& access) {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    for (std::size_t act = 0; act < plan_.acts.size(); ++act) {
        auto* button = new wxButton(this, wxID_ANY, plan_.acts[act].label);
        button->Bind(wxEVT_BUTTON, [this, act](wxCommandEvent&) { Do(act); });
        Allow(*button, access.WhyNot(plan_.acts[act].task));
        row->Add(button, 0, wxRIGHT, FromDIP(kTight));
    }
    row->AddStretchSpacer();
    row->Add(new wxButton(this, wxID_CLOSE));
    inner.Add(row, 0, wxEXPAND | wxTOP, FromDIP(kBetween));
}

void ListDialog::Do(std::size_t act) {
    plan_.acts[act].act(*this, list_->selected());
    Reload();
}

void ListDialog::Reload() {
    const auto rows = plan_.rows();
    list_->SetRows(rows);
    intro_->SetLabel(rows.empty() ? plan_.empty : plan_.intro);
    intro_->Wrap(FromDIP(kWidth));
    Layout();
}

}  // namespace particulars
