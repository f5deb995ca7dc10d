// Judges one element of one secret: met, doubtful, not met or not applicable, and why. Knows
// nothing of the case: the caller tells it what is judged and stores the answer.

#pragma once

#include <string>

#include <wx/dialog.h>

#include "model/particularity/assessment.h"

class wxChoice;
class wxRadioBox;
class wxStaticText;
class wxTextCtrl;

namespace particulars {

/// What stands above the fields.
struct AssessmentQuestion {
    std::string secret;    ///< "TS-003 Data transmitted to and from the tag".
    std::string standard;  ///< Id of the standard it is looked at under.
    std::string question;
    std::string why;
    std::string authority;
};

class AssessmentDialog : public wxDialog {
public:
    AssessmentDialog(wxWindow* parent, const AssessmentQuestion& question, Assessment assessment);

    /// As judged. Meaningful after ShowModal has returned wxID_OK.
    const Assessment& assessment() const { return assessment_; }

    bool TransferDataToWindow() override;
    bool TransferDataFromWindow() override;

private:
    Assessment assessment_;
    std::string standard_;
    wxRadioBox* verdict_ = nullptr;
    wxTextCtrl* note_ = nullptr;
    wxTextCtrl* reviewer_ = nullptr;
    wxChoice* scope_ = nullptr;
    wxStaticText* problem_ = nullptr;
};

}  // namespace particulars
