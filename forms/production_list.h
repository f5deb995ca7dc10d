// The productions of the case as a list to keep: volume, who produced it and when, and which one it
// replaces.

#pragma once

#include "forms/list_dialog.h"

namespace particulars {

ListDialogPlan ProductionPlan(CaseAccess& access);

}  // namespace particulars
