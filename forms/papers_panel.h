// Every paper that can be printed, and the pages of the chosen one as they will come out; beside it
// who received what.

#pragma once

#include <memory>
#include <string>
#include <vector>

#include <wx/panel.h>

#include "forms/paper_output.h"

class wxButton;
class wxChoice;
class wxNotebook;
class wxScrolledWindow;
class wxSizer;

namespace particulars {

class CaseAccess;
class ChecklistChoice;
class DatedPaperChoice;
class DistributionPanel;
class ListPaperChoice;
class PagePane;
class PageSet;
class ReaderChoice;
class ServedPaperChoice;

class PapersPanel : public wxPanel {
public:
    PapersPanel(wxWindow* parent, CaseAccess& access);

    /// Composes the paper anew; keeps page and zoom.
    void Reload();

    /// `id` of a trade secret: shows its checklist. Empty: the whole case.
    void Select(const std::string& id);

    /// `list` as papers/case_list.h names it: shows it as a report.
    void ShowList(const std::string& list);

    void Save();

    /// The same without asking, as the ending of `path` says. Throws where it cannot be written.
    void SaveAs(const std::string& path);
    void Print();

    /// Turns to the list of who received what.
    void ShowReceived();

private:
    wxWindow* MakeChoices();
    wxSizer* MakePreview();
    wxButton* MakeButton(const wxString& label, void (PapersPanel::*act)());
    void PaperChosen();
    void Compose();
    std::string NeutralFileName() const;
    PrintOptions Options() const;
    bool HasNothingFor(const std::string& paper) const;
    PaperOutput Output() const;
    PaperSize size() const;

    /// Id of a paper in papers/catalog.h.
    std::string chosen_paper() const;

    CaseAccess& access_;
    wxNotebook* book_ = nullptr;
    wxPanel* composing_ = nullptr;
    wxScrolledWindow* choices_ = nullptr;
    DistributionPanel* received_ = nullptr;
    wxChoice* paper_ = nullptr;
    ChecklistChoice* judged_ = nullptr;  ///< What only the checklist and the matrix ask for.
    DatedPaperChoice* dated_ = nullptr;
    ServedPaperChoice* served_ = nullptr;
    ListPaperChoice* list_ = nullptr;
    ReaderChoice* reader_ = nullptr;
    wxChoice* size_ = nullptr;
    PagePane* pane_ = nullptr;
    wxPanel* empty_ = nullptr;
    wxPanel* away_ = nullptr;           ///< In place of the pages while they cannot be composed.
    std::vector<std::string> offered_;  ///< Ids of the papers, in the order of the choice.
    std::shared_ptr<const PageSet> pages_;
};

}  // namespace particulars
