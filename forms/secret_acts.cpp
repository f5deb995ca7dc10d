#include "forms/secret_acts.h"

#include <wx/msgdlg.h>

#include "forms/case_access.h"
#include "forms/fields_dialog.h"
#include "forms/permits.h"
#include "forms/trade_secret_dialog.h"
#include "forms/words.h"
#include "model/jobs/list_acts.h"

namespace particulars {
namespace {

ListChange EndingFrom(const CaseAccess& access, const FieldValues& values) {
    ListChange change;
    if (const auto on = DateFromIso(values.at("on")))
        change.on = *on;
    change.reason = std::string(Trim(values.at("reason")));
    change.authority = std::string(Trim(values.at("authority")));
    change.author = access.user();
    return change;
}

/// The party on the asserting side, so that the holder need not be typed in most cases.
std::string AssertingParty(const CaseRecords& records) {
    for (const Party& party : records.parties)
        if (party.role == PartyRole::kPlaintiff)
            return party.name;
    return {};
}

}  // namespace

std::optional<TradeSecretId> AddSecret(wxWindow& parent, CaseAccess& access) {
    TradeSecret secret;
    secret.id = NewId<TradeSecretId>(access.clock());
    secret.matter = access.records().matter.id;
    secret.holder = AssertingParty(access.records());
    TradeSecretDialog dialog(&parent, secret);
    dialog.NameTiers(access.records());
    if (dialog.ShowModal() != wxID_OK)
        return std::nullopt;
    Version draft;
    draft.secret = secret.id;
    draft.number = 1;
    draft.author = access.user();
    draft.created_at = ToIso(access.clock().Now());
    if (!access.Save("log a trade secret", {dialog.secret(), draft}))
        return std::nullopt;
    return secret.id;
}

bool EditSecret(wxWindow& parent, CaseAccess& access, const TradeSecret& secret) {
    const std::string label = "edit " + Designation(secret);
    TradeSecretDialog dialog(&parent, secret);
    dialog.NameTiers(access.records());
    dialog.FixTier("The tier is changed under List, Designate tier, which keeps its authority.");
    return Ask(dialog, access, Task::kContribute) && access.Save(label, {dialog.secret()});
}

bool WithdrawSecret(wxWindow& parent, CaseAccess& access, const TradeSecret& secret) {
    const TradeSecret before = secret;
    if (IsOver(before.status)) {
        wxMessageBox(Wx(Designation(before) + " has ended already. Nothing was changed."),
                     _("Not possible"), wxOK | wxICON_INFORMATION, &parent);
        return false;
    }
    FieldsDialog dialog(
        &parent, _("Withdraw ") + Wx(Designation(before)),
        _("The secret stays in the case with its number, which is never given again."),
        {{"how", "&How", FieldKind::kChoice, "withdrawn", {"withdrawn", "struck"}},
         {"on", "&On", FieldKind::kDate, ToIso(access.clock().Today())},
         {"authority", "&Paper or order", FieldKind::kLine, ""},
         {"reason", "&Reason", FieldKind::kText, ""}},
        [&](const FieldValues& values) { return Check(EndingFrom(access, values)); },
        _("&Withdraw"));
    if (dialog.ShowModal() != wxID_OK)
        return false;
    const bool struck = dialog.values().at("how") == "struck";
    ListAct act = EndSecret(before, struck ? LineageKind::kStrike : LineageKind::kWithdraw, {},
                            EndingFrom(access, dialog.values()));
    return access.Save(act.label, std::move(act.records), dialog.values().at("reason"));
}

}  // namespace particulars
