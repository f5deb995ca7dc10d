#include "model/papers/lineage_paper.h"

#include <algorithm>
#include <fmt/format.h>

#include "model/papers/deadline_rows.h"
#include "model/papers/paper_front.h"
#include "model/papers/rich_text.h"
#include "model/papers/tier_legend.h"

namespace particulars {
namespace {

const TradeSecret* SecretOf(const Lineage& lineage, const TradeSecretId& id) {
    const auto found = std::find_if(lineage.secrets.begin(), lineage.secrets.end(),
                                    [&](const TradeSecret& one) { return one.id == id; });
    return found == lineage.secrets.end() ? nullptr : &*found;
}

Cell EntryCell(const Lineage& lineage, const TradeSecretId& id) {
    const TradeSecret* secret = SecretOf(lineage, id);
    return secret ? TextCell(Join(Bold(Designation(*secret) + " "), Plain(secret->title)))
                  : TextCell(Plain("\u2013"));
}

Table StepTable(const Lineage& lineage) {
    Table table;
    table.columns = {{"Day", 1.0}, {"From", 1.9}, {"Step", 0.8}, {"To", 1.9}, {"Why", 3.0}};
    for (const LineageStep& step : lineage.steps) {
        Cell why = TextCell(Plain(step.reason));
        if (!step.authority.empty())
            why.paragraphs.push_back(Italic(step.authority));
        table.rows.push_back({{DayCell(step.happened_on), EntryCell(lineage, step.predecessor),
                               TextCell(Plain(std::string(ToText(step.kind)))),
                               EntryCell(lineage, step.successor), why}});
    }
    return table;
}

}  // namespace

PaperDocument ComposeLineage(const Matter& matter, const Lineage& lineage,
                             const std::string& stamp) {
    const std::string name = "Lineage of the list of trade secrets";
    PaperDocument paper;
    paper.title = PaperTitle("Lineage", matter);
    paper.running_head = RunningHead(matter);
    paper.stamp = stamp;
    paper.draft = false;
    paper.landscape = true;
    Tier highest = Tier::kPublic;
    for (const TradeSecret& secret : lineage.secrets)
        highest = std::max(highest, secret.tier);
    SetTier(highest, paper);
    AppendTitleBlock(matter, CourtInWords(matter), name, paper.blocks);
    if (lineage.steps.empty()) {
        paper.blocks.push_back(Paragraph{ParagraphRole::kBody, Plain("The list has not changed.")});
        return paper;
    }
    const LineageChart chart = MakeLineageChart(lineage);
    for (const LineageColumn& column : chart.columns)
        paper.blocks.push_back(Paragraph{
            ParagraphRole::kNote,
            Plain(fmt::format(
                "{}: {} {}.", column.day ? ToWords(*column.day) : std::string("First list"),
                column.boxes.size(), column.boxes.size() == 1 ? "entry" : "entries"))});
    paper.blocks.push_back(StepTable(lineage));
    return paper;
}

}  // namespace particulars
