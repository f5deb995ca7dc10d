// Logs an objection of the other side to one secret: the element, its words, the paper, when it was
// first raised, the answer to it and the ruling on it.

#pragma once

#include <string>
#include <vector>

#include <wx/dialog.h>

#include "model/particularity/challenge.h"
#include "model/particularity/standard.h"

class wxChoice;
class wxStaticText;
class wxTextCtrl;

namespace particulars {

class DateEntry;

class ChallengeDialog : public wxDialog {
public:
    /// `secret` names the secret in the heading; `elements` are those to choose from.
    ChallengeDialog(wxWindow* parent, const std::string& secret,
                    const std::vector<Element>& elements, Challenge challenge);

    /// As edited. Meaningful after ShowModal has returned wxID_OK.
    const Challenge& challenge() const { return challenge_; }

    bool TransferDataToWindow() override;
    bool TransferDataFromWindow() override;

private:
    Challenge Read() const;

    Challenge challenge_;
    std::vector<std::string> elements_;  ///< Ids, as in the choice behind "everything at once".
    wxChoice* element_ = nullptr;
    wxTextCtrl* words_ = nullptr;
    wxTextCtrl* paper_ = nullptr;
    DateEntry* first_raised_ = nullptr;
    wxTextCtrl* response_ = nullptr;
    wxTextCtrl* ruling_ = nullptr;
    wxChoice* state_ = nullptr;
    wxStaticText* problem_ = nullptr;
};

}  // namespace particulars
