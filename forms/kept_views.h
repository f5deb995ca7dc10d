// Views of a list that were kept under a name: the menu to choose one, the question for a name, and
// the list in which they are renamed and removed.
//
// A view is the user's own or the team's, and says so wherever it is offered.

#pragma once

#include <optional>
#include <string>

#include "forms/list_dialog.h"
#include "model/evidence/saved_view.h"

namespace particulars {

/// "Hot documents (team)", "For the depositions (mine)".
std::string ViewInWords(const SavedView& view);

/// Asks for name and owner and saves; `shown` has the rest.
void KeepView(wxWindow& parent, CaseAccess& access, const SavedView& shown);

/// Of one list: "documents", or one of papers/case_list.h.
ListDialogPlan ViewPlan(CaseAccess& access, const std::string& list);

/// Lets the user pick one of the list of `shown` from a menu below `at`; nullopt for none, and
/// after keeping or listing.
std::optional<SavedView> ChooseView(wxWindow& at, CaseAccess& access, const SavedView& shown);

}  // namespace particulars
