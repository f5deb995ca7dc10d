// The small moves that every record dialog makes: text in and out, a violation shown where it can
// be mended.

#pragma once

#include <string>

#include <wx/choice.h>
#include <wx/textctrl.h>

#include "forms/date_entry.h"
#include "forms/words.h"
#include "forms/xrc.h"
#include "model/core/text.h"
#include "model/core/violation.h"

class wxDialog;

namespace particulars {

inline void Put(wxTextCtrl& field, const std::string& text) {
    field.ChangeValue(Wx(text));
}

/// Without the spaces around it.
inline std::string Take(const wxTextCtrl& field) {
    return std::string(Trim(Utf8(field.GetValue())));
}

/// The items of `choice` are the enumeration's own words.
template <typename Enum>
void Put(wxChoice& choice, Enum value) {
    choice.SetStringSelection(Wx(ToText(value)));
}

template <typename Enum>
Enum Take(const wxChoice& choice, Enum otherwise) {
    return FromText<Enum>(Utf8(choice.GetStringSelection())).value_or(otherwise);
}

/// Puts `control` into the place that the XRC keeps under `name`, with the name it has for screen
/// readers, which XRC would overwrite.
void AttachControl(wxWindow& window, const char* name, wxWindow& control);

/// Makes a DateEntry in the place that the XRC keeps for it under `name`.
DateEntry& AddDateEntry(wxDialog& dialog, const char* name, const wxString& spoken);

/// Names each control of a two-column grid after the label beside it, for screen readers.
void NameControlsByLabels(wxWindow& dialog);

/// Without those about the number: a new record gets its number when it is saved.
Violations ButNumber(Violations violations);

/// Writes the violation into the dialog's "problem" line and puts the cursor into its field.
void ShowViolation(wxDialog& dialog, const Violation& violation);

}  // namespace particulars
