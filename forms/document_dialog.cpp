#include "forms/document_dialog.h"

#include <utility>

#include "forms/dialog_fields.h"
#include "forms/number_field.h"

namespace particulars {

DocumentDialog::DocumentDialog(wxWindow* parent, Document document)
    : document_(std::move(document)) {
    wxXmlResource::Get()->LoadDialog(this, parent, "document_dialog");
    bates_begin_ = &FindControl<wxTextCtrl>(*this, "bates_begin");
    bates_end_ = &FindControl<wxTextCtrl>(*this, "bates_end");
    pages_ = &FindControl<wxTextCtrl>(*this, "pages");
    title_ = &FindControl<wxTextCtrl>(*this, "title");
    custodian_ = &FindControl<wxTextCtrl>(*this, "custodian");
    dated_ = &AddDateEntry(*this, "dated", "Dated");
    tier_ = &FindControl<wxChoice>(*this, "tier");
    production_ = &FindControl<wxTextCtrl>(*this, "production");
    kind_ = &FindControl<wxTextCtrl>(*this, "kind");
    author_ = &FindControl<wxTextCtrl>(*this, "author");
    recipients_ = &FindControl<wxTextCtrl>(*this, "recipients");
    family_begin_ = &FindControl<wxTextCtrl>(*this, "family_begin");
    family_end_ = &FindControl<wxTextCtrl>(*this, "family_end");
    path_ = &FindControl<wxTextCtrl>(*this, "path");
    NameControlsByLabels(*this);
    Fit();
    CentreOnParent();
}

bool DocumentDialog::TransferDataToWindow() {
    Put(*bates_begin_, document_.bates_begin);
    Put(*bates_end_, document_.bates_end);
    Put(*pages_, NumberOrBlank(document_.pages));
    Put(*title_, document_.title);
    Put(*custodian_, document_.custodian);
    dated_->SetDate(document_.dated);
    Put(*tier_, document_.tier);
    Put(*production_, document_.production);
    Put(*kind_, document_.kind);
    Put(*author_, document_.author);
    Put(*recipients_, document_.recipients);
    Put(*family_begin_, document_.family_begin);
    Put(*family_end_, document_.family_end);
    Put(*path_, document_.path);
    return true;
}

Document DocumentDialog::Edited(Violations& problems) const {
    Document edited = document_;
    edited.bates_begin = Take(*bates_begin_);
    edited.bates_end = Take(*bates_end_);
    if (edited.bates_end.empty())
        edited.bates_end = edited.bates_begin;  // One page.
    TakeNumber(edited.pages, "pages", Take(*pages_), problems);
    edited.title = Take(*title_);
    edited.custodian = Take(*custodian_);
    edited.dated = dated_->date();
    edited.tier = Take(*tier_, document_.tier);
    edited.production = Take(*production_);
    edited.kind = Take(*kind_);
    edited.author = Take(*author_);
    edited.recipients = Take(*recipients_);
    edited.family_begin = Take(*family_begin_);
    edited.family_end = Take(*family_end_);
    edited.path = Take(*path_);
    if (edited.path != document_.path) {
        edited.sha256.clear();  // Those of the file linked before.
        edited.file_size = 0;
    }
    return edited;
}

bool DocumentDialog::TransferDataFromWindow() {
    Violations problems;
    Document edited = Edited(problems);
    if (!dated_->problem().empty())
        problems.push_back({"dated", dated_->problem()});
    problems = Both(std::move(problems), Check(edited));
    if (!problems.empty()) {
        ShowViolation(*this, problems.front());
        return false;
    }
    document_ = std::move(edited);
    return true;
}

}  // namespace particulars
