// The documents of the productions, by Bates number, with what each is designated and who kept it.
//
// The list is virtual: it holds no rows of its own and shows a million as fast as ten.

#pragma once

#include <memory>
#include <string>

#include <wx/panel.h>

#include "forms/permits.h"

class wxListEvent;
class wxStaticText;
class wxTextCtrl;

namespace particulars {

class CaseAccess;
class DocumentList;

class EvidencePanel : public wxPanel {
public:
    EvidencePanel(wxWindow* parent, CaseAccess& access);

    void Reload();

    /// `id` of a document.
    void Select(const std::string& id);

    void AddDocument();
    void EditSelected();

private:
    void ShowSelected();

    CaseAccess& access_;
    Permits permits_;
    wxStaticText* summary_ = nullptr;
    DocumentList* list_ = nullptr;
    wxTextCtrl* details_ = nullptr;
    wxPanel* empty_ = nullptr;
};

}  // namespace particulars
