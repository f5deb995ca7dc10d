// One step of the import of a load file. All steps work on one draft, so that going back and forth
// loses nothing.

#pragma once

#include <functional>
#include <optional>
#include <string>
#include <utility>

#include <wx/panel.h>

#include "model/jobs/import_documents.h"

namespace particulars {

class CaseAccess;

/// What was decided so far, and what the file looks like under it.
struct ImportDraft {
    ImportOptions options;
    std::optional<ImportPreview> preview;  ///< None while the file cannot be read as decided.

    bool is_image_file() const {
        return preview &&
               (preview->kind == LoadFileKind::kOpticon || preview->kind == LoadFileKind::kLfp);
    }
};

class ImportPage : public wxPanel {
public:
    ImportPage(wxWindow* parent, CaseAccess& access, ImportDraft& draft)
        : wxPanel(parent), access_(access), draft_(draft) {}

    virtual wxString title() const = 0;

    /// Whether the step has anything to ask about such a file.
    virtual bool applies() const { return true; }

    /// Shows the draft: when the step comes up, and when there is another preview.
    virtual void ShowDraft() = 0;

    /// Puts what the user chose into the draft; a sentence where one cannot go on so.
    virtual std::optional<std::string> Take() { return std::nullopt; }

    /// Whether the step begins with a new preview.
    virtual bool wants_preview() const { return false; }

    /// Called when what was chosen changes how the file reads.
    void OnReread(std::function<void()> reread) { reread_ = std::move(reread); }

protected:
    CaseAccess& access() { return access_; }
    ImportDraft& draft() { return draft_; }
    const ImportDraft& draft() const { return draft_; }
    void Reread() const {
        if (reread_)
            reread_();
    }

private:
    CaseAccess& access_;
    ImportDraft& draft_;
    std::function<void()> reread_;
};

}  // namespace particulars
