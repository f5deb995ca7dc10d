// Every color that the program chooses itself, named once, for light and for dark desktops. All
// else is the system's. Color never stands alone: a symbol and a word say the same.
//
// Text colors keep 4.5:1 against every ground they are used on; theme_test measures it. Ask for the
// palette when painting, not once in a constructor: the desktop may turn dark while we run.

#pragma once

#include <wx/colour.h>

#include "model/particularity/assessment.h"

namespace particulars {

/// How one verdict looks: words and symbol in `text` on `fill`.
struct VerdictColors {
    wxColour fill;
    wxColour text;
};

struct Palette {
    wxColour window;  ///< What the desktop is expected to paint behind panels; measured against.
    wxColour field;   ///< Behind lists and text fields.
    wxColour text;
    wxColour muted;   ///< Captions and notes.
    wxColour accent;  ///< Links, focus, the chosen row of a picture.
    wxColour urgent;  ///< Past due, sustained challenges, errors.
    wxColour warning;
    wxColour good;
    wxColour line;      ///< Rules and cell borders; not text.
    wxColour hint;      ///< Ground of words that a hint is about, in a text field.
    wxColour inserted;  ///< Ground of inserted words in a redline.
    wxColour deleted;
    VerdictColors met;
    VerdictColors doubtful;
    VerdictColors not_met;
    VerdictColors not_applicable;
    VerdictColors not_assessed;
};

const Palette& LightPalette();
const Palette& DarkPalette();

/// The one that fits the desktop as it is now.
const Palette& CurrentPalette();

const VerdictColors& ColorsOf(const Palette& palette, Verdict verdict);

/// WCAG contrast ratio, 1 to 21.
double Contrast(const wxColour& one, const wxColour& other);

}  // namespace particulars
