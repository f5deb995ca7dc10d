#include "forms/defense_list.h"

#include "forms/ask_and_save.h"
#include "forms/list_dialog.h"
#include "forms/tier_words.h"
#include "forms/words.h"
#include "model/core/text.h"

namespace particulars {
namespace {

constexpr const char* kNobody = "(nobody)";
constexpr const char* kIntro =
    "A defense that is not disclosed when it is asked for may be kept out at trial: each says "
    "where "
    "and when it was.";

std::vector<std::string> Designations(const CaseRecords& records) {
    std::vector<std::string> words;
    for (const TradeSecret& secret : records.secrets)
        words.push_back(Designation(secret));
    return words;
}

std::vector<std::string> PeopleChoices(const CaseRecords& records) {
    std::vector<std::string> names = {kNobody};
    for (const Person& person : records.people)
        names.push_back(person.name);
    return names;
}

std::string PersonWord(const CaseRecords& records, const PersonId& id) {
    const std::string name = FoundIn(records.people, id.text()).name;
    return name.empty() ? kNobody : name;
}

std::vector<Field> FieldsOf(const CaseRecords& records, const Defense& defense) {
    const std::vector<std::string> designations = Designations(records);
    const std::string chosen = DesignationOf(records, defense.secret);
    return {{"secret", "&Entry", FieldKind::kChoice, chosen.empty() ? designations.front() : chosen,
             designations},
            {"kind", "&Kind", FieldKind::kChoice, std::string(ToText(defense.kind)),
             WordsOf<DefenseKind>()},
            {"source",
             "S&ource",
             FieldKind::kLine,
             defense.source,
             {},
             "The publication, paper, license or witness."},
            {"happened_on",
             "&When",
             FieldKind::kDate,
             IsoOrBlank(defense.happened_on),
             {},
             "Published, developed, permitted, moved or answered."},
            {"shows", "What it s&hows", FieldKind::kText, defense.shows},
            {"person", "&Person", FieldKind::kChoice, PersonWord(records, defense.person),
             PeopleChoices(records), "Who knew, developed or permitted it."},
            {"disclosed_in",
             "&Disclosed in",
             FieldKind::kLine,
             defense.disclosed_in,
             {},
             "Such as Answer to Interrogatory No. 4; empty: not yet."},
            {"disclosed_on", "D&isclosed on", FieldKind::kDate, IsoOrBlank(defense.disclosed_on)},
            TierField(records, defense.tier),
            {"note", "&Note", FieldKind::kText, defense.note, {}, "Work product."}};
}

void Take(const CaseRecords& records, Defense& defense, const FieldValues& values) {
    for (const TradeSecret& secret : records.secrets)
        if (Designation(secret) == values.at("secret"))
            defense.secret = secret.id;
    defense.kind = FromText<DefenseKind>(values.at("kind")).value();
    defense.source = std::string(Trim(values.at("source")));
    defense.happened_on = DateFromIso(values.at("happened_on"));
    defense.shows = std::string(Trim(values.at("shows")));
    defense.person = {};
    for (const Person& person : records.people)
        if (person.name == values.at("person"))
            defense.person = person.id;
    defense.disclosed_in = std::string(Trim(values.at("disclosed_in")));
    defense.disclosed_on = DateFromIso(values.at("disclosed_on"));
    defense.tier = TierChosen(records, values.at("tier"));
    defense.note = values.at("note");
}

void Keep(wxWindow& parent, CaseAccess& access, const wxString& title, const Defense& defense) {
    const CaseRecords& records = access.records();
    if (records.secrets.empty())
        return;
    AskAndSave(parent, access, title, _(kIntro), FieldsOf(records, defense), defense,
               "keep a defense",
               [&](Defense& typed, const FieldValues& values) { Take(records, typed, values); });
}

std::string DisclosedWords(const Defense& defense) {
    if (defense.disclosed_in.empty())
        return "not disclosed yet";
    return defense.disclosed_in +
           (defense.disclosed_on ? ", " + ToShortWords(*defense.disclosed_on) : "");
}

}  // namespace

void AddDefense(wxWindow& parent, CaseAccess& access, const TradeSecretId& secret) {
    Defense defense;
    defense.secret = secret;
    Keep(parent, access, _("New defense"), defense);
}

void EditDefense(wxWindow& parent, CaseAccess& access, const std::string& id) {
    const Defense defense = FoundIn(access.records().defenses, id);
    if (!defense.id.empty())
        Keep(parent, access, _("Edit defense"), defense);
}

std::vector<RecordList::Row> DefenseRows(const CaseRecords& records, const TradeSecretId& secret) {
    std::vector<RecordList::Row> rows;
    for (const Defense& defense : records.defenses) {
        if (!secret.empty() && defense.secret != secret)
            continue;
        RecordList::Row row{defense.id.text(), {}};
        if (secret.empty())
            row.cells.push_back(DesignationOf(records, defense.secret));
        row.cells.push_back(Capitalized(ToText(defense.kind)));
        row.cells.push_back(defense.source);
        row.cells.push_back(defense.happened_on ? ToShortWords(*defense.happened_on) : "");
        row.cells.push_back(DisclosedWords(defense));
        row.cells.push_back(defense.shows);
        rows.push_back(std::move(row));
    }
    return rows;
}

ListDialogPlan DefensePlan(CaseAccess& access) {
    ListDialogPlan plan;
    plan.title = _("Defenses");
    plan.intro = _(kIntro);
    plan.empty =
        _("No defense is kept yet: publications, independent development, what could readily be "
          "had, who knew it before, permission, motions to compel, answers about use.");
    plan.list = "Defenses";
    plan.columns = {{_("Entry"), 70}, {_("Kind"), 150},      {_("Source"), 190},
                    {_("When"), 100}, {_("Disclosed"), 190}, {_("Shows"), 0}};
    plan.rows = [&access] { return DefenseRows(access.records(), {}); };
    plan.acts = {
        {_("&New..."), Task::kContribute,
         [&access](wxWindow& from, const std::string&) { AddDefense(from, access, {}); }},
        {_("&Edit..."), Task::kContribute,
         [&access](wxWindow& from, const std::string& id) { EditDefense(from, access, id); }}};
    plan.opens = 1;
    return plan;
}

}  // namespace particulars
