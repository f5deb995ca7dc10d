// Asks what a new case file needs: caption, court, docket number, side, stage, where to keep it and
// its password. Creates nothing.

#pragma once

#include <functional>
#include <string>

#include <wx/dialog.h>

#include "forms/desk.h"

class wxChoice;
class wxComboBox;
class wxFilePickerCtrl;
class wxStaticText;
class wxTextCtrl;

namespace particulars {

class NewCaseDialog : public wxDialog {
public:
    /// `strength` says how strong a password is, in words.
    NewCaseDialog(wxWindow* parent, std::function<std::string(const std::string&)> strength);

    /// What was asked for. Meaningful after ShowModal has returned wxID_OK.
    const NewCase& wanted() const { return wanted_; }

    /// Refuses, and says why beneath the fields, while something is missing.
    bool TransferDataFromWindow() override;

private:
    NewCase Read() const;
    void ShowStrength();
    void ShowViolation(const Violation& violation);

    std::function<std::string(const std::string&)> strength_;
    NewCase wanted_;
    wxTextCtrl* caption_ = nullptr;
    wxComboBox* court_ = nullptr;
    wxTextCtrl* docket_number_ = nullptr;
    wxChoice* side_ = nullptr;
    wxChoice* stage_ = nullptr;
    wxFilePickerCtrl* path_ = nullptr;
    wxTextCtrl* password_ = nullptr;
    wxTextCtrl* password_again_ = nullptr;
    wxStaticText* in_words_ = nullptr;
    wxStaticText* problem_ = nullptr;
};

/// What keeps `wanted` from being created, beside the rules of Matter.
Violations Check(const NewCase& wanted, const std::string& password_again);

}  // namespace particulars
