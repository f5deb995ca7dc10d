// Shows what changed between two texts in a text control, with marks around it and not by color
// alone, so that it can be read aloud and copied.

#pragma once

#include <string>
#include <string_view>

#include "model/secrets/redline.h"

class wxTextCtrl;

namespace particulars {

/// "the [-old-] {+new+} text": the marks in which a redline is shown and read aloud.
std::string MarkedUp(const RedlineRun& run);

/// Fills `field`, which is wxTE_RICH2. True if the two differ in words.
bool ShowRedline(wxTextCtrl& field, std::string_view older, std::string_view newer);

}  // namespace particulars
