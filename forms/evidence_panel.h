// The documents of the productions: a filter above, the list, the secrets beside it to link to, and
// one document in full below.
//
// A view may take long to open. While it does, what was shown before stays, or what the search
// found first; the answer to an older question is never shown.

#pragma once

#include <memory>
#include <string>
#include <vector>

#include <wx/panel.h>

#include "forms/document_views.h"
#include "forms/permits.h"

class wxButton;
class wxStaticText;

namespace particulars {

class CaseAccess;
class DocumentDetails;
class DocumentFilter;
class DocumentList;
class DocumentRows;
class RecordList;

class EvidencePanel : public wxPanel {
public:
    EvidencePanel(wxWindow* parent, CaseAccess& access);

    void Reload();

    /// `id` of a document.
    void Select(const std::string& id);

    void AddDocument();
    void EditSelected();
    void LinkSelected();
    void LeaveSelectedOut();

    /// Asks for a Bates number and shows its document.
    void AskForBates();
    void JumpTo(const std::string& bates);
    void ChooseColumns();

    /// The documents of the view as a paper.
    void PrintShown();

    /// Asks for a file.
    void ExportShown();

    /// Shows the documents that this query finds.
    void Filter(const std::string& query);
    void ShowView(const SavedView& view);

    /// Asks which file where `path` is empty.
    void ImportLoadFile(const std::string& path = {});

    ViewState state() const;

private:
    wxSizer* MakeHead();
    wxSizer* MakeFilterRow();
    wxWindow* MakeUpper(wxWindow* parent);
    wxSizer* MakeActs(wxWindow* parent);
    wxButton* AddButton(wxSizer& row, wxWindow* parent, const wxString& label,
                        void (EvidencePanel::*act)(), Task task);
    void ShowSecrets();
    void Open(bool is_typing);
    void ShowFirst(const DocumentView& view);
    void ShowOpened(std::shared_ptr<DocumentRows> rows);
    void ShowFailure(const std::string& why);
    void ShowSelected();
    void SortBy(DocumentSort sort);
    void ChooseSavedView();

    CaseAccess& access_;
    Permits permits_;
    DocumentView view_;
    std::string wanted_;  ///< The document to select once the view is open.
    wxStaticText* summary_ = nullptr;
    DocumentFilter* filter_ = nullptr;
    wxButton* views_ = nullptr;
    wxWindow* body_ = nullptr;
    DocumentList* list_ = nullptr;
    RecordList* secrets_ = nullptr;
    DocumentDetails* details_ = nullptr;
    wxPanel* empty_ = nullptr;
};

/// "1,000,000 documents", "12 of 4,000 documents", "The first 100,000 of more; narrow the filter."
std::string ViewSizeInWords(std::int64_t shown, bool is_cut, std::int64_t all, bool is_filtered);

}  // namespace particulars
