#include "forms/document_dialog.h"

#include <utility>

#include "forms/dialog_fields.h"

namespace particulars {

DocumentDialog::DocumentDialog(wxWindow* parent, Document document)
    : document_(std::move(document)) {
    wxXmlResource::Get()->LoadDialog(this, parent, "document_dialog");
    bates_begin_ = &FindControl<wxTextCtrl>(*this, "bates_begin");
    bates_end_ = &FindControl<wxTextCtrl>(*this, "bates_end");
    title_ = &FindControl<wxTextCtrl>(*this, "title");
    custodian_ = &FindControl<wxTextCtrl>(*this, "custodian");
    dated_ = &AddDateEntry(*this, "dated", "Dated");
    tier_ = &FindControl<wxChoice>(*this, "tier");
    production_ = &FindControl<wxTextCtrl>(*this, "production");
    NameControlsByLabels(*this);
    Fit();
    CentreOnParent();
}

bool DocumentDialog::TransferDataToWindow() {
    Put(*bates_begin_, document_.bates_begin);
    Put(*bates_end_, document_.bates_end);
    Put(*title_, document_.title);
    Put(*custodian_, document_.custodian);
    dated_->SetDate(document_.dated);
    Put(*tier_, document_.tier);
    Put(*production_, document_.production);
    return true;
}

bool DocumentDialog::TransferDataFromWindow() {
    Document edited = document_;
    edited.bates_begin = Take(*bates_begin_);
    edited.bates_end = Take(*bates_end_);
    if (edited.bates_end.empty())
        edited.bates_end = edited.bates_begin;  // One page.
    edited.title = Take(*title_);
    edited.custodian = Take(*custodian_);
    edited.dated = dated_->date();
    edited.tier = Take(*tier_, document_.tier);
    edited.production = Take(*production_);
    Violations violations = Check(edited);
    if (!dated_->problem().empty())
        violations.insert(violations.begin(), {"dated", dated_->problem()});
    if (!violations.empty()) {
        ShowViolation(*this, violations.front());
        return false;
    }
    document_ = std::move(edited);
    return true;
}

}  // namespace particulars
