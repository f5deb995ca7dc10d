// A view of the documents that was kept under a name: what is searched for, the order, the columns.

#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/matter/matter.h"

namespace particulars {

using SavedViewId = Id<struct SavedViewTag>;

struct SavedView {
    SavedViewId id;
    MatterId matter;
    std::string name;
    std::string owner;                 ///< The login of whose view it is; empty: the team's.
    std::string query;                 ///< As typed into the filter: evidence/document_query.h.
    std::string sort;                  ///< Name of the column; a "-" before it for descending.
    std::vector<std::string> columns;  ///< In order of appearance.
    std::int64_t revision = 0;
};

Violations Check(const SavedView& view);

}  // namespace particulars
