#include "tests/render/golden_picture.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fmt/format.h>
#include <memory>

#include <cairo.h>
#include <gtest/gtest.h>

namespace particulars {
namespace {

constexpr int kSquare = 4;
constexpr int kCellWidth = 12;
constexpr int kCellHeight = 3;
// In steps of gray. Other versions of the libraries move a cell by 3 or 4; a line of type that
// moves by its height, by 25 and more.
constexpr double kMostInCell = 12;
constexpr double kMostOnPage = 1.5;

using SurfacePtr = std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)>;

std::size_t At(const GrayPicture& picture, int x, int y) {
    return static_cast<std::size_t>(y) * static_cast<std::size_t>(picture.width) +
           static_cast<std::size_t>(x);
}

GrayPicture Read(const std::string& path) {
    const SurfacePtr surface(cairo_image_surface_create_from_png(path.c_str()),
                             &cairo_surface_destroy);
    GrayPicture picture;
    if (cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS)
        return picture;
    picture.width = cairo_image_surface_get_width(surface.get());
    picture.height = cairo_image_surface_get_height(surface.get());
    const int stride = cairo_image_surface_get_stride(surface.get());
    const bool bytes = cairo_image_surface_get_format(surface.get()) == CAIRO_FORMAT_A8;
    for (int y = 0; y < picture.height; ++y)
        for (int x = 0; x < picture.width; ++x)
            picture.gray.push_back(
                cairo_image_surface_get_data(surface.get())[y * stride + x * (bytes ? 1 : 4)]);
    return picture;
}

void WritePng(const GrayPicture& picture, const std::string& path) {
    std::filesystem::create_directories(std::filesystem::path(path).parent_path());
    const SurfacePtr surface(
        cairo_image_surface_create(CAIRO_FORMAT_A8, picture.width, picture.height),
        &cairo_surface_destroy);
    const int stride = cairo_image_surface_get_stride(surface.get());
    for (int y = 0; y < picture.height; ++y)
        std::memcpy(cairo_image_surface_get_data(surface.get()) + y * stride,
                    picture.gray.data() + At(picture, 0, y),
                    static_cast<std::size_t>(picture.width));
    cairo_surface_mark_dirty(surface.get());
    ASSERT_EQ(cairo_surface_write_to_png(surface.get(), path.c_str()), CAIRO_STATUS_SUCCESS)
        << path;
}

double CellMean(const GrayPicture& picture, int left, int top) {
    double sum = 0;
    int count = 0;
    for (int y = top; y < std::min(top + kCellHeight, picture.height); ++y)
        for (int x = left; x < std::min(left + kCellWidth, picture.width); ++x, ++count)
            sum += picture.gray[At(picture, x, y)];
    return sum / count;
}

}  // namespace

GrayPicture PictureOf(const PageSet& pages, std::size_t page) {
    const PagePixels pixels = pages.RenderToPixels(page, 1);
    GrayPicture picture{pixels.width / kSquare, pixels.height / kSquare, {}};
    for (int y = 0; y < picture.height; ++y) {
        for (int x = 0; x < picture.width; ++x) {
            int sum = 0;
            for (int row = y * kSquare; row < (y + 1) * kSquare; ++row)
                for (int byte = x * kSquare * 3; byte < (x + 1) * kSquare * 3; ++byte)
                    sum += pixels.rgb[static_cast<std::size_t>(row * pixels.width * 3 + byte)];
            picture.gray.push_back(static_cast<unsigned char>(sum / (kSquare * kSquare * 3)));
        }
    }
    return picture;
}

std::string Difference(const GrayPicture& drawn, const GrayPicture& golden) {
    if (drawn.width != golden.width || drawn.height != golden.height)
        return fmt::format("it is {} by {} squares and not {} by {}", drawn.width, drawn.height,
                           golden.width, golden.height);
    double sum = 0;
    int count = 0;
    std::string worst;
    double most = kMostInCell;
    for (int top = 0; top < drawn.height; top += kCellHeight) {
        for (int left = 0; left < drawn.width; left += kCellWidth, ++count) {
            const double apart = std::abs(CellMean(drawn, left, top) - CellMean(golden, left, top));
            sum += apart;
            if (apart <= most)
                continue;
            most = apart;
            worst = fmt::format("{:.0f} steps of gray at ({}, {}) points", apart, left * kSquare,
                                top * kSquare);
        }
    }
    if (worst.empty() && sum / count > kMostOnPage)
        worst = fmt::format("{:.1f} steps of gray all over the page", sum / count);
    return worst;
}

void ExpectGolden(const PageSet& pages, std::size_t page, const std::string& name) {
    const std::string golden = std::string(PARTICULARS_TEST_GOLDEN) + "/pages/" + name + ".png";
    const GrayPicture drawn = PictureOf(pages, page);
    const char* renew = std::getenv("PARTICULARS_RENEW_GOLDEN");
    if (renew && *renew != '\0') {
        WritePng(drawn, golden);
        return;
    }
    const std::string difference = Difference(drawn, Read(golden));
    if (difference.empty())
        return;
    const std::string written = std::string(PARTICULARS_TEST_OUTPUT) + "/golden/" + name + ".png";
    WritePng(drawn, written);
    ADD_FAILURE() << name << " does not look as it did: " << difference << ". Now: " << written
                  << ", before: " << golden
                  << ". If it should look so, PARTICULARS_RENEW_GOLDEN=1 takes it over.";
}

}  // namespace particulars
