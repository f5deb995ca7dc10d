// What the user does to the records of the docket: each asks with its dialog and saves what comes
// of it as one act. Where a date of the docket moves deadlines, it shows which before it saves.

#pragma once

#include <string>

#include "model/matter/docket.h"

class wxWindow;

namespace particulars {

class CaseAccess;

/// The entry, motion, ruling, obligation or discovery request with this id.
void EditDocketRecord(wxWindow& parent, CaseAccess& access, const std::string& id);

void AddDocketEntry(wxWindow& parent, CaseAccess& access);
void AddMotion(wxWindow& parent, CaseAccess& access);

/// The ruling starts with `order` and the obligation belongs to it; empty leaves it open, and for
/// an obligation means the latest order.
void AddRuling(wxWindow& parent, CaseAccess& access, const DocketEntryId& order);
void AddObligation(wxWindow& parent, CaseAccess& access, const DocketEntryId& order);
void AddRequest(wxWindow& parent, CaseAccess& access);

/// Drafts an entry and its event from a court's notice, and saves them once the user has looked at
/// them. Says why where the file is no notice or of another case.
void AddFromNotice(wxWindow& parent, CaseAccess& access, const std::string& message);

}  // namespace particulars
