// The ledger of the review of source code: sessions at the review computer, pages that were asked
// for in print, and what the order allows, with the balance.
//
// A request over budget is not refused: courts give leave. It is said before saving, and saved when
// the user says so a second time.

#pragma once

#include "forms/list_dialog.h"
#include "model/evidence/code_citation.h"
#include "model/jobs/case_records.h"

namespace particulars {

ListDialogPlan ReviewSessionPlan(CaseAccess& access);
ListDialogPlan PrintRequestPlan(CaseAccess& access);
ListDialogPlan PageBudgetPlan(CaseAccess& access);

/// "120 of 500 pages printed, 380 left; longest block 18 of 25."
std::string BalanceInWords(const PageBudget& budget, const CaseRecords& records);

}  // namespace particulars
