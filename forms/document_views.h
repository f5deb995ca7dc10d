// Views of the documents that were kept under a name: the menu to choose one, the question for a
// name, and the list in which they are renamed and removed.
//
// A view is the user's own or the team's, and says so wherever it is offered.

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "forms/document_columns.h"
#include "forms/list_dialog.h"
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

/// The team's and the user's own, by name.
std::vector<SavedView> ViewsFor(const CaseRecords& records, const std::string& user);

/// "Hot documents (team)", "For the depositions (mine)".
std::string ViewInWords(const SavedView& view);

/// Asks for name and owner and saves.
void KeepView(wxWindow& parent, CaseAccess& access, const ViewState& state);
ListDialogPlan ViewPlan(CaseAccess& access);

/// Lets the user pick one from a menu at `at`; nullopt for none, and after keeping or listing.
std::optional<SavedView> ChooseView(wxWindow& at, CaseAccess& access, const ViewState& state);

}  // namespace particulars
