#include "forms/deadline_dialog.h"

#include <algorithm>
#include <utility>

#include <wx/stattext.h>

#include "forms/computation_fields.h"
#include "forms/dialog_fields.h"
#include "forms/theme.h"
#include "model/deadlines/chain.h"
#include "model/deadlines/obligation_deadline.h"
#include "model/deadlines/reminder.h"
#include "model/papers/agenda.h"

namespace particulars {
namespace {

constexpr int kTextWidth = 480;

std::optional<Date> OrderDate(const CaseRecords& records, const Deadline& deadline) {
    for (const Obligation& obligation : records.obligations)
        if (!deadline.obligation.empty() && obligation.id == deadline.obligation)
            for (const DocketEntry& entry : records.docket_entries)
                if (entry.id == obligation.order)
                    return entry.dated;
    return std::nullopt;
}

/// Those that `deadline` may run from: what stands, save itself.
std::vector<Deadline> PossibleParents(const CaseRecords& records, const Deadline& deadline) {
    std::vector<Deadline> parents;
    for (const Deadline& other : records.deadlines) {
        const bool stands =
            other.state == DeadlineState::kOpen || other.state == DeadlineState::kSatisfied;
        if (other.id != deadline.id && (stands || other.id == deadline.parent))
            parents.push_back(other);
    }
    return parents;
}

}  // namespace

DeadlineDialog::DeadlineDialog(wxWindow* parent, Deadline deadline, const CaseRecords& records)
    : deadline_(std::move(deadline)),
      closures_(records.closures),
      others_(PossibleParents(records, deadline_)),
      earliest_trigger_(OrderDate(records, deadline_)) {
    wxXmlResource::Get()->LoadDialog(this, parent, "deadline_dialog");
    title_ = &FindControl<wxTextCtrl>(*this, "title");
    authority_ = &FindControl<wxTextCtrl>(*this, "authority");
    responsible_ = &FindControl<wxTextCtrl>(*this, "responsible");
    backup_ = &FindControl<wxTextCtrl>(*this, "backup");
    reminders_ = &FindControl<wxTextCtrl>(*this, "reminders");
    reminders_->SetHint(Wx(std::string(kUsualReminders)));
    parent_ = &FindControl<wxChoice>(*this, "parent");
    parent_day_ = &FindControl<wxChoice>(*this, "parent_day");
    computation_ = new ComputationFields(this);
    AttachControl(*this, "computation", *computation_);
    result_ = &FindControl<wxStaticText>(*this, "result");
    result_->SetFont(result_->GetFont().Bold());
    result_->SetName("Answer");
    NameControlsByLabels(*this);
    FillParents();
    if (deadline_.number > 0)
        SetTitle(Wx(Designation(deadline_)));
    computation_->OnChange([this] { ShowResult(); });
    parent_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { ShowResult(); });
    parent_day_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { ShowResult(); });
    TransferDataToWindow();
    ShowResult();
    Fit();
    CentreOnParent();
}

void DeadlineDialog::FillParents() {
    parent_->Append("the day given below");
    for (const Deadline& other : others_)
        parent_->Append(Wx(Designation(other) + "  " + other.title));
    parent_->SetSelection(0);
    for (std::size_t place = 0; place < others_.size(); ++place)
        if (others_[place].id == deadline_.parent)
            parent_->SetSelection(static_cast<int>(place) + 1);
}

const Deadline* DeadlineDialog::Parent() const {
    const int chosen = parent_->GetSelection();
    return chosen < 1 ? nullptr : &others_[static_cast<std::size_t>(chosen) - 1];
}

bool DeadlineDialog::TransferDataToWindow() {
    Put(*title_, deadline_.title);
    Put(*authority_, deadline_.authority);
    Put(*responsible_, deadline_.responsible);
    Put(*backup_, deadline_.backup);
    Put(*reminders_, deadline_.reminders);
    Put(*parent_day_, deadline_.parent_day);
    computation_->SetInput(InputOf(deadline_));
    return true;
}

bool DeadlineDialog::IsComputedFromOther(const Deadline& edited) const {
    return computation_->input() != InputOf(deadline_) || edited.parent != deadline_.parent ||
           edited.parent_day != deadline_.parent_day;
}

Deadline DeadlineDialog::Edited() const {
    Deadline edited = deadline_;
    edited.title = Take(*title_);
    edited.authority = Take(*authority_);
    edited.responsible = Take(*responsible_);
    edited.backup = Take(*backup_);
    edited.reminders = Take(*reminders_);
    const Deadline* parent = Parent();
    edited.parent = parent ? parent->id : DeadlineId();
    edited.parent_day = Take(*parent_day_, ParentDay::kDone);
    if (!IsComputedFromOther(edited))
        return edited;
    PutInput(edited, computation_->input());
    if (parent) {
        edited.event = {};
        ComputeLink(edited, *parent, closures_);
    } else {
        ComputeDeadline(edited, closures_, earliest_trigger_);
    }
    edited.verified_by.clear();
    edited.verified_on.reset();
    return edited;
}

Violations DeadlineDialog::Problems() const {
    const ComputationInput input = computation_->input();
    if (Parent() == nullptr) {
        if (!computation_->trigger_problem().empty())
            return {{"trigger", computation_->trigger_problem()}};
        if (input.trigger && input.basis != TriggerBasis::kNone)
            if (auto request = RequestFrom(input, closures_);
                std::holds_alternative<Violations>(request))
                return std::get<Violations>(request);
    }
    const Deadline edited = Edited();
    const std::string cycle = CycleThrough(edited, [this](const DeadlineId& id) -> const Deadline* {
        const auto found = std::find_if(others_.begin(), others_.end(),
                                        [&](const Deadline& one) { return one.id == id; });
        return found == others_.end() ? nullptr : &*found;
    });
    if (!cycle.empty())
        return {{"parent", "These would wait for each other: " + cycle + ". Choose another one."}};
    return ButNumber(Check(edited));
}

bool DeadlineDialog::TransferDataFromWindow() {
    const Violations violations = Problems();
    if (!violations.empty()) {
        ShowViolation(*this, violations.front());
        if (!FindWindow(wxXmlResource::GetXRCID(violations.front().field)))
            computation_->FocusField(violations.front().field);
        return false;
    }
    deadline_ = Edited();
    return true;
}

void DeadlineDialog::ShowResult() {
    const Palette& palette = CurrentPalette();
    const ComputationInput input = computation_->input();
    const bool linked = Parent() != nullptr;
    parent_day_->Enable(linked);
    computation_->TakeTriggerFromOther(linked);
    std::string words = "No date yet.";
    result_->SetForegroundColour(palette.text);
    if (linked) {
        const Deadline edited = Edited();
        words = ActBy(edited) ? "Act by " + ActByInWords(edited)
                              : "Pending, until " + Designation(*Parent()) + " has that day.";
    } else if (input.trigger && input.basis != TriggerBasis::kNone) {
        const auto request = RequestFrom(input, closures_);
        const auto* violations = std::get_if<Violations>(&request);
        result_->SetForegroundColour(violations ? palette.urgent : palette.text);
        words = violations ? violations->front().message : "Act by " + ActByInWords(Edited());
    }
    result_->SetLabel(Escaped(words));
    result_->Wrap(FromDIP(kTextWidth));
    Layout();
}

}  // namespace particulars
