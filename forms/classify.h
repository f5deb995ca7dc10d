// The classification of entries: choosing the values of one, and keeping the lists of values.

#pragma once

#include <wx/dialog.h>

#include "model/jobs/case_records.h"

namespace particulars {

class CaseAccess;
class RecordList;

/// Asks for category, subject, format and product; each may be blank.
bool AskToClassify(wxWindow& parent, CaseAccess& access, const TradeSecret& secret);

/// The values of all lists, with how many entries use each. Renaming one renames it everywhere.
class ClassificationsDialog : public wxDialog {
public:
    ClassificationsDialog(wxWindow* parent, CaseAccess& access);

private:
    void AddButtons(wxSizer& inner);
    void Reload();
    void AddOne();
    void RenameSelected();
    void MoveSelected(int by);
    const Classification* Selected() const;

    CaseAccess& access_;
    RecordList* list_ = nullptr;
};

}  // namespace particulars
