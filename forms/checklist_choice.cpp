#include "forms/checklist_choice.h"

#include <algorithm>
#include <fmt/format.h>

#include <wx/checklst.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include "forms/case_access.h"
#include "forms/labeled_choice.h"
#include "forms/layout.h"
#include "forms/permits.h"
#include "forms/secret_choice.h"
#include "forms/words.h"

namespace particulars {
namespace {

constexpr int kStandardsHeight = 160;

std::string StandardInWords(const Standard& standard) {
    return fmt::format("{} · {} · {}", standard.id, standard.stage, standard.check);
}

bool Contains(const std::vector<std::string>& list, const std::string& value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

}  // namespace

ChecklistChoice::ChecklistChoice(wxWindow* parent, CaseAccess& access)
    : wxPanel(parent), access_(access) {
    auto* column = new wxBoxSizer(wxVERTICAL);
    secret_ = new SecretChoice(this, _("The whole case"));
    AddLabeled(*column, *this, "&Of:", *secret_);
    secret_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { change_(); });
    AddSpaced(column, new wxStaticText(this, wxID_ANY, "S&tandards:"));
    standards_ = new wxCheckListBox(this, wxID_ANY, wxDefaultPosition,
                                    FromDIP(wxSize(kChoicesWidth, kStandardsHeight)));
    standards_->SetName("Standards");
    standards_->Bind(wxEVT_CHECKLISTBOX, [this](wxCommandEvent&) { StandardsChosen(); });
    column->Add(standards_, 1, wxEXPAND | wxTOP, FromDIP(kTight));
    column->Add(
        MakeNote(this, "V: source read. P: partly read. K: from general knowledge.", kChoicesWidth),
        0, wxTOP, FromDIP(kTight));
    SetSizer(column);
}

void ChecklistChoice::Fill() {
    secret_->Fill(access_.records());
    FillStandards();
}

void ChecklistChoice::Choose(const std::string& id) {
    secret_->Fill(access_.records());
    secret_->Choose(id);
}

std::string ChecklistChoice::secret() const {
    return secret_->chosen();
}

void ChecklistChoice::FillStandards() {
    const std::vector<std::string> chosen = access_.chosen_standards();
    std::vector<std::string> ids = chosen;
    for (const Standard& standard : access_.standards().standards())
        if (!Contains(chosen, standard.id))
            ids.push_back(standard.id);
    if (ids.size() != standard_ids_.size()) {  // Ticking must not move rows under the pointer.
        standards_->Clear();
        standard_ids_ = ids;
        for (const std::string& id : standard_ids_)
            if (const Standard* standard = access_.standards().FindStandard(id))
                standards_->Append(Wx(StandardInWords(*standard)));
    }
    for (unsigned row = 0; row < standards_->GetCount(); ++row)
        standards_->Check(row, Contains(chosen, standard_ids_[row]));
}

void ChecklistChoice::StandardsChosen() {
    if (!MayDo(*this, access_, Task::kContribute))
        return FillStandards();  // As they were.
    std::vector<std::string> chosen;
    for (unsigned row = 0; row < standards_->GetCount(); ++row)
        if (standards_->IsChecked(row))
            chosen.push_back(standard_ids_[row]);
    access_.ChooseStandards(std::move(chosen));
    change_();
}

}  // namespace particulars
