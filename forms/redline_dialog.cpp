#include "forms/redline_dialog.h"

#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "forms/layout.h"
#include "forms/redline_filler.h"

namespace particulars {
namespace {

constexpr int kWidth = 560;
constexpr int kHeight = 320;

}  // namespace

RedlineDialog::RedlineDialog(wxWindow* parent, const wxString& title, const std::string& older,
                             const std::string& newer, RedlineSides sides)
    : wxDialog(parent, wxID_ANY, title, wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER) {
    auto* inner = MakeOuterSizer(this);
    auto* text = new wxTextCtrl(this, wxID_ANY, wxString(), wxDefaultPosition,
                                FromDIP(wxSize(kWidth, kHeight)),
                                wxTE_MULTILINE | wxTE_READONLY | wxTE_RICH2);
    text->SetName(title);
    auto* key = MakeNote(this, wxString());
    inner->Add(text, 1, wxEXPAND);
    AddSpaced(inner, key);
    filler_ = std::make_unique<RedlineFiller>(*text, [this, key](const wxString& words) {
        key->SetLabel(words);
        Layout();
    });
    filler_->Compare(older, newer, sides);
    AddSpaced(inner, CreateStdDialogButtonSizer(wxCLOSE), 0, wxEXPAND);
    SetEscapeId(wxID_CLOSE);
    SetAffirmativeId(wxID_CLOSE);
    Fit();
    SetMinSize(FromDIP(wxSize(kWidth / 2, kHeight / 2)));
    CentreOnParent();
    text->SetFocus();
}

RedlineDialog::~RedlineDialog() = default;

}  // namespace particulars
