// A dialog that keeps a list of records: the list, and a button for each thing that can be done
// with it. What the records are is told by a plan; acts save through CaseAccess by themselves.

#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <wx/dialog.h>

#include "forms/record_list.h"
#include "model/matter/member.h"

class wxStaticText;

namespace particulars {

class CaseAccess;

struct ListDialogAct {
    wxString label;
    Task task = Task::kContribute;
    /// Given the dialog and the id of the selected row, which may be empty.
    std::function<void(wxWindow& parent, const std::string& selected)> act;
};

struct ListDialogPlan {
    wxString title;
    wxString intro;
    wxString empty;    ///< Shown in place of the intro while there is no row.
    std::string list;  ///< What a screen reader calls the list.
    std::vector<RecordList::Column> columns;
    std::function<std::vector<RecordList::Row>()> rows;
    std::vector<ListDialogAct> acts;  ///< The first is also that of an empty list.
    std::size_t opens = 0;            ///< The act for Enter and a double click on a row.
};

class ListDialog : public wxDialog {
public:
    ListDialog(wxWindow* parent, const CaseAccess& access, ListDialogPlan plan);

private:
    void AddButtons(wxSizer& inner, const CaseAccess& access);
    void Do(std::size_t act);
    void Reload();

    ListDialogPlan plan_;
    wxStaticText* intro_ = nullptr;
    RecordList* list_ = nullptr;
};

}  // namespace particulars
