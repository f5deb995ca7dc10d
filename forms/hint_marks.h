// Underlines the words that hints are about in a text field, and shows reason and authority in a
// bubble over them. A long text is underlined bit by bit while nothing else is to be done.

#pragma once

#include <optional>
#include <string>
#include <vector>

#include <wx/event.h>

#include "forms/text_places.h"
#include "model/particularity/hint.h"

class wxTextCtrl;

namespace particulars {

class HintMarks : public wxEvtHandler {
public:
    /// `field` is wxTE_RICH2 and must outlive this.
    explicit HintMarks(wxTextCtrl& field);

    /// Marks `hints` of `text`, which the field shows; former marks go.
    void Show(const std::string& text, const std::vector<Hint>& hints);

    /// Marks the words of one hint more strongly; null for none. `reveal` brings them into sight.
    void Choose(const Hint* hint, bool reveal);

    /// The narrowest hint about the character at `position` of the field; null without one, and
    /// once the text was changed after Show.
    const Hint* At(long position) const;

    /// What a bubble over these words says.
    static std::string InWords(const Hint& hint);

private:
    void Mark(const Hint& hint, bool chosen);
    void MarkMore();
    void OnText(wxCommandEvent& event);
    void OnIdle(wxIdleEvent& event);
    void OnMotion(wxMouseEvent& event);
    bool IsAboutWords(const Hint& hint) const;

    wxTextCtrl& field_;
    std::vector<Hint> hints_;  ///< Without those about the whole text.
    std::size_t marked_ = 0;   ///< So many of them are underlined.
    std::optional<Hint> chosen_;
    TextPlaces places_;
    std::size_t size_ = 0;  ///< Of the text, in bytes.
    bool current_ = false;  ///< The field still shows that text.
    std::string bubble_;    ///< What it says now.
};

}  // namespace particulars
