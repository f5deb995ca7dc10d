// Ctrl+C on the rows of any list of the program: puts them on the clipboard as text, as an HTML
// table and as tab-separated values, on a pinpoint the cite.
//
// One of these listens for the whole program, dialogs too, so that no list can forget it. Rows
// whose tier cannot be told from what stands in them count as the highest tier of the case. What is
// above public is asked about once in a sitting, and every copy is logged. Texts copy as
// everywhere.

#pragma once

#include <functional>
#include <optional>
#include <string>

#include <wx/eventfilter.h>

#include "model/jobs/case_records.h"
#include "model/matter/distribution.h"
#include "model/render/row_copy.h"

class wxWindow;

namespace particulars {

class CaseAccess;

/// What is selected in a list, with its name.
struct SelectedRows {
    std::string list;
    RowCopy rows;
};

/// Of the list that has the focus; nullopt where that is none, or nothing is selected in it.
std::optional<SelectedRows> RowsSelectedIn(wxWindow* focused);

/// The line for the log: how many rows of which list, the highest tier, and the entries named.
Distribution LineFor(const SelectedRows& selected, const CaseRecords& records);

class RowCopier final : public wxEventFilter {
public:
    /// `access` gives the open case, or null.
    explicit RowCopier(std::function<CaseAccess*()> access);
    ~RowCopier() override;

    int FilterEvent(wxEvent& event) override;

    /// False if there was nothing to copy, or the user did not want to.
    bool CopyFrom(wxWindow* focused);

    /// Asks anew the next time: another case is open.
    void Forget() { allowed_ = false; }

private:
    bool MayCopy(wxWindow& list, const Distribution& line);

    std::function<CaseAccess*()> access_;
    bool allowed_ = false;  ///< The user has said yes in this sitting.
};

}  // namespace particulars
