// Under which names other papers speak of the entries, and what they say there: the paragraph of
// the complaint, the item of an answer, the section of an expert's report, side by side.

#pragma once

#include "forms/list_dialog.h"

namespace particulars {

ListDialogPlan AliasPlan(CaseAccess& access);

}  // namespace particulars
