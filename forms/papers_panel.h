// Every paper that can be printed, and the pages of the chosen one as they will come out; beside it
// who received what.

#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <wx/panel.h>

#include "model/matter/distribution.h"
#include "model/papers/document.h"

class wxButton;
class wxCheckListBox;
class wxChoice;
class wxNotebook;
class wxSizer;
class wxStaticText;

namespace particulars {

class CaseAccess;
class DatedPaperChoice;
class DistributionPanel;
class PageSet;
class PreviewView;
class SecretChoice;
class ServedPaperChoice;

class PapersPanel : public wxPanel {
public:
    PapersPanel(wxWindow* parent, CaseAccess& access);

    /// Composes the paper anew; keeps page and zoom.
    void Reload();

    /// `id` of a trade secret: shows its checklist. Empty: the whole case.
    void Select(const std::string& id);

    void SavePdf();

    /// The same without asking for the place. Throws where the file cannot be written.
    void SavePdfAs(const std::string& path);
    void Print();

    /// Turns to the list of who received what.
    void ShowReceived();

private:
    void LogHandling(Handling handling, const std::string& written = {});
    wxSizer* MakeChoices();
    wxWindow* MakeChecklistChoices();
    wxSizer* MakePreview();
    void AddChoice(wxSizer& column, wxWindow* parent, const wxString& label, wxChoice& choice);
    wxButton* MakeButton(const wxString& label, void (PapersPanel::*act)());
    void FillStandards();
    void StandardsChosen();
    void PaperChosen();
    void Compose();
    std::optional<PaperDocument> ComposeChosen();
    void Turn(int pages);
    void ShowPageNumber();
    std::string NeutralFileName() const;

    /// Id of a paper in papers/catalog.h.
    std::string chosen_paper() const;

    CaseAccess& access_;
    wxNotebook* book_ = nullptr;
    wxPanel* composing_ = nullptr;
    DistributionPanel* received_ = nullptr;
    wxChoice* paper_ = nullptr;
    wxStaticText* audience_ = nullptr;
    wxPanel* of_ = nullptr;  ///< What only the checklist asks for.
    DatedPaperChoice* dated_ = nullptr;
    ServedPaperChoice* served_ = nullptr;
    SecretChoice* secret_ = nullptr;
    wxCheckListBox* standards_ = nullptr;
    wxChoice* size_ = nullptr;
    wxStaticText* page_ = nullptr;
    PreviewView* preview_ = nullptr;
    wxPanel* empty_ = nullptr;
    wxPanel* away_ = nullptr;  ///< In place of the pages while they cannot be composed.
    wxPanel* pages_pane_ = nullptr;
    std::vector<std::string> offered_;       ///< Ids of the papers, in the order of the choice.
    std::vector<std::string> standard_ids_;  ///< Behind the check list.
    std::shared_ptr<const PageSet> pages_;
};

}  // namespace particulars
