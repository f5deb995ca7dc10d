#include "forms/edit_ruling.h"

#include "forms/case_access.h"
#include "forms/docket_rows.h"
#include "forms/fields_dialog.h"
#include "forms/permits.h"
#include "forms/record_choice.h"
#include "model/papers/redaction_text.h"

namespace particulars {
namespace {

TextSpan PlaceOfWords(const CaseRecords& records, const Ruling& ruling) {
    const DocketEntry* order = FindEntry(records, ruling.order);
    if (!order)
        return {};
    const std::vector<TextSpan> places = PlacesOfWords(order->text, ruling.sentence);
    return places.empty() ? TextSpan() : places.front();
}

}  // namespace

std::optional<Ruling> EditRuling(wxWindow& parent, const CaseAccess& access, const Ruling& ruling) {
    const CaseRecords& records = access.records();
    const RecordChoice motions = MotionChoice(records);
    const RecordChoice orders = EntryChoice(records, {}, [&](const DocketEntry& entry) {
        return entry.kind == "order" || entry.id == ruling.order;
    });
    std::vector<std::string> outcomes;
    for (const auto& [outcome, name] : EnumText<Outcome>::kNames)
        outcomes.emplace_back(name);
    const auto with_values = [&](const FieldValues& values) {
        Ruling edited = ruling;
        edited.motion = MotionId(motions.IdOf(values.at("motion")));
        edited.order = DocketEntryId(orders.IdOf(values.at("order")));
        edited.outcome = FromText<Outcome>(values.at("outcome")).value_or(ruling.outcome);
        edited.sentence = Trim(values.at("sentence"));
        if (edited.sentence != ruling.sentence || edited.order != ruling.order)
            edited.place = PlaceOfWords(records, edited);
        return edited;
    };
    FieldsDialog dialog(
        &parent, "Ruling", wxString(),
        {{"motion", "&Motion", FieldKind::kChoice, motions.NameOf(ruling.motion.text()),
          motions.names()},
         {"order", "&Ruled on in", FieldKind::kChoice, orders.NameOf(ruling.order.text()),
          orders.names(), "Entries of the kind \"order\"."},
         {"outcome", "&Outcome", FieldKind::kChoice, std::string(ToText(ruling.outcome)), outcomes},
         {"sentence",
          "&Words of the order",
          FieldKind::kText,
          ruling.sentence,
          {},
          "Where the order was read in, these words are pointed at in its text."}},
        [&](const FieldValues& values) { return Check(with_values(values)); });
    if (!Ask(dialog, access, Task::kContribute))
        return std::nullopt;
    return with_values(dialog.values());
}

}  // namespace particulars
