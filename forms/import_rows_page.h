// The first records of a load file as documents: which are ready, which have warnings, which would
// be rejected and why.

#pragma once

#include "forms/import_page.h"

class wxStaticText;
class wxTextCtrl;

namespace particulars {

class RecordList;

inline constexpr int kPreviewRows = 50;

class ImportRowsPage final : public ImportPage {
public:
    ImportRowsPage(wxWindow* parent, CaseAccess& access, ImportDraft& draft);

    wxString title() const override { return _("The first documents"); }
    bool applies() const override { return !draft().is_image_file(); }
    bool wants_preview() const override { return true; }
    void ShowDraft() override;

private:
    void ShowSelected();

    wxStaticText* count_ = nullptr;
    RecordList* list_ = nullptr;
    wxTextCtrl* problems_ = nullptr;
};

}  // namespace particulars
