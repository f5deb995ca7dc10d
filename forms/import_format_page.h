// The first two questions of an import: which file, and how it is written. What the program found
// is explained, and every finding can be overruled; the records are shown anew at once. A file that
// cannot be read one way can be tried another.

#pragma once

#include "forms/import_page.h"

class wxCheckBox;
class wxChoice;
class wxListView;
class wxSizer;
class wxStaticText;
class wxTextCtrl;

namespace particulars {

class ImportFilePage final : public ImportPage {
public:
    ImportFilePage(wxWindow* parent, CaseAccess& access, ImportDraft& draft);

    wxString title() const override { return _("Which file"); }
    void ShowDraft() override;
    std::optional<std::string> Take() override;

private:
    void Browse();

    wxTextCtrl* path_ = nullptr;
};

class ImportFormatPage final : public ImportPage {
public:
    ImportFormatPage(wxWindow* parent, CaseAccess& access, ImportDraft& draft);

    wxString title() const override { return _("How it is written"); }
    void ShowDraft() override;
    std::optional<std::string> Take() override;
    bool wants_preview() const override { return true; }

private:
    wxChoice* AddChoice(wxSizer& grid, const wxString& label, const wxArrayString& choices);
    void AddChoices(wxSizer& inner);
    void Choose();
    void ShowCells();

    Delimiters found_;  ///< As the file says, for the parts that are not overruled.
    wxChoice* kind_ = nullptr;
    wxChoice* encoding_ = nullptr;
    wxChoice* separator_ = nullptr;
    wxChoice* qualifier_ = nullptr;
    wxChoice* newline_ = nullptr;
    wxCheckBox* headings_ = nullptr;
    wxTextCtrl* explanation_ = nullptr;
    wxListView* cells_ = nullptr;
};

}  // namespace particulars
