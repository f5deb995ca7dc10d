#include "forms/edit_party.h"

#include "forms/case_access.h"
#include "forms/fields_dialog.h"
#include "forms/permits.h"
#include "model/core/text.h"

namespace particulars {
namespace {

Party WithValues(Party party, const FieldValues& values) {
    party.name = Trim(values.at("name"));
    party.role = FromText<PartyRole>(values.at("role")).value_or(party.role);
    party.aliases = SplitAliases(values.at("aliases"));
    return party;
}

}  // namespace

std::string JoinAliases(const std::vector<std::string>& aliases) {
    std::string line;
    for (const std::string& alias : aliases)
        line += (line.empty() ? "" : "; ") + alias;
    return line;
}

std::vector<std::string> SplitAliases(const std::string& line) {
    std::vector<std::string> aliases;
    std::size_t start = 0;
    while (start <= line.size()) {
        const std::size_t end = std::min(line.find(';', start), line.size());
        if (const auto alias = Trim(std::string_view(line).substr(start, end - start));
            !alias.empty())
            aliases.emplace_back(alias);
        start = end + 1;
    }
    return aliases;
}

std::optional<Party> EditParty(wxWindow& parent, const CaseAccess& access, const Party& party) {
    std::vector<std::string> roles;
    for (const auto& [role, name] : EnumText<PartyRole>::kNames)
        roles.emplace_back(name);
    FieldsDialog dialog(
        &parent, "Party", wxString(),
        {{"name", "&Name", FieldKind::kLine, party.name, {}, "As in the caption."},
         {"role", "&Role", FieldKind::kChoice, std::string(ToText(party.role)), roles},
         {"aliases",
          "&Also called",
          FieldKind::kLine,
          JoinAliases(party.aliases),
          {},
          "Separate names with semicolons: 24/7; [24]7; [24]7.ai"}},
        [&](const FieldValues& values) { return Check(WithValues(party, values)); });
    if (!Ask(dialog, access, Task::kContribute))
        return std::nullopt;
    return WithValues(party, dialog.values());
}

}  // namespace particulars
