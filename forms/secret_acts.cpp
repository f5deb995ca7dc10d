#include "forms/secret_acts.h"

#include "forms/case_access.h"
#include "forms/fields_dialog.h"
#include "forms/permits.h"
#include "forms/trade_secret_dialog.h"
#include "forms/words.h"

namespace particulars {
namespace {

TradeSecret Ended(TradeSecret secret, const FieldValues& values) {
    secret.status = values.at("how") == "struck" ? SecretStatus::kStruck : SecretStatus::kWithdrawn;
    secret.ended_on = DateFromIso(values.at("ended_on"));
    secret.ended_reason = values.at("ended_reason");
    return secret;
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
    dialog.FixTier(access.WhyNot(Task::kApprove));
    return Ask(dialog, access, Task::kContribute) && access.Save(label, {dialog.secret()});
}

bool WithdrawSecret(wxWindow& parent, CaseAccess& access, const TradeSecret& secret) {
    const TradeSecret before = secret;
    FieldsDialog dialog(
        &parent, _("Withdraw ") + Wx(Designation(before)),
        _("The secret stays in the case with its number, which is never given again."),
        {{"how", "&How", FieldKind::kChoice, "withdrawn", {"withdrawn", "struck"}},
         {"ended_on", "&On", FieldKind::kDate, ToIso(access.clock().Today())},
         {"ended_reason", "&Reason", FieldKind::kText, ""}},
        [before](const FieldValues& values) { return Check(Ended(before, values)); },
        _("&Withdraw"));
    if (dialog.ShowModal() != wxID_OK)
        return false;
    const std::string verb = dialog.values().at("how") == "struck" ? "strike " : "withdraw ";
    return access.Save(verb + Designation(before), {Ended(before, dialog.values())},
                       dialog.values().at("ended_reason"));
}

}  // namespace particulars
