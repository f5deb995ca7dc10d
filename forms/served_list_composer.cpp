#include "forms/served_list_composer.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

#include <wx/button.h>
#include <wx/checklst.h>
#include <wx/choice.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "forms/dialog_fields.h"
#include "forms/theme.h"
#include "forms/words.h"
#include "forms/xrc.h"
#include "model/core/text.h"
#include "model/secrets/status_step.h"

namespace particulars {
namespace {

constexpr int kBoxWidth = 560;
constexpr int kBoxHeight = 260;

std::string WordingInWords(const CaseRecords& records, const Version& version) {
    const bool approved = IsApproved(records, version) && version.state != VersionState::kServed &&
                          version.state != VersionState::kSuperseded;
    return fmt::format("Version {}, {}", version.number,
                       approved ? "approved" : ToText(version.state));
}

}  // namespace

ServedListComposer::ServedListComposer(wxWindow* parent, const CaseRecords& records,
                                       SetMaterial material, SetComposition draft)
    : records_(records), material_(std::move(material)), composition_(std::move(draft)) {
    wxXmlResource::Get()->LoadDialog(this, parent, "served_list_composer");
    title_ = &FindControl<wxTextCtrl>(*this, "title");
    wording_ = &FindControl<wxChoice>(*this, "wording");
    problem_ = &FindControl<wxStaticText>(*this, "problem");
    problem_->SetForegroundColour(CurrentPalette().urgent);
    box_ = &FindControl<wxCheckListBox>(*this, "entries");
    box_->SetMinSize(FromDIP(wxSize(kBoxWidth, kBoxHeight)));
    box_->SetName("Entries");
    title_->SetName("Title");
    wording_->SetName("Wording");
    title_->ChangeValue(Wx(composition_.title));
    FillEntries();
    ShowEntries();
    if (!entries_.empty())
        box_->SetSelection(0);
    ShowWordings();
    box_->Bind(wxEVT_LISTBOX, [this](wxCommandEvent&) { ShowWordings(); });
    box_->Bind(wxEVT_CHECKLISTBOX, [this](wxCommandEvent& event) {
        const auto row = static_cast<std::size_t>(event.GetInt());
        entries_[row].listed = box_->IsChecked(static_cast<unsigned>(row));
        problem_->SetLabel(wxString());
    });
    wording_->Bind(wxEVT_CHOICE, [this](wxCommandEvent& event) {
        if (Entry* entry = selected()) {
            entry->chosen = static_cast<std::size_t>(event.GetInt());
            ShowEntries();
        }
    });
    FindControl<wxButton>(*this, "up").Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { Move(-1); });
    FindControl<wxButton>(*this, "down").Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { Move(1); });
    Fit();
    SetMinSize(GetSize());
    CentreOnParent();
    title_->SetFocus();
}

/// What is on the list first, in its order, then all others that have a wording.
void ServedListComposer::FillEntries() {
    const auto add = [this](const TradeSecret& secret, const VersionId& chosen, bool listed) {
        Entry entry;
        entry.secret = &secret;
        entry.listed = listed;
        for (const Version& version : material_.versions)
            if (version.secret == secret.id && !Trim(version.text).empty()) {
                if (version.id == chosen)
                    entry.chosen = entry.versions.size();
                entry.versions.push_back(&version);
            }
        if (!entry.versions.empty())
            entries_.push_back(std::move(entry));
    };
    const auto& wordings = composition_.wordings;
    for (const ChosenWording& wording : wordings)
        if (const TradeSecret* secret = FindSecret(records_, wording.secret))
            add(*secret, wording.version, true);
    for (const TradeSecret& secret : records_.secrets) {
        const bool listed =
            std::any_of(wordings.begin(), wordings.end(),
                        [&](const ChosenWording& wording) { return wording.secret == secret.id; });
        if (!listed && !IsOver(secret.status))
            add(secret, {}, false);
    }
}

std::string ServedListComposer::InWords(const Entry& entry) const {
    return fmt::format("{}  {} ({})", Designation(*entry.secret), entry.secret->title,
                       WordingInWords(records_, *entry.versions[entry.chosen]));
}

void ServedListComposer::ShowEntries() {
    const int chosen = box_->GetSelection();
    box_->Clear();
    for (const Entry& entry : entries_) {
        const int row = box_->Append(Wx(InWords(entry)));
        box_->Check(static_cast<unsigned>(row), entry.listed);
    }
    if (chosen != wxNOT_FOUND && chosen < static_cast<int>(entries_.size()))
        box_->SetSelection(chosen);
}

ServedListComposer::Entry* ServedListComposer::selected() {
    const int row = box_->GetSelection();
    return row == wxNOT_FOUND ? nullptr : &entries_[static_cast<std::size_t>(row)];
}

void ServedListComposer::ShowWordings() {
    wording_->Clear();
    const Entry* entry = selected();
    wording_->Enable(entry != nullptr);
    if (!entry)
        return;
    for (const Version* version : entry->versions)
        wording_->Append(Wx(WordingInWords(records_, *version)));
    wording_->SetSelection(static_cast<int>(entry->chosen));
}

void ServedListComposer::Move(int by) {
    const int row = box_->GetSelection();
    const int other = row + by;
    if (row == wxNOT_FOUND || other < 0 || other >= static_cast<int>(entries_.size()))
        return;
    std::swap(entries_[static_cast<std::size_t>(row)], entries_[static_cast<std::size_t>(other)]);
    box_->SetSelection(other);
    ShowEntries();
    box_->SetSelection(other);
    ShowWordings();
}

bool ServedListComposer::TransferDataFromWindow() {
    SetComposition composed = composition_;
    composed.title = Take(*title_);
    composed.wordings.clear();
    for (const Entry& entry : entries_)
        if (entry.listed)
            composed.wordings.push_back({entry.secret->id, entry.versions[entry.chosen]->id});
    if (composed.title.empty()) {
        ShowViolation(*this, {"title", "Give the list the title that its paper bears."});
        return false;
    }
    if (composed.wordings.empty()) {
        ShowViolation(*this, {"entries", "Tick the entries of the list."});
        return false;
    }
    composition_ = std::move(composed);
    return true;
}

}  // namespace particulars
