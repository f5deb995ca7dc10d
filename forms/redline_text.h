// Shows what changed between two texts in a text control, with marks around it and not by color
// alone, so that it can be read aloud and copied.

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <wx/string.h>

#include "model/secrets/redline.h"

class wxTextCtrl;

namespace particulars {

/// "the [-old-] {+new+} text": the marks in which a redline is shown and read aloud.
std::string MarkedUp(const RedlineRun& run);

/// What a redline is of, for the key to its marks.
enum class RedlineSides { kVersions, kSealedAndPublic };

enum class RedlineFound {
    kSameWords,
    kChanges,
    kManyChanges  ///< The later ones have their marks but no color.
};

/// Fills `field`, which is wxTE_RICH2.
RedlineFound FillRedline(wxTextCtrl& field, const std::vector<RedlineRun>& runs);

/// The line above: what the marks mean.
wxString RedlineKey(RedlineFound found, RedlineSides sides);

/// Compares and fills at once. True if the two differ in words.
bool ShowRedline(wxTextCtrl& field, std::string_view older, std::string_view newer);

}  // namespace particulars
