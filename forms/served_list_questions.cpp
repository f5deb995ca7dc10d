#include "forms/served_list_questions.h"

#include "forms/case_access.h"
#include "forms/fields_dialog.h"
#include "forms/record_choice.h"
#include "forms/words.h"
#include "model/core/text.h"
#include "model/jobs/served_service.h"

namespace particulars {
namespace {

constexpr const char* kNotFiled = "not filed";
constexpr const char* kEverybody = "everybody";

SetService ServiceFrom(const ServedSet& set, const RecordChoice& entries,
                       const FieldValues& values) {
    const auto text = [&](const char* name) { return std::string(Trim(values.at(name))); };
    SetService service;
    service.set = set.id;
    service.revision = set.revision;
    service.title = text("title");
    service.served_on = DateFromIso(values.at("served_on"));
    service.method = text("method");
    service.recipients = text("recipients");
    service.entry = DocketEntryId(entries.IdOf(values.at("entry")));
    service.reference = text("reference");
    service.signer = text("signer");
    service.verifier = text("verifier");
    service.reason = text("reason");
    return service;
}

std::vector<Field> ServiceFields(const ServedSet& set, const RecordChoice& entries,
                                 const Date& today) {
    return {
        {"title", "&Title", FieldKind::kLine, set.title},
        {"served_on", "&Day of service", FieldKind::kDate, ToIso(today)},
        {"method", "&Method", FieldKind::kLine, "", {}, "Such as email, hand, or ECF (sealed)."},
        {"recipients", "&Upon", FieldKind::kText, "", {}, "Names, one to a line."},
        {"entry", "&Paper on the docket", FieldKind::kChoice, kNotFiled, entries.names()},
        {"reference",
         "&Letter or e-mail",
         FieldKind::kLine,
         "",
         {},
         "That the list went out with, where it was not filed."},
        {"signer", "&Signed by", FieldKind::kLine, "", {}, "Counsel: Rule 26(g)."},
        {"verifier",
         "&Verified by",
         FieldKind::kLine,
         "",
         {},
         "Under oath, where the list answers an interrogatory: Rule 33(b)."},
        {"reason",
         "&Reason",
         FieldKind::kText,
         "",
         {},
         "Only where something stands in the way. It is kept in the log."}};
}

}  // namespace

std::optional<SetService> AskHowServed(wxWindow& parent, const CaseAccess& access,
                                       const ServedSet& set, const SetMaterial& material) {
    const CaseRecords& records = access.records();
    const Date today = access.clock().Today();
    const RecordChoice entries =
        EntryChoice(records, kNotFiled, [](const DocketEntry&) { return true; });
    FieldsDialog dialog(
        &parent, Wx("Serve " + Designation(set)),
        "From now on the list is kept as it is, each entry with its SHA-256.",
        ServiceFields(set, entries, today),
        [&](const FieldValues& values) {
            return CheckService(records, material, ServiceFrom(set, entries, values), today);
        },
        "&Serve");
    if (dialog.ShowModal() != wxID_OK)
        return std::nullopt;
    return ServiceFrom(set, entries, dialog.values());
}

std::optional<SetClosing> AskWhoCloses(wxWindow& parent, const ServedSet& set) {
    const auto read = [&](const FieldValues& values) {
        SetClosing closing{set.id, set.revision, DateFromIso(values.at("closed_on")),
                           std::string(Trim(values.at("closed_by")))};
        return closing;
    };
    FieldsDialog dialog(
        &parent, Wx(Designation(set) + " closed by order"),
        "The court takes no further entries. A later list that has one will say so.",
        {{"closed_on",
          "&From",
          FieldKind::kDate,
          set.closed_on ? ToIso(*set.closed_on) : std::string(),
          {},
          "Empty: the list is open."},
         {"closed_by", "&Order", FieldKind::kLine, set.closed_by}},
        [&](const FieldValues& values) {
            ServedSet closed = set;
            const SetClosing closing = read(values);
            closed.closed_on = closing.closed_on;
            closed.closed_by = closing.closed_by;
            Violations found = Check(closed);
            if (closed.closed_on && set.served_on && *closed.closed_on < *set.served_on)
                found.push_back({"closed_on", "A list is not closed before it is served."});
            return found;
        });
    if (dialog.ShowModal() != wxID_OK)
        return std::nullopt;
    return read(dialog.values());
}

std::optional<PaperOptions> AskForDay(wxWindow& parent, const CaseAccess& access) {
    RecordChoice defendants(kEverybody);
    for (const Party& party : access.records().parties)
        if (party.role == PartyRole::kDefendant)
            defendants.Add(party.name, party.name);
    FieldsDialog dialog(
        &parent, "What was asserted on a day?",
        "List, numbers and words as they stood on that day.",
        {{"on", "&Day", FieldKind::kDate, ToIso(access.clock().Today())},
         {"defendant", "&Against", FieldKind::kChoice, kEverybody, defendants.names()}},
        [](const FieldValues& values) {
            return values.at("on").empty() ? Violations{{"on", "Enter the day."}} : Violations();
        },
        "&Show");
    if (dialog.ShowModal() != wxID_OK)
        return std::nullopt;
    PaperOptions asked;
    asked.on = DateFromIso(dialog.values().at("on"));
    asked.defendant = defendants.IdOf(dialog.values().at("defendant"));
    return asked;
}

}  // namespace particulars
