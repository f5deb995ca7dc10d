// Edits one Person: counsel, judge, custodian, witness, expert.

#pragma once

#include <vector>

#include <wx/dialog.h>

#include "model/matter/people.h"

class wxChoice;
class wxTextCtrl;

namespace particulars {

class DateEntry;

class PersonDialog : public wxDialog {
public:
    PersonDialog(wxWindow* parent, Person person, std::vector<Party> parties);

    /// As edited. Meaningful after ShowModal has returned wxID_OK.
    const Person& person() const { return person_; }

    bool TransferDataToWindow() override;
    bool TransferDataFromWindow() override;

private:
    Person Edited() const;

    Person person_;
    std::vector<Party> parties_;
    wxTextCtrl* name_ = nullptr;
    wxChoice* role_ = nullptr;
    wxChoice* party_ = nullptr;
    wxTextCtrl* employer_ = nullptr;
    wxTextCtrl* employment_status_ = nullptr;
    wxTextCtrl* address_ = nullptr;
    wxChoice* address_detail_ = nullptr;
    DateEntry* address_as_of_ = nullptr;
    wxTextCtrl* phone_ = nullptr;
    wxTextCtrl* identified_by_ = nullptr;
    wxTextCtrl* note_ = nullptr;
};

}  // namespace particulars
