// Takes a paralegal through the import of a load file: the file, how it is written, its columns,
// the first documents, how they are taken in, a trial, and the import itself.
//
// Up to the last step nothing is stored. Going back loses no choice. The file is looked at in the
// background, since a load file may be larger than memory.

#pragma once

#include <string>
#include <vector>

#include <wx/dialog.h>

#include "forms/background_job.h"
#include "forms/import_page.h"

class wxButton;
class wxSimplebook;
class wxStaticText;

namespace particulars {

class ImportRunPage;

class ImportWizard : public wxDialog {
public:
    /// Begins with the second step where `path` is known.
    ImportWizard(wxWindow* parent, CaseAccess& access, const std::string& path = {});

    void GoNext();
    void GoBack();

    std::size_t step() const { return step_; }
    ImportDraft& draft() { return draft_; }

    /// Whether the file is being looked at, tried or imported.
    bool is_busy() const;

    /// nullopt unless documents were imported.
    const std::optional<ImportOutcome>& outcome() const;

private:
    void AddPages();
    void AddButtons(wxSizer& inner);
    void ShowStep(std::size_t step);
    void ShowHeading();
    void ShowButtons();
    void StartPreview();
    void TakePreview(ImportPreview preview);
    void ShowPreviewFailure(const std::string& why);
    void ShowProblem(const std::string& problem);
    void Leave();
    std::size_t Beside(int by) const;

    CaseAccess& access_;
    ImportDraft draft_;
    std::vector<ImportPage*> pages_;
    std::size_t step_ = 0;
    bool rereads_ = false;  ///< The columns may be others than those mapped so far.
    wxStaticText* heading_ = nullptr;
    wxStaticText* problem_ = nullptr;
    wxSimplebook* book_ = nullptr;
    ImportRunPage* trial_ = nullptr;
    ImportRunPage* import_ = nullptr;
    wxButton* back_ = nullptr;
    wxButton* next_ = nullptr;
    wxButton* leave_ = nullptr;
    BackgroundJob preview_;  ///< Last, so that it ends before what it reports to.
};

/// Shows the wizard and tells the case what was imported.
void RunImport(wxWindow& parent, CaseAccess& access, const std::string& path);

}  // namespace particulars
