#include "forms/matrix_legend.h"

#include <array>
#include <memory>

#include <wx/dcclient.h>
#include <wx/graphics.h>
#include <wx/settings.h>

#include "forms/matrix_painter.h"
#include "forms/theme.h"
#include "forms/words.h"

namespace particulars {
namespace {

constexpr int kSide = 18;
constexpr int kToWord = 5;
constexpr int kToNext = 14;
constexpr std::array<Verdict, 5> kShown = {Verdict::kMet, Verdict::kDoubtful, Verdict::kNotMet,
                                           Verdict::kNotApplicable, Verdict::kNotAssessed};

}  // namespace

MatrixLegend::MatrixLegend(wxWindow* parent) : wxWindow(parent, wxID_ANY) {
    SetName("Legend: met, doubtful, not met, not applicable, not assessed");
    Bind(wxEVT_PAINT, &MatrixLegend::OnPaint, this);
}

wxSize MatrixLegend::DoGetBestClientSize() const {
    int width = 0;
    for (const Verdict verdict : kShown)
        width += FromDIP(kSide + kToWord + kToNext) + GetTextExtent(Wx(VerdictWord(verdict))).x;
    return {width, FromDIP(kSide + 2)};
}

void MatrixLegend::OnPaint(wxPaintEvent&) {
    wxPaintDC dc(this);
    const std::unique_ptr<wxGraphicsContext> context(wxGraphicsContext::CreateFromUnknownDC(dc));
    const Palette& palette = CurrentPalette();
    const double side = FromDIP(kSide);
    double x = 0;
    for (const Verdict verdict : kShown) {
        const VerdictColors& colors = ColorsOf(palette, verdict);
        context->SetPen(verdict == Verdict::kNotAssessed ? wxPen(palette.line)
                                                         : *wxTRANSPARENT_PEN);
        context->SetBrush(wxBrush(colors.fill));
        context->DrawRoundedRectangle(x, 1, side, side, 3);
        PaintSign(*context, verdict, {x + 4, 5, side - 8, side - 8}, colors.text);
        context->SetFont(GetFont(), palette.text);
        const wxString word = Wx(VerdictWord(verdict));
        double width = 0;
        double height = 0;
        context->GetTextExtent(word, &width, &height);
        context->DrawText(word, x + side + FromDIP(kToWord), 1 + (side - height) / 2);
        x += side + FromDIP(kToWord) + width + FromDIP(kToNext);
    }
}

}  // namespace particulars
