#include "forms/edit_redaction.h"

#include <fmt/format.h>

#include "forms/ask_and_save.h"
#include "forms/permits.h"
#include "forms/tier_words.h"
#include "forms/words.h"
#include "model/papers/redaction_text.h"
#include "model/papers/rich_text.h"

namespace particulars {
namespace {

constexpr std::size_t kQuoted = 240;  ///< Characters of the passage that the dialog shows.

Redaction WithValues(const CaseRecords& records, Redaction redaction, const FieldValues& values) {
    redaction.tier = TierChosen(records, values.at("tier"));
    redaction.reason = Trim(values.at("reason"));
    redaction.narrower = Trim(values.at("narrower"));
    redaction.state = FromText<RedactionState>(values.at("state")).value_or(redaction.state);
    return redaction;
}

/// What is kept from the public is not for the public.
Field SealedTierField(const CaseRecords& records, Tier now) {
    Field field = TierField(records, now);
    field.choices.erase(field.choices.begin());
    return field;
}

std::vector<Field> FieldsOf(const CaseRecords& records, const Redaction& redaction,
                            std::size_t also_at) {
    std::vector<Field> fields = {
        SealedTierField(records, redaction.tier),
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
         WordsOf<RedactionState>()}};
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
        FieldsOf(access.records(), redaction, open.size()), [&](const FieldValues& values) {
            return Check(WithValues(access.records(), redaction, values), paper);
        });
    if (!Ask(dialog, access, Task::kContribute))
        return {};
    std::vector<Redaction> edited = {WithValues(access.records(), redaction, dialog.values())};
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
