// A virtual list of distributions: it asks for the text of the rows in sight, whatever their
// number.

#pragma once

#include <vector>

#include <wx/listctrl.h>

#include "model/matter/distribution.h"
#include "model/matter/tier_name.h"

namespace particulars {

class DistributionList : public wxListCtrl {
public:
    explicit DistributionList(wxWindow* parent);

    /// `tier_names` as the protective order has them.
    void ShowLines(std::vector<Distribution> lines, std::vector<TierName> tier_names);

protected:
    wxString OnGetItemText(long row, long column) const override;

private:
    std::vector<Distribution> lines_;
    std::vector<TierName> tier_names_;
};

}  // namespace particulars
