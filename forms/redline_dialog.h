// Shows what changed from one text to another, to be read.

#pragma once

#include <string>

#include <wx/dialog.h>

namespace particulars {

class RedlineDialog : public wxDialog {
public:
    RedlineDialog(wxWindow* parent, const wxString& title, const std::string& older,
                  const std::string& newer);
};

}  // namespace particulars
