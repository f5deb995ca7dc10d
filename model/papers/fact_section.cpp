#include "model/papers/fact_section.h"

#include <algorithm>

#include "model/papers/rich_text.h"
#include "model/papers/tier_legend.h"

namespace particulars {

std::vector<Fact> FactsInConflict(const std::vector<Fact>& facts,
                                  const std::vector<FactValue>& values,
                                  const std::vector<TradeSecretId>& secrets) {
    std::vector<Fact> found;
    for (const Fact& fact : facts) {
        const bool is_about = fact.secret.empty() || std::find(secrets.begin(), secrets.end(),
                                                               fact.secret) != secrets.end();
        if (is_about && IsInConflict(fact, values))
            found.push_back(fact);
    }
    return found;
}

void AppendFacts(const std::vector<Fact>& facts, const std::vector<FactValue>& values,
                 PaperDocument& paper) {
    if (facts.empty())
        return;
    for (const Fact& fact : facts)
        RaiseTier(fact.tier, paper);
    paper.blocks.push_back(Heading{2, Plain("Figures on which sources differ")});
    Table table;
    table.columns = {{"Fact", 2.0}, {"Value", 1.4}, {"Source", 2.0}};
    for (const Fact& fact : facts) {
        bool first = true;
        for (const FactValue& value : values) {
            if (value.fact != fact.id)
                continue;
            const std::string source =
                value.pinpoint.empty() ? value.source : value.source + ", " + value.pinpoint;
            table.rows.push_back({{TextCell(Plain(first ? fact.question : std::string())),
                                   TextCell(Bold(value.value)), TextCell(Plain(source))}});
            first = false;
        }
    }
    paper.blocks.push_back(std::move(table));
    paper.blocks.push_back(Paragraph{
        ParagraphRole::kNote, Plain("No value has been taken yet: cite none of them alone.")});
}

}  // namespace particulars
