#include "forms/redline_text.h"

#include <wx/textctrl.h>

#include "forms/text_places.h"
#include "forms/theme.h"
#include "forms/words.h"

namespace particulars {
namespace {

wxTextAttr StyleOf(RunKind kind) {
    wxTextAttr style;
    switch (kind) {
        case RunKind::kSame:
            break;
        case RunKind::kDeleted:
        case RunKind::kMovedFrom:
            style.SetTextColour(CurrentPalette().not_met.text);
            style.SetBackgroundColour(CurrentPalette().deleted);
            style.SetFontStrikethrough(true);
            break;
        case RunKind::kInserted:
        case RunKind::kMovedTo:
            style.SetTextColour(CurrentPalette().met.text);
            style.SetBackgroundColour(CurrentPalette().inserted);
            style.SetFontUnderlined(true);
            break;
    }
    return style;
}

}  // namespace

std::string MarkedUp(const RedlineRun& run) {
    switch (run.kind) {
        case RunKind::kSame:
            break;
        case RunKind::kDeleted:
            return "[-" + run.text + "-]";
        case RunKind::kInserted:
            return "{+" + run.text + "+}";
        case RunKind::kMovedFrom:
            return "[<" + run.text + "<]";
        case RunKind::kMovedTo:
            return "{>" + run.text + ">}";
    }
    return run.text;
}

bool ShowRedline(wxTextCtrl& field, std::string_view older, std::string_view newer) {
    field.Clear();
    bool changed = false;
    for (const RedlineRun& run : Redline(older, newer)) {
        changed = changed || run.kind != RunKind::kSame;
        const long start = field.GetLastPosition();
        field.AppendText(Wx(TextPlaces(MarkedUp(run)).shown()));
        if (run.kind != RunKind::kSame)
            field.SetStyle(start, field.GetLastPosition(), StyleOf(run.kind));
    }
    field.SetInsertionPoint(0);
    return changed;
}

}  // namespace particulars
