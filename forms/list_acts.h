// What the window does to the list of secrets beyond editing one: each asks for day, reason and
// authority, and saves one step of undo. False where the user gave up or it was refused.

#pragma once

#include "model/secrets/lineage.h"

class wxWindow;

namespace particulars {

class CaseAccess;

bool AskToSplit(wxWindow& parent, CaseAccess& access, const TradeSecret& secret);

/// `secret` is ticked at first.
bool AskToMerge(wxWindow& parent, CaseAccess& access, const TradeSecret& secret);
bool AskToRename(wxWindow& parent, CaseAccess& access, const TradeSecret& secret);

/// `kind` is narrow or broaden.
bool AskToReword(wxWindow& parent, CaseAccess& access, const TradeSecret& secret, LineageKind kind);

/// Any step of its life, against all defendants or one.
bool AskForStatus(wxWindow& parent, CaseAccess& access, const TradeSecret& secret);
bool AskForTier(wxWindow& parent, CaseAccess& access, const TradeSecret& secret);

/// Submits the newest wording for review.
bool Submit(wxWindow& parent, CaseAccess& access, const TradeSecret& secret);

/// Reviews, approves or returns the newest wording.
bool AskForAnswer(wxWindow& parent, CaseAccess& access, const TradeSecret& secret);

/// Moves the entry up (-1) or down (1) among those beside it in the outline. Designations stay.
bool MoveInOutline(CaseAccess& access, const TradeSecret& secret, int by);

/// Puts the entry right before `other` in the outline, or right after where it comes from above.
bool MoveBeside(CaseAccess& access, const TradeSecret& secret, const TradeSecret& other);

}  // namespace particulars
