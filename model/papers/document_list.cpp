#include "model/papers/document_list.h"

#include <fmt/format.h>
#include <utility>

#include "model/core/grouped.h"
#include "model/papers/deadline_rows.h"
#include "model/papers/paper_front.h"
#include "model/papers/rich_text.h"
#include "model/papers/tier_legend.h"

namespace particulars {
namespace {

constexpr const char* kName = "List of documents";
constexpr double kLabelShare = 0.16;

/// Of the width, relative to the other columns.
double ShareOf(DocumentColumn column) {
    switch (column) {
        case DocumentColumn::kTitle:
        case DocumentColumn::kFile:
            return 3.0;
        case DocumentColumn::kBates:
        case DocumentColumn::kFamily:
            return 2.2;
        case DocumentColumn::kPages:
            return 0.7;
        default:
            return 1.5;
    }
}

std::string OrderInWords(const DocumentView& view) {
    return std::string(view.sort == DocumentSort::kBates ? "Bates number" : ToText(view.sort)) +
           (view.is_descending ? ", last first" : "");
}

/// What was asked for, and how much of the case it is.
Table SourceOf(const ListedDocuments& listed) {
    Table facts = FactsTable(kLabelShare);
    AddFact(facts, "Filter", listed.query.empty() ? "none" : listed.query);
    if (listed.view.highest != Tier::kSourceCode)
        AddFact(facts, "Up to", NameOf(listed.tier_names, listed.view.highest));
    AddFact(facts, "Order", OrderInWords(listed.view));
    AddFact(facts, "Documents",
            fmt::format("{} of {}", Grouped(static_cast<std::int64_t>(listed.documents.size())),
                        Grouped(listed.all)));
    return facts;
}

Table TableOf(const ListedDocuments& listed) {
    Table table;
    for (const DocumentColumn column : listed.columns)
        table.columns.push_back({HeadingOf(column), ShareOf(column)});
    for (const Document& document : listed.documents) {
        const std::string tier_word = NameOf(listed.tier_names, document.tier);
        TableRow row;
        for (const DocumentColumn column : listed.columns)
            row.cells.push_back(TextCell(Plain(CellText(document, column, tier_word))));
        table.rows.push_back(std::move(row));
    }
    return table;
}

}  // namespace

PaperDocument ComposeDocumentList(const ListedDocuments& listed) {
    PaperDocument paper;
    paper.title = PaperTitle(kName, *listed.matter);
    paper.running_head = RunningHead(*listed.matter);
    paper.notice = "Attorney work product";
    paper.stamp = listed.stamp;
    paper.draft = false;
    paper.landscape = true;
    AppendTitleBlock(*listed.matter, CourtInWords(*listed.matter), kName, paper.blocks);
    paper.blocks.push_back(SourceOf(listed));
    for (const Document& document : listed.documents)
        RaiseTier(document.tier, paper);
    if (listed.documents.empty())
        paper.blocks.push_back(Paragraph{
            ParagraphRole::kBody,
            Italic(listed.all == 0 ? "No document is in the case yet. Import a production first."
                                   : "No document matches. Widen the filter.")});
    else
        paper.blocks.push_back(TableOf(listed));
    return paper;
}

}  // namespace particulars
