// What is kept beside the list of secrets: who on our side had the other side's files and since
// when, the figures on which sources differ, and opinions of the six factors of secrecy.

#pragma once

class wxWindow;

namespace particulars {

class CaseAccess;

void ShowMaterialAccesses(wxWindow& parent, CaseAccess& access);
void ShowFacts(wxWindow& parent, CaseAccess& access);
void ShowSecrecyScores(wxWindow& parent, CaseAccess& access);

}  // namespace particulars
