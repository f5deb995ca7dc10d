#include "forms/deadline_actions.h"

#include <utility>

#include <wx/msgdlg.h>

#include "forms/event_dialog.h"
#include "forms/fields_dialog.h"
#include "forms/recalculation_dialog.h"
#include "forms/words.h"
#include "model/jobs/deadline_acts.h"
#include "model/papers/agenda.h"

namespace particulars {
namespace {

constexpr const char* kNoSuccessor = "(none)";

std::string Typed(const FieldValues& values, const std::string& name) {
    const auto found = values.find(name);
    return found == values.end() ? std::string() : std::string(Trim(found->second));
}

wxString Title(const char* act, const Deadline& deadline) {
    return wxString(act) + " " + Wx(Designation(deadline));
}

Completion CompletionFrom(const FieldValues& values) {
    Completion completion;
    completion.done_on = DateFromIso(Typed(values, "completed_on"));
    completion.by_alternative = Typed(values, "how").starts_with("The alternative");
    completion.ecf_number = Typed(values, "ecf");
    completion.document = Typed(values, "document");
    completion.note = Typed(values, "note");
    return completion;
}

Extension ExtensionFrom(const FieldValues& values) {
    Extension extension;
    extension.ground =
        FromText<ExtensionGround>(Typed(values, "ground")).value_or(ExtensionGround::kOrder);
    extension.granted_on = DateFromIso(Typed(values, "granted_on"));
    extension.ecf_number = Typed(values, "ecf");
    extension.new_date = DateFromIso(Typed(values, "new_date"));
    extension.further = Typed(values, "further");
    extension.note = Typed(values, "note");
    return extension;
}

std::vector<std::string> GroundsInWords() {
    std::vector<std::string> words;
    for (const auto& [value, name] : EnumText<ExtensionGround>::kNames)
        words.emplace_back(name);
    return words;
}

std::string NameInList(const Deadline& deadline) {
    return Designation(deadline) + "  " + deadline.title;
}

std::vector<std::string> PossibleSuccessors(const CaseRecords& records, const Deadline& deadline) {
    std::vector<std::string> names = {kNoSuccessor};
    for (const Deadline& other : records.deadlines)
        if (other.id != deadline.id && other.state == DeadlineState::kOpen)
            names.push_back(NameInList(other));
    return names;
}

Ending EndingFrom(const FieldValues& values, const CaseRecords& records) {
    Ending ending;
    ending.state =
        FromText<DeadlineState>(Typed(values, "state")).value_or(DeadlineState::kVacated);
    ending.reason = Typed(values, "reason");
    for (const Deadline& other : records.deadlines)
        if (Typed(values, "successor") == Trim(NameInList(other)))
            ending.successor = other.id;
    return ending;
}

const Event* EventOf(const CaseRecords& records, const Deadline& deadline) {
    for (const Event& event : records.events)
        if (!deadline.event.empty() && event.id == deadline.event)
            return &event;
    return nullptr;
}

Event DraftTrigger(CaseAccess& access, const Deadline& deadline) {
    if (const Event* known = EventOf(access.records(), deadline))
        return *known;
    Event event;
    event.id = NewId<EventId>(access.clock());
    event.matter = access.records().matter.id;
    event.kind = deadline.basis == TriggerBasis::kEvent ? "other" : ToText(deadline.basis);
    event.title = deadline.basis == TriggerBasis::kReceipt ? "Order received" : "";
    if (deadline.trigger)
        event.date = *deadline.trigger;
    return event;
}

}  // namespace

bool VerifyDeadline(wxWindow& parent, CaseAccess& access, Deadline deadline) {
    if (deadline.entered_by == access.user()) {
        wxMessageBox("You entered this deadline. Another person must verify it.",
                     Title("Verify", deadline), wxOK | wxICON_INFORMATION, &parent);
        return false;
    }
    const std::optional<Date> act_by = ActBy(deadline);
    const std::string trigger = deadline.trigger ? ToWords(*deadline.trigger) : "not entered";
    FieldsDialog dialog(
        &parent, Title("Verify", deadline),
        "Check each against the order and the rule yourself, then confirm.",
        {{"trigger", "The &trigger is right: " + trigger, FieldKind::kTick},
         {"count", "The &count is right: " + BasisInWords(deadline), FieldKind::kTick},
         {"date", "The &date is right: " + (act_by ? ToWords(*act_by) : "no date"),
          FieldKind::kTick}},
        [](const FieldValues& values) -> Violations {
            for (const auto& [name, value] : values)
                if (value.empty())
                    return {{name, "Confirm all three, or correct the deadline first."}};
            return {};
        },
        "&Verify");
    if (dialog.ShowModal() != wxID_OK)
        return false;
    return access.Save("verify " + Designation(deadline),
                       {Verify(std::move(deadline), access.user(), access.clock().Today())});
}

bool SatisfyDeadline(wxWindow& parent, CaseAccess& access, Deadline deadline) {
    std::vector<Field> fields = {
        {"completed_on", "&Done on", FieldKind::kDate, ToIso(access.clock().Today())}};
    const Obligation* obligation = ObligationOf(access.records(), deadline);
    if (obligation && !obligation->alternative.empty())
        fields.push_back({"how",
                          "&How",
                          FieldKind::kChoice,
                          "The act itself",
                          {"The act itself", "The alternative: " + obligation->alternative}});
    fields.push_back({"ecf", "&ECF number"});
    fields.push_back({"document", "D&ocument and pinpoint"});
    fields.push_back({"note", "&Note", FieldKind::kText});
    FieldsDialog dialog(
        &parent, Title("Satisfy", deadline), "Record when the duty was done, and what shows it.",
        std::move(fields), [](const FieldValues& values) { return Check(CompletionFrom(values)); },
        "&Mark satisfied");
    if (dialog.ShowModal() != wxID_OK)
        return false;
    const std::string label = "satisfy " + Designation(deadline);
    return SaveWithWhatMoves(
        parent, access, label,
        Satisfy(access.records(), std::move(deadline), CompletionFrom(dialog.values())));
}

bool ExtendDeadline(wxWindow& parent, CaseAccess& access, const Deadline& deadline) {
    FieldsDialog dialog(
        &parent, Title("Extend", deadline),
        "A new deadline takes the place of this one, which stays in the case as superseded. What "
        "hangs on it follows the new one.",
        {{"ground", "&By", FieldKind::kChoice, std::string(ToText(ExtensionGround::kStipulation)),
          GroundsInWords()},
         {"granted_on", "&Ordered on", FieldKind::kDate, ToIso(access.clock().Today())},
         {"ecf", "&ECF number"},
         {"new_date", "&New day", FieldKind::kDate, "", {}, "A day that is named never moves."},
         {"further",
          "or &further period",
          FieldKind::kLine,
          "",
          {},
          "Counted from the old date, such as 14 days."},
         {"note", "No&te", FieldKind::kText}},
        [&](const FieldValues& values) { return Check(ExtensionFrom(values), deadline); },
        "&Extend");
    if (dialog.ShowModal() != wxID_OK)
        return false;
    return SaveWithWhatMoves(parent, access, "extend " + Designation(deadline),
                             Extend(access.records(), deadline, ExtensionFrom(dialog.values()),
                                    access.user(), access.clock()));
}

bool OverrideDeadline(wxWindow& parent, CaseAccess& access, Deadline deadline) {
    FieldsDialog dialog(
        &parent, Title("Override", deadline),
        "The computed dates stay beside the override, and computing anew never changes it. Clear "
        "the date to go back to the computed one.",
        {{"override_date", "&Date", FieldKind::kDate,
          deadline.override_date ? ToIso(*deadline.override_date) : ""},
         {"override_reason", "&Reason", FieldKind::kText, deadline.override_reason}},
        [&](const FieldValues& values) -> Violations {
            const auto date = DateFromIso(Typed(values, "override_date"));
            const Deadline overridden = Override(deadline, date, Typed(values, "override_reason"),
                                                 access.user(), access.clock().Today());
            for (const Violation& violation : Check(overridden))
                if (violation.field == "override_reason")
                    return {violation};
            return {};
        });
    if (dialog.ShowModal() != wxID_OK)
        return false;
    const Deadline overridden =
        Override(std::move(deadline), DateFromIso(Typed(dialog.values(), "override_date")),
                 Typed(dialog.values(), "override_reason"), access.user(), access.clock().Today());
    return SaveWithWhatMoves(
        parent, access,
        (overridden.override_date ? "override " : "take back the override of ") +
            Designation(overridden),
        {overridden}, overridden.override_reason);
}

bool EndDeadline(wxWindow& parent, CaseAccess& access, Deadline deadline) {
    const CaseRecords& records = access.records();
    FieldsDialog dialog(
        &parent, Title("End", deadline),
        "The deadline stays in the case with its state and the reason; calendars withdraw it.",
        {{"state",
          "&State",
          FieldKind::kChoice,
          "vacated",
          {"vacated", "superseded", "moot", "entered in error"}},
         {"reason", "&Reason", FieldKind::kText},
         {"successor", "In its &place", FieldKind::kChoice, kNoSuccessor,
          PossibleSuccessors(records, deadline), "Only where it is superseded."}},
        [&](const FieldValues& values) { return Check(EndingFrom(values, records)); },
        "&End deadline");
    if (dialog.ShowModal() != wxID_OK)
        return false;
    const Ending ending = EndingFrom(dialog.values(), records);
    const std::string label =
        "mark " + Designation(deadline) + " " + std::string(ToText(ending.state));
    return SaveWithWhatMoves(parent, access, label, {End(std::move(deadline), ending)},
                             ending.reason);
}

bool ReopenDeadline(wxWindow& parent, CaseAccess& access, Deadline deadline) {
    if (deadline.state == DeadlineState::kOpen)
        return false;
    const std::string label = "open " + Designation(deadline) + " again";
    return SaveWithWhatMoves(parent, access, label, {Reopen(std::move(deadline))});
}

bool EnterTrigger(wxWindow& parent, CaseAccess& access, const Deadline& deadline) {
    if (!deadline.parent.empty()) {
        wxMessageBox(
            "This deadline runs from another one, so its first day comes from there. Edit "
            "it to let it run from a day of its own.",
            Title("Trigger of", deadline), wxOK | wxICON_INFORMATION, &parent);
        return false;
    }
    EventDialog asked(&parent, DraftTrigger(access, deadline));
    if (asked.ShowModal() != wxID_OK)
        return false;
    const Event& event = asked.event();
    return SaveWithWhatMoves(parent, access, "enter the trigger of " + Designation(deadline),
                             {event}, {}, AttachEvent(access.records(), deadline, event));
}

}  // namespace particulars
