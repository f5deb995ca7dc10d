#include "forms/docket_entry_dialog.h"

#include <utility>

#include <wx/checkbox.h>

#include "forms/dialog_fields.h"

namespace particulars {

DocketEntryDialog::DocketEntryDialog(wxWindow* parent, DocketEntry entry)
    : entry_(std::move(entry)) {
    wxXmlResource::Get()->LoadDialog(this, parent, "docket_entry_dialog");
    ecf_number_ = &FindControl<wxTextCtrl>(*this, "ecf_number");
    kind_ = &FindControl<wxChoice>(*this, "kind");
    title_ = &FindControl<wxTextCtrl>(*this, "title");
    dated_ = &AddDateEntry(*this, "dated", "Dated");
    filed_ = &AddDateEntry(*this, "filed", "Filed");
    entered_ = &AddDateEntry(*this, "entered", "Entered");
    received_ = &AddDateEntry(*this, "received", "Received");
    sealed_ = &FindControl<wxCheckBox>(*this, "sealed");
    NameControlsByLabels(*this);
    Fit();
    CentreOnParent();
}

bool DocketEntryDialog::TransferDataToWindow() {
    Put(*ecf_number_, entry_.ecf_number);
    if (!kind_->SetStringSelection(Wx(entry_.kind)))
        kind_->SetStringSelection("other");
    Put(*title_, entry_.title);
    dated_->SetDate(entry_.dated);
    filed_->SetDate(entry_.filed);
    entered_->SetDate(entry_.entered);
    received_->SetDate(entry_.received);
    sealed_->SetValue(entry_.sealed);
    return true;
}

bool DocketEntryDialog::TransferDataFromWindow() {
    DocketEntry edited = entry_;
    edited.ecf_number = Take(*ecf_number_);
    edited.kind = Utf8(kind_->GetStringSelection());
    edited.title = Take(*title_);
    edited.dated = dated_->date();
    edited.filed = filed_->date();
    edited.entered = entered_->date();
    edited.received = received_->date();
    edited.sealed = sealed_->GetValue();
    Violations violations = Check(edited);
    for (const auto& [name, field] : {std::pair("dated", dated_),
                                      {"filed", filed_},
                                      {"entered", entered_},
                                      {"received", received_}})
        if (!field->problem().empty())
            violations.insert(violations.begin(), {name, field->problem()});
    if (!violations.empty()) {
        ShowViolation(*this, violations.front());
        return false;
    }
    entry_ = std::move(edited);
    return true;
}

}  // namespace particulars
