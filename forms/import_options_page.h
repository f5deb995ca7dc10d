// What is still to be decided before a load file is tried: whether its rows are new or change what
// is there, and what holds for rows that do not say.

#pragma once

#include "forms/import_page.h"

class wxCheckBox;
class wxChoice;
class wxRadioBox;
class wxTextCtrl;

namespace particulars {

class ImportOptionsPage final : public ImportPage {
public:
    ImportOptionsPage(wxWindow* parent, CaseAccess& access, ImportDraft& draft);

    wxString title() const override { return _("How it is taken in"); }
    void ShowDraft() override;
    std::optional<std::string> Take() override;

private:
    void MakeFields(wxSizer& inner);
    void BrowseRejects();

    wxRadioBox* mode_ = nullptr;
    wxCheckBox* blanks_ = nullptr;
    wxTextCtrl* volume_ = nullptr;
    wxChoice* tier_ = nullptr;
    wxCheckBox* texts_ = nullptr;
    wxTextCtrl* rejects_ = nullptr;
};

}  // namespace particulars
