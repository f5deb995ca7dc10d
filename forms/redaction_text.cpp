#include "forms/redaction_text.h"

#include <algorithm>

#include "forms/theme.h"
#include "forms/words.h"

namespace particulars {
namespace {

constexpr int kWidth = 520;
constexpr int kHeight = 460;
constexpr long kContext = 240;  ///< Characters to keep in sight before a passage.

bool IsBlank(char character) {
    return character == ' ' || (character >= '\t' && character <= '\r');
}

}  // namespace

RedactionText::RedactionText(wxWindow* parent)
    : wxTextCtrl(parent, wxID_ANY, wxString(), wxDefaultPosition,
                 parent->FromDIP(wxSize(kWidth, kHeight)),
                 wxTE_MULTILINE | wxTE_READONLY | wxTE_RICH2 | wxTE_NOHIDESEL) {
    SetMargins(FromDIP(wxPoint(10, 8)));
}

void RedactionText::SetPaper(const std::string& text) {
    text_ = text;
    places_ = TextPlaces(text);
    ChangeValue(Wx(places_.shown()));
    SetInsertionPoint(0);
}

void RedactionText::ShowPassages(const std::vector<Redaction>& passages) {
    const Palette& palette = CurrentPalette();
    wxTextAttr plain;
    plain.SetBackgroundColour(palette.field);
    plain.SetTextColour(palette.text);
    plain.SetFontUnderlined(false);
    SetStyle(0, GetLastPosition(), plain);
    const auto mark = [&](const Redaction& passage, bool kept_back) {
        wxTextAttr marked = plain;
        if (kept_back)
            marked.SetBackgroundColour(palette.hint);
        else
            marked.SetFontUnderlined(true);
        SetStyle(places_.ToPosition(passage.place.start), places_.ToPosition(passage.place.end),
                 marked);
    };
    for (const bool kept_back : {false, true})  // What is kept back shows where they overlap.
        for (const Redaction& passage : passages)
            if (IsKeptBack(passage) == kept_back)
                mark(passage, kept_back);
}

void RedactionText::PointAt(const Redaction& passage) {
    const long start = places_.ToPosition(passage.place.start);
    SetSelection(start, places_.ToPosition(passage.place.end));
    ShowPosition(std::max(start - kContext, 0L));
    ShowPosition(start);
}

std::optional<TextSpan> RedactionText::selection() const {
    long from = 0;
    long to = 0;
    GetSelection(&from, &to);
    TextSpan place{places_.ToByte(from), places_.ToByte(to)};
    while (place.start < place.end && IsBlank(text_[place.start]))
        ++place.start;
    while (place.start < place.end && IsBlank(text_[place.end - 1]))
        --place.end;
    if (place.start >= place.end)
        return std::nullopt;
    return place;
}

}  // namespace particulars
