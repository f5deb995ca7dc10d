#include "forms/description_acts.h"

#include <algorithm>
#include <utility>

#include "forms/case_access.h"
#include "forms/fields_dialog.h"
#include "forms/words.h"

namespace particulars {
namespace {

/// Why an earlier text may change; "first" is of the first version alone.
std::vector<std::string> Grounds() {
    std::vector<std::string> names;
    for (const auto& [kind, name] : EnumText<AmendmentKind>::kNames)
        if (kind != AmendmentKind::kFirst)
            names.emplace_back(name);
    return names;
}

Version DraftAfter(CaseAccess& access, const TradeSecretId& secret,
                   const std::vector<Version>& versions, const Version* from) {
    Version draft;
    draft.secret = secret;
    for (const Version& version : versions)
        draft.number = std::max(draft.number, version.number);
    ++draft.number;
    if (from) {
        draft.text = from->text;
        draft.public_text = from->public_text;
    }
    draft.author = access.user();
    draft.created_at = ToIso(access.clock().Now());
    return draft;
}

}  // namespace

bool SaveDescription(CaseAccess& access, const Version& edited) {
    return access.Save("edit the description of " + DesignationOf(access.records(), edited.secret),
                       {edited});
}

bool StartDraft(wxWindow& parent, CaseAccess& access, const TradeSecretId& secret,
                const std::vector<Version>& versions, const Version* from) {
    Version draft = DraftAfter(access, secret, versions, from);
    const std::string label = "start a draft of " + DesignationOf(access.records(), secret);
    if (!from)
        return access.Save(label, {draft});
    FieldsDialog dialog(
        &parent, _("New draft"),
        _("The version shown stays as it is; the draft starts from its text."),
        {{"kind", "&What the change does", FieldKind::kChoice, "clarify", Grounds()},
         {"ground",
          "&Ground",
          FieldKind::kText,
          "",
          {},
          "Why now: work product, needed before the version is served."}},
        [](const FieldValues&) { return Violations(); }, _("&Start draft"));
    if (dialog.ShowModal() != wxID_OK)
        return false;
    draft.kind =
        FromText<AmendmentKind>(dialog.values().at("kind")).value_or(AmendmentKind::kClarify);
    draft.ground = dialog.values().at("ground");
    return access.Save(label, {draft});
}

bool DismissHint(wxWindow& parent, CaseAccess& access, const TradeSecretId& secret,
                 const Hint& hint, const std::string& text) {
    HintDismissal dismissal;
    dismissal.secret = secret;
    dismissal.hint = hint.id;
    dismissal.words = std::string(Slice(text, hint.place));
    dismissal.author = access.user();
    dismissal.dismissed_at = ToIso(access.clock().Now());
    FieldsDialog dialog(
        &parent, _("Dismiss hint"),
        Wx(hint.id + ": " + hint.label + ". It stays dismissed for these words only."),
        {{"reason", "&Reason", FieldKind::kText, ""}},
        [dismissal](const FieldValues& values) {
            HintDismissal checked = dismissal;
            checked.reason = values.at("reason");
            return Check(checked);
        },
        _("&Dismiss"));
    if (dialog.ShowModal() != wxID_OK)
        return false;
    dismissal.reason = dialog.values().at("reason");
    return access.Save("dismiss hint " + hint.id + " on " + DesignationOf(access.records(), secret),
                       {dismissal});
}

}  // namespace particulars
