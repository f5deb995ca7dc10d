#include "model/render/text_shaper.h"

#include <algorithm>
#include <cstddef>
#include <list>
#include <map>

#include "model/core/error.h"
#include "model/render/attributed_text.h"

namespace particulars {
namespace {

constexpr double kPointsPerInch = 72;
constexpr std::size_t kTextsKept = 24;

struct Unref {
    void operator()(gpointer object) const { g_object_unref(object); }
};
using LayoutPtr = std::unique_ptr<PangoLayout, Unref>;
using FontMapPtr = std::unique_ptr<PangoFontMap, Unref>;
using ContextPtr = std::unique_ptr<PangoContext, Unref>;

struct FreeDescription {
    void operator()(PangoFontDescription* font) const { pango_font_description_free(font); }
};
using FontPtr = std::unique_ptr<PangoFontDescription, FreeDescription>;

FontPtr FontOf(const TypeStyle& style) {
    FontPtr owned(pango_font_description_new());
    PangoFontDescription* font = owned.get();
    pango_font_description_set_family_static(font, kTextFamilies);
    pango_font_description_set_size(font, ToPango(style.size));
    pango_font_description_set_weight(font, style.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_font_description_set_style(font, style.italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL);
    return owned;
}

PangoAlignment AlignmentOf(Align align) {
    switch (align) {
        case Align::kLeft:
            return PANGO_ALIGN_LEFT;
        case Align::kCenter:
            return PANGO_ALIGN_CENTER;
        case Align::kRight:
            return PANGO_ALIGN_RIGHT;
    }
    return PANGO_ALIGN_LEFT;
}

FontMapPtr InstalledFonts() {
    FontMapPtr fonts(pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT));
    pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(fonts.get()), kPointsPerInch);
    return fonts;
}

/// Pango lists families also where it has none; only loading one tells.
void RequireAFont(PangoFontMap* fonts, PangoContext* context) {
    const FontPtr wanted = FontOf(StyleOf(TypeRole::kBody));
    const std::unique_ptr<PangoFont, Unref> font(
        pango_font_map_load_font(fonts, context, wanted.get()));
    if (!font)
        throw Error(ErrorKind::kUnavailable,
                    "The paper cannot be set, because no font is installed on this machine. "
                    "Nothing was written. Install a font such as Liberation Serif (Debian: "
                    "fonts-liberation) and try again.");
}

/// One for every output: no hinting, no rounding to pixels.
ContextPtr PaperContext(PangoFontMap* fonts, const std::string& language) {
    ContextPtr context(pango_font_map_create_context(fonts));
    std::unique_ptr<cairo_font_options_t, decltype(&cairo_font_options_destroy)> options(
        cairo_font_options_create(), &cairo_font_options_destroy);
    cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options.get(), CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(context.get(), options.get());
    pango_cairo_context_set_resolution(context.get(), kPointsPerInch);
    pango_context_set_round_glyph_positions(context.get(), FALSE);
    pango_context_set_language(context.get(), pango_language_from_string(language.c_str()));
    return context;
}

}  // namespace

class TextShaper::Typesetter {
public:
    explicit Typesetter(const std::string& language)
        : fonts_(InstalledFonts()), context_(PaperContext(fonts_.get(), language)) {
        RequireAFont(fonts_.get(), context_.get());
    }

    LayoutPtr Shape(const RichText& text, TypeRole role, double width) const;

    /// The piece's text broken into lines, kept for the pages on which it goes on.
    PangoLayout* Drawn(const TextPiece& piece);

    /// How far the baseline stands below the top of a line: by the font and not by the line's
    /// glyphs, so that all lines of a role are alike.
    double BaselineOf(TypeRole role);

private:
    struct DrawnText {
        const RichText* text = nullptr;
        TypeRole role = TypeRole::kBody;
        double width = 0;
        LayoutPtr layout;
    };

