// Where the parts of the matrix picture lie, in device-independent pixels: heads that stay in
// place, cells that scroll. Plain arithmetic, apart from the window that draws with it.

#pragma once

#include <array>
#include <cstddef>
#include <optional>

namespace particulars {

struct MatrixPlace {
    std::size_t row = 0;
    std::size_t column = 0;

    friend bool operator==(const MatrixPlace&, const MatrixPlace&) = default;
};

struct MatrixSize {
    int width = 0;
    int height = 0;
};

class MatrixLayout {
public:
    /// Heights of a row, from 200 secrets on a screen to five.
    static constexpr std::array<int, 8> kRowHeights = {4, 6, 9, 13, 18, 26, 38, 60};
    static constexpr int kLeastNameHeight = 13;  ///< Below it a row shows no name.
    static constexpr int kLeastSignHeight = 13;  ///< Below it a cell is a bar.
    static constexpr int kLeastWordWidth = 74;   ///< Below it a cell shows no word.
    static constexpr int kLeastWordHeight = 24;
    static constexpr int kWideColumn = 68;  ///< From here on column heads lie flat.

    /// `zoom` is an index into kRowHeights, kept in its bounds.
    MatrixLayout(std::size_t rows, std::size_t columns, int zoom, MatrixSize window);

    int row_height() const { return row_height_; }
    int column_width() const { return column_width_; }
    int head_width() const { return head_width_; }
    int head_height() const { return head_height_; }
    bool flat_heads() const { return column_width_ >= kWideColumn; }
    bool shows_words() const {
        return column_width_ >= kLeastWordWidth && row_height_ >= kLeastWordHeight;
    }

    /// Of the cells alone.
    int content_width() const { return static_cast<int>(columns_) * column_width_; }
    int content_height() const { return static_cast<int>(rows_) * row_height_; }

    /// The cell at a point of the window that is scrolled by (x, y); nullopt on the heads and
    /// outside.
    std::optional<MatrixPlace> At(int window_x, int window_y, int scrolled_x, int scrolled_y) const;

    /// The zoom at which `rows` fit into `height` best, for a first look: never so small that the
    /// names are lost, never larger than the last but one.
    static int FirstZoom(std::size_t rows, int height);

private:
    std::size_t rows_;
    std::size_t columns_;
    int row_height_;
    int column_width_;
    int head_width_;
    int head_height_;
};

}  // namespace particulars
