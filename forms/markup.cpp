#include "forms/markup.h"

#include "forms/theme.h"

namespace particulars {

wxString ForMarkup(wxString text) {
    text.Replace("&", "&amp;");
    text.Replace("<", "&lt;");
    return text;
}

wxString MutedMarkup(const wxString& text) {
    const wxString color = CurrentPalette().muted.GetAsString(wxC2S_HTML_SYNTAX);
    return "<span foreground=\"" + color + "\">" + ForMarkup(text) + "</span>";
}

}  // namespace particulars
