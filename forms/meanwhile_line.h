// The line above a text that is being typed, while the same text was changed by somebody else.

#pragma once

#include <functional>
#include <string>

#include <wx/panel.h>

class wxStaticText;

namespace particulars {

class MeanwhileLine : public wxPanel {
public:
    /// `see` shows the other's change.
    MeanwhileLine(wxWindow* parent, std::function<void()> see);

    void ShowChangeBy(const std::string& who);

private:
    wxStaticText* text_ = nullptr;
};

}  // namespace particulars
