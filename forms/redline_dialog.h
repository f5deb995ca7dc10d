// Shows what changed from one text to another, to be read.

#pragma once

#include <memory>
#include <string>

#include <wx/dialog.h>

#include "forms/redline_text.h"

namespace particulars {

class RedlineFiller;

class RedlineDialog : public wxDialog {
public:
    RedlineDialog(wxWindow* parent, const wxString& title, const std::string& older,
                  const std::string& newer, RedlineSides sides = RedlineSides::kVersions);
    ~RedlineDialog() override;

private:
    std::unique_ptr<RedlineFiller> filler_;
};

}  // namespace particulars
