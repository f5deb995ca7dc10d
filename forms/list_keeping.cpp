#include "forms/list_keeping.h"

#include <array>

#include "forms/ask_and_save.h"
#include "forms/list_dialog.h"
#include "forms/tier_words.h"
#include "forms/words.h"

namespace particulars {
namespace {

constexpr const char* kWholeCase = "(the whole case)";

// Who had what, and since when.

std::string PersonName(const CaseRecords& records, const PersonId& id) {
    return FoundIn(records.people, id.text()).name;
}

void TakeAccess(const CaseRecords& records, MaterialAccess& access, const FieldValues& values) {
    access.person = {};
    for (const Person& person : records.people)
        if (person.name == values.at("person"))
            access.person = person.id;
    access.login = std::string(Trim(values.at("login")));
    access.material = std::string(Trim(values.at("material")));
    access.tier = TierChosen(records, values.at("tier"));
    access.first_on =
        DateFromIso(values.at("first_on")).value_or(Date(boost::gregorian::not_a_date_time));
    access.last_on = DateFromIso(values.at("last_on"));
    access.source = std::string(Trim(values.at("source")));
}

void EditAccess(wxWindow& parent, CaseAccess& access, const std::string& id) {
    const CaseRecords& records = access.records();
    const MaterialAccess before = FoundIn(records.material_accesses, id);
    std::vector<std::string> names;
    for (const Person& person : records.people)
        names.push_back(person.name);
    const std::string chosen = PersonName(records, before.person);
    AskAndSave(
        parent, access, id.empty() ? _("New access") : _("Edit access"),
        _("Somebody on our side who had the other side's source code or restricted material."),
        {{"person", "&Person", FieldKind::kChoice,
          chosen.empty() && !names.empty() ? names.front() : chosen, names},
         {"login",
          "&Login",
          FieldKind::kLine,
          before.login,
          {},
          "The name under which this person writes here; empty for one who does not."},
         {"material", "&Material", FieldKind::kLine, before.material},
         TierField(records, before.tier),
         {"first_on", "&First had it on", FieldKind::kDate, IsoOrBlank(before.first_on)},
         {"last_on", "&Until", FieldKind::kDate, IsoOrBlank(before.last_on), {}, "Empty: still."},
         {"source",
          "&Where the date is from",
          FieldKind::kLine,
          before.source,
          {},
          "Review log, letter, production email."}},
        before, "log who had the other side's material",
        [&](MaterialAccess& typed, const FieldValues& values) {
            TakeAccess(records, typed, values);
        });
}

std::vector<RecordList::Row> AccessRows(const CaseRecords& records) {
    std::vector<RecordList::Row> rows;
    for (const MaterialAccess& access : records.material_accesses)
        rows.push_back(
            {access.id.text(),
             {PersonName(records, access.person), access.material, ToShortWords(access.first_on),
              access.last_on ? ToShortWords(*access.last_on) : "still", access.source}});
    return rows;
}

// Figures on which sources differ.

std::vector<std::string> SecretWords(const CaseRecords& records) {
    std::vector<std::string> words = {kWholeCase};
    for (const TradeSecret& secret : records.secrets)
        words.push_back(Designation(secret));
    return words;
}

/// A row stands for one value of a fact, or for a fact without any: its id says which fact.
const Fact* FactOfRow(const CaseRecords& records, const std::string& row) {
    const std::string id = row.substr(0, row.find(' '));
    for (const Fact& fact : records.facts)
        if (fact.id.text() == id)
            return &fact;
    return nullptr;
}

std::vector<RecordList::Row> FactRows(const CaseRecords& records) {
    std::vector<RecordList::Row> rows;
    for (const Fact& fact : records.facts) {
        const std::string state = IsInConflict(fact, records.fact_values) ? "in conflict"
                                  : fact.resolution.empty()               ? ""
                                                            : "taken: " + fact.resolution;
        const std::size_t first = rows.size();
        for (const FactValue& value : records.fact_values)
            if (value.fact == fact.id)
                rows.push_back({fact.id.text() + " " + value.id.text(),
                                {rows.size() == first ? fact.question : "", value.value,
                                 value.source, rows.size() == first ? state : ""}});
        if (rows.size() == first)
            rows.push_back({fact.id.text(), {fact.question, "", "", "no value yet"}});
    }
    return rows;
}

void AddFact(wxWindow& parent, CaseAccess& access) {
    const CaseRecords& records = access.records();
    AskAndSave(parent, access, _("New fact"),
               _("What the sources differ on. Its values are added one by one, each with its "
                 "source."),
               {{"question", "&Fact", FieldKind::kLine, ""},
                {"secret", "&About", FieldKind::kChoice, kWholeCase, SecretWords(records)},
                TierField(records, Tier::kConfidential)},
               Fact(), "note a fact", [&](Fact& fact, const FieldValues& values) {
                   fact.question = std::string(Trim(values.at("question")));
                   fact.tier = TierChosen(records, values.at("tier"));
                   fact.secret = {};
                   for (const TradeSecret& secret : records.secrets)
                       if (Designation(secret) == values.at("secret"))
                           fact.secret = secret.id;
               });
}

void AddValue(wxWindow& parent, CaseAccess& access, const std::string& row) {
    const Fact* fact = FactOfRow(access.records(), row);
    if (!fact)
        return;
    FactValue value;
    value.fact = fact->id;
    AskAndSave(parent, access, _("New value"), Wx(fact->question),
               {{"value", "&Value", FieldKind::kLine, "", {}, "As the source gives it."},
                {"source", "&Source", FieldKind::kLine, ""},
                {"pinpoint", "&Pinpoint", FieldKind::kLine, ""},
                {"note", "&Note", FieldKind::kText, "", {}, "Work product."}},
               value, "note a value of a fact", [](FactValue& typed, const FieldValues& values) {
                   typed.value = std::string(Trim(values.at("value")));
                   typed.source = std::string(Trim(values.at("source")));
                   typed.pinpoint = std::string(Trim(values.at("pinpoint")));
                   typed.note = values.at("note");
               });
}

void ResolveFact(wxWindow& parent, CaseAccess& access, const std::string& row) {
    const Fact* fact = FactOfRow(access.records(), row);
    if (!fact)
        return;
    AskAndSave(parent, access, _("Resolve a fact"),
               _("All values stay; this says which one is taken. Empty opens the conflict again."),
               {{"resolution", "&Taken, and why", FieldKind::kText, fact->resolution}}, *fact,
               "resolve a fact", [&](Fact& typed, const FieldValues& values) {
                   typed.resolution = std::string(Trim(values.at("resolution")));
                   const bool resolved = !typed.resolution.empty();
                   typed.resolved_by = resolved ? access.user() : std::string();
                   typed.resolved_on =
                       resolved ? std::optional(access.clock().Today()) : std::nullopt;
               });
}

// The six factors.

struct Factor {
    const char* name;
    const char* label;
    std::optional<int> SecrecyScore::*score;
};

constexpr std::array<Factor, 6> kFactors = {
    {{"unknown_outside", "Unknown &outside", &SecrecyScore::unknown_outside},
     {"unknown_inside", "Known to few &inside", &SecrecyScore::unknown_inside},
     {"measures", "&Measures", &SecrecyScore::measures},
     {"value", "&Value", &SecrecyScore::value},
     {"effort", "&Effort", &SecrecyScore::effort},
     {"hard_to_acquire", "&Hard to acquire", &SecrecyScore::hard_to_acquire}}};

std::string ScoreWord(const std::optional<int>& score) {
    return score ? std::to_string(*score) : std::string();
}

void AddScore(wxWindow& parent, CaseAccess& access) {
    const CaseRecords& records = access.records();
    std::vector<std::string> designations;
    for (const TradeSecret& secret : records.secrets)
        designations.push_back(Designation(secret));
    if (designations.empty())
        return;
    std::vector<Field> fields = {
        {"secret", "&Secret", FieldKind::kChoice, designations.front(), designations}};
    for (const Factor& factor : kFactors)
        fields.push_back(
            {factor.name, factor.label, FieldKind::kChoice, "", {"", "1", "2", "3", "4", "5"}});
    fields.push_back({"note", "&Note", FieldKind::kText, ""});
    SecrecyScore score;
    score.scorer = access.user();
    score.scored_on = access.clock().Today();
    AskAndSave(parent, access, _("Score the six factors"),
               _("From 1, which speaks against a secret, to 5, which speaks for one; blank for no "
                 "opinion. Work product: opinions stand side by side and are never averaged."),
               std::move(fields), score, "score the factors of secrecy",
               [&](SecrecyScore& typed, const FieldValues& values) {
                   for (const TradeSecret& secret : records.secrets)
                       if (Designation(secret) == values.at("secret"))
                           typed.secret = secret.id;
                   for (const Factor& factor : kFactors) {
                       const std::string& word = values.at(factor.name);
                       typed.*factor.score =
                           word.empty() ? std::nullopt : std::optional(word.front() - '0');
                   }
                   typed.note = values.at("note");
               });
}

std::vector<RecordList::Row> ScoreRows(const CaseRecords& records) {
    std::vector<RecordList::Row> rows;
    for (const SecrecyScore& score : records.scores) {
        RecordList::Row row{
            score.id.text(),
            {DesignationOf(records, score.secret), score.scorer, ToShortWords(score.scored_on)}};
        for (const Factor& factor : kFactors)
            row.cells.push_back(ScoreWord(score.*factor.score));
        row.cells.push_back(score.note);
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace

void ShowMaterialAccesses(wxWindow& parent, CaseAccess& access) {
    ListDialogPlan plan;
    plan.title = _("Access to the other side's material");
    plan.intro =
        _("The tailoring report (Papers) sets these days against every wording of every "
          "entry.");
    plan.empty =
        _("Nobody is logged yet. Log for each person on our side when they first had the "
          "other side's source code or restricted material.");
    plan.list = "Accesses";
    plan.columns = {
        {_("Person"), 170}, {_("Had"), 250}, {_("First"), 120}, {_("Until"), 110}, {_("From"), 0}};
    plan.rows = [&access] { return AccessRows(access.records()); };
    plan.acts = {
        {_("&New..."), Task::kContribute,
         [&access](wxWindow& from, const std::string&) { EditAccess(from, access, {}); }},
        {_("&Edit..."), Task::kContribute, [&access](wxWindow& from, const std::string& id) {
             if (!id.empty())
                 EditAccess(from, access, id);
         }}};
    plan.opens = 1;
    ListDialog(&parent, access, std::move(plan)).ShowModal();
}

void ShowFacts(wxWindow& parent, CaseAccess& access) {
    ListDialogPlan plan;
    plan.title = _("Facts on which sources differ");
    plan.intro =
        _("While a fact is in conflict, our papers that it touches print all of its "
          "values.");
    plan.empty = _("No fact is noted yet. Note one where two sources give different figures.");
    plan.list = "Facts";
    plan.columns = {{_("Fact"), 280}, {_("Value"), 160}, {_("Source"), 220}, {_("State"), 0}};
    plan.rows = [&access] { return FactRows(access.records()); };
    plan.acts = {
        {_("&New fact..."), Task::kContribute,
         [&access](wxWindow& from, const std::string&) { AddFact(from, access); }},
        {_("Add a &value..."), Task::kContribute,
         [&access](wxWindow& from, const std::string& row) { AddValue(from, access, row); }},
        {_("&Resolve..."), Task::kContribute,
         [&access](wxWindow& from, const std::string& row) { ResolveFact(from, access, row); }}};
    plan.opens = 1;
    ListDialog(&parent, access, std::move(plan)).ShowModal();
}

void ShowSecrecyScores(wxWindow& parent, CaseAccess& access) {
    ListDialogPlan plan;
    plan.title = _("The six factors of secrecy");
    plan.intro =
        _("Restatement (First) of Torts, section 757, comment b. Work product: never in "
          "a paper that leaves the team.");
    plan.empty = plan.intro;
    plan.list = "Scores";
    plan.columns = {{_("Secret"), 70},  {_("By"), 110},      {_("On"), 110},   {_("Outside"), 70},
                    {_("Inside"), 70},  {_("Measures"), 80}, {_("Value"), 70}, {_("Effort"), 70},
                    {_("Acquire"), 70}, {_("Note"), 0}};
    plan.rows = [&access] { return ScoreRows(access.records()); };
    plan.acts = {{_("&New score..."), Task::kContribute,
                  [&access](wxWindow& from, const std::string&) { AddScore(from, access); }}};
    ListDialog(&parent, access, std::move(plan)).ShowModal();
}

}  // namespace particulars
