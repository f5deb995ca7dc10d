// What a kept view of the documents says of their list.

#pragma once

#include <string>
#include <vector>

#include "forms/document_columns.h"
#include "model/evidence/saved_view.h"

namespace particulars {

/// What a view keeps of the list.
struct ViewState {
    std::string query;  ///< As typed.
    DocumentSort sort = DocumentSort::kBates;
    bool is_descending = false;
    std::vector<DocumentColumn> columns;

    friend bool operator==(const ViewState&, const ViewState&) = default;
};

/// The order of a view that names no known one is that of the Bates numbers.
ViewState StateOf(const SavedView& view);
SavedView WithState(SavedView view, const ViewState& state);

}  // namespace particulars
