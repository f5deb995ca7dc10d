// Who is cleared for what under the protective order: undertakings, notices, and since when.

#pragma once

#include "forms/list_dialog.h"

namespace particulars {

ListDialogPlan ClearancePlan(CaseAccess& access);

}  // namespace particulars
