#include "model/render/page_set.h"

#include <cmath>
#include <cstring>
#include <utility>

#include "model/core/error.h"
#include "model/render/piece_painter.h"
#include "model/render/text_shaper.h"

namespace particulars {
namespace {

constexpr double kMostPixels = 20000;

using SurfacePtr = std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)>;
using ContextPtr = std::unique_ptr<cairo_t, decltype(&cairo_destroy)>;

PagePixels PixelsOf(cairo_surface_t* surface) {
    cairo_surface_flush(surface);
    PagePixels pixels{
        cairo_image_surface_get_width(surface), cairo_image_surface_get_height(surface), {}};
    const auto width = static_cast<std::size_t>(pixels.width);
    const auto height = static_cast<std::size_t>(pixels.height);
    const auto stride = static_cast<std::size_t>(cairo_image_surface_get_stride(surface));
    const unsigned char* data = cairo_image_surface_get_data(surface);
    pixels.rgb.resize(width * height * 3);
    std::uint8_t* target = pixels.rgb.data();
    for (std::size_t y = 0; y < height; ++y) {
        for (std::size_t x = 0; x < width; ++x) {
            std::uint32_t pixel = 0;
            std::memcpy(&pixel, data + y * stride + x * sizeof pixel, sizeof pixel);
            *target++ = static_cast<std::uint8_t>(pixel >> 16U);
            *target++ = static_cast<std::uint8_t>(pixel >> 8U);
            *target++ = static_cast<std::uint8_t>(pixel);
        }
    }
    return pixels;
}

}  // namespace

PageSet::PageSet(PaperDocument document, PaperSize size, Progress& progress)
    : layout_(std::move(document), size, progress),
      shaper_(std::make_unique<TextShaper>(layout_.document().language)) {}

PageSet::PageSet(PageSet&&) noexcept = default;
PageSet& PageSet::operator=(PageSet&&) noexcept = default;
PageSet::~PageSet() = default;

void PageSet::PaintOn(void* cairo_context, std::size_t page) const {
    if (page >= page_count())
        throw Error(ErrorKind::kUsage, "The paper has no such page. Choose one that it has.");
    for (const Piece& piece : pages()[page].pieces)
        PaintPiece(static_cast<cairo_t*>(cairo_context), *shaper_, piece);
}

PagePixels PageSet::RenderToPixels(std::size_t page, double scale) const {
    const double width = std::ceil(page_size().width * scale);
    const double height = std::ceil(page_size().height * scale);
    if (!(scale > 0) || width > kMostPixels || height > kMostPixels)
        throw Error(ErrorKind::kUsage,
                    "The page cannot be shown at this size. Choose a smaller magnification.");
    const SurfacePtr surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, static_cast<int>(width),
                                                        static_cast<int>(height)),
                             &cairo_surface_destroy);
    const ContextPtr cairo(cairo_create(surface.get()), &cairo_destroy);
    cairo_set_source_rgb(cairo.get(), 1, 1, 1);
    cairo_paint(cairo.get());
    cairo_scale(cairo.get(), scale, scale);
    PaintOn(cairo.get(), page);
    if (cairo_status(cairo.get()) != CAIRO_STATUS_SUCCESS)
        throw Error(ErrorKind::kUnavailable,
                    "The page could not be drawn. Nothing was changed. Close other windows or "
                    "choose a smaller magnification, and try again.",
                    cairo_status_to_string(cairo_status(cairo.get())));
    return PixelsOf(surface.get());
}

}  // namespace particulars
