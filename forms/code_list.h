// Places in source code that are cited, as a list to keep: where they stand, never the code itself.

#pragma once

#include "forms/list_dialog.h"

namespace particulars {

ListDialogPlan CodeCitationPlan(CaseAccess& access);

}  // namespace particulars
