#include "forms/redline_filler.h"

#include <any>
#include <utility>

#include <wx/textctrl.h>

#include "forms/words.h"

namespace particulars {

RedlineFiller::RedlineFiller(wxTextCtrl& field, std::function<void(const wxString&)> say)
    : field_(field), say_(std::move(say)) {}

void RedlineFiller::Clear() {
    job_.Stop();
    field_.Clear();
}

void RedlineFiller::Compare(std::string older, std::string newer, RedlineSides sides) {
    Clear();
    if (older.size() + newer.size() <= kAtOnce)
        return Fill(Redline(older, newer), sides);
    say_(_("Comparing two long texts..."));
    job_.Start(
        [older = std::move(older), newer = std::move(newer)](Progress& progress) -> std::any {
            return Redline(older, newer, progress);
        },
        [this, sides](std::any runs) { Fill(std::any_cast<std::vector<RedlineRun>>(runs), sides); },
        [this](const Error& failure) { say_(Wx(failure.what())); });
}

void RedlineFiller::Fill(const std::vector<RedlineRun>& runs, RedlineSides sides) {
    say_(RedlineKey(FillRedline(field_, runs), sides));
}

}  // namespace particulars
