#include "forms/matrix_painter.h"

#include <algorithm>
#include <memory>

#include <wx/control.h>
#include <wx/graphics.h>

#include "forms/theme.h"
#include "forms/words.h"

namespace particulars {
namespace {

constexpr double kPad = 8;
constexpr double kUpright = 1.5707963267948966;  // A quarter turn.
constexpr double kSignLength = 12;
constexpr double kToWord = 5;    ///< From the sign.
constexpr double kTightest = 2;  ///< Between a word and the edge of its cell.
constexpr float kSmall = 0.88F;
constexpr std::size_t kRowsToDesignation = 10;

/// `text` cut with an ellipsis to `width`.
wxString Fit(wxGraphicsContext& context, const wxString& text, double width) {
    double needed = 0;
    context.GetTextExtent(text, &needed, nullptr);
    wxString cut = text;
    while (needed > width && !cut.empty()) {
        cut.RemoveLast();
        context.GetTextExtent(cut + L"\u2026", &needed, nullptr);
    }
    return cut.length() == text.length() ? text : cut + L"\u2026";
}

/// The left half of a disc: half an answer.
void PaintHalf(wxGraphicsContext& context, const wxRect2DDouble& box, const wxColour& color) {
    constexpr double kUp = 4.71238898038469;  // Three quarters of a turn.
    const double radius = box.m_width * 0.42;
    const wxPoint2DDouble middle = box.GetCentre();
    wxGraphicsPath half = context.CreatePath();
    half.MoveToPoint(middle.m_x, middle.m_y - radius);
    half.AddArc(middle.m_x, middle.m_y, radius, kUp, kUpright, false);
    half.CloseSubpath();
    context.SetBrush(wxBrush(color));
    context.FillPath(half);
}

class Painter {
public:
    Painter(wxGraphicsContext& context, const MatrixScene& scene)
        : context_(context), scene_(scene), layout_(scene.layout), palette_(scene.palette) {}

    void Paint() {
        SetPlain(palette_.text);
        context_.SetBrush(wxBrush(palette_.field));
        context_.SetPen(*wxTRANSPARENT_PEN);
        context_.DrawRectangle(0, 0, scene_.window.x, scene_.window.y);
        PaintCells();
        PaintRowHeads();
        PaintColumnHeads();
        PaintCorner();
    }

private:
    void SetPlain(const wxColour& color) { context_.SetFont(scene_.font, color); }
    void SetBold(const wxColour& color) { context_.SetFont(scene_.font.Bold(), color); }
    void SetSmall(const wxColour& color) { context_.SetFont(scene_.font.Scaled(kSmall), color); }

    double Left(std::size_t column) const {
        return layout_.head_width() + static_cast<double>(column) * layout_.column_width() -
               scene_.scrolled.x;
    }
    double Top(std::size_t row) const {
        return layout_.head_height() + static_cast<double>(row) * layout_.row_height() -
               scene_.scrolled.y;
    }

    /// The rows in sight, so that 200 secrets cost no more than those that show.
    std::pair<std::size_t, std::size_t> Rows() const {
        const int first = scene_.scrolled.y / layout_.row_height();
        const int shown = scene_.window.y / layout_.row_height() + 2;
        const auto count = scene_.matrix.rows.size();
        return {std::min<std::size_t>(static_cast<std::size_t>(first), count),
                std::min<std::size_t>(static_cast<std::size_t>(first + shown), count)};
    }

    void PaintCells() {
        const auto [first, last] = Rows();
        for (std::size_t row = first; row < last; ++row)
            for (std::size_t column = 0; column < scene_.matrix.columns.size(); ++column)
                PaintCell(row, column);
        if (scene_.hovered)
            PaintFrame(*scene_.hovered, 1);
        if (scene_.focused)
            PaintFrame(*scene_.focused, scene_.has_focus ? 2.5 : 1.5);
    }

