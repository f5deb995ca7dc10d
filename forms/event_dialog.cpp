#include "forms/event_dialog.h"

#include <utility>

#include "forms/dialog_fields.h"

namespace particulars {

EventDialog::EventDialog(wxWindow* parent, Event event) : event_(std::move(event)) {
    wxXmlResource::Get()->LoadDialog(this, parent, "event_dialog");
    title_ = &FindControl<wxTextCtrl>(*this, "title");
    kind_ = &FindControl<wxChoice>(*this, "kind");
    date_ = &AddDateEntry(*this, "date", "Day");
    time_ = &FindControl<wxTextCtrl>(*this, "time");
    source_ = &FindControl<wxTextCtrl>(*this, "source");
    NameControlsByLabels(*this);
    Fit();
    CentreOnParent();
}

bool EventDialog::TransferDataToWindow() {
    Put(*title_, event_.title);
    kind_->SetStringSelection(Wx(event_.kind));
    date_->SetDate(event_.date.is_special() ? std::nullopt : std::optional<Date>(event_.date));
    Put(*time_, event_.time);
    Put(*source_, event_.source);
    return true;
}

bool EventDialog::TransferDataFromWindow() {
    Event edited = event_;
    edited.title = Take(*title_);
    edited.kind = Utf8(kind_->GetStringSelection());
    edited.time = Take(*time_);
    edited.source = Take(*source_);
    if (!date_->problem().empty()) {
        ShowViolation(*this, {"date", date_->problem()});
        return false;
    }
    if (!date_->date()) {
        ShowViolation(*this, {"date", "Enter the day on which it happened."});
        return false;
    }
    edited.date = *date_->date();
    if (const Violations violations = Check(edited); !violations.empty()) {
        ShowViolation(*this, violations.front());
        return false;
    }
    event_ = std::move(edited);
    return true;
}

}  // namespace particulars
