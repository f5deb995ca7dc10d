// The signs of the matrix and what they mean, in one line.

#pragma once

#include <string>
#include <vector>

#include <wx/window.h>

#include "model/particularity/assessment.h"

namespace particulars {

struct LegendSign {
    Verdict verdict = Verdict::kNotAssessed;  ///< For its sign and color.
    std::string word;
};

/// Of the particularity matrix.
std::vector<LegendSign> VerdictSigns();

class MatrixLegend : public wxWindow {
public:
    explicit MatrixLegend(wxWindow* parent, std::vector<LegendSign> signs = VerdictSigns());

protected:
    wxSize DoGetBestClientSize() const override;

private:
    void OnPaint(wxPaintEvent& event);

    std::vector<LegendSign> signs_;
};

}  // namespace particulars
