// What a person does to a deadline: each asks what must be asked, shows what else would move, then
// saves it as one act.
//
// None does anything where the case is read-only; each returns whether something was saved.

#pragma once

#include "forms/case_access.h"

class wxWindow;

namespace particulars {

/// Asks a second person to confirm trigger, count and date. Says so, and does nothing, where the
/// user entered the deadline.
bool VerifyDeadline(wxWindow& parent, CaseAccess& access, Deadline deadline);

/// Asks for the day and at least one piece of evidence; where the order allows an alternative, also
/// which of the two was done.
bool SatisfyDeadline(wxWindow& parent, CaseAccess& access, Deadline deadline);

/// Asks for the stipulation or order and the new day or further period; a new deadline takes the
/// place of this one.
bool ExtendDeadline(wxWindow& parent, CaseAccess& access, const Deadline& deadline);

/// Asks for another day and the reason. The computed dates stay.
bool OverrideDeadline(wxWindow& parent, CaseAccess& access, Deadline deadline);

/// Vacated, superseded, moot or entered in error, with the reason.
bool EndDeadline(wxWindow& parent, CaseAccess& access, Deadline deadline);

/// Opens one again that ended by mistake.
bool ReopenDeadline(wxWindow& parent, CaseAccess& access, Deadline deadline);

/// Asks for the day the period runs from, shows what that moves, and computes anew what the user
/// ticks. Overridden and verified ones are listed but not ticked.
bool EnterTrigger(wxWindow& parent, CaseAccess& access, const Deadline& deadline);

}  // namespace particulars
