// Proposes the deadlines that hang on an event by rule, for the user to pick from: choose what
// happened and when, tick what applies.
//
// Nothing comes ticked that the table does not give a date for. Whether a rule applies at all is
// the user's to say; the row's source and how sure it is stand beside it.

#pragma once

#include <vector>

#include <wx/dialog.h>

#include "model/jobs/case_records.h"
#include "model/jobs/rule_deadlines.h"

class wxChoice;
class wxDataViewEvent;
class wxDataViewListCtrl;
class wxStaticText;
class wxTextCtrl;

namespace particulars {

class DateEntry;

class RuleDeadlinesDialog : public wxDialog {
public:
    /// `event` is the draft of what happened: with its id, and with the day if it is known.
    RuleDeadlinesDialog(wxWindow* parent, const CaseRecords& records, Event event);

    /// Meaningful after ShowModal has returned wxID_OK.
    const Event& event() const { return event_; }
    std::vector<Deadline> Ticked() const;

    bool TransferDataFromWindow() override;

private:
    void AddFields(wxSizer& inner);
    void AddList(wxSizer& inner);
    void FillEvents();
    void Propose();
    void ShowSource();
    std::optional<ServiceMethod> Service() const;

    const CaseRecords& records_;
    Event event_;
    std::vector<RuleProposal> proposals_;
    wxChoice* what_ = nullptr;
    DateEntry* date_ = nullptr;
    wxChoice* service_ = nullptr;
    wxDataViewListCtrl* list_ = nullptr;
    wxTextCtrl* source_ = nullptr;
    wxStaticText* problem_ = nullptr;
};

}  // namespace particulars
