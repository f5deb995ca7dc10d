#include "forms/deadline_actions.h"

#include <algorithm>
#include <utility>

#include <wx/msgdlg.h>

#include "forms/agenda.h"
#include "forms/event_dialog.h"
#include "forms/fields_dialog.h"
#include "forms/words.h"
#include "model/deadlines/obligation_deadline.h"

namespace particulars {
namespace {

constexpr std::size_t kShortestReason = 10;

std::string Typed(const FieldValues& values, const std::string& name) {
    const auto found = values.find(name);
    return found == values.end() ? std::string() : std::string(Trim(found->second));
}

Violations NeedReason(const FieldValues& values) {
    if (CharacterCount(Typed(values, "reason")) < kShortestReason)
        return {{"reason", "Give the reason in at least 10 characters."}};
    return {};
}

wxString Title(const char* act, const Deadline& deadline) {
    return wxString(act) + " " + Wx(Designation(deadline));
}

const Obligation* ObligationOf(const CaseRecords& records, const Deadline& deadline) {
    for (const Obligation& obligation : records.obligations)
        if (!deadline.obligation.empty() && obligation.id == deadline.obligation)
            return &obligation;
    return nullptr;
}

Violations CheckSatisfaction(const FieldValues& values) {
    if (Typed(values, "completed_on").empty())
        return {{"completed_on", "Enter the day on which it was done."}};
    if (Typed(values, "ecf").empty() && Typed(values, "document").empty() &&
        Typed(values, "note").empty())
        return {
            {"ecf", "Give at least one piece of evidence: an ECF number, a document or a note."}};
    return {};
}

std::string CompletionInWords(const FieldValues& values) {
    std::string words = Typed(values, "how");
    const auto add = [&](const char* label, const std::string& value) {
        if (!value.empty())
            words += (words.empty() ? "" : "; ") + std::string(label) + value;
    };
    add("ECF No. ", Typed(values, "ecf"));
    add("", Typed(values, "document"));
    add("", Typed(values, "note"));
    return words;
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

std::string MoveInWords(const Deadline& before, const Deadline& after) {
    return Designation(before) + " " + before.title + ": " + ActByInWords(before) + " → " +
           ActByInWords(after);
}

/// Ticks that show what the new trigger moves; the ones left alone come unticked.
std::vector<Field> MoveFields(const std::vector<Deadline>& before,
                              const std::vector<Deadline>& after) {
    std::vector<Field> fields;
    for (std::size_t index = 0; index < before.size(); ++index) {
        const bool keep = before[index].override_date || !before[index].verified_by.empty();
        Field field{before[index].id.text(), MoveInWords(before[index], after[index]),
                    FieldKind::kTick, keep ? "" : "yes"};
        if (keep)
            field.note = before[index].override_date
                             ? "Overridden: the override stays either way."
                             : "Verified: a new date must be verified again.";
        fields.push_back(std::move(field));
    }
    return fields;
}

bool IsVerified(const Deadline& deadline) {
    return !deadline.verified_by.empty();
}

Deadline WithTrigger(Deadline deadline, const Event& event) {
    deadline.event = event.id;
    deadline.trigger = event.date;
    deadline.trigger_time = event.time;
    deadline.verified_by.clear();
    deadline.verified_on.reset();
    ComputeDeadline(deadline);
    return deadline;
}

}  // namespace

bool VerifyDeadline(wxWindow& parent, CaseAccess& access, Deadline deadline) {
    if (deadline.entered_by == access.user()) {
        wxMessageBox("You entered this deadline. Another person must verify it.",
                     Title("Verify", deadline), wxOK | wxICON_INFORMATION, &parent);
        return false;
    }
    const std::optional<Date> act_by = ActBy(deadline);
    const wxString trigger =
        deadline.trigger ? Wx(ToWords(*deadline.trigger)) : wxString("not entered");
    FieldsDialog dialog(
        &parent, Title("Verify", deadline),
        "Check each against the order and the rule yourself, then confirm.",
        {{"trigger", "The &trigger is right: " + Utf8(trigger), FieldKind::kTick},
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
    deadline.verified_by = access.user();
    deadline.verified_on = access.clock().Today();
    return access.Save("verify " + Designation(deadline), {deadline});
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
    FieldsDialog dialog(&parent, Title("Satisfy", deadline),
                        "Record when the duty was done, and what shows it.", std::move(fields),
                        CheckSatisfaction, "&Mark satisfied");
    if (dialog.ShowModal() != wxID_OK)
        return false;
    deadline.state = DeadlineState::kSatisfied;
    deadline.completed_on = DateFromIso(Typed(dialog.values(), "completed_on"));
    deadline.completion = CompletionInWords(dialog.values());
    std::vector<AnyRecord> records = {deadline};
    if (obligation) {
        Obligation done = *obligation;
        done.state = ObligationState::kSatisfied;
        done.satisfied_by = deadline.completion;
        records.emplace_back(std::move(done));
    }
    return access.Save("satisfy " + Designation(deadline), std::move(records));
}

bool OverrideDeadline(wxWindow& parent, CaseAccess& access, Deadline deadline) {
    FieldsDialog dialog(
        &parent, Title("Override", deadline),
        "The computed dates stay beside the override, and computing anew never changes it. Clear "
        "the date to go back to the computed one.",
        {{"override_date", "&Date", FieldKind::kDate,
          deadline.override_date ? ToIso(*deadline.override_date) : ""},
         {"reason", "&Reason", FieldKind::kText, deadline.override_reason}},
        [](const FieldValues& values) {
            return Typed(values, "override_date").empty() ? Violations{} : NeedReason(values);
        });
    if (dialog.ShowModal() != wxID_OK)
        return false;
    deadline.override_date = DateFromIso(Typed(dialog.values(), "override_date"));
    deadline.override_reason =
        deadline.override_date ? Typed(dialog.values(), "reason") : std::string();
    deadline.verified_by.clear();
    deadline.verified_on.reset();
    return access.Save((deadline.override_date ? "override " : "take back the override of ") +
                           Designation(deadline),
                       {deadline}, deadline.override_reason);
}

bool EndDeadline(wxWindow& parent, CaseAccess& access, Deadline deadline) {
    FieldsDialog dialog(&parent, Title("End", deadline),
                        "The deadline stays in the case with its state and the reason.",
                        {{"state",
                          "&State",
                          FieldKind::kChoice,
                          "vacated",
                          {"vacated", "superseded", "moot", "entered in error"}},
                         {"reason",
                          "&Reason",
                          FieldKind::kText,
                          "",
                          {},
                          "For superseded, name the deadline that takes its place."}},
                        NeedReason, "&End deadline");
    if (dialog.ShowModal() != wxID_OK)
        return false;
    const std::string state = Typed(dialog.values(), "state");
    const std::string reason = Typed(dialog.values(), "reason");
    deadline.state = FromText<DeadlineState>(state).value_or(DeadlineState::kVacated);
    deadline.completion = reason;
    return access.Save("mark " + Designation(deadline) + " " + state, {deadline}, reason);
}

std::vector<Deadline> MovedBySameTrigger(const CaseRecords& records, const Deadline& deadline) {
    const Obligation* obligation = ObligationOf(records, deadline);
    std::vector<Deadline> moved;
    for (const Deadline& other : records.deadlines) {
        const Obligation* others = ObligationOf(records, other);
        const bool same_event = !deadline.event.empty() && other.event == deadline.event;
        const bool same_order = obligation && others && others->order == obligation->order &&
                                others->event == obligation->event;
        const bool same = same_event || (same_order && other.basis == deadline.basis);
        if (other.id == deadline.id || (same && other.state == DeadlineState::kOpen))
            moved.push_back(other);
    }
    return moved;
}

bool EnterTrigger(wxWindow& parent, CaseAccess& access, const Deadline& deadline) {
    EventDialog asked(&parent, DraftTrigger(access, deadline));
    if (asked.ShowModal() != wxID_OK)
        return false;
    std::vector<Deadline> before = MovedBySameTrigger(access.records(), deadline);
    wxString intro = "Nothing moves that is not ticked. Both dates stay in the history.";
    // A date that moves has to be verified again: who may not verify may not undo a verification.
    const std::optional<std::string> why_not = access.WhyNot(Task::kAssess);
    if (why_not && std::erase_if(before, IsVerified) > 0)
        intro += "\nVerified dates stay as they are. " + Wx(*why_not);
    std::vector<Deadline> after;
    for (const Deadline& moved : before)
        after.push_back(WithTrigger(moved, asked.event()));
    FieldsDialog preview(&parent, "What this moves", intro, MoveFields(before, after), {},
                         "&Compute anew");
    if (preview.ShowModal() != wxID_OK)
        return false;
    std::vector<AnyRecord> records = {asked.event()};
    for (Deadline& moved : after)
        if (preview.values().at(moved.id.text()) == "yes")
            records.emplace_back(std::move(moved));
    return access.Save("enter the trigger of " + Designation(deadline), std::move(records));
}

}  // namespace particulars
