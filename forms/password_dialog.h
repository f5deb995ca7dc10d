// Asks for the password of a case file. Holds it no longer than the question stands.

#pragma once

#include <functional>
#include <string>

#include <wx/dialog.h>

class wxStaticText;
class wxTextCtrl;

namespace particulars {

class PasswordDialog : public wxDialog {
public:
    /// `try_password` opens the file; false means that the password was wrong and is asked again.
    PasswordDialog(wxWindow* parent, const std::string& path,
                   std::function<bool(const std::string&)> try_password);

    bool TransferDataFromWindow() override;

private:
    std::function<bool(const std::string&)> try_password_;
    wxTextCtrl* password_ = nullptr;
    wxStaticText* problem_ = nullptr;
};

}  // namespace particulars
