// A RichText as Pango takes it: one string and the attributes of its stretches, with the number of
// each footnote, raised, behind the words that it belongs to.

#pragma once

#include <cmath>
#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include <pango/pangocairo.h>

#include "model/papers/document.h"
#include "model/render/type_style.h"

namespace particulars {

/// Bytes of the text that lead somewhere: the words of a link, or the number of a footnote.
struct RunSpan {
    std::size_t start = 0;
    std::size_t end = 0;
    std::size_t run = 0;  ///< Of the RichText.
    bool is_number = false;
};

struct AttributedText {
    struct Unref {
        void operator()(PangoAttrList* list) const { pango_attr_list_unref(list); }
    };

    std::string text;  ///< Valid UTF-8 without control characters other than the line feed.
    std::unique_ptr<PangoAttrList, Unref> attributes;
    std::vector<RunSpan> spans;  ///< In order, none within another.
};

/// `first_note` is the number of the first footnote; 0 where footnotes have no place.
AttributedText Attributed(const RichText& text, const TypeStyle& style, int first_note = 0);

inline int ToPango(double points) {
    return static_cast<int>(std::lround(points * PANGO_SCALE));
}

}  // namespace particulars
