// What dialogs that keep a list of records share: finding the record of a row, the words of a
// choice, and asking for fields until they can be saved.

#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "forms/case_access.h"
#include "forms/fields_dialog.h"

namespace particulars {

/// The record of this id; an empty one if there is none.
template <typename Record>
Record FoundIn(const std::vector<Record>& list, const std::string& id) {
    const auto found = std::find_if(list.begin(), list.end(),
                                    [&](const Record& one) { return one.id.text() == id; });
    return found == list.end() ? Record() : *found;
}

template <NamedEnum Enum>
std::vector<std::string> WordsOf() {
    std::vector<std::string> words;
    words.reserve(EnumText<Enum>::kNames.size());
    for (const auto& [value, name] : EnumText<Enum>::kNames)
        words.emplace_back(name);
    return words;
}

inline std::string IsoOrBlank(const std::optional<Date>& date) {
    return date && !date->is_special() ? ToIso(*date) : std::string();
}

/// Asks for `fields`, lets `take` put the answers into a record until `check` finds nothing, and
/// saves what comes out.
template <typename Record, typename Take, typename Checker>
void AskAndSave(wxWindow& parent, CaseAccess& access, const wxString& title, const wxString& intro,
                std::vector<Field> fields, Record record, const std::string& label, Take take,
                Checker check) {
    FieldsDialog dialog(
        &parent, title, intro, std::move(fields),
        [&](const FieldValues& values) {
            take(record, values);
            return check(record);
        },
        _("&Save"));
    if (dialog.ShowModal() == wxID_OK)
        access.Save(label, {record});
}

template <typename Record, typename Take>
void AskAndSave(wxWindow& parent, CaseAccess& access, const wxString& title, const wxString& intro,
                std::vector<Field> fields, Record record, const std::string& label, Take take) {
    AskAndSave(parent, access, title, intro, std::move(fields), std::move(record), label,
               std::move(take), [](const Record& typed) { return Check(typed); });
}

}  // namespace particulars
