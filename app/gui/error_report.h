// Words any exception for the user, once, at the border between the program and the window: what
// happened, what is safe, what to do.

#pragma once

#include <exception>
#include <functional>
#include <string>

#include "model/core/error.h"

namespace particulars {

struct ErrorWords {
    std::string title;
    std::string text;
};

/// An Error already says all three; anything else is a defect and says nothing of the matter.
ErrorWords Describe(const std::exception& failure);

/// Where errors go: a message box in the program, a list in tests.
using ErrorSink = std::function<void(const ErrorWords&)>;

/// Shows a message box over the active window.
void ShowErrorBox(const ErrorWords& words);

}  // namespace particulars
