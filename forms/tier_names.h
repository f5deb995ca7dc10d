// The names and legends that the protective order of the case gives to the four tiers.

#pragma once

#include "forms/list_dialog.h"

namespace particulars {

ListDialogPlan TierNamePlan(CaseAccess& access);

}  // namespace particulars
