#include "forms/recalculation_dialog.h"

#include <fmt/format.h>
#include <functional>
#include <utility>

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include "forms/case_access.h"
#include "forms/layout.h"
#include "forms/modal_progress.h"
#include "forms/words.h"
#include "model/core/error.h"
#include "model/papers/agenda.h"

namespace particulars {
namespace {

enum ColumnPlace : unsigned { kTick, kNumber, kTitle, kWas, kWillBe, kNote, kColumns };

constexpr int kWidth = 960;
constexpr int kHeight = 360;
constexpr const char* kLooking = "Looking at what this moves";

}  // namespace

/// Rows on demand, so that a hundred thousand cost no more than those in sight.
class RecalculationDialog::Rows : public wxDataViewVirtualListModel {
public:
    Rows(const std::vector<MovedDeadline>& moved, bool may_unverify)
        : wxDataViewVirtualListModel(static_cast<unsigned>(moved.size())),
          moved_(moved),
          may_unverify_(may_unverify),
          ticks_(moved.size()) {
        for (std::size_t row = 0; row < moved.size(); ++row)
            ticks_[row] = moved[row].caution.empty();
    }

    void GetValueByRow(wxVariant& value, unsigned row, unsigned column) const override {
        const MovedDeadline& moved = moved_[row];
        switch (column) {
            case kTick:
                value = static_cast<bool>(ticks_[row]);
                return;
            case kNumber:
                value = Wx(Designation(*moved.before));
                return;
            case kTitle:
                value = Wx(moved.before->title);
                return;
            case kWas:
                value = Wx(ActByInWords(*moved.before));
                return;
            case kWillBe:
                value = Wx(ActByInWords(moved.after));
                return;
            default:
                value = Wx(NoteOf(row));
        }
    }

    bool SetValueByRow(const wxVariant& value, unsigned row, unsigned column) override {
        if (column != kTick || !CanTick(row))
            return false;
        ticks_[row] = value.GetBool();
        if (changed)
            changed();
        return true;
    }

    bool IsEnabledByRow(unsigned row, unsigned column) const override {
        return column != kTick || CanTick(row);
    }

    void TickAll(bool ticked) {
        for (unsigned row = 0; row < ticks_.size(); ++row)
            ticks_[row] = ticked && CanTick(row);
        Reset(static_cast<unsigned>(ticks_.size()));
    }

    std::set<DeadlineId> Staying() const {
        std::set<DeadlineId> staying;
        for (std::size_t row = 0; row < ticks_.size(); ++row)
            if (!ticks_[row])
                staying.insert(moved_[row].before->id);
        return staying;
    }

    std::size_t size() const { return ticks_.size(); }

    std::function<void()> changed;

private:
    bool CanTick(unsigned row) const {
        return may_unverify_ || moved_[row].before->verified_by.empty();
    }

    std::string NoteOf(unsigned row) const {
        return CanTick(row) ? moved_[row].caution
                            : "Verified: your role does not allow to move what was verified.";
    }

