#include "forms/matrix_layout.h"

#include <algorithm>

namespace particulars {
namespace {

constexpr int kNamedHeadWidth = 272;
constexpr int kBareHeadWidth = 70;
constexpr int kFlatHeadHeight = 44;
constexpr int kUprightHeadHeight = 132;
constexpr int kWidestColumn = 128;
constexpr int kLastZoom = static_cast<int>(MatrixLayout::kRowHeights.size()) - 1;

/// Cells are wider than high, and never too narrow to hit.
constexpr int LeastColumn(int row_height) {
    return std::clamp(row_height * 5 / 4, 16, 72);
}

}  // namespace

MatrixLayout::MatrixLayout(std::size_t rows, std::size_t columns, int zoom, MatrixSize window)
    : rows_(rows),
      columns_(columns),
      row_height_(kRowHeights[static_cast<std::size_t>(std::clamp(zoom, 0, kLastZoom))]),
      column_width_(LeastColumn(row_height_)),
      head_width_(row_height_ < kLeastNameHeight ? kBareHeadWidth : kNamedHeadWidth),
      head_height_(0) {
    if (columns_ > 0) {
        const int share = (window.width - head_width_) / static_cast<int>(columns_);
        column_width_ = std::clamp(share, column_width_, kWidestColumn);
    }
    head_height_ = flat_heads() ? kFlatHeadHeight : kUprightHeadHeight;
}

std::optional<MatrixPlace> MatrixLayout::At(int window_x, int window_y, int scrolled_x,
                                            int scrolled_y) const {
    const int x = window_x - head_width_;
    const int y = window_y - head_height_;
    if (x < 0 || y < 0)
        return std::nullopt;
    const MatrixPlace place{static_cast<std::size_t>((y + scrolled_y) / row_height_),
                            static_cast<std::size_t>((x + scrolled_x) / column_width_)};
    if (place.row >= rows_ || place.column >= columns_)
        return std::nullopt;
    return place;
}

int MatrixLayout::FirstZoom(std::size_t rows, int height) {
    int zoom = kLastZoom - 1;
    while (zoom > 0 && kRowHeights[static_cast<std::size_t>(zoom)] > kLeastNameHeight &&
           static_cast<int>(rows) * kRowHeights[static_cast<std::size_t>(zoom)] > height)
        --zoom;
    return zoom;
}

}  // namespace particulars
