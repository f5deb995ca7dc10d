#include "forms/notice_bar.h"

#include <algorithm>
#include <utility>

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/statline.h>
#include <wx/stattext.h>

#include "forms/accessible_names.h"
#include "forms/layout.h"
#include "forms/theme.h"
#include "forms/words.h"

namespace particulars {
namespace {

constexpr int kLeastWidth = 160;
constexpr std::size_t kMostShown = 3;  ///< More would push the case off the window.

}  // namespace

NoticeBar::NoticeBar(wxWindow* parent) : wxPanel(parent) {
    SetName("Notices");
    rows_ = new wxBoxSizer(wxVERTICAL);
    SetSizer(rows_);
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        event.Skip();
        if (event.GetSize().x != width_)
            CallAfter([this] { Wrap(); });
    });
    Hide();
}

void NoticeBar::ShowNotice(Notice notice) {
    const Notice* known = Find(notice.key);
    if (known && known->text == notice.text && known->acts.size() == notice.acts.size())
        return;  // Building it anew would take the focus from its buttons.
    std::erase_if(notices_, [&](const Notice& one) { return one.key == notice.key; });
    notices_.push_back(std::move(notice));
    std::stable_partition(notices_.begin(), notices_.end(),
                          [](const Notice& one) { return !one.urgent; });
    Rebuild();
}

void NoticeBar::Withdraw(const std::string& key) {
    if (std::erase_if(notices_, [&](const Notice& one) { return one.key == key; }) > 0)
        Rebuild();
}

void NoticeBar::Clear() {
    notices_.clear();
    Rebuild();
}

const Notice* NoticeBar::Find(const std::string& key) const {
    const auto found = std::find_if(notices_.begin(), notices_.end(),
                                    [&](const Notice& one) { return one.key == key; });
    return found == notices_.end() ? nullptr : &*found;
}

void NoticeBar::Rebuild() {
    rows_->Clear(false);
    words_.clear();
    // A button in a row may be what asked for this: destroying it waits for the next idle moment.
    for (wxWindow* row : GetChildren()) {
        if (!row->IsShown())
            continue;  // Waits already.
        row->Hide();
        CallAfter([row] { row->Destroy(); });
    }
    const std::size_t from = notices_.size() - std::min(notices_.size(), kMostShown);
    for (std::size_t index = notices_.size(); index > from; --index)
        rows_->Add(MakeRow(notices_[index - 1]), 0, wxEXPAND);
    NameForScreenReaders(*this);
    Show(!notices_.empty());
    Wrap();
}

void NoticeBar::Wrap() {
    width_ = GetParent()->GetClientSize().x;
    for (const Words& words : words_) {
        words.shown->SetLabel(words.text);
        words.shown->Wrap(std::max(width_ - words.beside, FromDIP(kLeastWidth)));
        words.shown->InvalidateBestSize();
    }
    for (wxWindow* row : GetChildren())
        row->Layout();
    InvalidateBestSize();
    GetParent()->Layout();
}

wxPanel* NoticeBar::MakeRow(const Notice& notice) {
    auto* row = new wxPanel(this);
    row->SetName("Notice");
    const Palette& palette = CurrentPalette();
    const VerdictColors& colors = notice.urgent ? palette.not_met : palette.doubtful;
    row->SetBackgroundColour(colors.fill);
    auto* sign = new wxStaticText(row, wxID_ANY, notice.urgent ? L"\u26A0" : L"\u24D8");
    sign->SetForegroundColour(colors.text);
    auto* text = new wxStaticText(row, wxID_ANY, wxString());
    text->SetName("Notice");
    text->SetForegroundColour(colors.text);
    auto* line = new wxBoxSizer(wxHORIZONTAL);
    line->Add(sign, 0, wxALIGN_CENTER_VERTICAL);
    AddSpaced(line, text, 1, wxALIGN_CENTER_VERTICAL);
    for (const NoticeAct& one : notice.acts) {
        auto* button = new wxButton(row, wxID_ANY, one.label);
        button->Bind(wxEVT_BUTTON, [act = one.act](wxCommandEvent&) { act(); });
        AddSpaced(line, button, 0, wxALIGN_CENTER_VERTICAL);
    }
    if (notice.may_close) {
        auto* close = new wxButton(row, wxID_ANY, L"\u2715", wxDefaultPosition, wxDefaultSize,
                                   wxBU_EXACTFIT | wxBORDER_NONE);
        close->SetName("Close the notice");
        close->SetToolTip(_("Close the notice"));
        close->Bind(wxEVT_BUTTON, [this, key = notice.key](wxCommandEvent&) { Withdraw(key); });
        AddSpaced(line, close, 0, wxALIGN_CENTER_VERTICAL);
    }
    words_.push_back({text, Escaped(notice.text.utf8_string()),
                      line->CalcMin().x + FromDIP(2 * kBetween + kOutside)});
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(line, 0, wxEXPAND | wxALL, FromDIP(kBetween));
    column->Add(new wxStaticLine(row), 0, wxEXPAND);
    row->SetSizer(column);
    return row;
}

}  // namespace particulars
