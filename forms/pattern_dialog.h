// Adds a pattern of the firm's own to the hints. While it is typed, the test sentence shows what it
// finds; a pattern that cannot be used, or does not find its own sentence, is not taken.

#pragma once

#include <string>

#include <wx/dialog.h>

#include "model/particularity/firm_pattern.h"

class wxChoice;
class wxFlexGridSizer;
class wxStaticText;
class wxTextCtrl;

namespace particulars {

class WrappedText;

class PatternDialog : public wxDialog {
public:
    /// `pattern` holds what is known beforehand, such as the id.
    PatternDialog(wxWindow* parent, FirmPattern pattern);

    /// As entered. Meaningful after ShowModal has returned wxID_OK.
    const FirmPattern& pattern() const { return pattern_; }

    bool TransferDataFromWindow() override;

private:
    wxTextCtrl* AddLine(wxFlexGridSizer& grid, const wxString& label, const wxString& name,
                        const std::string& value);
    void Try();
    FirmPattern Entered() const;

    FirmPattern pattern_;
    wxTextCtrl* id_ = nullptr;
    wxTextCtrl* expression_ = nullptr;
    wxTextCtrl* example_ = nullptr;
    wxTextCtrl* label_ = nullptr;
    wxTextCtrl* prompt_ = nullptr;
    wxTextCtrl* authority_ = nullptr;
    wxChoice* severity_ = nullptr;
    wxStaticText* trial_ = nullptr;
    WrappedText* problem_ = nullptr;
};

/// Asks for a pattern, starting from `sentence`, and puts it into force. False where nothing was
/// added; a failure is shown.
bool AskForPattern(wxWindow& parent, const std::string& sentence);

}  // namespace particulars
