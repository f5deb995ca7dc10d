#include "model/papers/served_redline.h"

#include <fmt/format.h>

#include "model/papers/deadline_rows.h"
#include "model/papers/paper_front.h"
#include "model/papers/rich_text.h"
#include "model/papers/tier_legend.h"

namespace particulars {
namespace {

std::string ListInWords(const ServedSet& set) {
    return fmt::format("{} ({}), {}", set.title, Designation(set),
                       set.served_on ? "served on " + ToWords(*set.served_on) : "not served yet");
}

}  // namespace

PaperDocument ComposeServedRedline(const Matter& matter, const SetComparison& comparison) {
    const ServedSet& older = comparison.older.set;
    const ServedSet& newer = comparison.newer.set;
    PaperDocument paper;
    const std::string name =
        fmt::format("Redline of {} against {}", Designation(newer), Designation(older));
    paper.title = PaperTitle(name, matter);
    paper.running_head = RunningHead(matter);
    SetTier(TierOf(comparison), paper);
    paper.draft = newer.state != ServedSetState::kServed;
    AppendTitleBlock(matter, CourtInWords(matter), name, paper.blocks);
    Table facts = FactsTable(0.2);
    AddFact(facts, "Older list", ListInWords(older));
    AddFact(facts, "Newer list", ListInWords(newer));
    paper.blocks.push_back(std::move(facts));
    AppendSetComparison(comparison, 2, true, paper.blocks);
    return paper;
}

}  // namespace particulars
