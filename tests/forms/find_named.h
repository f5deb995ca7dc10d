// Finds a control by the name that a screen reader calls it, anywhere below a window.

#pragma once

#include <stdexcept>
#include <string>

#include <wx/window.h>

namespace particulars {

/// Throws if no window of that name, or one of another class, is below `window`.
template <typename Control>
Control& FindNamed(wxWindow& window, const char* name) {
    auto* control = dynamic_cast<Control*>(wxWindow::FindWindowByName(name, &window));
    if (!control)
        throw std::runtime_error(std::string("no such control: ") + name);
    return *control;
}

}  // namespace particulars
