#include "forms/edit_redaction.h"

#include <fmt/format.h>

#include "forms/case_access.h"
#include "forms/fields_dialog.h"
#include "forms/permits.h"
#include "forms/words.h"
#include "model/papers/redaction_text.h"
#include "model/papers/rich_text.h"

namespace particulars {
namespace {

constexpr std::size_t kQuoted = 240;  ///< Characters of the passage that the dialog shows.

template <NamedEnum Enum>
std::vector<std::string> NamesOf(std::size_t from = 0) {
    std::vector<std::string> names;
    for (std::size_t i = from; i < EnumText<Enum>::kNames.size(); ++i)
        names.emplace_back(EnumText<Enum>::kNames[i].second);
    return names;
}

Redaction WithValues(Redaction redaction, const FieldValues& values) {
    redaction.tier = FromText<Tier>(values.at("tier")).value_or(redaction.tier);
    redaction.reason = Trim(values.at("reason"));
    redaction.narrower = Trim(values.at("narrower"));
    redaction.state = FromText<RedactionState>(values.at("state")).value_or(redaction.state);
    return redaction;
}

std::vector<Field> FieldsOf(const Redaction& redaction, std::size_t also_at) {
    std::vector<Field> fields = {
        {"tier", "&Tier", FieldKind::kChoice, std::string(ToText(redaction.tier)),
         NamesOf<Tier>(1)},
        {"reason",
         "&Reason",
         FieldKind::kText,
         redaction.reason,
         {},
         "What harm would follow if the public read it. A designation under the protective order "
         "alone is no reason."},
        {"narrower",
         "&Narrower",
         FieldKind::kText,
         redaction.narrower,
         {},
         "A smaller cut that would do, or why there is none."},
        {"state", "&State", FieldKind::kChoice, std::string(ToText(redaction.state)),
         NamesOf<RedactionState>()}};
    if (also_at > 0)
        fields.push_back(
            {"all",
             also_at == 1
                 ? std::string("&Also where the same words stand once more")
                 : fmt::format("&Also in the {} other places with the same words", also_at),
             FieldKind::kTick,
             "yes",
             {},
             "Left open, they would give the passage away."});
    return fields;
}

}  // namespace

std::vector<Redaction> EditRedaction(wxWindow& parent, const CaseAccess& access,
                                     const Redaction& redaction, const DocketEntry& paper) {
    std::vector<Redaction> known = PassagesOf(paper.id, access.records().redactions);
    known.push_back(redaction);
    const std::vector<TextSpan> open = OpenPlacesOf(redaction.passage, paper, known);
    FieldsDialog dialog(
        &parent, "Passage to keep back", Wx("“" + Shortened(redaction.passage, kQuoted) + "”"),
        FieldsOf(redaction, open.size()),
        [&](const FieldValues& values) { return Check(WithValues(redaction, values), paper); });
    if (!Ask(dialog, access, Task::kContribute))
        return {};
    std::vector<Redaction> edited = {WithValues(redaction, dialog.values())};
    const auto all = dialog.values().find("all");
    if (all == dialog.values().end() || all->second.empty() || !IsKeptBack(edited.front()))
        return edited;
    for (const TextSpan& place : open) {
        Redaction other = edited.front();
        other.id = RedactionId();
        other.revision = 0;
        other.place = place;
        other.passage = Slice(paper.text, place);
        edited.push_back(other);
    }
    return edited;
}

}  // namespace particulars
