// The defenses against the entries of the list: kept for the whole case in a dialog, and for one
// entry in its tab (defenses_tab.h). What has not been disclosed says so in every row.

#pragma once

#include <string>
#include <vector>

#include "forms/list_dialog.h"
#include "model/jobs/case_records.h"

namespace particulars {

ListDialogPlan DefensePlan(CaseAccess& access);

/// Asks for a new defense against `secret`, which is empty where the user is to choose it.
void AddDefense(wxWindow& parent, CaseAccess& access, const TradeSecretId& secret);

/// Nothing where there is no defense of this id.
void EditDefense(wxWindow& parent, CaseAccess& access, const std::string& id);

/// Kind, source, when, what it shows, where it was disclosed; those against `secret`, or all with
/// the designation before the rest where it is empty.
std::vector<RecordList::Row> DefenseRows(const CaseRecords& records, const TradeSecretId& secret);

}  // namespace particulars