    const std::vector<MovedDeadline>& moved_;
    bool may_unverify_;
    std::vector<bool> ticks_;
};

RecalculationDialog::RecalculationDialog(wxWindow* parent, const std::vector<MovedDeadline>& moved,
                                         bool may_unverify)
    : wxDialog(parent, wxID_ANY, "What this moves", wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER),
      rows_(new Rows(moved, may_unverify)) {
    auto* inner = MakeOuterSizer(this);
    auto* intro = new wxStaticText(this, wxID_ANY,
                                   "Only what is ticked moves; the rest keeps its date. Old and "
                                   "new dates stay in the history.");
    inner->Add(intro, 0, wxEXPAND);
    list_ = new wxDataViewCtrl(this, wxID_ANY, wxDefaultPosition, FromDIP(wxSize(kWidth, kHeight)),
                               wxDV_ROW_LINES);
    list_->SetName("Dates that move");
    list_->AssociateModel(rows_.get());
    AddColumns();
    AddSpaced(inner, list_, 1, wxEXPAND);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    auto* all = new wxButton(this, wxID_ANY, "Tick &all");
    auto* none = new wxButton(this, wxID_ANY, "Tick &none");
    all->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { TickAll(true); });
    none->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { TickAll(false); });
    row->Add(all);
    row->Add(none, 0, wxLEFT, FromDIP(kTight));
    count_ = new wxStaticText(this, wxID_ANY, wxString());
    row->Add(count_, 1, wxALIGN_CENTER_VERTICAL | wxLEFT, FromDIP(kBetween));
    AddSpaced(inner, row, 0, wxEXPAND);
    if (auto* buttons = CreateStdDialogButtonSizer(wxOK | wxCANCEL)) {
        FindWindow(wxID_OK)->SetLabel("&Move what is ticked");
        AddSpaced(inner, buttons, 0, wxEXPAND);
    }
    rows_->changed = [this] { Count(); };
    Count();
    Fit();
    CentreOnParent();
}

void RecalculationDialog::AddColumns() {
    const auto flags = wxDATAVIEW_COL_RESIZABLE;
    list_->AppendToggleColumn("Move", kTick, wxDATAVIEW_CELL_ACTIVATABLE, FromDIP(56));
    list_->AppendTextColumn("No.", kNumber, wxDATAVIEW_CELL_INERT, FromDIP(64), wxALIGN_LEFT,
                            flags);
    list_->AppendTextColumn("What", kTitle, wxDATAVIEW_CELL_INERT, FromDIP(240), wxALIGN_LEFT,
                            flags);
    list_->AppendTextColumn("Was", kWas, wxDATAVIEW_CELL_INERT, FromDIP(180), wxALIGN_LEFT, flags);
    list_->AppendTextColumn("Will be", kWillBe, wxDATAVIEW_CELL_INERT, FromDIP(180), wxALIGN_LEFT,
                            flags);
    list_->AppendTextColumn("Note", kNote, wxDATAVIEW_CELL_INERT, FromDIP(260), wxALIGN_LEFT,
                            flags);
}

void RecalculationDialog::TickAll(bool ticked) {
    rows_->TickAll(ticked);
    Count();
}

void RecalculationDialog::Count() {
    const std::size_t all = rows_->size();
    count_->SetLabel(Wx(fmt::format("{} of {} move", all - rows_->Staying().size(), all)));
}

std::set<DeadlineId> RecalculationDialog::Staying() const {
    return rows_->Staying();
}

namespace {

/// Asks what may move, and adds it to `changed`. False where the user would rather not.
bool AskWhatMoves(wxWindow& parent, CaseAccess& access, const std::vector<MovedDeadline>& attached,
                  std::vector<AnyRecord>& changed) {
    const auto moved = [&] {
        ModalProgress progress(parent, kLooking);
        return WhatActMoves(access.records(), changed, attached, progress);
    }();
    if (moved.empty())
        return true;
    RecalculationDialog dialog(&parent, moved, !access.WhyNot(Task::kAssess));
    if (dialog.ShowModal() != wxID_OK)
        return false;
    ModalProgress progress(parent, kLooking);
    AddWhatMoves(access.records(), changed, attached, dialog.Staying(), progress);
    return true;
}

}  // namespace

bool SaveWithWhatMoves(wxWindow& parent, CaseAccess& access, const std::string& label,
                       std::vector<AnyRecord> changed, const std::string& reason,
                       const std::vector<MovedDeadline>& attached) {
    try {
        if (!AskWhatMoves(parent, access, attached, changed))
            return false;
    } catch (const Error& stopped) {
        if (stopped.kind() != ErrorKind::kCancelled)
            throw;
        return false;
    }
    ModalProgress saving(parent, "Saving");
    return access.Save(label, std::move(changed), reason, &saving);
}

}  // namespace particulars
