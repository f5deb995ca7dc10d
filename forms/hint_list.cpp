#include "forms/hint_list.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "forms/layout.h"
#include "forms/permits.h"
#include "forms/record_list.h"
#include "forms/steady.h"
#include "forms/theme.h"
#include "forms/words.h"
#include "forms/wrapped_text.h"

namespace particulars {
namespace {

constexpr int kDetailsHeight = 110;
constexpr std::size_t kMostListed = 500;  ///< More would make the list slow, and nobody reads them.

std::string SeverityInWords(int severity) {
    if (severity >= 3)
        return "Courts rejected such wording.";
    return severity == 2 ? "Usually needs more." : "Worth a look.";
}

std::string KeyOf(const Hint& hint) {
    return fmt::format("{}@{}", hint.id, hint.place.start);
}

std::string Summary(std::size_t hints, std::size_t dismissed) {
    std::string text = hints == 0   ? std::string("No hints.")
                       : hints == 1 ? std::string("1 hint.")
                                    : fmt::format("{} hints.", hints);
    if (dismissed > 0)
        text += fmt::format(" {} dismissed.", dismissed);
    return text;
}

}  // namespace

std::vector<Hint> WithoutDismissed(const std::vector<Hint>& hints, const std::string& text,
                                   const TradeSecretId& secret,
                                   const std::vector<HintDismissal>& dismissals) {
    std::vector<Hint> open;
    for (const Hint& hint : hints) {
        const std::string_view words = Slice(text, hint.place);
        const bool dismissed =
            std::any_of(dismissals.begin(), dismissals.end(), [&](const HintDismissal& one) {
                return one.secret == secret && one.hint == hint.id && one.words == words;
            });
        if (!dismissed)
            open.push_back(hint);
    }
    return open;
}

HintList::HintList(wxWindow* parent) : wxPanel(parent) {
    SetName("Hints");
    auto* column = new wxBoxSizer(wxVERTICAL);
    summary_ = MakeHeading(this, wxString());
    column->Add(summary_, 0, wxEXPAND);
    refused_ = new WrappedText(this);
    refused_->SetName("Own rules not in force");
    refused_->SetForegroundColour(CurrentPalette().urgent);
    column->Add(refused_, 0, wxEXPAND);
    list_ = new RecordList(this, "Hints", {{_("Hint"), 60}, {_("About"), 0}});
    list_->OnSelect([this] { Explain(list_->HasFocus()); });
    AddSpaced(column, list_, 1, wxEXPAND);
    details_ = new wxTextCtrl(this, wxID_ANY, wxString(), wxDefaultPosition,
                              FromDIP(wxSize(-1, kDetailsHeight)), wxTE_MULTILINE | wxTE_READONLY);
    details_->SetName("Reason and authority");
    AddSpaced(column, details_, 0, wxEXPAND);
    dismiss_button_ = new wxButton(this, wxID_ANY, _("Dis&miss..."));
    dismiss_button_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
        if (const Hint* hint = chosen(); hint && dismiss_)
            dismiss_(Hint(*hint));  // The list may be filled anew while the reason is typed.
    });
    auto* add_button = new wxButton(this, wxID_ANY, _("Add a &pattern..."));
    add_button->SetToolTip(_("Adds a pattern of your own to the hints, tried on a sentence first"));
    add_button->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
        if (add_)
            add_();
    });
    auto* buttons = new wxBoxSizer(wxHORIZONTAL);
    buttons->Add(add_button);
    buttons->AddStretchSpacer();
    AddSpaced(buttons, dismiss_button_);
    AddSpaced(column, buttons, 0, wxEXPAND);
    auto* padded = new wxBoxSizer(wxVERTICAL);
    padded->Add(column, 1, wxEXPAND | wxLEFT, FromDIP(kBetween));
    SetSizer(padded);
}

void HintList::ShowHints(const std::vector<Hint>& hints, std::size_t dismissed,
                         const std::optional<std::string>& why_not) {
    const auto listed = static_cast<std::ptrdiff_t>(std::min(hints.size(), kMostListed));
    hints_.assign(hints.begin(), hints.begin() + listed);
    why_not_ = why_not;
    std::string summary = Summary(hints.size(), dismissed);
    if (hints_.size() < hints.size())
        summary += fmt::format(" The first {} are listed.", hints_.size());
    summary_->SetLabel(Wx(summary));
    std::vector<RecordList::Row> rows;
    for (const Hint& hint : hints_)
        rows.push_back({KeyOf(hint), {hint.id, hint.label}});
    list_->SetRows(rows);
    if (list_->selected().empty() && !rows.empty())
        list_->SelectRecord(rows.front().id);
    Explain(false);
}

void HintList::ShowRefused(const std::vector<std::string>& findings) {
    std::string words;
    for (const std::string& finding : findings)
        words += (words.empty() ? "Not in force: " : "\n") + finding;
    refused_->SetText(Wx(words));
    Layout();
}

void HintList::Choose(const Hint& hint) {
    if (const Hint* now = chosen(); now && KeyOf(*now) == KeyOf(hint))
        return;
    list_->SelectRecord(KeyOf(hint));
    Explain(false);
}

const Hint* HintList::chosen() const {
    const std::string key = list_->selected();
    for (const Hint& hint : hints_)
        if (KeyOf(hint) == key)
            return &hint;
    return nullptr;
}

void HintList::Explain(bool by_user) {
    const Hint* hint = chosen();
    Allow(*dismiss_button_, !hint && !why_not_ ? "Choose a hint first." : why_not_);
    if (hint)
        ShowText(*details_, Wx(hint->prompt + "\n" + SeverityInWords(hint->severity) + "\n" +
                               hint->authority));
    else
        ShowText(*details_, hints_.empty() ? _("Wording that courts have found vague would be "
                                               "marked here, with the reason and the authority.")
                                           : _("Choose a hint to see its reason."));
    if (choose_)
        choose_(by_user);
}

}  // namespace particulars
