// Asks what a new case needs: caption, court, docket number, side, stage, and for a case file where
// to keep it and its password. Creates nothing.

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

    /// For a case on a team server, which has neither file nor password of its own.
    struct OnServer {
        std::string address;
    };
    NewCaseDialog(wxWindow* parent, const OnServer& server);

    /// What was asked for. Meaningful after ShowModal has returned wxID_OK.
    const NewCase& wanted() const { return wanted_; }

    /// Refuses, and says why beneath the fields, while something is missing.
    bool TransferDataFromWindow() override;

private:
    explicit NewCaseDialog(wxWindow* parent);
    NewCase Read() const;
    void Settle();
    void ShowStrength();
    void ShowViolation(const Violation& violation);

    std::function<std::string(const std::string&)> strength_;
    bool on_server_ = false;
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

/// What keeps `wanted` from being created as a file.
Violations Check(const NewCase& wanted, const std::string& password_again);

}  // namespace particulars
