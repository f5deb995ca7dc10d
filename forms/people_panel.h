// Parties with the names they go by, and people with their side, firm and how exactly their address
// is known. The address itself is shown only in the person's own dialog.

#pragma once

#include <string>

#include <wx/panel.h>

#include "forms/permits.h"

class wxSizer;

namespace particulars {

class CaseAccess;
class RecordList;
class SplitPane;

class PeoplePanel : public wxPanel {
public:
    PeoplePanel(wxWindow* parent, CaseAccess& access);

    void Reload();

    /// `id` of a party or a person.
    void Select(const std::string& id);

    void AddPerson();
    void AddParty();

    /// The person or party selected last.
    void EditSelected();

private:
    wxWindow* MakeList(wxWindow* parent, const wxString& heading, RecordList*& list,
                       const wxString& name, bool parties);
    void AddButton(wxSizer& row, const wxString& label, void (PeoplePanel::*act)());
    void EditPerson();
    void EditParty();

    CaseAccess& access_;
    Permits permits_;
    SplitPane* split_ = nullptr;
    wxPanel* empty_ = nullptr;
    RecordList* parties_ = nullptr;
    RecordList* people_ = nullptr;
    RecordList* active_ = nullptr;  ///< Where something was last selected.
};

}  // namespace particulars
