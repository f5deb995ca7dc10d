#include "forms/coverage_dialog.h"

#include <functional>
#include <utility>

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "forms/case_access.h"
#include "forms/evidence_access.h"
#include "forms/layout.h"
#include "forms/matrix_view.h"
#include "forms/words.h"

namespace particulars {
namespace {

constexpr int kWidth = 1000;
constexpr int kHeight = 420;
constexpr int kSaidHeight = 44;
constexpr int kTextWidth = 980;

}  // namespace

CoverageDialog::CoverageDialog(wxWindow* parent, CaseAccess& access)
    : wxDialog(parent, wxID_ANY, _("Coverage of the entries by evidence"), wxDefaultPosition,
               wxDefaultSize, wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER | wxMAXIMIZE_BOX),
      shown_(BuildCoverageMatrix(access.records(), access.evidence().Coverage())) {
    auto* inner = MakeOuterSizer(this);
    auto* count = new wxStaticText(this, wxID_ANY, Wx(CoverageInWords(shown_)));
    SetLabelFont(*count, count->GetFont().Bold());
    inner->Add(count);
    AddSpaced(inner, MakeNote(this,
                              _("Links of each entry by what the evidence is to it. Arrow keys "
                                "walk the cells, Enter shows the documents."),
                              kTextWidth));
    view_ = new MatrixView(this);
    view_->SetName("Coverage");
    view_->SetMinSize(FromDIP(wxSize(kWidth, kHeight)));
    AddSpaced(inner, view_, 1, wxEXPAND);
    AddSpaced(inner, new MatrixLegend(this, CoverageSigns()));
    said_ = new wxTextCtrl(this, wxID_ANY, wxString(), wxDefaultPosition,
                           FromDIP(wxSize(-1, kSaidHeight)), wxTE_MULTILINE | wxTE_READONLY);
    said_->SetName(_("The chosen cell"));
    AddSpaced(inner, said_, 0, wxEXPAND);
    AddButtons(*inner);
    view_->OnMove([this] { said_->ChangeValue(view_->InWords()); });
    view_->OnOpen([this] { OpenChosen(); });
    view_->SetMatrix(shown_.matrix);
    SetEscapeId(wxID_CLOSE);
    Fit();
    CentreOnParent();
    view_->SetFocus();
}

void CoverageDialog::AddButtons(wxSizer& inner) {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    const auto add = [&](const wxString& label, std::function<void()> act) {
        auto* button = new wxButton(this, wxID_ANY, label);
        button->Bind(wxEVT_BUTTON, [act = std::move(act)](wxCommandEvent&) { act(); });
        row->Add(button, 0, wxRIGHT, FromDIP(kTight));
    };
    add(_("&Show the documents"), [this] { OpenChosen(); });
    add(_("Zoom &in"), [this] { view_->Zoom(1); });
    add(_("Zoom o&ut"), [this] { view_->Zoom(-1); });
    row->AddStretchSpacer();
    row->Add(new wxButton(this, wxID_CLOSE));
    inner.Add(row, 0, wxEXPAND | wxTOP, FromDIP(kBetween));
}

void CoverageDialog::OpenChosen() {
    const auto place = view_->place();
    if (!place)
        return;
    wanted_ = shown_.QueryAt(*place);
    if (IsModal())
        EndModal(wxID_OPEN);
}

}  // namespace particulars
