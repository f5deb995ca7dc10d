// Asks what is needed to make a case file of an open export: the export, where to keep the case
// file, its password, and where linked files go. Makes nothing.

#pragma once

#include <functional>
#include <string>

#include <wx/dialog.h>

#include "model/core/violation.h"
#include "model/jobs/restore_export.h"

class wxCheckBox;
class wxFilePickerCtrl;
class wxStaticText;
class wxTextCtrl;

namespace particulars {

struct WantedRestore {
    RestoreOptions options;
    std::string path;  ///< Of the case file to make.
    std::string password;
};

class RestoreDialog : public wxDialog {
public:
    /// `strength` says how strong a password is, in words.
    RestoreDialog(wxWindow* parent, std::function<std::string(const std::string&)> strength);

    /// What was asked for. Meaningful after ShowModal has returned wxID_OK.
    const WantedRestore& wanted() const { return wanted_; }

    /// Refuses, and says why beneath the fields, while something is missing.
    bool TransferDataFromWindow() override;

private:
    void ShowStrength();

    std::function<std::string(const std::string&)> strength_;
    WantedRestore wanted_;
    wxFilePickerCtrl* input_ = nullptr;
    wxFilePickerCtrl* path_ = nullptr;
    wxCheckBox* files_ = nullptr;
    wxTextCtrl* password_ = nullptr;
    wxTextCtrl* password_again_ = nullptr;
    wxStaticText* in_words_ = nullptr;
    wxStaticText* problem_ = nullptr;
};

/// What keeps `wanted` from being done.
Violations Check(const WantedRestore& wanted, const std::string& password_again);

}  // namespace particulars
