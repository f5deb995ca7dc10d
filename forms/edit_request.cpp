#include "forms/edit_request.h"

#include "forms/ask_and_save.h"
#include "forms/case_access.h"
#include "forms/fields_dialog.h"
#include "forms/permits.h"
#include "forms/record_choice.h"
#include "forms/tier_words.h"
#include "forms/words.h"
#include "model/core/text.h"

namespace particulars {
namespace {

DiscoveryRequest WithValues(const CaseRecords& records, DiscoveryRequest request,
                            const FieldValues& values, const RecordChoice& parties) {
    const auto text = [&](const char* name) { return std::string(Trim(values.at(name))); };
    request.kind = FromText<RequestKind>(text("kind")).value_or(request.kind);
    request.number = text("number");
    request.set = text("set");
    request.text = text("text");
    request.answer = text("answer");
    request.tier = TierChosen(records, values.at("tier"));
    request.asked_by = PartyId(parties.IdOf(text("asked_by")));
    request.asked_of = PartyId(parties.IdOf(text("asked_of")));
    request.served = DateFromIso(text("served"));
    request.answered = DateFromIso(text("answered"));
    request.source = text("source");
    return request;
}

std::vector<Field> FieldsOf(const CaseRecords& records, const DiscoveryRequest& request,
                            const RecordChoice& parties) {
    const auto iso = [](const std::optional<Date>& date) {
        return date ? ToIso(*date) : std::string();
    };
    return {{"kind", "&Kind", FieldKind::kChoice, std::string(ToText(request.kind)),
             WordsOf<RequestKind>()},
            {"number", "&Number", FieldKind::kLine, request.number},
            {"set", "S&et", FieldKind::kLine, request.set},
            {"asked_by", "Asked &by", FieldKind::kChoice, parties.NameOf(request.asked_by.text()),
             parties.names()},
            {"asked_of", "Asked &of", FieldKind::kChoice, parties.NameOf(request.asked_of.text()),
             parties.names()},
            {"text", "&Words", FieldKind::kText, request.text},
            {"answer", "&Answer as served", FieldKind::kText, request.answer},
            TierField(records, request.tier, "&Tier of the answer"),
            {"served", "&Served", FieldKind::kDate, iso(request.served)},
            {"answered", "Ans&wered", FieldKind::kDate, iso(request.answered)},
            {"source", "&From", FieldKind::kLine, request.source}};
}

}  // namespace

std::optional<DiscoveryRequest> EditRequest(wxWindow& parent, const CaseAccess& access,
                                            const DiscoveryRequest& request) {
    const CaseRecords& records = access.records();
    const RecordChoice parties = PartyChoice(records, "not recorded");
    FieldsDialog dialog(
        &parent, request.number.empty() ? wxString("Discovery request") : Wx(Designation(request)),
        wxString(), FieldsOf(records, request, parties), [&](const FieldValues& values) {
            return Check(WithValues(records, request, values, parties));
        });
    if (!Ask(dialog, access, Task::kContribute))
        return std::nullopt;
    return WithValues(records, request, dialog.values(), parties);
}

}  // namespace particulars