    FontMapPtr fonts_;
    ContextPtr context_;
    std::list<DrawnText> drawn_;  ///< Newest first.
    std::map<TypeRole, double> baselines_;
};

LayoutPtr TextShaper::Typesetter::Shape(const RichText& text, TypeRole role, double width) const {
    const TypeStyle& style = StyleOf(role);
    LayoutPtr layout(pango_layout_new(context_.get()));
    pango_layout_set_font_description(layout.get(), FontOf(style).get());
    const AttributedText attributed = Attributed(text, style);
    pango_layout_set_text(layout.get(), attributed.text.data(),
                          static_cast<int>(attributed.text.size()));
    pango_layout_set_attributes(layout.get(), attributed.attributes.get());
    pango_layout_set_width(layout.get(), ToPango(width));
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
    pango_layout_set_alignment(layout.get(), AlignmentOf(style.align));
    if (style.one_line) {
        pango_layout_set_single_paragraph_mode(layout.get(), TRUE);
        pango_layout_set_ellipsize(layout.get(), PANGO_ELLIPSIZE_END);
    }
    return layout;
}

PangoLayout* TextShaper::Typesetter::Drawn(const TextPiece& piece) {
    const auto kept = std::find_if(drawn_.begin(), drawn_.end(), [&piece](const DrawnText& drawn) {
        return drawn.text == piece.text && drawn.role == piece.role && drawn.width == piece.width;
    });
    if (kept != drawn_.end()) {
        drawn_.splice(drawn_.begin(), drawn_, kept);
    } else {
        drawn_.push_front(
            {piece.text, piece.role, piece.width, Shape(*piece.text, piece.role, piece.width)});
        if (drawn_.size() > kTextsKept)
            drawn_.pop_back();
    }
    return drawn_.front().layout.get();
}

double TextShaper::Typesetter::BaselineOf(TypeRole role) {
    const auto known = baselines_.find(role);
    if (known != baselines_.end())
        return known->second;
    const TypeStyle& style = StyleOf(role);
    const FontPtr font = FontOf(style);
    const std::unique_ptr<PangoFontMetrics, decltype(&pango_font_metrics_unref)> metrics(
        pango_context_get_metrics(context_.get(), font.get(), nullptr), &pango_font_metrics_unref);
    const double ascent = pango_font_metrics_get_ascent(metrics.get()) / double{PANGO_SCALE};
    const double descent = pango_font_metrics_get_descent(metrics.get()) / double{PANGO_SCALE};
    return baselines_[role] = (style.leading - ascent - descent) / 2 + ascent;
}

TextShaper::TextShaper(const std::string& language)
    : typesetter_(std::make_unique<Typesetter>(language)) {}

TextShaper::~TextShaper() = default;

int TextShaper::LineCount(const RichText& text, TypeRole role, double width) const {
    return pango_layout_get_line_count(typesetter_->Shape(text, role, width).get());
}

void TextShaper::Draw(void* cairo_context, const TextPiece& piece) {
    auto* cairo = static_cast<cairo_t*>(cairo_context);
    PangoLayout* layout = typesetter_->Drawn(piece);
    const double leading = StyleOf(piece.role).leading;
    const double baseline = piece.y + typesetter_->BaselineOf(piece.role);
    std::unique_ptr<PangoLayoutIter, decltype(&pango_layout_iter_free)> line(
        pango_layout_get_iter(layout), &pango_layout_iter_free);
    for (int i = 0; i < piece.first_line + piece.line_count; ++i) {
        if (i >= piece.first_line) {
            PangoRectangle extents;
            pango_layout_iter_get_line_extents(line.get(), nullptr, &extents);
            const double x = piece.x + static_cast<double>(extents.x) / PANGO_SCALE;
            cairo_move_to(cairo, x, baseline + leading * (i - piece.first_line));
            pango_cairo_show_layout_line(cairo, pango_layout_iter_get_line_readonly(line.get()));
        }
        if (!pango_layout_iter_next_line(line.get()))
            break;
    }
}

}  // namespace particulars
