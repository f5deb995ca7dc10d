#include "forms/case_details.h"

#include <fmt/format.h>
#include <string>
#include <utility>
#include <vector>

#include "forms/case_access.h"
#include "forms/fields_dialog.h"
#include "forms/permits.h"
#include "forms/words.h"
#include "model/core/text.h"

namespace particulars {
namespace {

template <typename Enum>
std::vector<std::string> Names() {
    std::vector<std::string> names;
    for (const auto& [value, name] : EnumText<Enum>::kNames)
        names.emplace_back(name);
    return names;
}

std::string Joined(const std::vector<std::string>& parts) {
    return fmt::format("{}", fmt::join(parts, "; "));
}

std::vector<std::string> Split(std::string_view text) {
    std::vector<std::string> parts;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(';'), text.size());
        if (const auto part = Trim(text.substr(0, end)); !part.empty())
            parts.emplace_back(part);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

Matter Edited(Matter matter, const FieldValues& values) {
    matter.caption = values.at("caption");
    matter.docket_number = values.at("docket_number");
    matter.judge = values.at("judge");
    matter.side = FromText<Side>(values.at("side")).value_or(matter.side);
    matter.stage = FromText<Stage>(values.at("stage")).value_or(matter.stage);
    matter.claims = Split(values.at("claims"));
    return matter;
}

}  // namespace

void EditCaseDetails(wxWindow& parent, CaseAccess& access) {
    const Matter matter = access.records().matter;
    FieldsDialog dialog(
        &parent, _("Case details"),
        _("Court, stage and claims decide which standards a description is judged under."),
        {{"caption", "&Caption", FieldKind::kLine, matter.caption},
         {"docket_number", "&Docket number", FieldKind::kLine, matter.docket_number},
         {"judge", "&Judge", FieldKind::kLine, matter.judge},
         {"side", "Our &side", FieldKind::kChoice, std::string(ToText(matter.side)), Names<Side>()},
         {"stage", "S&tage", FieldKind::kChoice, std::string(ToText(matter.stage)), Names<Stage>()},
         {"claims",
          "C&laims",
          FieldKind::kLine,
          Joined(matter.claims),
          {},
          "Separated by semicolons: CUTSA; DTSA; N.Y. common law."}},
        [matter](const FieldValues& values) { return Check(Edited(matter, values)); }, _("&Save"));
    if (Ask(dialog, access, Task::kAdminister))
        access.Save("change the case details", {Edited(matter, dialog.values())});
}

}  // namespace particulars
