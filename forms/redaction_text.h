// The text of a sealed paper with the passages marked that are to be kept from the public. The user
// selects words in it to mark more.
//
// All places are UTF-8 byte offsets of the text as it was given.

#pragma once

#include <optional>
#include <string>
#include <vector>

#include <wx/textctrl.h>

#include "forms/text_places.h"
#include "model/matter/redaction.h"

namespace particulars {

class RedactionText : public wxTextCtrl {
public:
    explicit RedactionText(wxWindow* parent);

    void SetPaper(const std::string& text);

    /// Marks these; what is refused or withdrawn is only underlined.
    void ShowPassages(const std::vector<Redaction>& passages);

    /// Brings the passage into sight and selects it.
    void PointAt(const Redaction& passage);

    /// What is selected, without the white space around it; nullopt for nothing.
    std::optional<TextSpan> selection() const;

private:
    std::string text_;
    TextPlaces places_;
};

}  // namespace particulars
