// Breaks text into lines and draws them: the one place that speaks to Pango.
//
// Holds its own font map, so that each shaper may live on a thread of its own. Broken text, control
// characters and characters without a glyph are drawn as signs for themselves; they never fail.

#pragma once

#include <memory>
#include <string>

#include "model/papers/document.h"
#include "model/render/page_layout.h"
#include "model/render/type_style.h"

namespace particulars {

class TextShaper {
public:
    /// `language` as in "en-US". Throws kUnavailable where no font is installed.
    explicit TextShaper(const std::string& language);
    ~TextShaper();

    /// At least 1, also for empty text.
    int LineCount(const RichText& text, TypeRole role, double width) const;

    /// `cairo_context` is a cairo_t*. The texts drawn must outlive the shaper, which keeps some of
    /// them broken into lines.
    void Draw(void* cairo_context, const TextPiece& piece);

private:
    class Typesetter;
    std::unique_ptr<Typesetter> typesetter_;
};

}  // namespace particulars
