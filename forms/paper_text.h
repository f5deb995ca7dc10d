// The text of a paper, to be read and pointed at but not changed: findings are underlined, and the
// one in question is marked and brought into sight.
//
// All places are UTF-8 byte offsets of the text as it was given.

#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <wx/textctrl.h>
#include <wx/timer.h>

#include "forms/text_places.h"

namespace particulars {

class PaperText : public wxTextCtrl {
public:
    /// `name` is what a screen reader calls it.
    PaperText(wxWindow* parent, const wxString& name);

    void SetPaper(const std::string& text);

    /// Underlines these. Forgets former ones.
    void MarkFindings(const std::vector<TextSpan>& findings);

    /// Marks one stretch and scrolls to it; nullopt or an empty span takes the mark away.
    void PointAt(std::optional<TextSpan> place);

    /// The stretch that is marked now.
    const std::optional<TextSpan>& pointed_at() const { return pointed_at_; }

    /// Called with the byte that the user clicked on, or pressed Enter at.
    void OnPick(std::function<void(std::size_t byte)> pick);

private:
    void Restyle(TextSpan place, bool pointed);
    // GTK scrolls by guess until it has laid out the lines, and of two scrolls in a row heeds only
    // the last. So the end of the stretch is brought into sight first, again when the lines are
    // laid out, and its beginning after that: a long sentence is then seen from where it starts.
    void Settle();
    void ShowEnd();
    void ShowBeginning();
    void Pick();

    TextPlaces places_;
    wxTimer settling_;
    bool end_shown_ = false;  ///< Since the lines were laid out.
    std::vector<TextSpan> findings_;
    std::optional<TextSpan> pointed_at_;
    std::function<void(std::size_t)> pick_;
};

}  // namespace particulars
