// A view of a list that was kept under a name: what is searched for, the order, the columns, and by
// what its report is grouped.

#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/matter/matter.h"

namespace particulars {

using SavedViewId = Id<struct SavedViewTag>;

inline constexpr const char* kListOfDocuments = "documents";

struct SavedView {
    SavedViewId id;
    MatterId matter;
    std::string name;
    std::string owner;                    ///< The login of whose view it is; empty: the team's.
    std::string list = kListOfDocuments;  ///< Or the id of one in papers/case_list.h.
    std::string query;                    ///< As typed into the filter: evidence/document_query.h.
    std::string sort;                     ///< Name of the column; a "-" before it for descending.
    std::vector<std::string> columns;     ///< In order of appearance.
    std::string grouped_by;               ///< Name of the column; empty for none, as for documents.
    std::int64_t revision = 0;
};

Violations Check(const SavedView& view);

}  // namespace particulars
