#include "forms/docket_entry_dialog.h"

#include <utility>

#include <wx/checkbox.h>

#include "forms/dialog_fields.h"

namespace particulars {
namespace {

void Fill(wxChoice& control, const RecordChoice& choice) {
    for (const std::string& name : choice.names())
        control.Append(Wx(name));
}

}  // namespace

DocketEntryDialog::DocketEntryDialog(wxWindow* parent, DocketEntry entry,
                                     const CaseRecords& records)
    : entry_(std::move(entry)),
      answerable_(EntryChoice(records, "nothing on the docket",
                              [&](const DocketEntry& other) { return other.id != entry_.id; })),
      public_papers_(EntryChoice(records, "none filed yet", [&](const DocketEntry& other) {
          return other.id != entry_.id && !other.sealed;
      })) {
    wxXmlResource::Get()->LoadDialog(this, parent, "docket_entry_dialog");
    ecf_number_ = &FindControl<wxTextCtrl>(*this, "ecf_number");
    kind_ = &FindControl<wxChoice>(*this, "kind");
    title_ = &FindControl<wxTextCtrl>(*this, "title");
    dated_ = &AddDateEntry(*this, "dated", "Dated");
    filed_ = &AddDateEntry(*this, "filed", "Filed");
    entered_ = &AddDateEntry(*this, "entered", "Entered");
    received_ = &AddDateEntry(*this, "received", "Received");
    sealed_ = &FindControl<wxCheckBox>(*this, "sealed");
    responds_to_ = &FindControl<wxChoice>(*this, "responds_to");
    public_version_ = &FindControl<wxChoice>(*this, "public_version");
    Fill(*responds_to_, answerable_);
    Fill(*public_version_, public_papers_);
    sealed_->Bind(wxEVT_CHECKBOX, [this](wxCommandEvent&) { ShowWhatApplies(); });
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
    responds_to_->SetStringSelection(Wx(answerable_.NameOf(entry_.responds_to.text())));
    sealed_->SetValue(entry_.sealed);
    public_version_->SetStringSelection(Wx(public_papers_.NameOf(entry_.public_version.text())));
    ShowWhatApplies();
    return true;
}

void DocketEntryDialog::ShowWhatApplies() {
    public_version_->Enable(sealed_->GetValue());
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
    edited.responds_to = DocketEntryId(answerable_.IdOf(Utf8(responds_to_->GetStringSelection())));
    edited.sealed = sealed_->GetValue();
    edited.public_version =
        edited.sealed
            ? DocketEntryId(public_papers_.IdOf(Utf8(public_version_->GetStringSelection())))
            : DocketEntryId();
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
