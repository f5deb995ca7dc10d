// A list of documents as the window shows it: the same columns, the same order, and at the head
// what was asked for, so that a reader can tell what is not on the paper.

#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "model/evidence/document_column.h"
#include "model/evidence/document_view.h"
#include "model/matter/matter.h"
#include "model/matter/tier_name.h"
#include "model/papers/document.h"

namespace particulars {

/// What the paper is made of; whoever makes it keeps the records alive meanwhile.
struct ListedDocuments {
    const Matter* matter = nullptr;  ///< Never null.
    DocumentView view;
    std::string query;  ///< As typed; empty for all.
    std::vector<DocumentColumn> columns;
    std::span<const Document> documents;
    std::int64_t all = 0;  ///< Documents in the case.
    std::span<const TierName> tier_names;
    std::string stamp;
};

/// Work product: the query shows what the team looks for.
PaperDocument ComposeDocumentList(const ListedDocuments& listed);

}  // namespace particulars
