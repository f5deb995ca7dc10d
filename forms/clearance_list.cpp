#include "forms/clearance_list.h"

#include "forms/ask_and_save.h"
#include "forms/tier_words.h"
#include "forms/words.h"
#include "model/matter/clearance.h"

namespace particulars {
namespace {

std::string PersonName(const CaseRecords& records, const PersonId& id) {
    return FoundIn(records.people, id.text()).name;
}

void TakeClearance(const CaseRecords& records, Clearance& clearance, const FieldValues& values) {
    clearance.person = {};
    for (const Person& person : records.people)
        if (person.name == values.at("person"))
            clearance.person = person.id;
    clearance.cleared_for = TierChosen(records, values.at("tier"));
    clearance.undertaking = std::string(Trim(values.at("undertaking")));
    clearance.signed_on = DateFromIso(values.at("signed_on"));
    clearance.announced_on = DateFromIso(values.at("announced_on"));
    clearance.objection = std::string(Trim(values.at("objection")));
    clearance.cleared_on = DateFromIso(values.at("cleared_on"));
    clearance.ended_on = DateFromIso(values.at("ended_on"));
}

void EditClearance(wxWindow& parent, CaseAccess& access, const std::string& id) {
    const CaseRecords& records = access.records();
    const Clearance before = FoundIn(records.clearances, id);
    std::vector<std::string> names;
    for (const Person& person : records.people)
        names.push_back(person.name);
    const std::string chosen = PersonName(records, before.person);
    AskAndSave(
        parent, access, id.empty() ? _("New clearance") : _("Edit clearance"),
        _("What somebody may see under the protective order. It counts once the undertaking is "
          "signed and the day from which it counts has come."),
        {{"person", "&Person", FieldKind::kChoice,
          chosen.empty() && !names.empty() ? names.front() : chosen, names},
         TierField(records, before.cleared_for, "&Up to tier"),
         {"undertaking",
          "Undertaking is &at",
          FieldKind::kLine,
          before.undertaking,
          {},
          "A Bates number, an exhibit, a place in the file."},
         {"signed_on", "&Signed on", FieldKind::kDate, IsoOrBlank(before.signed_on)},
         {"announced_on",
          "A&nnounced on",
          FieldKind::kDate,
          IsoOrBlank(before.announced_on),
          {},
          "Notice to the other side, where the order asks for it."},
         {"objection", "O&bjection", FieldKind::kLine, before.objection},
         {"cleared_on", "&Cleared from", FieldKind::kDate, IsoOrBlank(before.cleared_on)},
         {"ended_on", "&Ended on", FieldKind::kDate, IsoOrBlank(before.ended_on)}},
        before, "clear somebody under the protective order",
        [&](Clearance& typed, const FieldValues& values) {
            TakeClearance(records, typed, values);
        });
}

std::string StandingOf(const Clearance& clearance, const Date& today) {
    if (IsInForce(clearance, today))
        return "in force";
    if (!clearance.signed_on)
        return "no undertaking";
    return clearance.ended_on && *clearance.ended_on <= today ? "ended" : "not yet";
}

std::vector<RecordList::Row> ClearanceRows(const CaseAccess& access) {
    const CaseRecords& records = access.records();
    std::vector<RecordList::Row> rows;
    for (const Clearance& clearance : records.clearances)
        rows.push_back(
            {clearance.id.text(),
             {PersonName(records, clearance.person), TierWord(records, clearance.cleared_for),
              StandingOf(clearance, access.clock().Today()),
              clearance.signed_on ? ToShortWords(*clearance.signed_on) : std::string(),
              clearance.undertaking}});
    return rows;
}

}  // namespace

ListDialogPlan ClearancePlan(CaseAccess& access) {
    ListDialogPlan plan;
    plan.title = _("Clearances");
    plan.intro =
        _("A copy for an expert can be made only for one whose clearance is in force for "
          "all that the copy may hold.");
    plan.empty =
        _("Nobody is cleared yet. Enter the expert among the people, then the signed "
          "undertaking here.");
    plan.list = "Clearances";
    plan.columns = {{_("Person"), 180},
                    {_("Up to tier"), 180},
                    {_("Standing"), 120},
                    {_("Signed"), 120},
                    {_("Undertaking"), 0}};
    plan.rows = [&access] { return ClearanceRows(access); };
    plan.acts = {
        {_("&New..."), Task::kContribute,
         [&access](wxWindow& from, const std::string&) { EditClearance(from, access, {}); }},
        {_("&Edit..."), Task::kContribute, [&access](wxWindow& from, const std::string& id) {
             if (!id.empty())
                 EditClearance(from, access, id);
         }}};
    plan.opens = 1;
    return plan;
}

}  // namespace particulars
