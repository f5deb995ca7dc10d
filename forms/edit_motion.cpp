#include "forms/edit_motion.h"

#include "forms/case_access.h"
#include "forms/fields_dialog.h"
#include "forms/permits.h"
#include "forms/record_choice.h"

namespace particulars {

std::optional<Motion> EditMotion(wxWindow& parent, const CaseAccess& access, const Motion& motion) {
    const CaseRecords& records = access.records();
    const RecordChoice entries =
        EntryChoice(records, "not on the docket yet", [&](const DocketEntry& entry) {
            return entry.kind == "motion" || entry.id == motion.entry;
        });
    const RecordChoice parties = PartyChoice(records, "not recorded");
    const auto with_values = [&](const FieldValues& values) {
        Motion edited = motion;
        edited.title = Trim(values.at("title"));
        edited.movant = PartyId(parties.IdOf(values.at("movant")));
        edited.entry = DocketEntryId(entries.IdOf(values.at("entry")));
        edited.filed = DateFromIso(values.at("filed"));
        return edited;
    };
    FieldsDialog dialog(
        &parent, "Motion", wxString(),
        {{"title",
          "&Asks",
          FieldKind::kLine,
          motion.title,
          {},
          "Such as: to compel an answer to Interrogatory No. 9"},
         {"movant", "&Moved by", FieldKind::kChoice, parties.NameOf(motion.movant.text()),
          parties.names()},
         {"entry", "&Filed as", FieldKind::kChoice, entries.NameOf(motion.entry.text()),
          entries.names(), "Entries of the kind \"motion\"."},
         {"filed", "&On", FieldKind::kDate, motion.filed ? ToIso(*motion.filed) : std::string()}},
        [&](const FieldValues& values) { return Check(with_values(values)); });
    if (!Ask(dialog, access, Task::kContribute))
        return std::nullopt;
    return with_values(dialog.values());
}

}  // namespace particulars
