#include "app/gui/change_words.h"

#include <algorithm>
#include <fmt/format.h>

#include <wx/datetime.h>

#include "forms/field_words.h"
#include "forms/member_dialog.h"

namespace particulars {
namespace {

void AddOnce(std::vector<std::string>& list, const std::string& text) {
    if (std::find(list.begin(), list.end(), text) == list.end())
        list.push_back(text);
}

}  // namespace

std::string ChangesInWords(const std::vector<Change>& changes) {
    std::vector<std::string> who;
    std::vector<std::string> acts;
    for (const Change& change : changes) {
        AddOnce(who, change.user);
        AddOnce(acts, change.action);
    }
    if (acts.size() == 1)
        return changes.front().user + ": " + changes.front().label;
    return fmt::format("{} changed the case: {} acts, the last {}", fmt::join(who, " and "),
                       acts.size(), changes.back().label);
}

std::string MergeInWords(const CaseRecords& records, const EditMerge& merge) {
    std::string fields;
    for (const std::string& field : merge.theirs)
        if (IsForPeople(field))
            fields += (fields.empty() ? "" : ", ") + FieldInWords(merge.record_type, field);
    return fmt::format("Saved together with what {} changed meanwhile in {}: {}.", merge.who,
                       RecordInWords(records, merge.record_type, merge.record),
                       fields.empty() ? "nothing that is shown" : fields);
}

std::string RoleChangeInWords(const std::optional<Role>& role) {
    if (!role)
        return "Nothing limits any more what you may do in this case.";
    return fmt::format("In this case you are now {}. {}", ToText(*role), RoleInWords(*role));
}

std::string TimeInWords() {
    return wxDateTime::Now().Format("%H:%M").utf8_string();
}

}  // namespace particulars
