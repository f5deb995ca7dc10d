// The objections of the other side as a picture: items by elements, the chosen cell said in full
// below it, and a way to each objection, to a new one and to the entry itself.
//
// What is edited here is saved at once, and the picture is drawn anew.

#pragma once

#include <string>

#include <wx/dialog.h>

#include "forms/challenge_matrix.h"

class wxStaticText;
class wxTextCtrl;

namespace particulars {

class CaseAccess;
class MatrixView;

class ChallengeGridDialog : public wxDialog {
public:
    ChallengeGridDialog(wxWindow* parent, CaseAccess& access);

    /// The entry that the user wants to see, and which objection to it; both empty unless the
    /// dialog ended with wxID_OPEN, the latter also where the cell has none.
    const TradeSecretId& wanted_secret() const { return wanted_secret_; }
    const ChallengeId& wanted_challenge() const { return wanted_challenge_; }

    MatrixView& view() { return *view_; }

    /// Opens the most pressing objection of the chosen cell; where there is none, a new one to that
    /// element.
    void OpenChosen();

private:
    void AddButtons(wxSizer& inner);
    void Reload();
    void Say();
    void Edit(const Challenge& challenge);
    void Add(const TradeSecret& secret, const std::string& element);
    void GoToEntry();

    CaseAccess& access_;
    ChallengeMatrix shown_;
    wxStaticText* count_ = nullptr;
    MatrixView* view_ = nullptr;
    wxTextCtrl* said_ = nullptr;
    TradeSecretId wanted_secret_;
    ChallengeId wanted_challenge_;
};

}  // namespace particulars
