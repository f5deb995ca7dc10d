// The deadlines, as an agenda or as a month. The agenda: every one, what is overdue first, and
// undated and unverified ones always in sight; beside it the usual, safe and latest date of the
// selected one, its warnings, authority and working.

#pragma once

#include <optional>
#include <string>

#include <wx/panel.h>

#include "forms/permits.h"
#include "model/deadlines/deadline.h"

class wxCheckBox;
class wxChoice;
class wxSimplebook;
class wxSizer;
class wxStaticText;

namespace particulars {

class CaseAccess;
class DeadlineDetails;
class MonthView;
class RecordList;
class SplitPane;

class DeadlinesPanel : public wxPanel {
public:
    DeadlinesPanel(wxWindow* parent, CaseAccess& access);

    void Reload();

    /// `id` of a deadline, or of the obligation or event that one comes from.
    void Select(const std::string& id);

    // What the buttons do, for menus and the command palette. Each acts on the selected deadline
    // and does nothing where there is none.
    void AddDeadline();
    void AddFromEvent();
    void ShowClosedDays();
    void EditSelected();
    void ShowWorking();
    void EnterTriggerDate();
    void VerifySelected();
    void SatisfySelected();
    void ExtendSelected();
    void OverrideSelected();
    void EndSelected();
    void ReopenSelected();
    void OpenCalculator();
    void ShowAgenda();
    void ShowMonth();
    void ExportCalendar();

private:
    wxWindow* MakeAgenda(wxWindow* parent);
    wxWindow* MakeDetails(wxWindow* parent);
    void AddButton(wxSizer& row, wxWindow* parent, const wxString& label, Task task,
                   void (DeadlinesPanel::*act)());
    void ShowView(int page);
    void ShowSelected();
    std::optional<Deadline> Selected() const;

    /// The selected deadline, if there is one and `task` is possible.
    std::optional<Deadline> SelectedFor(Task task);

    CaseAccess& access_;
    Permits permits_;
    wxStaticText* summary_ = nullptr;
    wxCheckBox* show_ended_ = nullptr;
    wxChoice* view_ = nullptr;
    wxSimplebook* views_ = nullptr;
    SplitPane* split_ = nullptr;
    MonthView* month_ = nullptr;
    wxPanel* empty_ = nullptr;
    RecordList* agenda_ = nullptr;
    DeadlineDetails* details_ = nullptr;
    wxPanel* acts_ = nullptr;
};

}  // namespace particulars
