#include "forms/alias_list.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "forms/ask_and_save.h"
#include "forms/list_dialog.h"
#include "forms/words.h"
#include "model/core/text.h"
#include "model/jobs/alias_passages.h"

namespace particulars {
namespace {

/// A cell has one line.
std::string OnOneLine(std::string text) {
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
}

/// The entry's own newest wording goes before what other papers say of it.
std::vector<RecordList::Row> AliasRows(const CaseRecords& records) {
    std::vector<RecordList::Row> rows;
    for (const TradeSecret& secret : records.secrets) {
        const auto passages = AliasPassages(records, secret.id);
        const Version* newest = NewestVersion(records, secret.id);
        rows.push_back({"entry " + secret.id.text(),
                        {Designation(secret), "The list", secret.title,
                         newest ? OnOneLine(newest->text) : std::string("no wording yet")}});
        for (const SecretAlias& alias : records.aliases) {
            if (alias.secret != secret.id)
                continue;
            std::string said = "(the case does not hold the text of this paper)";
            for (const AliasPassage& passage : passages)
                if (passage.alias == &alias)
                    said = OnOneLine(passage.text);
            rows.push_back({alias.id.text(), {"", alias.source, alias.label, said}});
        }
    }
    return rows;
}

void EditAlias(wxWindow& parent, CaseAccess& access, const SecretAlias& before) {
    const CaseRecords& records = access.records();
    std::vector<std::string> designations;
    for (const TradeSecret& secret : records.secrets)
        designations.push_back(Designation(secret));
    if (designations.empty())
        return;
    const std::string chosen = DesignationOf(records, before.secret);
    AskAndSave(parent, access, before.id.empty() ? _("New name") : _("Edit the name"),
               _("Where the paper is on the docket with its text, its words are set beside those "
                 "of the list, and a wording that differs gets a hint."),
               {{"secret", "&Entry", FieldKind::kChoice,
                 chosen.empty() ? designations.front() : chosen, designations},
                {"source",
                 "&Paper",
                 FieldKind::kLine,
                 before.source,
                 {},
                 "Its title on the docket, or with its number: Complaint, ECF No. 1."},
                {"label",
                 "&Where",
                 FieldKind::kLine,
                 before.label,
                 {},
                 "Such as par. 31, item 3, section 4.2, question 7."}},
               before, "log another name of an entry",
               [&](SecretAlias& typed, const FieldValues& values) {
                   for (const TradeSecret& secret : records.secrets)
                       if (Designation(secret) == values.at("secret"))
                           typed.secret = secret.id;
                   typed.source = std::string(Trim(values.at("source")));
                   typed.label = std::string(Trim(values.at("label")));
               });
}

}  // namespace

ListDialogPlan AliasPlan(CaseAccess& access) {
    ListDialogPlan plan;
    plan.title = _("Names in other papers");
    plan.intro =
        _("A secret told differently in complaint, answer and expert report has lost cases: here "
          "they stand side by side.");
    plan.empty = _("The case has no entry yet.");
    plan.list = "Names";
    plan.columns = {
        {_("Entry"), 70}, {_("Paper"), 210}, {_("Where"), 150}, {_("What it says there"), 0}};
    plan.rows = [&access] { return AliasRows(access.records()); };
    plan.acts = {
        {_("&New..."), Task::kContribute,
         [&access](wxWindow& from, const std::string& row) {
             constexpr std::string_view kEntry = "entry ";
             SecretAlias alias = FoundIn(access.records().aliases, row);
             SecretAlias added;
             added.secret =
                 row.starts_with(kEntry) ? TradeSecretId(row.substr(kEntry.size())) : alias.secret;
             EditAlias(from, access, added);
         }},
        {_("&Edit..."), Task::kContribute, [&access](wxWindow& from, const std::string& row) {
             const SecretAlias alias = FoundIn(access.records().aliases, row);
             if (!alias.id.empty())
                 EditAlias(from, access, alias);
         }}};
    plan.opens = 1;
    return plan;
}

}  // namespace particulars
