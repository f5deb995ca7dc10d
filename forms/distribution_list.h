// A virtual list of distributions: it asks for the text of the rows in sight, whatever their
// number.

#pragma once

#include <vector>

#include <wx/listctrl.h>

#include "model/matter/distribution.h"

namespace particulars {

class DistributionList : public wxListCtrl {
public:
    explicit DistributionList(wxWindow* parent);

    void ShowLines(std::vector<Distribution> lines);

protected:
    wxString OnGetItemText(long row, long column) const override;

private:
    std::vector<Distribution> lines_;
};

}  // namespace particulars
