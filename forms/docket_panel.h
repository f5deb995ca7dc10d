// The docket: entries by ECF number; the motions among them with their rulings, the orders with the
// duties they impose, and the discovery requests with their answers. Files dropped on it are read.
//
// The panel holds the intake as its second page: reading an order covers the lists until the user
// adds or drops what was read. What was read is not in the case before that; HasUnstoredWork says
// so to a frame that is about to close.

#pragma once

#include <string>

#include <wx/panel.h>

#include "forms/permits.h"

class wxSimplebook;
class wxSizer;

namespace particulars {

class CaseAccess;
class DocketLists;
class IntakePanel;

class DocketPanel : public wxPanel {
public:
    DocketPanel(wxWindow* parent, CaseAccess& access);

    /// Shows the records as they are now. Keeps the selection and leaves a running intake alone.
    void Reload();

    /// `id` of an entry, motion, ruling, obligation or discovery request.
    void Select(const std::string& id);

    void ReadOrderFromFile();
    void ReadOrderFromPath(const wxString& path);
    void ReadPastedOrder();
    void ReadPastedAnswer();
    void ReadNotice();

    /// A saved notice of the court is drafted as an entry; anything else is read as an order.
    void OpenDropped(const wxString& path);

    void AddEntry();
    void AddMotion();
    void AddRuling();
    void AddObligation();
    void AddRequest();
    void OpenRedactionRound();
    void EditSelected();

    /// True while proposals with the user's edits are on the screen and not in the case.
    bool HasUnstoredWork() const;

    IntakePanel& intake() { return *intake_; }

private:
    wxPanel* MakeDocket();
    void AddButton(wxSizer& row, wxWindow* parent, const wxString& label,
                   void (DocketPanel::*act)());
    void ShowNewMenu(wxWindow& button);
    void ShowIntake(bool shown);
    void ShowWhatThereIs();
    bool MayReplaceIntake();

    CaseAccess& access_;
    Permits permits_;
    wxSimplebook* book_ = nullptr;
    DocketLists* lists_ = nullptr;
    wxPanel* empty_ = nullptr;
    IntakePanel* intake_ = nullptr;
};

}  // namespace particulars
