// The redaction round of one sealed paper: its text with what is to be kept from the public marked,
// the passages with their reasons and states, the clock, and the papers that come of it.
//
// Each act is saved at once and can be undone when the dialog is closed.

#pragma once

#include <string>
#include <vector>

#include <wx/dialog.h>

#include "forms/permits.h"
#include "model/matter/redaction.h"
#include "model/papers/document.h"
#include "model/papers/redaction_papers.h"

class wxButton;
class wxStaticText;

namespace particulars {

class RecordList;
class RedactionText;

class RedactionDialog : public wxDialog {
public:
    RedactionDialog(wxWindow* parent, CaseAccess& access, const DocketEntryId& paper);

    /// Asks about the words that are selected in the text, and marks them.
    void MarkSelection();
    void EditSelected();
    void WithdrawSelected();

    /// `id` of one of the papers of papers/redaction_papers.h.
    void ShowPaper(const std::string& id);

private:
    void BindButtons();
    void Reload();
    void Explain();
    void Save(const std::string& label, std::vector<Redaction> changed);
    const DocketEntry& paper() const;
    const Redaction* selected() const;

    CaseAccess& access_;
    DocketEntryId paper_id_;
    Permits permits_;
    std::vector<Redaction> passages_;
    wxStaticText* standing_ = nullptr;
    wxStaticText* problem_ = nullptr;
    wxButton* edit_ = nullptr;
    wxButton* withdraw_ = nullptr;
    RedactionText* text_ = nullptr;
    RecordList* list_ = nullptr;
};

}  // namespace particulars
