#include "forms/production_list.h"

#include <fmt/format.h>

#include "forms/ask_and_save.h"
#include "forms/evidence_access.h"
#include "forms/evidence_words.h"
#include "forms/job_dialog.h"
#include "forms/record_choice.h"
#include "forms/text_dialog.h"
#include "forms/words.h"

namespace particulars {
namespace {

constexpr const char* kNobody = "(not known)";
constexpr const char* kNone = "(none: it stands by itself)";

RecordChoice OtherProductions(const CaseRecords& records, const ProductionId& but) {
    RecordChoice choice(kNone);
    for (const Production& production : records.productions)
        if (production.id != but || but.empty())
            choice.Add(production.volume, production.id.text());
    return choice;
}

void Keep(wxWindow& parent, CaseAccess& access, const std::string& id) {
    const CaseRecords& records = access.records();
    const Production before = FoundIn(records.productions, id);
    const RecordChoice producers = PartyChoice(records, kNobody);
    const RecordChoice others = OtherProductions(records, before.id);
    AskAndSave(
        parent, access, id.empty() ? _("New production") : _("Edit production"),
        _("A replacement has a volume of its own. The one that it replaces stays: what was cited "
          "before was cited from it."),
        {{"volume", "&Volume", FieldKind::kLine, before.volume, {}, "As the documents name it."},
         {"producer", "&Produced by", FieldKind::kChoice, producers.NameOf(before.producer.text()),
          producers.names()},
         {"produced_on", "Produced &on", FieldKind::kDate, IsoOrBlank(before.produced_on)},
         {"received_on", "&Received on", FieldKind::kDate, IsoOrBlank(before.received_on)},
         {"prefixes",
          "&Bates prefixes",
          FieldKind::kLine,
          before.prefixes,
          {},
          "Those announced, with commas between; empty: any."},
         {"replaces", "R&eplaces", FieldKind::kChoice, others.NameOf(before.replaces.text()),
          others.names()},
         {"reason", "Re&ason", FieldKind::kLine, before.reason, {}, "Why it replaces the other."},
         {"note", "&Note", FieldKind::kText, before.note, {}, "Work product."}},
        before, id.empty() ? "add a production" : "edit a production",
        [&](Production& typed, const FieldValues& values) {
            typed.matter = records.matter.id;
            typed.volume = std::string(Trim(values.at("volume")));
            typed.producer = PartyId(producers.IdOf(values.at("producer")));
            typed.produced_on = DateFromIso(values.at("produced_on"));
            typed.received_on = DateFromIso(values.at("received_on"));
            typed.prefixes = std::string(Trim(values.at("prefixes")));
            typed.replaces = ProductionId(others.IdOf(values.at("replaces")));
            typed.reason = std::string(Trim(values.at("reason")));
            typed.note = values.at("note");
        });
}

/// What is amiss with the numbers of each volume, in a list to be read.
void CheckNumbers(wxWindow& parent, CaseAccess& access) {
    const std::any result = RunJob(parent, _("Check numbers"),
                                   access.evidence().VolumeWork(access.records().productions));
    if (!result.has_value())
        return;
    const std::string words = VolumesInWords(std::any_cast<std::vector<VolumeReport>>(result));
    TextDialog(&parent, _("Numbers of the volumes"), Wx(words)).ShowModal();
}

std::string DayOf(const std::optional<Date>& date) {
    return date ? ToShortWords(*date) : std::string();
}

std::vector<RecordList::Row> ProductionRows(const CaseRecords& records) {
    std::vector<RecordList::Row> rows;
    for (const Production& production : records.productions) {
        std::string standing;
        if (!production.replaces.empty())
            standing =
                "replaces " + FoundIn(records.productions, production.replaces.text()).volume;
        for (const Production& other : records.productions)
            if (other.replaces == production.id)
                standing +=
                    (standing.empty() ? "" : "; ") + std::string("replaced by ") + other.volume;
        rows.push_back(
            {production.id.text(),
             {production.volume, FoundIn(records.parties, production.producer.text()).name,
              DayOf(production.produced_on), DayOf(production.received_on), standing,
              production.reason}});
    }
    return rows;
}

}  // namespace

std::string VolumesInWords(const std::vector<VolumeReport>& reports) {
    std::string words;
    for (const VolumeReport& report : reports) {
        words += fmt::format(
            "{}: {}, {} {}{}\n", report.volume.empty() ? "Without a volume" : report.volume,
            DocumentsInWords(report.documents), Grouped(report.pages),
            report.pages == 1 ? "page" : "pages", report.problems == 0 ? ", nothing amiss" : "");
        for (const BatesFinding& finding : report.findings)
            words += "    " + finding.message + "\n";
        const auto shown = static_cast<std::int64_t>(report.findings.size());
        if (report.problems > shown)
            words += fmt::format("    and {} more.\n", Grouped(report.problems - shown));
    }
    return words.empty() ? "There are no documents yet." : words;
}

ListDialogPlan ProductionPlan(CaseAccess& access) {
    ListDialogPlan plan;
    plan.title = _("Productions");
    plan.intro = _("Volumes that were delivered, and which replaced which.");
    plan.empty =
        _("No production is kept yet. Importing a load file does not make one: add each volume as "
          "it arrives, with its letter's date.");
    plan.list = "Productions";
    plan.columns = {{_("Volume"), 120},   {_("By"), 180},       {_("Produced"), 110},
                    {_("Received"), 110}, {_("Standing"), 180}, {_("Reason"), 0}};
    plan.rows = [&access] { return ProductionRows(access.records()); };
    plan.acts = {{_("&New..."), Task::kContribute,
                  [&access](wxWindow& from, const std::string&) { Keep(from, access, {}); }},
                 {_("&Edit..."), Task::kContribute,
                  [&access](wxWindow& from, const std::string& id) {
                      if (!id.empty())
                          Keep(from, access, id);
                  }},
                 {_("&Check numbers"), Task::kRead,
                  [&access](wxWindow& from, const std::string&) { CheckNumbers(from, access); }}};
    plan.opens = 1;
    return plan;
}

}  // namespace particulars
