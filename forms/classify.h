// The classification of entries: choosing the values of one, and keeping the lists of values.

#pragma once

#include "forms/list_dialog.h"
#include "model/secrets/trade_secret.h"

namespace particulars {

/// Asks for category, subject, format and product; each may be blank.
bool AskToClassify(wxWindow& parent, CaseAccess& access, const TradeSecret& secret);

/// The values of all lists, with how many entries use each. Renaming one renames it everywhere.
ListDialogPlan ClassificationPlan(CaseAccess& access);

}  // namespace particulars
