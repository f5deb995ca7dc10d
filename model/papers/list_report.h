// A list of the case as a report: its rows under chosen columns, put in order, in groups with a
// heading and a table each, and at the head what was asked for.

#pragma once

#include <string>
#include <vector>

#include "model/papers/case_list.h"
#include "model/papers/document.h"

namespace particulars {

/// How a list is to be shown.
struct ListView {
    std::string list = "secrets";      ///< Id of a list in case_list.h.
    std::vector<std::string> columns;  ///< By name, in order; empty: the usual ones.
    std::string sort;                  ///< A column; empty: as the list comes.
    bool is_descending = false;
    std::string grouped_by;  ///< A column; empty: not in groups.

    friend bool operator==(const ListView&, const ListView&) = default;
};

/// Work product: which entries the team looks at together, and in what order. What a cell does not
/// say comes last in every order. Throws kUsage for a list or a column that there is not.
PaperDocument ComposeListReport(const ListSource& source, const ListView& view);

}  // namespace particulars
