#include "forms/redline_dialog.h"

#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "forms/layout.h"
#include "forms/redline_text.h"

namespace particulars {
namespace {

constexpr int kWidth = 560;
constexpr int kHeight = 320;

}  // namespace

RedlineDialog::RedlineDialog(wxWindow* parent, const wxString& title, const std::string& older,
                             const std::string& newer)
    : wxDialog(parent, wxID_ANY, title, wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER) {
    auto* inner = MakeOuterSizer(this);
    auto* text = new wxTextCtrl(this, wxID_ANY, wxString(), wxDefaultPosition,
                                FromDIP(wxSize(kWidth, kHeight)),
                                wxTE_MULTILINE | wxTE_READONLY | wxTE_RICH2);
    text->SetName(title);
    const bool changed = ShowRedline(*text, older, newer);
    inner->Add(text, 1, wxEXPAND);
    AddSpaced(
        inner,
        MakeNote(this, changed ? _("[-deleted-]   {+inserted+}   [<moved from<]   {>moved to>}")
                               : _("The two have the same words.")));
    AddSpaced(inner, CreateStdDialogButtonSizer(wxCLOSE), 0, wxEXPAND);
    SetEscapeId(wxID_CLOSE);
    SetAffirmativeId(wxID_CLOSE);
    Fit();
    SetMinSize(FromDIP(wxSize(kWidth / 2, kHeight / 2)));
    CentreOnParent();
    text->SetFocus();
}

}  // namespace particulars
