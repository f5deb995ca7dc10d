#include "model/papers/moving_target.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

#include "model/core/capitalized.h"
#include "model/papers/deadline_rows.h"
#include "model/papers/paper_front.h"
#include "model/papers/rich_text.h"
#include "model/papers/tier_legend.h"

namespace particulars {
namespace {

Cell NumberCell(std::size_t number, bool is_first) {
    return TextCell(Plain(is_first ? "\u2013" : std::to_string(number)));
}

Table CountTable(const std::vector<MovingTargetStep>& steps) {
    Table table;
    table.columns = {{"List", 2.4},
                     {"Served", 1.3},
                     {"Entries", 0.75},
                     {"Kept", 0.65},
                     {"Added", 0.7},
                     {"Reworded", 1.05},
                     {"Withdrawn", 1.2},
                     {"Struck", 0.7},
                     {"Replaced", 1.05},
                     {"Left out", 0.7},
                     {"Added since the first", 1.15},
                     {"Words put in since", 1.15}};
    for (const MovingTargetStep& step : steps) {
        const bool first = &step == &steps.front();
        const auto count = [&](EntryChange change) {
            return NumberCell(CountOf(step, change), first);
        };
        table.rows.push_back(
            {{TextCell(Plain(Designation(step.set) + "\u2002" + step.set.title)),
              TextCell(Plain(ToShortWords(*step.set.served_on))),
              TextCell(Bold(std::to_string(step.entries))), NumberCell(step.kept, first),
              count(EntryChange::kAdded), count(EntryChange::kReworded),
              count(EntryChange::kWithdrawn), count(EntryChange::kStruck),
              count(EntryChange::kReplaced), count(EntryChange::kLeftOut),
              NumberCell(step.added_since_first, first),
              NumberCell(step.words_inserted_since_first, first)}});
    }
    return table;
}

std::string CountInWords(std::size_t count) {
    return count == 0 ? "no" : std::to_string(count);
}

Table EntryTable(const std::vector<ChangedEntry>& entries) {
    Table table;
    table.columns = {
        {"Entry", 0.7}, {"Title", 2.6}, {"Change", 0.9}, {"Words", 1.3}, {"From or to", 1.8}};
    for (const ChangedEntry& entry : entries) {
        std::string words;
        if (entry.change == EntryChange::kReworded)
            words = fmt::format("+{} \u2212{}", entry.words_inserted, entry.words_deleted);
        else if (entry.change == EntryChange::kAdded)
            words = fmt::format("{} in all", entry.words_inserted);
        table.rows.push_back({{TextCell(Plain(entry.designation)), TextCell(Plain(entry.title)),
                               TextCell(Plain(Capitalized(ToText(entry.change)))),
                               TextCell(Plain(words)), TextCell(Plain(entry.lineage))}});
    }
    return table;
}

void AppendDetails(const MovingTarget& table, std::vector<Block>& blocks) {
    for (const MovingTargetStep& step : table.steps) {
        if (step.changes.empty())
            continue;
        blocks.push_back(Heading{2, Plain(fmt::format("{} of {}", Designation(step.set),
                                                      ToWords(*step.set.served_on)))});
        blocks.push_back(EntryTable(step.changes));
    }
    if (table.ended_since.empty())
        return;
    blocks.push_back(Heading{2, Plain("Since the last list")});
    blocks.push_back(EntryTable(table.ended_since));
}

}  // namespace

std::size_t CountOf(const MovingTargetStep& step, EntryChange change) {
    return static_cast<std::size_t>(
        std::count_if(step.changes.begin(), step.changes.end(),
                      [&](const ChangedEntry& entry) { return entry.change == change; }));
}

PaperDocument ComposeMovingTarget(const Matter& matter, const MovingTarget& table) {
    const std::string name = "How the list of trade secrets has moved";
    PaperDocument paper;
    paper.title = PaperTitle("Moving target", matter);
    paper.running_head = RunningHead(matter);
    SetTier(table.tier, paper);
    paper.draft = false;
    paper.landscape = true;
    AppendTitleBlock(matter, CourtInWords(matter), name, paper.blocks);
    if (table.steps.empty()) {
        paper.blocks.push_back(Paragraph{ParagraphRole::kBody,
                                         Italic("No list of trade secrets has been served yet.")});
        return paper;
    }
    paper.blocks.push_back(CountTable(table.steps));
    const MovingTargetStep& last = table.steps.back();
    paper.blocks.push_back(Paragraph{
        ParagraphRole::kBody,
        Plain(fmt::format("After the first list, {} {} added and {} {} put into entries that "
                          "stood on an earlier list.",
                          CountInWords(last.added_since_first),
                          last.added_since_first == 1 ? "entry was" : "entries were",
                          CountInWords(last.words_inserted_since_first),
                          last.words_inserted_since_first == 1 ? "word was" : "words were"))});
    AppendDetails(table, paper.blocks);
    return paper;
}

}  // namespace particulars
