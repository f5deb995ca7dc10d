#include "model/papers/lineage_paper.h"

#include <algorithm>
#include <fmt/format.h>
#include <span>

#include "model/core/capitalized.h"
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

/// Steps of one day for one reason, which is said once.
bool BelongTogether(const LineageStep& one, const LineageStep& other) {
    return one.happened_on == other.happened_on && one.reason == other.reason &&
           one.authority == other.authority;
}

Table StepTable(const Lineage& lineage, std::span<const LineageStep> steps) {
    Table table;
    table.columns = {{"From", 2.0}, {"Step", 0.8}, {"To", 2.0}};
    for (const LineageStep& step : steps)
        table.rows.push_back(
            {{EntryCell(lineage, step.predecessor), TextCell(Plain(Capitalized(ToText(step.kind)))),
              EntryCell(lineage, step.successor)}});
    return table;
}

void AppendSteps(const Lineage& lineage, std::vector<Block>& blocks) {
    const std::span<const LineageStep> all(lineage.steps);
    for (std::size_t first = 0; first < all.size();) {
        std::size_t last = first + 1;
        while (last < all.size() && BelongTogether(all[first], all[last]))
            ++last;
        const LineageStep& step = all[first];
        blocks.push_back(Heading{
            2, Plain(step.happened_on.is_special() ? std::string("On a day that is not known")
                                                   : ToWords(step.happened_on))});
        if (!step.reason.empty())
            blocks.push_back(Paragraph{ParagraphRole::kBody, Plain(step.reason), true});
        if (!step.authority.empty())
            blocks.push_back(Paragraph{ParagraphRole::kNote, Italic(step.authority), true});
        blocks.push_back(StepTable(lineage, all.subspan(first, last - first)));
        first = last;
    }
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
        paper.blocks.push_back(Paragraph{
            ParagraphRole::kBody,
            Italic("No entry has been split, merged, renamed, narrowed or given up yet.")});
        return paper;
    }
    const LineageChart chart = MakeLineageChart(lineage);
    for (const LineageColumn& column : chart.columns)
        paper.blocks.push_back(Paragraph{
            ParagraphRole::kNote,
            Plain(fmt::format(
                "{}: {} {}.", column.day ? ToWords(*column.day) : std::string("First list"),
                column.boxes.size(), column.boxes.size() == 1 ? "entry" : "entries"))});
    AppendSteps(lineage, paper.blocks);
    return paper;
}

}  // namespace particulars