    wxRect2DDouble Box(std::size_t row, std::size_t column) const {
        const double gap = layout_.row_height() >= MatrixLayout::kLeastSignHeight ? 1 : 0.5;
        return {Left(column) + gap, Top(row) + gap, layout_.column_width() - 2 * gap,
                layout_.row_height() - 2 * gap};
    }

    void PaintCell(std::size_t row, std::size_t column) {
        const MatrixCell& cell = scene_.matrix.rows[row].cells[column];
        const wxRect2DDouble box = Box(row, column);
        if (!cell.applies) {
            PaintUnasked(box);
            return;
        }
        const VerdictColors& colors = ColorsOf(palette_, cell.verdict);
        const bool outlined = cell.verdict == Verdict::kNotAssessed;
        context_.SetBrush(wxBrush(colors.fill));
        context_.SetPen(outlined ? wxPen(palette_.line) : *wxTRANSPARENT_PEN);
        if (layout_.row_height() < MatrixLayout::kLeastSignHeight) {
            context_.DrawRectangle(box.m_x, box.m_y, box.m_width, box.m_height);
            PaintBar(cell.verdict, box, colors.text);
            return;
        }
        context_.DrawRoundedRectangle(box.m_x, box.m_y, box.m_width, box.m_height, 3);
        PaintVerdict(cell, box, colors.text);
    }

    /// Too small for a sign: how much of the bar is dark says it, color or no color.
    void PaintBar(Verdict verdict, const wxRect2DDouble& box, const wxColour& color) {
        double share = 0;
        if (verdict == Verdict::kNotMet)
            share = 1;
        if (verdict == Verdict::kDoubtful)
            share = 0.5;
        context_.SetBrush(wxBrush(color));
        context_.SetPen(*wxTRANSPARENT_PEN);
        context_.DrawRectangle(box.m_x, box.m_y, box.m_width * share, box.m_height);
    }

    void PaintUnasked(const wxRect2DDouble& box) {
        const wxPoint2DDouble middle = box.GetCentre();
        context_.SetPen(wxPen(palette_.line, 1));
        context_.StrokeLine(middle.m_x - 3, middle.m_y, middle.m_x + 3, middle.m_y);
    }

    void PaintVerdict(const MatrixCell& cell, const wxRect2DDouble& box, const wxColour& color) {
        wxString word;
        double width = 0;
        double height = 0;
        if (layout_.shows_words()) {
            word = Wx(WordOf(cell));
            SetSmall(color);
            context_.GetTextExtent(word, &width, &height);
            if (width + kSignLength + kToWord + 2 * kTightest > box.m_width)
                word.clear();
        }
        const double sign = std::min(kSignLength, box.m_height - 4);
        const double all = word.empty() ? sign : sign + kToWord + width;
        const double left = box.m_x + (box.m_width - all) / 2;
        const double middle = box.m_y + box.m_height / 2;
        PaintSign(context_, cell.verdict, {left, middle - sign / 2, sign, sign}, color);
        if (!word.empty())
            context_.DrawText(word, left + sign + kToWord, middle - height / 2);
        if (cell.open_challenges > 0)
            PaintFlag(box);
    }

    /// An open challenge: a corner turned down.
    void PaintFlag(const wxRect2DDouble& box) {
        constexpr double kCorner = 9;
        wxGraphicsPath corner = context_.CreatePath();
        corner.MoveToPoint(box.GetRight() - kCorner, box.m_y);
        corner.AddLineToPoint(box.GetRight(), box.m_y);
        corner.AddLineToPoint(box.GetRight(), box.m_y + kCorner);
        corner.CloseSubpath();
        context_.SetBrush(wxBrush(palette_.urgent));
        context_.FillPath(corner);
    }

    void PaintFrame(MatrixPlace place, double width) {
        const wxRect2DDouble box = Box(place.row, place.column);
        wxPen pen(palette_.accent);
        context_.SetPen(context_.CreatePen(wxGraphicsPenInfo(palette_.accent, width)));
        context_.SetBrush(*wxTRANSPARENT_BRUSH);
        context_.DrawRoundedRectangle(box.m_x, box.m_y, box.m_width, box.m_height, 3);
    }

