#include "forms/redline_text.h"

#include <wx/textctrl.h>

#include "forms/text_places.h"
#include "forms/theme.h"
#include "forms/words.h"

namespace particulars {
namespace {

constexpr std::size_t kMostColored = 4000;  ///< Coloring a hundred thousand takes minutes.

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

RedlineFound FillRedline(wxTextCtrl& field, const std::vector<RedlineRun>& runs) {
    struct Stretch {
        RunKind kind;
        long start;
        long end;
    };
    std::vector<Stretch> changes;
    wxString all;
    for (const RedlineRun& run : runs) {
        const auto start = static_cast<long>(all.length());
        all += Wx(TextPlaces(MarkedUp(run)).shown());
        if (run.kind != RunKind::kSame)
            changes.push_back({run.kind, start, static_cast<long>(all.length())});
    }
    field.ChangeValue(all);  // Once: a field that grows run by run is slow.
    std::size_t colored = 0;
    for (const Stretch& change : changes) {
        if (++colored > kMostColored)
            break;
        field.SetStyle(change.start, change.end, StyleOf(change.kind));
    }
    field.SetInsertionPoint(0);
    if (changes.empty())
        return RedlineFound::kSameWords;
    return changes.size() > kMostColored ? RedlineFound::kManyChanges : RedlineFound::kChanges;
}

wxString RedlineKey(RedlineFound found, RedlineSides sides) {
    if (found == RedlineFound::kSameWords)
        return _("The two have the same words.");
    wxString key = sides == RedlineSides::kSealedAndPublic
                       ? _("[-only in the sealed wording-]   {+only in the public one+}   [<moved "
                           "from<]   {>moved to>}")
                       : _("[-deleted-]   {+inserted+}   [<moved from<]   {>moved to>}");
    if (found == RedlineFound::kManyChanges)
        key += _("   Too many changes to color all: the later ones have their marks only.");
    return key;
}

bool ShowRedline(wxTextCtrl& field, std::string_view older, std::string_view newer) {
    return FillRedline(field, Redline(older, newer)) != RedlineFound::kSameWords;
}

}  // namespace particulars
