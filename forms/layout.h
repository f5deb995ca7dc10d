// The shared layout of panels that are built in code: the same margins, titles and notes
// everywhere. Dialogs and static panels take theirs from XRC, with the same 12 outside and 8
// between.

#pragma once

#include <functional>

#include <wx/panel.h>
#include <wx/string.h>

class wxBoxSizer;
class wxButton;
class wxSizer;
class wxStaticText;

namespace particulars {

inline constexpr int kOutside = 12;  ///< Device-independent pixels, as all below.
inline constexpr int kBetween = 8;
inline constexpr int kTight = 4;

/// Sets a font other than the usual one, and the room that the label needs in it.
void SetLabelFont(wxStaticText& label, const wxFont& font);

/// The name of a panel, large; one at its top.
wxStaticText* MakeTitle(wxWindow* parent, const wxString& text);

/// The heading of a section, bold.
wxStaticText* MakeHeading(wxWindow* parent, const wxString& text);

/// A quiet explanation, wrapped at `width` where that is not 0.
wxStaticText* MakeNote(wxWindow* parent, const wxString& text, int width = 0);

/// A vertical sizer set on `window`, and inside it one with the outer margin, which is returned.
wxBoxSizer* MakeOuterSizer(wxWindow* window);

/// A row: `title` at the left, then space, then whatever the caller adds.
wxBoxSizer* MakeHeader(wxStaticText* title);

/// Adds `window` to a vertical or horizontal sizer with the gap between neighbors before it.
void AddSpaced(wxSizer* sizer, wxWindow* window, int proportion = 0, int flag = 0);
void AddSpaced(wxSizer* sizer, wxSizer* inner, int proportion = 0, int flag = 0);

/// What a panel shows instead of an empty list: what is missing, what to do, and a button for it.
class EmptyState : public wxPanel {
public:
    /// Without `act` there is no button.
    EmptyState(wxWindow* parent, const wxString& what, const wxString& todo,
               const wxString& button = {}, std::function<void()> act = {});

    /// Null without an act.
    wxButton* button() const { return button_; }

private:
    wxButton* button_ = nullptr;
};

}  // namespace particulars
