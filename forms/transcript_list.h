// Deposition transcripts and the passages of testimony that are cited from them, as lists to keep.
//
// A transcript is imported from the reporter's ASCII file, with its pages and lines as they are
// printed; its text stays in the case and is shown passage by passage.

#pragma once

#include <string>

#include "forms/list_dialog.h"

namespace particulars {

ListDialogPlan TranscriptPlan(CaseAccess& access);
ListDialogPlan TestimonyPlan(CaseAccess& access);

/// Reads the ASCII file and asks for what it does not say. Tells the user if it cannot be read.
void ImportTranscript(wxWindow& parent, CaseAccess& access, const std::string& path);

/// Asks for a passage by page and line; `transcript` is what is chosen at first.
void AddTestimony(wxWindow& parent, CaseAccess& access, const std::string& transcript);

}  // namespace particulars
