// Breaks text into lines and draws them: the one place that speaks to Pango.
//
// Holds its own font map, so that each shaper may live on a thread of its own. Broken text, control
// characters and characters without a glyph are drawn as signs for themselves; they never fail.
// What was shaped lately is kept by its content: papers ask the same questions of every secret, and
// what was measured is drawn soon after.

#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "model/papers/document.h"
#include "model/render/page_layout.h"
#include "model/render/type_style.h"

namespace particulars {

/// Called around each stretch of words while it is drawn: those of a link, the number of a
/// footnote, and what stands between them, for which `run` is null.
struct SpanMarks {
    std::function<void(const TextRun* run, bool is_number)> begin;
    std::function<void()> end;
};

class TextShaper {
public:
    /// `language` as in "en-US". Throws kUnavailable where no font is installed.
    explicit TextShaper(const std::string& language);
    ~TextShaper();

    /// At least 1, also for empty text. `first_note` as in TextPiece.
    int LineCount(const RichText& text, TypeRole role, double width, int first_note = 0) const;

    /// The line on which the number of each footnote stands, counted from 0.
    std::vector<int> NoteLines(const RichText& text, TypeRole role, double width,
                               int first_note) const;

    /// `cairo_context` is a cairo_t*.
    void Draw(void* cairo_context, const TextPiece& piece, const SpanMarks* marks = nullptr);

private:
    class Typesetter;
    std::unique_ptr<Typesetter> typesetter_;
};

}  // namespace particulars
