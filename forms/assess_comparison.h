// Lays the answers about one secret beside each other: reviewer by reviewer under one standard, and
// the chosen standards side by side. Where they differ, a word says so; nothing is added up.

#pragma once

#include <string>

#include <wx/dialog.h>

#include "model/particularity/comparison.h"

class wxNotebook;
class wxWindow;

namespace particulars {

class CaseAccess;

class AssessComparison : public wxDialog {
public:
    AssessComparison(wxWindow* parent, const wxString& title, const Comparison& reviewers,
                     const Comparison& standards);

private:
    void AddPage(wxNotebook& book, const wxString& title, const Comparison& comparison,
                 const wxString& if_empty);
};

/// Shows those of `secret`; `standard` is the one whose reviewers are compared.
void CompareAnswers(wxWindow& parent, CaseAccess& access, const TradeSecretId& secret,
                    const std::string& standard);

}  // namespace particulars
