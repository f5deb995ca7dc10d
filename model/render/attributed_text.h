// A RichText as Pango takes it: one string and the attributes of its stretches.

#pragma once

#include <cmath>
#include <memory>
#include <string>

#include <pango/pangocairo.h>

#include "model/papers/document.h"
#include "model/render/type_style.h"

namespace particulars {

struct AttributedText {
    struct Unref {
        void operator()(PangoAttrList* list) const { pango_attr_list_unref(list); }
    };

    std::string text;  ///< Valid UTF-8 without control characters other than the line feed.
    std::unique_ptr<PangoAttrList, Unref> attributes;
};

AttributedText Attributed(const RichText& text, const TypeStyle& style);

inline int ToPango(double points) {
    return static_cast<int>(std::lround(points * PANGO_SCALE));
}

}  // namespace particulars
