#include "forms/lineage_dialog.h"

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "forms/case_access.h"
#include "forms/layout.h"
#include "forms/lineage_canvas.h"
#include "forms/words.h"

namespace particulars {
namespace {

constexpr int kWidth = 1080;
constexpr int kHeight = 520;
constexpr int kSaidHeight = 84;
constexpr int kTextWidth = 1040;

}  // namespace

LineageDialog::LineageDialog(wxWindow* parent, CaseAccess& access)
    : wxDialog(parent, wxID_ANY, _("Lineage of the list"), wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER | wxMAXIMIZE_BOX),
      access_(access) {
    auto* inner = MakeOuterSizer(this);
    const CaseRecords& records = access_.records();
    inner->Add(MakeNote(this,
                        records.lineage.empty()
                            ? _("The list has not changed yet. Splitting, merging, renaming, "
                                "narrowing, withdrawing and striking an entry (menu List) leave "
                                "their steps here.")
                            : _("Each column is a day on which the list changed. Arrow keys walk "
                                "the steps, plus and minus zoom, Enter goes to the entry."),
                        kTextWidth));
    canvas_ = new LineageCanvas(this);
    canvas_->SetMinSize(FromDIP(wxSize(kWidth, kHeight)));
    AddSpaced(inner, canvas_, 1, wxEXPAND);
    said_ = new wxTextCtrl(this, wxID_ANY, wxString(), wxDefaultPosition,
                           FromDIP(wxSize(-1, kSaidHeight)), wxTE_MULTILINE | wxTE_READONLY);
    said_->SetName(_("The chosen entry"));
    AddSpaced(inner, said_, 0, wxEXPAND);
    AddButtons(*inner);
    canvas_->OnMove([this] { Say(); });
    canvas_->OnOpen([this] { OpenChosen(); });
    canvas_->SetChart(MakeLineageChart({records.secrets, records.lineage}));
    SetEscapeId(wxID_CLOSE);
    Fit();
    CentreOnParent();
    canvas_->SetFocus();
}

void LineageDialog::AddButtons(wxSizer& inner) {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    const auto add = [&](const wxString& label, std::function<void()> act) {
        auto* button = new wxButton(this, wxID_ANY, label);
        button->Bind(wxEVT_BUTTON, [act = std::move(act)](wxCommandEvent&) { act(); });
        row->Add(button, 0, wxRIGHT, FromDIP(kTight));
    };
    add(_("Zoom &in"), [this] { canvas_->Zoom(1); });
    add(_("Zoom &out"), [this] { canvas_->Zoom(-1); });
    row->AddStretchSpacer();
    add(_("&Go to the entry"), [this] { OpenChosen(); });
    row->Add(new wxButton(this, wxID_CLOSE));
    inner.Add(row, 0, wxEXPAND | wxTOP, FromDIP(kBetween));
}

void LineageDialog::Say() {
    const CaseRecords& records = access_.records();
    const auto place = canvas_->place();
    said_->ChangeValue(
        place ? Wx(BoxInWords({records.secrets, records.lineage}, canvas_->chart(), *place))
              : wxString());
}

void LineageDialog::OpenChosen() {
    if (!canvas_->place())
        return;
    wanted_ = canvas_->chart().at(*canvas_->place()).secret.text();
    if (IsModal())
        EndModal(wxID_OPEN);
}

}  // namespace particulars
