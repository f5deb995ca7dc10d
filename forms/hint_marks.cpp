#include "forms/hint_marks.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include <wx/settings.h>
#include <wx/textctrl.h>

#include "forms/theme.h"
#include "forms/words.h"

namespace particulars {
namespace {

constexpr std::size_t kMarkedAtOnce = 200;

}  // namespace

HintMarks::HintMarks(wxTextCtrl& field) : field_(field) {
    field_.Bind(wxEVT_MOTION, &HintMarks::OnMotion, this);
    field_.Bind(wxEVT_IDLE, &HintMarks::OnIdle, this);
    field_.Bind(wxEVT_TEXT, &HintMarks::OnText, this);
}

void HintMarks::OnText(wxCommandEvent& event) {
    current_ = false;
    event.Skip();
}

std::string HintMarks::InWords(const Hint& hint) {
    return hint.id + "  " + hint.label + "\n" + hint.prompt + "\n" + hint.authority;
}

bool HintMarks::IsAboutWords(const Hint& hint) const {
    return hint.place.end - hint.place.start < size_;
}

void HintMarks::Show(const std::string& text, const std::vector<Hint>& hints) {
    size_ = text.size();
    places_ = TextPlaces(text);
    current_ = true;
    hints_.clear();
    std::copy_if(hints.begin(), hints.end(), std::back_inserter(hints_),
                 [this](const Hint& hint) { return IsAboutWords(hint); });
    wxTextAttr plain(wxSystemSettings::GetColour(wxSYS_COLOUR_WINDOWTEXT),
                     wxSystemSettings::GetColour(wxSYS_COLOUR_WINDOW));
    plain.SetFontUnderlined(false);
    field_.SetStyle(0, field_.GetLastPosition(), plain);
    marked_ = 0;
    chosen_.reset();
    MarkMore();
}

void HintMarks::Mark(const Hint& hint, bool chosen) {
    wxTextAttr style(
        wxSystemSettings::GetColour(wxSYS_COLOUR_WINDOWTEXT),
        chosen ? CurrentPalette().hint : wxSystemSettings::GetColour(wxSYS_COLOUR_WINDOW));
    style.SetFontUnderlined(true);
    field_.SetStyle(places_.ToPosition(hint.place.start), places_.ToPosition(hint.place.end),
                    style);
}

void HintMarks::MarkMore() {
    const std::size_t end = std::min(hints_.size(), marked_ + kMarkedAtOnce);
    for (; marked_ < end; ++marked_)
        Mark(hints_[marked_], false);
    if (chosen_)
        Mark(*chosen_, true);
}

void HintMarks::OnIdle(wxIdleEvent& event) {
    if (current_ && marked_ < hints_.size()) {
        MarkMore();
        event.RequestMore(marked_ < hints_.size());
    }
    event.Skip();
}

void HintMarks::Choose(const Hint* hint, bool reveal) {
    if (!current_)
        return;
    if (const auto former = std::exchange(chosen_, std::nullopt))
        Mark(*former, false);
    if (!hint || !IsAboutWords(*hint))
        return;
    chosen_ = *hint;
    Mark(*chosen_, true);
    if (reveal)
        field_.ShowPosition(places_.ToPosition(hint->place.start));
}

const Hint* HintMarks::At(long position) const {
    if (!current_)
        return nullptr;
    const std::size_t byte = places_.ToByte(position);
    const Hint* narrowest = nullptr;
    for (const Hint& hint : hints_) {
        const TextSpan& place = hint.place;
        if (place.start <= byte && byte < place.end &&
            (!narrowest || place.end - place.start < narrowest->place.end - narrowest->place.start))
            narrowest = &hint;
    }
    return narrowest;
}

void HintMarks::OnMotion(wxMouseEvent& event) {
    event.Skip();
    long position = 0;
    const bool on_text = field_.HitTest(event.GetPosition(), &position) == wxTE_HT_ON_TEXT;
    const Hint* hint = on_text ? At(position) : nullptr;
    std::string words = hint ? InWords(*hint) : std::string();
    if (words == bubble_)
        return;
    bubble_ = std::move(words);
    if (bubble_.empty())
        field_.UnsetToolTip();
    else
        field_.SetToolTip(Wx(bubble_));
}

}  // namespace particulars
