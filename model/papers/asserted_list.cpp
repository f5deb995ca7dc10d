#include "model/papers/asserted_list.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

#include "model/papers/deadline_rows.h"
#include "model/papers/paper_front.h"
#include "model/papers/rich_text.h"
#include "model/papers/served_list.h"
#include "model/papers/tier_legend.h"

namespace particulars {
namespace {

Tier TierOf(const AssertedList& list) {
    Tier tier = Tier::kPublic;
    for (const AssertedItem& asserted : list.items)
        tier = std::max(tier, asserted.item.tier);
    for (const EndedItem& ended : list.ended)
        tier = std::max(tier, ended.item.tier);
    return tier;
}

void AppendEnded(const std::vector<EndedItem>& ended, std::vector<Block>& blocks) {
    if (ended.empty())
        return;
    blocks.push_back(Heading{2, Plain("No longer asserted on that day")});
    Table table;
    table.columns = {{"Entry", 0.8}, {"Title", 2.4}, {"How", 0.9}, {"Since", 1.2}, {"Paper", 2}};
    for (const EndedItem& one : ended)
        table.rows.push_back(
            {{TextCell(Plain(one.item.designation)), TextCell(Plain(one.item.title)),
              TextCell(Plain(std::string(ToText(one.status)))),
              TextCell(Plain(ToShortWords(one.day))),
              TextCell(one.paper.empty() ? Italic("not recorded") : Plain(one.paper))}});
    blocks.push_back(std::move(table));
}

}  // namespace

PaperDocument ComposeAssertedList(const Matter& matter, const AssertedList& list) {
    const std::string name = "Asserted on " + ToWords(list.day);
    PaperDocument paper;
    paper.title = PaperTitle("Asserted on " + ToIso(list.day), matter);
    paper.running_head = RunningHead(matter);
    SetTier(TierOf(list), paper);
    paper.draft = false;
    AppendTitleBlock(matter, CourtInWords(matter), name, paper.blocks);
    if (!list.set) {
        paper.blocks.push_back(Paragraph{
            ParagraphRole::kBody, Plain("No list of trade secrets had been served by then.")});
        return paper;
    }
    Table facts = FactsTable(0.2);
    AddFact(facts, "List in force",
            fmt::format("{} ({}), served on {}", list.set->title, Designation(*list.set),
                        ToWords(*list.set->served_on)));
    AddFact(facts, "As against", list.defendant);
    AddFact(
        facts, "Asserted",
        fmt::format("{} of {} entries", list.items.size(), list.items.size() + list.ended.size()));
    paper.blocks.push_back(std::move(facts));
    for (const AssertedItem& asserted : list.items) {
        AppendServedItem(asserted.item, list.tier_names, {}, paper.blocks);
        for (const std::string& limit : asserted.limits)
            paper.blocks.push_back(Paragraph{ParagraphRole::kWarning, Plain(limit)});
    }
    AppendEnded(list.ended, paper.blocks);
    return paper;
}

}  // namespace particulars
