#include "forms/docket_acts.h"

#include <fmt/format.h>

#include <wx/msgdlg.h>

#include "forms/case_access.h"
#include "forms/docket_entry_dialog.h"
#include "forms/docket_rows.h"
#include "forms/docket_standing.h"
#include "forms/edit_motion.h"
#include "forms/edit_request.h"
#include "forms/edit_ruling.h"
#include "forms/obligation_dialog.h"
#include "forms/permits.h"
#include "forms/recalculation_dialog.h"
#include "forms/words.h"
#include "model/core/error.h"
#include "model/intake/court_notice.h"

namespace particulars {
namespace {

std::string EntryLabel(const char* verb, const DocketEntry& entry) {
    return std::string(verb) + " docket entry" +
           (entry.ecf_number.empty() ? "" : " " + entry.ecf_number);
}

void EditEntry(wxWindow& parent, CaseAccess& access, const DocketEntry& entry) {
    DocketEntryDialog dialog(&parent, entry, access.records());
    if (Ask(dialog, access, Task::kContribute))
        SaveWithWhatMoves(parent, access, EntryLabel("edit", dialog.entry()), {dialog.entry()});
}

const DocketEntry* LatestOrder(const CaseRecords& records) {
    const DocketEntry* latest = nullptr;
    for (const DocketEntry* entry : EntriesInOrder(records))
        if (entry->kind == "order")
            latest = entry;
    return latest;
}

void Tell(wxWindow& parent, const std::string& why) {
    wxMessageBox(Wx(why), "Court notice", wxOK | wxICON_INFORMATION, &parent);
}

}  // namespace

void EditDocketRecord(wxWindow& parent, CaseAccess& access, const std::string& id) {
    const CaseRecords& records = access.records();
    if (const DocketEntry* entry = FindById(records.docket_entries, id)) {
        EditEntry(parent, access, *entry);
    } else if (const Motion* motion = FindById(records.motions, id)) {
        if (const auto edited = EditMotion(parent, access, *motion))
            access.Save("edit a motion", {*edited});
    } else if (const Ruling* ruling = FindById(records.rulings, id)) {
        if (const auto edited = EditRuling(parent, access, *ruling))
            access.Save("edit a ruling", {*edited});
    } else if (const Obligation* duty = FindById(records.obligations, id)) {
        ObligationDialog dialog(&parent, *duty);
        if (Ask(dialog, access, Task::kContribute))
            SaveWithWhatMoves(parent, access, "edit " + Designation(dialog.obligation()),
                              {dialog.obligation()});
    } else if (const DiscoveryRequest* request = FindById(records.requests, id)) {
        if (const auto edited = EditRequest(parent, access, *request))
            access.Save("edit " + Designation(*request), {*edited});
    }
}

void AddDocketEntry(wxWindow& parent, CaseAccess& access) {
    if (!MayDo(parent, access, Task::kContribute))
        return;
    DocketEntry entry;
    entry.matter = access.records().matter.id;
    entry.kind = "motion";
    DocketEntryDialog dialog(&parent, entry, access.records());
    if (dialog.ShowModal() == wxID_OK)
        access.Save(EntryLabel("add", dialog.entry()), {dialog.entry()});
}

void AddMotion(wxWindow& parent, CaseAccess& access) {
    if (!MayDo(parent, access, Task::kContribute))
        return;
    Motion motion;
    motion.matter = access.records().matter.id;
    if (const auto added = EditMotion(parent, access, motion))
        access.Save("add a motion", {*added});
}

void AddRuling(wxWindow& parent, CaseAccess& access, const DocketEntryId& order) {
    if (!MayDo(parent, access, Task::kContribute))
        return;
    Ruling ruling;
    ruling.matter = access.records().matter.id;
    ruling.order = order;
    ruling.outcome = Outcome::kGranted;
    if (const auto added = EditRuling(parent, access, ruling))
        access.Save("add a ruling", {*added});
}

void AddObligation(wxWindow& parent, CaseAccess& access, const DocketEntryId& order) {
    if (!MayDo(parent, access, Task::kContribute))
        return;
    const CaseRecords& records = access.records();
    const DocketEntry* of = FindEntry(records, order);
    if (!of)
        of = LatestOrder(records);
    if (!of) {
        wxMessageBox(
            "A duty is laid down by an order, and the docket has none yet. Add the entry "
            "of the order first.",
            "New obligation", wxOK | wxICON_INFORMATION, &parent);
        return;
    }
    Obligation duty;
    duty.matter = records.matter.id;
    duty.order = of->id;
    duty.direction = "after";
    duty.basis = "order";
    ObligationDialog dialog(&parent, duty);
    dialog.SetTitle(Wx("New obligation of " + NameOfPaper(*of)));
    if (dialog.ShowModal() == wxID_OK)
        access.Save("add an obligation", {dialog.obligation()});
}

void AddRequest(wxWindow& parent, CaseAccess& access) {
    if (!MayDo(parent, access, Task::kContribute))
        return;
    DiscoveryRequest request;
    request.matter = access.records().matter.id;
    if (const auto added = EditRequest(parent, access, request))
        access.Save("add " + Designation(*added), {*added});
}

void AddFromNotice(wxWindow& parent, CaseAccess& access, const std::string& message) {
    if (!MayDo(parent, access, Task::kContribute))
        return;
    const CaseRecords& records = access.records();
    try {
        const CourtNotice notice = ReadCourtNotice(message);
        if (const auto wrong = WrongCase(notice, records.matter))
            return Tell(parent, wrong->message);
        NoticeDraft draft = DraftFromNotice(notice, records.matter, records.docket_entries);
        DocketEntryDialog dialog(&parent, draft.entry, records);
        dialog.SetTitle("Docket entry from a court notice");
        if (dialog.ShowModal() == wxID_OK)
            SaveWithWhatMoves(parent, access,
                              EntryLabel(draft.entry.id.empty() ? "add" : "edit", dialog.entry()) +
                                  " from a court notice",
                              {dialog.entry(), draft.event});
    } catch (const Error& error) {
        Tell(parent, error.what());
    }
}

}  // namespace particulars
