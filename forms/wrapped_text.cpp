#include "forms/wrapped_text.h"

#include <algorithm>

#include "forms/layout.h"

namespace particulars {
namespace {

constexpr int kLeastWidth = 120;

}  // namespace

WrappedText::WrappedText(wxWindow* parent) : wxStaticText(parent, wxID_ANY, wxString()) {
    parent->Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        event.Skip();
        if (GetParent()->GetClientSize().x != width_)
            Rewrap();
    });
}

void WrappedText::SetText(const wxString& text) {
    text_ = text;
    text_.Replace("&", "&&");
    Rewrap();
    Show(!text.empty());
}

void WrappedText::Rewrap() {
    width_ = GetParent()->GetClientSize().x;
    const int room = width_ - GetPosition().x - FromDIP(kTight);
    SetLabel(text_);
    if (width_ > 0)
        Wrap(std::max(room, FromDIP(kLeastWidth)));
    InvalidateBestSize();
}

}  // namespace particulars