    void Cover(double x, double y, double width, double height) {
        context_.SetPen(*wxTRANSPARENT_PEN);
        context_.SetBrush(wxBrush(palette_.field));
        context_.DrawRectangle(x, y, width, height);
    }

    void PaintRowHeads() {
        Cover(0, layout_.head_height(), layout_.head_width(), scene_.window.y);
        const bool named = layout_.row_height() >= MatrixLayout::kLeastNameHeight;
        const auto [first, last] = Rows();
        for (std::size_t row = first; row < last; ++row)
            if (named)
                PaintRowHead(row);
            else if (row % kRowsToDesignation == 0)
                PaintDesignation(row);
    }

    /// Where rows are too low for names, one designation in ten says where one is.
    void PaintDesignation(std::size_t row) {
        context_.SetFont(scene_.font.Scaled(0.75F), palette_.muted);
        const wxString designation = Wx(scene_.matrix.rows[row].designation);
        double width = 0;
        double height = 0;
        context_.GetTextExtent(designation, &width, &height);
        const double y = Top(row) + (layout_.row_height() - height) / 2;
        context_.DrawText(designation, kPad, y);
    }

    void PaintRowHead(std::size_t row) {
        const MatrixRow& secret = scene_.matrix.rows[row];
        const bool small = layout_.row_height() < 18;
        const bool chosen = scene_.focused && scene_.focused->row == row;
        const wxColour& color = secret.ended ? palette_.muted : palette_.text;
        context_.SetFont(small ? scene_.font.Scaled(0.75F).Bold() : scene_.font.Bold(),
                         chosen ? palette_.accent : color);
        double width = 0;
        double height = 0;
        const wxString designation = Wx(secret.designation);
        context_.GetTextExtent(designation, &width, &height);
        const double y = Top(row) + (layout_.row_height() - height) / 2;
        context_.DrawText(designation, kPad, y);
        context_.SetFont(small ? scene_.font.Scaled(0.75F) : scene_.font, color);
        std::string title = secret.title;
        if (secret.ended)
            title = "(" + secret.status + ") " + title;
        const double left = kPad + width + kPad;
        context_.DrawText(Fit(context_, Wx(title), layout_.head_width() - left - kPad), left, y);
    }

    void PaintColumnHeads() {
        Cover(0, 0, scene_.window.x, layout_.head_height());
        for (std::size_t column = 0; column < scene_.matrix.columns.size(); ++column) {
            if (layout_.flat_heads())
                PaintFlatHead(column);
            else
                PaintUprightHead(column);
        }
        context_.SetPen(wxPen(palette_.line));
        const double y = layout_.head_height() - 0.5;
        context_.StrokeLine(0, y, scene_.window.x, y);
    }

    void SetHeadFont(std::size_t column) {
        const MatrixColumn& element = scene_.matrix.columns[column];
        const bool chosen = scene_.focused && scene_.focused->column == column;
        const wxFont font = scene_.font.Scaled(kSmall);
        const wxColour& color = element.required ? palette_.text : palette_.muted;
        context_.SetFont(element.required ? font.Bold() : font, chosen ? palette_.accent : color);
    }

    void PaintFlatHead(std::size_t column) {
        SetHeadFont(column);
        const double room = layout_.column_width() - 6;
        const wxString label = Wx(scene_.matrix.columns[column].label);
        wxString first = label;
        wxString second;
        double width = 0;
        double height = 0;
        context_.GetTextExtent(label, &width, &height);
        if (width > room && label.Find(' ', true) != wxNOT_FOUND)
            Break(label, room, first, second);
        const bool two = !second.empty();
        const double y = (layout_.head_height() - height * (two ? 2 : 1)) / 2;
        Center(Fit(context_, first, room), column, y);
        if (two)
            Center(Fit(context_, second, room), column, y + height);
    }

