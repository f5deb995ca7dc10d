#include "forms/paper_text.h"

#include <algorithm>
#include <utility>

#include "forms/theme.h"

namespace particulars {
namespace {

constexpr int kWidth = 320;
constexpr int kHeight = 160;
constexpr int kSettleMilliseconds = 60;
constexpr long kContext = 240;  ///< Characters to keep in sight before and behind.

}  // namespace

PaperText::PaperText(wxWindow* parent, const wxString& name)
    : wxTextCtrl(parent, wxID_ANY, wxString(), wxDefaultPosition,
                 parent->FromDIP(wxSize(kWidth, kHeight)),
                 wxTE_MULTILINE | wxTE_READONLY | wxTE_RICH2) {
    SetName(name);
    SetMargins(FromDIP(wxPoint(10, 8)));
    settling_.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { Settle(); });
    Bind(wxEVT_LEFT_UP, [this](wxMouseEvent& event) {
        event.Skip();
        CallAfter([this] { Pick(); });
    });
    Bind(wxEVT_KEY_DOWN, [this](wxKeyEvent& event) {
        if (event.GetKeyCode() == WXK_RETURN)
            Pick();
        else
            event.Skip();
    });
}

void PaperText::SetPaper(const std::string& text) {
    places_ = TextPlaces(text);
    findings_.clear();
    pointed_at_.reset();
    ChangeValue(wxString::FromUTF8(places_.shown()));
    SetStyle(0, GetLastPosition(), wxTextAttr());
    SetInsertionPoint(0);
}

void PaperText::MarkFindings(const std::vector<TextSpan>& findings) {
    const auto pointed = std::exchange(pointed_at_, std::nullopt);
    const std::vector<TextSpan> former = std::exchange(findings_, findings);
    for (const TextSpan& place : former)
        Restyle(place, false);
    for (const TextSpan& place : findings_)
        Restyle(place, false);
    PointAt(pointed);
}

void PaperText::PointAt(std::optional<TextSpan> place) {
    if (pointed_at_)
        Restyle(*std::exchange(pointed_at_, std::nullopt), false);
    if (!place || place->start >= place->end)
        return;
    pointed_at_ = place;
    Restyle(*place, true);
    SetInsertionPoint(places_.ToPosition(place->start));
    ShowEnd();
    end_shown_ = false;
    settling_.Start(kSettleMilliseconds);
}

void PaperText::Settle() {
    if (!std::exchange(end_shown_, true)) {
        ShowEnd();
        return;
    }
    settling_.Stop();
    ShowBeginning();
}

void PaperText::ShowEnd() {
    if (pointed_at_)
        ShowPosition(std::min(places_.ToPosition(pointed_at_->end) + kContext, GetLastPosition()));
}

void PaperText::ShowBeginning() {
    if (pointed_at_)
        ShowPosition(std::max(places_.ToPosition(pointed_at_->start) - kContext, 0L));
}

void PaperText::Restyle(TextSpan place, bool pointed) {
    const Palette& palette = CurrentPalette();
    wxTextAttr plain;
    plain.SetBackgroundColour(pointed ? palette.hint : palette.field);
    plain.SetTextColour(palette.text);
    plain.SetFontUnderlined(false);
    SetStyle(places_.ToPosition(place.start), places_.ToPosition(place.end), plain);

    wxTextAttr found = plain;
    found.SetFontUnderlined(true);
    for (const TextSpan& finding : findings_) {
        const TextSpan common{std::max(finding.start, place.start),
                              std::min(finding.end, place.end)};
        if (common.start < common.end)
            SetStyle(places_.ToPosition(common.start), places_.ToPosition(common.end), found);
    }
}

void PaperText::OnPick(std::function<void(std::size_t byte)> pick) {
    pick_ = std::move(pick);
}

void PaperText::Pick() {
    if (pick_)
        pick_(places_.ToByte(GetInsertionPoint()));
}

}  // namespace particulars
