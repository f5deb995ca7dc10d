#include "forms/matrix_legend.h"

#include <memory>
#include <utility>

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

}  // namespace

std::vector<LegendSign> VerdictSigns() {
    std::vector<LegendSign> signs;
    for (const Verdict verdict : {Verdict::kMet, Verdict::kDoubtful, Verdict::kNotMet,
                                  Verdict::kNotApplicable, Verdict::kNotAssessed})
        signs.push_back({verdict, std::string(VerdictWord(verdict))});
    return signs;
}

MatrixLegend::MatrixLegend(wxWindow* parent, std::vector<LegendSign> signs)
    : wxWindow(parent, wxID_ANY), signs_(std::move(signs)) {
    std::string name;
    for (const LegendSign& sign : signs_)
        name += (name.empty() ? "Legend: " : ", ") + sign.word;
    SetName(Wx(name));
    Bind(wxEVT_PAINT, &MatrixLegend::OnPaint, this);
}

wxSize MatrixLegend::DoGetBestClientSize() const {
    int width = 0;
    for (const LegendSign& sign : signs_)
        width += FromDIP(kSide + kToWord + kToNext) + GetTextExtent(Wx(sign.word)).x;
    return {width, FromDIP(kSide + 2)};
}

void MatrixLegend::OnPaint(wxPaintEvent&) {
    wxPaintDC dc(this);
    const std::unique_ptr<wxGraphicsContext> context(wxGraphicsContext::CreateFromUnknownDC(dc));
    const Palette& palette = CurrentPalette();
    const double side = FromDIP(kSide);
    double x = 0;
    for (const auto& [verdict, shown] : signs_) {
        const VerdictColors& colors = ColorsOf(palette, verdict);
        context->SetPen(verdict == Verdict::kNotAssessed ? wxPen(palette.line)
                                                         : *wxTRANSPARENT_PEN);
        context->SetBrush(wxBrush(colors.fill));
        context->DrawRoundedRectangle(x, 1, side, side, 3);
        PaintSign(*context, verdict, {x + 4, 5, side - 8, side - 8}, colors.text);
        context->SetFont(GetFont(), palette.text);
        const wxString word = Wx(shown);
        double width = 0;
        double height = 0;
        context->GetTextExtent(word, &width, &height);
        context->DrawText(word, x + side + FromDIP(kToWord), 1 + (side - height) / 2);
        x += side + FromDIP(kToWord) + width + FromDIP(kToNext);
    }
}

}  // namespace particulars
