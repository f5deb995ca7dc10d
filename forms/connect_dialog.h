// Asks for a team server and, once it answers, for one of the user's cases on it or for a new one.
//
// It tries without a password first, as libpq may have it in places of its own, and asks for one
// only if the server does. The address is remembered by the desk; the password is forgotten with
// the dialog. Connecting runs beside the window, which stays alive however long the network takes.

#pragma once

#include <string>
#include <vector>

#include <wx/dialog.h>

#include "forms/background_job.h"
#include "forms/desk.h"

class wxButton;
class wxComboBox;
class wxStaticText;
class wxTextCtrl;

namespace particulars {

class RecordList;

class ConnectDialog : public wxDialog {
public:
    /// `desk` must outlive the dialog.
    ConnectDialog(wxWindow* parent, const Desk& desk);

    /// Asks `address` at once. A case that it names is opened as soon as the server answers.
    ConnectDialog(wxWindow* parent, const Desk& desk, const std::string& address);

    // Meaningful after wxID_OK.
    bool wants_new() const { return wants_new_; }
    const ServerCase& chosen() const { return chosen_; }  ///< Unless a new one is wanted.
    const std::string& address() const { return address_; }
    const std::string& password() const { return password_; }

    /// Asks the server; ShowAnswer follows when it has answered.
    void Connect();
    void ShowAnswer(const ServerCases& answer);

    bool TransferDataFromWindow() override;

private:
    void AskPassword();
    void Say(const wxString& words, bool problem);
    void SetConnecting(bool connecting);
    void ShowCases(const std::vector<ServerCase>& cases);

    const Desk& desk_;
    BackgroundJob job_;
    std::vector<ServerCase> cases_;
    ServerCase chosen_;
    std::string address_;
    std::string password_;
    bool wants_new_ = false;
    bool asked_password_ = false;  ///< The server wants one.
    wxComboBox* field_ = nullptr;
    wxTextCtrl* password_field_ = nullptr;
    wxStaticText* problem_ = nullptr;
    RecordList* list_ = nullptr;
    wxButton* connect_ = nullptr;
    wxButton* new_case_ = nullptr;
    wxButton* open_ = nullptr;
};

}  // namespace particulars
