#include "forms/text_dialog.h"

#include <wx/sizer.h>
#include <wx/textctrl.h>

#include "forms/command_table.h"
#include "forms/layout.h"
#include "forms/words.h"

namespace particulars {
namespace {

constexpr int kWidth = 620;
constexpr int kHeight = 460;
constexpr std::size_t kKeysWidth = 16;

}  // namespace

TextDialog::TextDialog(wxWindow* parent, const wxString& title, const wxString& text)
    : wxDialog(parent, wxID_ANY, title, wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER) {
    auto* inner = MakeOuterSizer(this);
    auto* field = new wxTextCtrl(this, wxID_ANY, wxString(), wxDefaultPosition,
                                 FromDIP(wxSize(kWidth, kHeight)),
                                 wxTE_MULTILINE | wxTE_READONLY | wxTE_DONTWRAP);
    field->SetName(title);
    wxFont font = field->GetFont();
    font.SetFamily(wxFONTFAMILY_TELETYPE);
    field->SetFont(font);
    field->SetValue(text);
    field->SetInsertionPoint(0);
    inner->Add(field, 1, wxEXPAND);
    AddSpaced(inner, CreateStdDialogButtonSizer(wxCLOSE), 0, wxEXPAND);
    SetEscapeId(wxID_CLOSE);
    SetAffirmativeId(wxID_CLOSE);
    Fit();
    SetMinSize(FromDIP(wxSize(kWidth / 2, kHeight / 2)));
    CentreOnParent();
    field->SetFocus();
}

wxString ShortcutSheet() {
    std::string sheet;
    std::string_view menu;
    for (const CommandRow& row : Commands()) {
        if (row.menu != menu) {
            sheet += (sheet.empty() ? "" : "\n") + PlainLabel(row.menu) + "\n";
            menu = row.menu;
        }
        std::string keys(row.shortcut);
        keys.resize(std::max(keys.size(), kKeysWidth), ' ');
        sheet += "  " + keys + "  " + PlainLabel(row.label) + "\n";
    }
    sheet +=
        "\nIn the matrix\n"
        "  Arrows            Move from cell to cell\n"
        "  Home, End         First and last element of the secret\n"
        "  Page Up, Down     A screen of secrets up or down\n"
        "  Enter             Open the cell: verdict, note\n";
    return Wx(sheet);
}

}  // namespace particulars
