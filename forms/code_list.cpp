#include "forms/code_list.h"

#include <algorithm>

#include "forms/ask_and_save.h"
#include "forms/evidence_access.h"
#include "forms/evidence_words.h"
#include "forms/number_field.h"
#include "forms/record_choice.h"
#include "forms/tier_words.h"
#include "forms/words.h"

namespace particulars {
namespace {

constexpr const char* kNobody = "(not said)";

std::vector<Field> FieldsOf(const CaseRecords& records, const CodeCitation& citation,
                            const RecordChoice& parties) {
    return {{"party", "&Whose code", FieldKind::kChoice, parties.NameOf(citation.party.text()),
             parties.names()},
            {"repository",
             "&Repository",
             FieldKind::kLine,
             citation.repository,
             {},
             "Or the review computer."},
            {"path", "&Path", FieldKind::kLine, citation.path},
            {"code_revision",
             "Re&vision",
             FieldKind::kLine,
             citation.code_revision,
             {},
             "Commit or version, as the other side names it."},
            {"first_line",
             "&First line",
             FieldKind::kLine,
             NumberOrBlank(citation.first_line),
             {},
             "Empty for the whole file."},
            {"last_line", "&Last line", FieldKind::kLine, NumberOrBlank(citation.last_line)},
            {"sha256", "S&HA-256 of the file", FieldKind::kLine, citation.sha256},
            {"bates_begin", "&Bates of the print, first", FieldKind::kLine, citation.bates_begin},
            {"bates_end", "Bates, l&ast", FieldKind::kLine, citation.bates_end},
            TierField(records, citation.tier),
            {"note", "&Note", FieldKind::kText, citation.note, {}, "Work product."}};
}

Violations Take(const CaseRecords& records, CodeCitation& typed, const FieldValues& values,
                const RecordChoice& parties) {
    Violations problems;
    typed.matter = records.matter.id;
    typed.party = PartyId(parties.IdOf(values.at("party")));
    const auto line = [&](const char* name) { return std::string(Trim(values.at(name))); };
    typed.repository = line("repository");
    typed.path = line("path");
    typed.code_revision = line("code_revision");
    TakeNumber(typed.first_line, "first_line", values.at("first_line"), problems);
    TakeNumber(typed.last_line, "last_line", values.at("last_line"), problems);
    if (typed.last_line == 0)
        typed.last_line = typed.first_line;
    typed.sha256 = line("sha256");
    typed.bates_begin = line("bates_begin");
    typed.bates_end = line("bates_end");
    typed.tier = TierChosen(records, values.at("tier"));
    typed.note = values.at("note");
    return problems;
}

void Keep(wxWindow& parent, CaseAccess& access, const std::string& id) {
    const CaseRecords& records = access.records();
    const CodeCitation before = FoundIn(records.code_citations, id);
    const RecordChoice parties = PartyChoice(records, kNobody);
    Violations typing;
    AskAndSave(
        parent, access, id.empty() ? _("New code citation") : _("Edit code citation"),
        _("Where the code stands. No line of it is stored in the case."),
        FieldsOf(records, before, parties), before,
        id.empty() ? "add a code citation" : "edit a code citation",
        [&](CodeCitation& typed, const FieldValues& values) {
            typing = Take(records, typed, values, parties);
        },
        [&](const CodeCitation& typed) { return Both(typing, Check(typed)); });
}

std::vector<RecordList::Row> CodeRows(CaseAccess& access) {
    std::vector<CodeCitation> citations = access.records().code_citations;
    std::sort(
        citations.begin(), citations.end(), [](const CodeCitation& one, const CodeCitation& other) {
            return std::pair(one.path, one.first_line) < std::pair(other.path, other.first_line);
        });
    std::vector<RecordList::Row> rows;
    for (const CodeCitation& citation : citations)
        rows.push_back(
            {citation.id.text(),
             {CiteOf(citation), citation.repository,
              RangeInWords(citation.bates_begin, citation.bates_end),
              std::to_string(access.evidence().LinksOf(citation.id).size()), citation.note}});
    return rows;
}

}  // namespace

ListDialogPlan CodeCitationPlan(CaseAccess& access) {
    ListDialogPlan plan;
    plan.title = _("Code citations");
    plan.intro = _("Places in source code, by path and line. Link them under a secret's Evidence.");
    plan.empty = _("No code is cited yet. Cite a place by repository, path, revision and lines.");
    plan.list = "Code citations";
    plan.columns = {{_("Place"), 310},
                    {_("Repository"), 170},
                    {_("Printed as"), 170},
                    {_("Links"), 60},
                    {_("Note"), 0}};
    plan.rows = [&access] { return CodeRows(access); };
    plan.acts = {
        {_("&New..."), Task::kContribute,
         [&access](wxWindow& from, const std::string&) { Keep(from, access, {}); }},
        {_("&Edit..."), Task::kContribute, [&access](wxWindow& from, const std::string& id) {
             if (!id.empty())
                 Keep(from, access, id);
         }}};
    plan.opens = 1;
    return plan;
}

}  // namespace particulars
