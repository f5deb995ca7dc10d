#include "forms/document_views.h"

namespace particulars {

ViewState StateOf(const SavedView& view) {
    ViewState state;
    state.query = view.query;
    state.is_descending = view.sort.starts_with('-');
    state.sort = FromText<DocumentSort>(std::string_view(view.sort).substr(state.is_descending))
                     .value_or(DocumentSort::kBates);
    state.columns = ColumnsNamed(view.columns);
    return state;
}

SavedView WithState(SavedView view, const ViewState& state) {
    view.query = state.query;
    view.sort = (state.is_descending ? "-" : "") + std::string(ToText(state.sort));
    view.columns = NamesOf(state.columns);
    return view;
}

}  // namespace particulars
