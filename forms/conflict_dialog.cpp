#include "forms/conflict_dialog.h"

#include <algorithm>
#include <fmt/format.h>

#include <wx/radiobut.h>
#include <wx/scrolwin.h>
#include <wx/sizer.h>
#include <wx/statline.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "forms/field_words.h"
#include "forms/layout.h"
#include "forms/redline_text.h"
#include "forms/theme.h"
#include "forms/words.h"
#include "forms/xrc.h"

namespace particulars {
namespace {

constexpr int kWidth = 640;
constexpr int kIndent = 24;
constexpr int kMostHeight = 460;
constexpr int kLongHeight = 96;
constexpr std::size_t kLong = 70;  ///< Characters that still fit on a line.

bool Differs(const FieldVersions& field) {
    return field.base != field.mine || field.base != field.theirs;
}

/// The fields of a group to decide by: what a computation notes for itself is left out, unless that
/// is all there is.
FieldGroup Shown(const FieldGroup& group) {
    FieldGroup shown;
    for (const FieldVersions& field : group)
        if (IsForPeople(field.field) && Differs(field))
            shown.push_back(field);
    return shown.empty() ? group : shown;
}

bool IsLong(const FieldVersions& field) {
    const auto is_long = [](const std::string& text) {
        return text.size() > kLong || text.find('\n') != std::string::npos;
    };
    return is_long(field.base) || is_long(field.mine) || is_long(field.theirs);
}

std::string Names(const EditConflict& conflict, const std::vector<std::string>& fields) {
    std::string names;
    for (const std::string& field : fields)
        if (IsForPeople(field))
            names += (names.empty() ? "" : ", ") + FieldInWords(conflict.record_type, field);
    return names;
}

std::string Heading(const EditConflict& conflict, const FieldGroup& group) {
    std::vector<std::string> fields;
    for (const FieldVersions& field : group)
        fields.push_back(field.field);
    return Names(conflict, fields);
}

/// One value to read and copy, marked against what it was where it is long.
wxTextCtrl* MakeValue(wxWindow* parent, const FieldVersions& field, const std::string& value,
                      const CaseRecords& records) {
    const bool tall = IsLong(field);
    const long style = tall ? wxTE_MULTILINE | wxTE_READONLY | wxTE_RICH2
                            : wxTE_READONLY | static_cast<long>(wxBORDER_NONE);
    auto* text = new wxTextCtrl(parent, wxID_ANY, wxString(), wxDefaultPosition,
                                parent->FromDIP(wxSize(-1, tall ? kLongHeight : -1)), style);
    if (tall && &value != &field.base)
        ShowRedline(*text, field.base, value);
    else
        text->ChangeValue(Wx(tall ? value : ValueInWords(records, field.field, value)));
    if (!tall)
        text->SetBackgroundColour(CurrentPalette().window);
    return text;
}

void AddValues(wxWindow* parent, wxSizer& column, const std::string& record_type,
               const FieldGroup& group, std::string FieldVersions::*side, const wxString& whose,
               const CaseRecords& records) {
    for (const FieldVersions& field : group) {
        const wxString name = Wx(FieldInWords(record_type, field.field));
        auto* row = new wxBoxSizer(wxHORIZONTAL);
        if (group.size() > 1)
            row->Add(MakeNote(parent, name + ":"), 0, wxTOP | wxRIGHT, parent->FromDIP(kTight));
        wxTextCtrl* value = MakeValue(parent, field, field.*side, records);
        value->SetName(name + ", " + whose);
        row->Add(value, 1, wxEXPAND);
        column.Add(row, 0, wxEXPAND | wxLEFT | wxTOP, parent->FromDIP(kTight));
    }
}

}  // namespace

ConflictDialog::ConflictDialog(wxWindow* parent, const EditConflict& conflict,
                               const CaseRecords& records) {
    wxXmlResource::Get()->LoadDialog(this, parent, "conflict_dialog");
    groups_ = &FindControl<wxScrolledWindow>(*this, "groups");
    problem_ = &FindControl<wxStaticText>(*this, "problem");
    problem_->SetForegroundColour(CurrentPalette().urgent);
    const std::string what = RecordInWords(records, conflict.record_type, conflict.record);
    auto& heading = FindControl<wxStaticText>(*this, "heading");
    SetLabelFont(heading, heading.GetFont().Bold());
    heading.SetLabel(Escaped(fmt::format("{} changed {} while you did", conflict.who, what)));
    auto& explanation = FindControl<wxStaticText>(*this, "explanation");
    explanation.SetLabel(Escaped(fmt::format(
        "{}'s change was saved {}; yours is not saved yet. Choose what the case shall hold. What "
        "you "
        "do not take of theirs stays in the history; what you do not keep of yours is dropped.",
        conflict.who, MomentInWords(conflict.at))));
    explanation.Wrap(FromDIP(kWidth));

    auto* column = new wxBoxSizer(wxVERTICAL);
    for (const FieldGroup& group : conflict.groups)
        column->Add(MakeGroup(conflict, group, records), 0, wxEXPAND | wxBOTTOM, FromDIP(kOutside));
    groups_->SetSizer(column);
    const int needed = column->CalcMin().y;
    groups_->SetMinSize(wxSize(FromDIP(kWidth), std::min(needed, FromDIP(kMostHeight))));

    auto& also = FindControl<wxStaticText>(*this, "also");
    const std::string others = Names(conflict, conflict.theirs_only);
    also.SetForegroundColour(CurrentPalette().muted);
    also.SetLabel(Escaped(conflict.who + " also changed: " + others + ". That is kept."));
    also.Wrap(FromDIP(kWidth));
    also.Show(!others.empty());
    Fit();
    SetMinSize(GetSize());
    CentreOnParent();
    choices_.front().mine->SetFocus();
}

wxSizer* ConflictDialog::MakeGroup(const EditConflict& conflict, const FieldGroup& group,
                                   const CaseRecords& records) {
    const FieldGroup shown = Shown(group);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(MakeHeading(groups_, Escaped(Heading(conflict, shown))));
    column->Add(MakeNote(groups_, _("It was:")), 0, wxTOP, FromDIP(kTight));
    auto* before = new wxBoxSizer(wxVERTICAL);
    AddValues(groups_, *before, conflict.record_type, shown, &FieldVersions::base, _("as it was"),
              records);
    column->Add(before, 0, wxEXPAND | wxLEFT, FromDIP(kIndent));

    // GTK keeps one of a group chosen, always: this one stands for "not decided".
    auto* none = new wxRadioButton(groups_, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize,
                                   wxRB_GROUP);
    none->SetValue(true);
    none->Hide();
    Choice choice{};
    choice.mine =
        AddSide(*column, _("Keep &mine:"), shown, &FieldVersions::mine, conflict, records);
    choice.theirs = AddSide(*column, Wx("Take &" + conflict.who + "'s:"), shown,
                            &FieldVersions::theirs, conflict, records);
    choices_.push_back(choice);
    return column;
}

wxRadioButton* ConflictDialog::AddSide(wxSizer& column, const wxString& label,
                                       const FieldGroup& group, std::string FieldVersions::*side,
                                       const EditConflict& conflict, const CaseRecords& records) {
    auto* radio = new wxRadioButton(groups_, wxID_ANY, label);
    const wxString spoken = wxControl::RemoveMnemonics(label).BeforeLast(':');
    radio->SetName(Wx(Heading(conflict, group)) + ": " + spoken);
    radio->Bind(wxEVT_RADIOBUTTON, [this](wxCommandEvent&) { problem_->SetLabel(wxString()); });
    column.Add(radio, 0, wxTOP, FromDIP(kBetween));
    auto* values = new wxBoxSizer(wxVERTICAL);
    AddValues(groups_, *values, conflict.record_type, group, side, spoken, records);
    column.Add(values, 0, wxEXPAND | wxLEFT, FromDIP(kIndent));
    return radio;
}

bool ConflictDialog::TransferDataFromWindow() {
    std::vector<bool> take_mine;
    for (const Choice& choice : choices_) {
        if (!choice.mine->GetValue() && !choice.theirs->GetValue()) {
            problem_->SetLabel(_("Choose for each field whose change to keep, or decide later."));
            choice.mine->SetFocus();
            Layout();
            return false;
        }
        take_mine.push_back(choice.mine->GetValue());
    }
    take_mine_ = std::move(take_mine);
    return true;
}

}  // namespace particulars
