#include "forms/classify.h"

#include <algorithm>

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include "forms/case_access.h"
#include "forms/fields_dialog.h"
#include "forms/layout.h"
#include "forms/permits.h"
#include "forms/record_list.h"
#include "forms/secret_outline.h"
#include "forms/words.h"

namespace particulars {
namespace {

constexpr int kWidth = 520;
constexpr int kHeight = 300;
constexpr const char* kBlank = "(none)";

std::vector<std::string> ListWords() {
    std::vector<std::string> words;
    for (const auto& [list, name] : EnumText<ClassificationList>::kNames)
        words.emplace_back(name);
    return words;
}

std::vector<const Classification*> ValuesOf(const CaseRecords& records, ClassificationList list) {
    std::vector<const Classification*> values;
    for (const Classification& value : records.classifications)
        if (value.list == list)
            values.push_back(&value);
    std::sort(values.begin(), values.end(), [](const auto* one, const auto* other) {
        return std::pair(one->position, one->name) < std::pair(other->position, other->name);
    });
    return values;
}

Field ChoiceOf(const CaseRecords& records, const TradeSecret& secret, ClassificationList list,
               const std::string& name) {
    Field field{name, "&" + Capitalized(name), FieldKind::kChoice, kBlank, {kBlank}};
    for (const Classification* value : ValuesOf(records, list)) {
        field.choices.push_back(value->name);
        if (secret.*MemberOf(list) == value->id)
            field.value = value->name;
    }
    return field;
}

ClassificationId ValueNamed(const CaseRecords& records, ClassificationList list,
                            const std::string& name) {
    for (const Classification* value : ValuesOf(records, list))
        if (value->name == name)
            return value->id;
    return {};
}

Violations CheckName(const CaseRecords& records, const Classification& value) {
    Violations found = Check(value);
    for (const Classification& other : records.classifications)
        if (other.list == value.list && other.name == value.name && other.id != value.id)
            found.push_back({"name", "This list has that value already."});
    return found;
}

}  // namespace

bool AskToClassify(wxWindow& parent, CaseAccess& access, const TradeSecret& secret) {
    std::vector<Field> fields;
    for (const auto& [list, name] : EnumText<ClassificationList>::kNames)
        fields.push_back(ChoiceOf(access.records(), secret, list, std::string(name)));
    const TradeSecret before = secret;
    FieldsDialog dialog(
        &parent, _("Classify ") + Wx(Designation(before)),
        _("The values are kept under Classification lists, in the menu List."), std::move(fields),
        [](const FieldValues&) { return Violations(); }, _("&Classify"));
    if (dialog.ShowModal() != wxID_OK)
        return false;
    TradeSecret classified = before;
    for (const auto& [list, name] : EnumText<ClassificationList>::kNames)
        classified.*MemberOf(list) =
            ValueNamed(access.records(), list, dialog.values().at(std::string(name)));
    return access.Save("classify " + Designation(before), {classified});
}

ClassificationsDialog::ClassificationsDialog(wxWindow* parent, CaseAccess& access)
    : wxDialog(parent, wxID_ANY, _("Classification lists"), wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER),
      access_(access) {
    auto* inner = MakeOuterSizer(this);
    inner->Add(MakeNote(
        this, _("Renaming a value renames it wherever it is used, as one step of undo."), kWidth));
    list_ =
        new RecordList(this, "Values", {{_("List"), 110}, {_("Value"), 260}, {_("Entries"), 80}});
    list_->SetMinSize(FromDIP(wxSize(kWidth, kHeight)));
    list_->OnOpen([this] { RenameSelected(); });
    AddSpaced(inner, list_, 1, wxEXPAND);
    AddButtons(*inner);
    SetEscapeId(wxID_CLOSE);
    Reload();
    Fit();
    CentreOnParent();
}

void ClassificationsDialog::AddButtons(wxSizer& inner) {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    const auto add = [&](const wxString& label, std::function<void()> act) {
        auto* button = new wxButton(this, wxID_ANY, label);
        button->Bind(wxEVT_BUTTON, [act = std::move(act)](wxCommandEvent&) { act(); });
        Allow(*button, access_.WhyNot(Task::kContribute));
        row->Add(button, 0, wxRIGHT, FromDIP(kTight));
    };
    add(_("&New..."), [this] { AddOne(); });
    add(_("&Rename..."), [this] { RenameSelected(); });
    add(_("Move &up"), [this] { MoveSelected(-1); });
    add(_("Move &down"), [this] { MoveSelected(1); });
    row->AddStretchSpacer();
    row->Add(new wxButton(this, wxID_CLOSE));
    inner.Add(row, 0, wxEXPAND | wxTOP, FromDIP(kBetween));
}

void ClassificationsDialog::Reload() {
    const CaseRecords& records = access_.records();
    std::vector<RecordList::Row> rows;
    for (const auto& [list, name] : EnumText<ClassificationList>::kNames)
        for (const Classification* value : ValuesOf(records, list)) {
            const auto used = std::count_if(records.secrets.begin(), records.secrets.end(),
                                            [kind = list, value](const TradeSecret& secret) {
                                                return secret.*MemberOf(kind) == value->id;
                                            });
            rows.push_back(
                {value->id.text(), {std::string(name), value->name, std::to_string(used)}});
        }
    list_->SetRows(rows);
}

const Classification* ClassificationsDialog::Selected() const {
    for (const Classification& value : access_.records().classifications)
        if (value.id.text() == list_->selected())
            return &value;
    return nullptr;
}

void ClassificationsDialog::AddOne() {
    const CaseRecords& records = access_.records();
    Classification value;
    const auto read = [&](const FieldValues& values) {
        value.list = FromText<ClassificationList>(values.at("list")).value();
        value.name = std::string(Trim(values.at("name")));
        return CheckName(records, value);
    };
    FieldsDialog dialog(this, _("New value"),
                        _("Neutral, as a title is: it stands in lists and on calendars."),
                        {{"list", "&List", FieldKind::kChoice, "category", ListWords()},
                         {"name", "&Value", FieldKind::kLine, ""}},
                        read, _("&Add"));
    if (dialog.ShowModal() != wxID_OK)
        return;
    value.position = static_cast<int>(ValuesOf(records, value.list).size()) + 1;
    if (access_.Save("add a value to a classification list", {value}))
        Reload();
}

void ClassificationsDialog::RenameSelected() {
    const Classification* selected = Selected();
    if (!selected)
        return;
    Classification value = *selected;
    FieldsDialog dialog(
        this, _("Rename a value"), _("It is renamed wherever it is used."),
        {{"name", "&Value", FieldKind::kLine, value.name}},
        [&](const FieldValues& values) {
            value.name = std::string(Trim(values.at("name")));
            return CheckName(access_.records(), value);
        },
        _("&Rename"));
    if (dialog.ShowModal() == wxID_OK && access_.Save("rename a classification", {value}))
        Reload();
}

void ClassificationsDialog::MoveSelected(int by) {
    const Classification* selected = Selected();
    if (!selected)
        return;
    const auto values = ValuesOf(access_.records(), selected->list);
    const auto found = std::find(values.begin(), values.end(), selected);
    const auto place = found - values.begin();
    const auto to = place + by;
    if (to < 0 || to >= static_cast<std::ptrdiff_t>(values.size()))
        return;
    std::vector<AnyRecord> changed;
    for (std::ptrdiff_t at = 0; at < static_cast<std::ptrdiff_t>(values.size()); ++at) {
        const auto from = at == place ? to : at == to ? place : at;
        Classification value = *values[static_cast<std::size_t>(from)];
        value.position = static_cast<int>(at) + 1;
        changed.emplace_back(value);
    }
    if (access_.Save("move a value of a classification list", std::move(changed)))
        Reload();
}

}  // namespace particulars
