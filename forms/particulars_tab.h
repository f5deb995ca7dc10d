// The checklist of one secret under one of the chosen standards, and the questions that are asked
// of its kind: for data, which data, for what purpose, between whom, which portions are secret.

#pragma once

#include <string>
#include <vector>

#include "forms/permits.h"
#include "forms/secret_tab.h"
#include "model/particularity/checklist.h"

class wxChoice;
class wxSizer;
class wxStaticText;
class wxTextCtrl;

namespace particulars {

class RecordList;

class ParticularsTab : public SecretTab {
public:
    ParticularsTab(wxWindow* parent, CaseAccess& access);

    void ShowSecret(const TradeSecretId& secret) override;

    /// Selects the row of `element`, in whichever of the two lists has it.
    void SelectElement(const std::string& element);

private:
    wxSizer* MakeChecklist();
    wxSizer* MakeQuestions();
    void ShowChecklist();
    void ShowQuestions();
    void Explain();
    void AssessSelected();
    void AnswerSelected();
    std::string standard() const;

    Permits permits_;
    TradeSecretId secret_;
    std::vector<std::string> standards_;
    Checklist checklist_;
    wxChoice* standard_ = nullptr;
    wxStaticText* about_standard_ = nullptr;
    RecordList* rows_ = nullptr;
    wxTextCtrl* details_ = nullptr;
    wxStaticText* questions_heading_ = nullptr;
    RecordList* questions_ = nullptr;
};

/// One row, said: question, why, authority, every reviewer's answer, open challenges.
std::string RowInWords(const ChecklistRow& row);

}  // namespace particulars
