#include "forms/date_entry.h"

#include <utility>

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "forms/layout.h"
#include "forms/theme.h"
#include "model/core/date_reader.h"
#include "model/core/text.h"

namespace particulars {

DateEntry::DateEntry(wxWindow* parent, const wxString& name)
    : wxPanel(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxTAB_TRAVERSAL) {
    text_ = new wxTextCtrl(this, wxID_ANY);
    text_->SetName(name);
    text_->SetHint("22 June 2016 or 2016-06-22");
    text_->SetMinSize(wxSize(text_->GetTextExtent("Wednesday 28 September 2016").x, -1));
    in_words_ = new wxStaticText(this, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize,
                                 wxST_NO_AUTORESIZE | wxST_ELLIPSIZE_END);
    first_ = new wxButton(this, wxID_ANY);
    second_ = new wxButton(this, wxID_ANY);

    auto* choices = new wxBoxSizer(wxHORIZONTAL);
    choices->Add(first_);
    choices->Add(second_, 0, wxLEFT, FromDIP(kTight));
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(text_, 0, wxEXPAND);
    column->Add(in_words_, 0, wxEXPAND | wxTOP, FromDIP(kTight));
    column->Add(choices, 0, wxTOP, FromDIP(kTight));
    SetSizer(column);

    text_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { Read(); });
    first_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { Settle(0); });
    second_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { Settle(1); });
    Read();
}

void DateEntry::SetDate(const std::optional<Date>& date) {
    text_->ChangeValue(date ? wxString::FromUTF8(ToIso(*date)) : wxString());
    Read();
}

void DateEntry::OnChange(std::function<void()> change) {
    change_ = std::move(change);
}

void DateEntry::SetFocus() {
    text_->SetFocus();
}

void DateEntry::Read() {
    const std::string typed = text_->GetValue().utf8_string();
    DateReading reading;
    if (!Trim(typed).empty())
        reading = ReadDate(typed);
    date_ = reading.date;
    candidates_ = reading.candidates;
    problem_ = candidates_.empty() ? reading.problem
                                   : "This can be meant in two ways. Choose the day you mean.";
    const Palette& palette = CurrentPalette();
    in_words_->SetForegroundColour(problem_.empty() ? palette.muted : palette.urgent);
    in_words_->SetLabel(wxString::FromUTF8(date_ ? ToWords(*date_) : problem_));
    in_words_->SetToolTip(in_words_->GetLabel());
    ShowChoices();
    if (change_)
        change_();
}

void DateEntry::ShowChoices() {
    const bool ask = candidates_.size() == 2;
    if (ask) {
        first_->SetLabel(wxString::FromUTF8(ToShortWords(candidates_[0])));
        second_->SetLabel(wxString::FromUTF8(ToShortWords(candidates_[1])));
    }
    if (first_->IsShown() == ask && GetSizer()->GetItem(text_)) {
        Layout();
        return;
    }
    first_->Show(ask);
    second_->Show(ask);
    InvalidateBestSize();
    if (wxWindow* form = wxGetTopLevelParent(this))
        form->Layout();
}

void DateEntry::Settle(std::size_t candidate) {
    if (candidate < candidates_.size())
        SetDate(candidates_[candidate]);
    text_->SetFocus();
}

}  // namespace particulars
