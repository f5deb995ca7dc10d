// What becomes of each column of a load file: a field of ours, kept under its own name, or skipped.
// Nothing is lost without a decision. A mapping can be remembered as a profile, and the one that
// knows most of the headings is proposed.

#pragma once

#include <vector>

#include "forms/import_page.h"

class wxChoice;
class wxStaticText;

namespace particulars {

class RecordList;

class ImportColumnsPage final : public ImportPage {
public:
    ImportColumnsPage(wxWindow* parent, CaseAccess& access, ImportDraft& draft);

    wxString title() const override { return _("What each column becomes"); }
    bool applies() const override { return !draft().is_image_file(); }
    void ShowDraft() override;
    std::optional<std::string> Take() override;

    /// Asks for its name.
    void SaveProfile();

private:
    void MakeProfiles(wxSizer& inner);
    void MakeUses(wxSizer& inner);
    void ShowRows();
    void ShowSelected();
    void UseProfile();
    void Choose();
    ColumnUse* selected();

    std::vector<LoadFileMapping> profiles_;
    wxChoice* profile_ = nullptr;
    wxStaticText* explanation_ = nullptr;
    RecordList* list_ = nullptr;
    wxChoice* use_ = nullptr;
    wxChoice* order_ = nullptr;
    wxStaticText* date_note_ = nullptr;
};

}  // namespace particulars
