// Changes what the case is called and where it stands: caption, docket number, judge, side, stage.

#pragma once

class wxWindow;

namespace particulars {

class CaseAccess;

/// Asks, and saves the answer as one act. Nothing happens where the user cancels.
void EditCaseDetails(wxWindow& parent, CaseAccess& access);

}  // namespace particulars