    void Center(const wxString& text, std::size_t column, double y) {
        double width = 0;
        context_.GetTextExtent(text, &width, nullptr);
        context_.DrawText(text, Left(column) + (layout_.column_width() - width) / 2, y);
    }

    /// As many words on the first line as fit.
    void Break(const wxString& label, double room, wxString& first, wxString& second) {
        first = label.BeforeFirst(' ');
        second = label.AfterFirst(' ');
        while (second.Find(' ') != wxNOT_FOUND) {
            const wxString longer = first + " " + second.BeforeFirst(' ');
            double width = 0;
            context_.GetTextExtent(longer, &width, nullptr);
            if (width > room)
                return;
            first = longer;
            second = second.AfterFirst(' ');
        }
    }

    void PaintUprightHead(std::size_t column) {
        SetHeadFont(column);
        const wxString label =
            Fit(context_, Wx(scene_.matrix.columns[column].label), layout_.head_height() - 12);
        double width = 0;
        double height = 0;
        context_.GetTextExtent(label, &width, &height);
        const double x = Left(column) + (layout_.column_width() - height) / 2;
        context_.DrawText(label, x, layout_.head_height() - 6, kUpright);
    }

    void PaintCorner() {
        Cover(0, 0, layout_.head_width(), layout_.head_height() - 1);
        SetSmall(palette_.muted);
        if (layout_.row_height() < MatrixLayout::kLeastNameHeight)
            return;
        double height = 0;
        double width = 0;
        const wxString note = _("Bold: ") + Wx(scene_.matrix.bold_means);
        context_.GetTextExtent(note, &width, &height);
        context_.DrawText(note, layout_.head_width() - width - kPad,
                          (layout_.head_height() - height) / 2);
    }

    wxGraphicsContext& context_;
    const MatrixScene& scene_;
    const MatrixLayout& layout_;
    const Palette& palette_;
};

}  // namespace

void PaintMatrix(wxGraphicsContext& context, const MatrixScene& scene) {
    Painter(context, scene).Paint();
}

void PaintSign(wxGraphicsContext& context, Verdict verdict, const wxRect2DDouble& box,
               const wxColour& color) {
    context.SetPen(context.CreatePen(wxGraphicsPenInfo(color, 2).Cap(wxCAP_ROUND)));
    const double left = box.m_x;
    const double top = box.m_y;
    const double side = box.m_width;
    wxGraphicsPath sign = context.CreatePath();
    switch (verdict) {
        case Verdict::kMet:
            sign.MoveToPoint(left + side * 0.08, top + side * 0.55);
            sign.AddLineToPoint(left + side * 0.38, top + side * 0.85);
            sign.AddLineToPoint(left + side * 0.92, top + side * 0.15);
            break;
        case Verdict::kNotMet:
            sign.MoveToPoint(left + side * 0.15, top + side * 0.15);
            sign.AddLineToPoint(left + side * 0.85, top + side * 0.85);
            sign.MoveToPoint(left + side * 0.85, top + side * 0.15);
            sign.AddLineToPoint(left + side * 0.15, top + side * 0.85);
            break;
        case Verdict::kDoubtful:
            PaintHalf(context, box, color);
            sign.AddCircle(left + side / 2, top + side / 2, side * 0.42);
            context.SetPen(context.CreatePen(wxGraphicsPenInfo(color, 1.4)));
            break;
        case Verdict::kNotApplicable:
            sign.MoveToPoint(left + side * 0.2, top + side * 0.5);
            sign.AddLineToPoint(left + side * 0.8, top + side * 0.5);
            break;
        case Verdict::kNotAssessed:
            context.SetPen(context.CreatePen(wxGraphicsPenInfo(color, 1.4)));
            sign.AddCircle(left + side / 2, top + side / 2, side * 0.42);
            break;
    }
    context.StrokePath(sign);
}

}  // namespace particulars
