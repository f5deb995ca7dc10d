#include "forms/classify.h"

#include <algorithm>

#include "forms/ask_and_save.h"
#include "forms/secret_outline.h"
#include "forms/words.h"

namespace particulars {
namespace {

constexpr const char* kBlank = "(none)";

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

std::vector<RecordList::Row> ValueRows(const CaseRecords& records) {
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
    return rows;
}

void AddValue(wxWindow& parent, CaseAccess& access) {
    const CaseRecords& records = access.records();
    AskAndSave(
        parent, access, _("New value"),
        _("Neutral, as a title is: it stands in lists and on calendars."),
        {{"list", "&List", FieldKind::kChoice, "category", WordsOf<ClassificationList>()},
         {"name", "&Value", FieldKind::kLine, ""}},
        Classification(), "add a value to a classification list",
        [&](Classification& value, const FieldValues& values) {
            value.list = FromText<ClassificationList>(values.at("list")).value();
            value.name = std::string(Trim(values.at("name")));
            value.position = static_cast<int>(ValuesOf(records, value.list).size()) + 1;
        },
        [&](const Classification& value) { return CheckName(records, value); });
}

void RenameValue(wxWindow& parent, CaseAccess& access, const Classification& before) {
    AskAndSave(
        parent, access, _("Rename a value"), _("It is renamed wherever it is used."),
        {{"name", "&Value", FieldKind::kLine, before.name}}, before, "rename a classification",
        [](Classification& value, const FieldValues& values) {
            value.name = std::string(Trim(values.at("name")));
        },
        [&](const Classification& value) { return CheckName(access.records(), value); });
}

template <int by>
void MoveValue(wxWindow&, CaseAccess& access, const Classification& moved) {
    const auto values = ValuesOf(access.records(), moved.list);
    const auto found = std::find_if(values.begin(), values.end(),
                                    [&](const auto* value) { return value->id == moved.id; });
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
    access.Save("move a value of a classification list", std::move(changed));
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

ListDialogPlan ClassificationPlan(CaseAccess& access) {
    ListDialogPlan plan;
    plan.title = _("Classification lists");
    plan.intro = _("Renaming a value renames it wherever it is used, as one step of undo.");
    plan.empty = _("The lists have no value yet.");
    plan.list = "Values";
    plan.columns = {{_("List"), 150}, {_("Value"), 400}, {_("Entries"), 0}};
    plan.rows = [&access] { return ValueRows(access.records()); };
    const auto on_value = [&access](void (*act)(wxWindow&, CaseAccess&, const Classification&)) {
        return [&access, act](wxWindow& from, const std::string& id) {
            const Classification value = FoundIn(access.records().classifications, id);
            if (!value.id.empty())
                act(from, access, value);
        };
    };
    plan.acts = {{_("&New..."), Task::kContribute,
                  [&access](wxWindow& from, const std::string&) { AddValue(from, access); }},
                 {_("&Rename..."), Task::kContribute, on_value(RenameValue)},
                 {_("Move &up"), Task::kContribute, on_value(MoveValue<-1>)},
                 {_("Move &down"), Task::kContribute, on_value(MoveValue<1>)}};
    plan.opens = 1;
    return plan;
}

}  // namespace particulars
