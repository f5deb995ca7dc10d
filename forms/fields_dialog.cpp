#include "forms/fields_dialog.h"

#include <utility>

#include <wx/button.h>
#include <wx/checkbox.h>
#include <wx/choice.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "forms/date_entry.h"
#include "forms/layout.h"
#include "forms/theme.h"

namespace particulars {
namespace {

constexpr int kFieldWidth = 420;
constexpr int kTextHeight = 96;

wxString Plain(const std::string& label) {
    wxString plain = wxString::FromUTF8(label);
    plain.Replace("&", "");
    return plain;
}

}  // namespace

FieldsDialog::FieldsDialog(wxWindow* parent, const wxString& title, const wxString& intro,
                           std::vector<Field> fields, Checker check, const wxString& accept)
    : wxDialog(parent, wxID_ANY, title, wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER),
      fields_(std::move(fields)),
      check_(std::move(check)) {
    auto* inner = MakeOuterSizer(this);
    if (!intro.empty())
        inner->Add(MakeNote(this, intro, kFieldWidth + 120), 0, wxBOTTOM, FromDIP(kOutside));
    auto* grid = new wxFlexGridSizer(2, FromDIP(wxSize(kBetween, kBetween)));
    grid->AddGrowableCol(1);
    for (const Field& field : fields_)
        AddField(*grid, field);
    inner->Add(grid, 1, wxEXPAND);
    problem_ = new wxStaticText(this, wxID_ANY, wxString());
    problem_->SetForegroundColour(CurrentPalette().urgent);
    AddSpaced(inner, problem_, 0, wxEXPAND);
    AddSpaced(inner, CreateStdDialogButtonSizer(wxOK | wxCANCEL), 0, wxEXPAND);
    if (!accept.empty())
        FindWindow(wxID_OK)->SetLabel(accept);
    Fit();
    SetMinSize(GetSize());
    CentreOnParent();
}

void FieldsDialog::AddField(wxFlexGridSizer& grid, const Field& field) {
    const bool tick = field.kind == FieldKind::kTick;
    auto* label =
        new wxStaticText(this, wxID_ANY, tick ? wxString() : wxString::FromUTF8(field.label) + ":");
    wxWindow* control = MakeControl(field);
    control->SetName(Plain(field.label));
    controls_[field.name] = control;
    const bool tall = field.kind == FieldKind::kText || field.kind == FieldKind::kDate;
    if (field.kind == FieldKind::kText)
        grid.AddGrowableRow(grid.GetItemCount() / 2, 1);
    const int place = tall ? static_cast<int>(wxTOP) : static_cast<int>(wxALIGN_CENTER_VERTICAL);
    grid.Add(label, 0, place, FromDIP(kTight));
    auto* cell = new wxBoxSizer(wxVERTICAL);
    cell->Add(control, 1, wxEXPAND);
    if (!field.note.empty())
        cell->Add(MakeNote(this, wxString::FromUTF8(field.note), kFieldWidth), 0, wxTOP,
                  FromDIP(kTight));
    grid.Add(cell, 1, wxEXPAND);
}

wxWindow* FieldsDialog::MakeControl(const Field& field) {
    const wxString value = wxString::FromUTF8(field.value);
    const wxSize line = FromDIP(wxSize(kFieldWidth, -1));
    switch (field.kind) {
        case FieldKind::kTick: {
            auto* tick = new wxCheckBox(this, wxID_ANY, wxString::FromUTF8(field.label));
            tick->SetValue(!field.value.empty());
            return tick;
        }
        case FieldKind::kChoice: {
            auto* choice = new wxChoice(this, wxID_ANY);
            for (const std::string& text : field.choices)
                choice->Append(wxString::FromUTF8(text));
            choice->SetStringSelection(value);
            return choice;
        }
        case FieldKind::kDate: {
            auto* entry = new DateEntry(this, Plain(field.label));
            entry->SetDate(DateFromIso(field.value));
            return entry;
        }
        case FieldKind::kText: {
            auto* text = new wxTextCtrl(this, wxID_ANY, value, wxDefaultPosition,
                                        FromDIP(wxSize(kFieldWidth, kTextHeight)), wxTE_MULTILINE);
            return text;
        }
        case FieldKind::kLine:
            break;
    }
    return new wxTextCtrl(this, wxID_ANY, value, wxDefaultPosition, line);
}

FieldValues FieldsDialog::Read(Violations& problems) const {
    FieldValues values;
    for (const auto& [name, control] : controls_) {
        std::string& value = values[name];
        if (const auto* entry = dynamic_cast<DateEntry*>(control)) {
            value = entry->date() ? ToIso(*entry->date()) : std::string();
            if (!entry->problem().empty())
                problems.push_back({name, entry->problem()});
        } else if (const auto* text = dynamic_cast<wxTextCtrl*>(control)) {
            value = text->GetValue().utf8_string();
        } else if (const auto* choice = dynamic_cast<wxChoice*>(control)) {
            value = choice->GetStringSelection().utf8_string();
        } else if (const auto* tick = dynamic_cast<wxCheckBox*>(control)) {
            value = tick->GetValue() ? "yes" : "";
        }
    }
    return values;
}

bool FieldsDialog::TransferDataFromWindow() {
    Violations problems;
    FieldValues values = Read(problems);
    if (problems.empty() && check_)
        problems = check_(values);
    if (!problems.empty()) {
        ShowViolation(problems.front());
        return false;
    }
    values_ = std::move(values);
    return true;
}

void FieldsDialog::ShowViolation(const Violation& violation) {
    problem_->SetLabel(wxString::FromUTF8(violation.message));
    problem_->Wrap(FromDIP(kFieldWidth + 120));
    if (const auto found = controls_.find(violation.field); found != controls_.end())
        found->second->SetFocus();
    SetMinSize(wxDefaultSize);
    GetSizer()->Fit(this);
}

}  // namespace particulars
