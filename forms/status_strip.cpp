#include "forms/status_strip.h"

#include <fmt/format.h>
#include <utility>

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/statline.h>
#include <wx/stattext.h>

#include "forms/kept_dialog.h"
#include "forms/layout.h"
#include "forms/words.h"

namespace particulars {

StatusStrip::StatusStrip(wxWindow* parent, std::function<void()> show_kept) : wxPanel(parent) {
    SetName("Status");
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    const auto add = [&](const wxString& name, int proportion, long style) {
        auto* text =
            new wxStaticText(this, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize, style);
        text->SetName(name);
        row->Add(text, proportion, wxALIGN_CENTER_VERTICAL | wxLEFT, FromDIP(kOutside));
        return text;
    };
    message_ = add("Last message", 1, wxST_ELLIPSIZE_END | wxST_NO_AUTORESIZE);
    kept_ =
        new wxButton(this, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize, wxBU_EXACTFIT);
    kept_->SetToolTip(_("Show them, to save them again or discard them"));
    kept_->Bind(wxEVT_BUTTON, [act = std::move(show_kept)](wxCommandEvent&) { act(); });
    row->Add(kept_, 0, wxALIGN_CENTER_VERTICAL | wxLEFT, FromDIP(kOutside));
    encrypted_ = add("Encryption", 0, 0);
    saved_ = add("Saved", 0, 0);
    next_date_ = add("Next date", 0, 0);
    row->AddSpacer(FromDIP(kOutside));

    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(new wxStaticLine(this), 0, wxEXPAND);
    column->Add(row, 0, wxEXPAND | wxTOP | wxBOTTOM, FromDIP(kTight));
    SetSizer(column);
    ShowNoCase();
    ShowKept(0);
}

void StatusStrip::ShowMessage(const wxString& message) {
    last_message_ = message;
    message_->SetLabel(wxControl::EscapeMnemonics(message));
    message_->SetToolTip(message);
}

void StatusStrip::ShowHelp(const wxString& help) {
    message_->SetLabel(wxControl::EscapeMnemonics(help.empty() ? last_message_ : help));
}

void StatusStrip::ShowKept(std::size_t count) {
    kept_->SetLabel(Wx(KeptInWords(count)));
    kept_->Show(count > 0);
    saved_->Show(count == 0);  // "All saved" would not be true.
    Layout();
}

void StatusStrip::ShowCase(const CaseRecords& records, const Clock& clock,
                           const std::string& saved_at, const CaseStanding& standing) {
    encrypted_->SetLabel(Wx(StandingInWords(standing)));
    saved_->SetLabel(saved_at.empty() ? _("All saved") : _("Saved ") + Wx(saved_at));
    next_date_->SetLabel(Wx(NextDateInWords(records, clock.Today())));
    Layout();
}

void StatusStrip::ShowNoCase() {
    encrypted_->SetLabel(_("No case open"));
    saved_->SetLabel(wxString());
    next_date_->SetLabel(wxString());
    Layout();
}

std::string StandingInWords(const CaseStanding& standing) {
    if (!standing.lost_since.empty())
        return "Team server, not answering since " + standing.lost_since;
    if (standing.on_server)
        return "Team server" + (standing.role ? ", " + std::string(ToText(*standing.role)) : "");
    return standing.read_only.empty() ? "Encrypted" : "Encrypted, read only";
}

std::string NextDateInWords(const CaseRecords& records, const Date& today) {
    const Deadline* next = nullptr;
    for (const Deadline& deadline : records.deadlines) {
        const auto date = ActBy(deadline);
        if (deadline.state == DeadlineState::kOpen && date && (!next || *date < *ActBy(*next)))
            next = &deadline;
    }
    if (!next)
        return "No dates";
    const Date date = *ActBy(*next);
    const char* const lead = date < today ? "Past due" : "Next";
    return fmt::format("{}: {} on {} ({})", lead, Designation(*next), ToWords(date),
                       DaysLeft(date, today));
}

}  // namespace particulars
