// The signs of the matrix and what they mean, in one line.

#pragma once

#include <wx/window.h>

namespace particulars {

class MatrixLegend : public wxWindow {
public:
    explicit MatrixLegend(wxWindow* parent);

protected:
    wxSize DoGetBestClientSize() const override;

private:
    void OnPaint(wxPaintEvent& event);
};

}  // namespace particulars
