// The finished pages of a paper, to be drawn anywhere: window, printer, PDF and pictures all call
// the same painter, so what is seen is what is printed.
//
// Draws on one thread at a time.

#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "model/core/progress.h"
#include "model/papers/document.h"
#include "model/render/page_layout.h"

namespace particulars {

class TextShaper;

/// Red, green, blue, a byte each, rows from the top without padding.
struct PagePixels {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> rgb;
};

class PageSet {
public:
    /// Throws as PageLayout does.
    PageSet(PaperDocument document, PaperSize size, Progress& progress);
    PageSet(PageSet&&) noexcept;
    PageSet& operator=(PageSet&&) noexcept;
    ~PageSet();

    std::size_t page_count() const { return layout_.pages().size(); }
    PageSize page_size() const { return layout_.page_size(); }
    const PaperDocument& document() const { return layout_.document(); }
    const std::vector<Page>& pages() const { return layout_.pages(); }

    /// Draws in points from the context's origin; scale the context for a screen or a printer. The
    /// paper itself is not filled. `cairo_context` is a cairo_t*, such as wxMemoryDC::GetHandle()
    /// on GTK. Throws kUsage for a page that there is not.
    void PaintOn(void* cairo_context, std::size_t page) const;

    /// For output that must mark where each piece belongs.
    TextShaper& shaper() const { return *shaper_; }

    /// The page on white, `scale` pixels to the point. Throws kUsage for a scale that is not above
    /// 0 or makes a picture wider or higher than 20,000 pixels.
    PagePixels RenderToPixels(std::size_t page, double scale) const;

private:
    PageLayout layout_;
    std::unique_ptr<TextShaper> shaper_;
};

}  // namespace particulars
