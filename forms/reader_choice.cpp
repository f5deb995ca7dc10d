#include "forms/reader_choice.h"

#include <algorithm>
#include <utility>

#include <wx/checkbox.h>
#include <wx/choice.h>
#include <wx/combobox.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include "forms/case_access.h"
#include "forms/labeled_choice.h"
#include "forms/layout.h"
#include "forms/words.h"
#include "model/core/capitalized.h"
#include "model/jobs/recipients.h"
#include "model/papers/catalog.h"

namespace particulars {
namespace {

std::size_t Selected(const wxChoice& choice) {
    return static_cast<std::size_t>(std::max(0, choice.GetSelection()));
}

}  // namespace

ReaderChoice::ReaderChoice(wxWindow* parent, CaseAccess& access)
    : wxPanel(parent), access_(access) {
    auto* column = new wxBoxSizer(wxVERTICAL);
    audience_ = new wxChoice(this, wxID_ANY);
    AddLabeled(*column, *this, "F&or:", *audience_);
    tier_ = new wxChoice(this, wxID_ANY);
    AddLabeled(*column, *this, "May &hold up to:", *tier_);
    for (wxChoice* choice : {audience_, tier_})
        choice->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { Changed(); });
    auto* caption = new wxStaticText(this, wxID_ANY, "Re&ceived by:");
    AddSpaced(column, caption);
    recipient_ = new wxComboBox(this, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize, 0,
                                nullptr, wxTE_PROCESS_ENTER);
    recipient_->SetName("Received by");
    column->Add(recipient_, 0, wxEXPAND | wxTOP, FromDIP(kTight));
    recipient_->Bind(wxEVT_COMBOBOX, [this](wxCommandEvent&) { Changed(); });
    recipient_->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) { Changed(); });
    recipient_->Bind(wxEVT_KILL_FOCUS, [this](wxFocusEvent& event) {
        event.Skip();
        if (recipient_->GetValue() != composed_for_)
            CallAfter([this] { Changed(); });
    });
    final_ = new wxCheckBox(this, wxID_ANY, "F&inal: no draft mark where all was served");
    final_->SetName("Final");
    final_->Bind(wxEVT_CHECKBOX, [this](wxCommandEvent&) { Changed(); });
    AddSpaced(column, final_);
    told_ = MakeNote(this, wxString(), kChoicesWidth);
    told_->SetName("What is left out");
    AddSpaced(column, told_);
    SetSizer(column);
}

void ReaderChoice::Offer(const std::string& paper) {
    Offer(FindPaper(paper)->audiences);
}

void ReaderChoice::Choose(const Reader& reader) {
    const auto found = std::find(audiences_.begin(), audiences_.end(), reader.audience);
    if (found != audiences_.end())
        audience_->SetSelection(static_cast<int>(found - audiences_.begin()));
    tier_->SetSelection(static_cast<int>(reader.up_to));
    OfferRecipients();
}

void ReaderChoice::Offer(std::vector<Audience> audiences) {
    audiences_ = std::move(audiences);
    audience_->Clear();
    for (const Audience audience : audiences_)
        audience_->Append(Wx(Capitalized(std::string(ToText(audience)))));
    audience_->SetSelection(0);
    tier_->Clear();
    for (const auto& [tier, name] : EnumText<Tier>::kNames)
        tier_->Append(Wx(Capitalized(NameOf(access_.records().tier_names, tier))));
    tier_->SetSelection(0);
    final_->SetValue(false);
    recipient_->Clear();
    OfferRecipients();
}

void ReaderChoice::OfferRecipients() {
    const wxString typed = recipient_->GetValue();
    recipient_->Clear();
    if (reader().audience == Audience::kExpert)
        for (const std::string& name :
             ExpertsCleared(access_.records(), reader(), access_.clock().Today()))
            recipient_->Append(Wx(name));
    recipient_->SetValue(typed);
    const bool is_public = reader().audience == Audience::kCourtPublic;
    tier_->Enable(!is_public);
    if (is_public)
        tier_->SetSelection(0);
}

void ReaderChoice::Changed() {
    OfferRecipients();
    composed_for_ = recipient_->GetValue();
    if (change_)
        change_();
}

Reader ReaderChoice::reader() const {
    return {audiences_.empty() ? Audience::kOwnTeam : audiences_[Selected(*audience_)],
            EnumText<Tier>::kNames[Selected(*tier_)].first};
}

void ReaderChoice::PutInto(PrintOptions& options) const {
    options.paper.reader = reader();
    options.paper.final_copy = final_->GetValue();
    options.recipient = Utf8(recipient_->GetValue());
}

void ReaderChoice::Tell(const std::string& words) {
    told_->SetLabel(Escaped(words));
    told_->Wrap(FromDIP(kChoicesWidth));
    Layout();
}

}  // namespace particulars
