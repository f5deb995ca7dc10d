// Finds a control by the name that a screen reader calls it, anywhere below a window.

#pragma once

#include <stdexcept>
#include <string>

#include <wx/window.h>

namespace particulars {

template <typename Control>
Control* FindNamedOrNull(wxWindow& window, const wxString& name) {
    if (auto* control = dynamic_cast<Control*>(&window); control && window.GetName() == name)
        return control;
    for (wxWindow* child : window.GetChildren())
        if (Control* control = FindNamedOrNull<Control>(*child, name))
            return control;
    return nullptr;
}

/// Throws if no control of this name and class is in `window`.
template <typename Control>
Control& FindNamed(wxWindow& window, const char* name) {
    Control* control = FindNamedOrNull<Control>(window, name);
    if (!control)
        throw std::runtime_error(std::string("no such control: ") + name);
    return *control;
}

}  // namespace particulars
