#include "model/render/text_shaper.h"

#include <array>
#include <cstddef>
#include <list>
#include <map>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "model/core/error.h"
#include "model/render/attributed_text.h"

namespace particulars {
namespace {

constexpr double kPointsPerInch = 72;
constexpr std::size_t kBytesKept = 200'000;  // Some 15 MB, once shaped.

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

/// What two texts have in common that look the same.
std::string KeyOf(const RichText& text, TypeRole role, double width, int first_note) {
    std::string key;
    bool has_notes = false;
    for (const TextRun& run : text) {
        has_notes = has_notes || !run.footnote.empty();
        key += run.text;
        key += '\0';
        key += static_cast<char>(static_cast<int>(run.style) << 2 | (run.link.empty() ? 0 : 2) |
                                 (run.footnote.empty() ? 0 : 1));
    }
    for (const int number : {static_cast<int>(role), ToPango(width), has_notes ? first_note : 0})
        for (int shift = 0; shift < 32; shift += 8)
            key += static_cast<char>(static_cast<unsigned>(number) >> static_cast<unsigned>(shift));
    return key;
}

struct ShapedText {
    std::string key;
    LayoutPtr layout;
    std::vector<RunSpan> spans;
};

/// The span in which a run of a line stands, or null.
const RunSpan* SpanAt(const std::vector<RunSpan>& spans, const PangoLayoutRun& run) {
    const auto offset = static_cast<std::size_t>(run.item->offset);
    for (const RunSpan& span : spans)
        if (span.start <= offset && offset < span.end)
            return &span;
    return nullptr;
}

/// Draws some runs of a line, those from `first` to `last`, at the current point. Pango draws only
/// whole lines with all that belongs to them, so the others are taken out of the line meanwhile.
/// Returns how far they reach.
double DrawRuns(cairo_t* cairo, PangoLayoutLine* line, GSList* first, GSList* last) {
    GSList* const all = line->runs;
    GSList* const rest = last->next;
    line->runs = first;
    last->next = nullptr;
    pango_cairo_show_layout_line(cairo, line);
    line->runs = all;
    last->next = rest;
    int width = 0;
    for (GSList* run = first; run != rest; run = run->next)
        width += pango_glyph_string_get_width(static_cast<PangoLayoutRun*>(run->data)->glyphs);
    return static_cast<double>(width) / PANGO_SCALE;
}

void DrawMarked(cairo_t* cairo, PangoLayoutLine* line, double x, double y, const RichText& text,
                const std::vector<RunSpan>& spans, const SpanMarks& marks) {
    for (GSList* first = line->runs; first;) {
        const RunSpan* span = SpanAt(spans, *static_cast<PangoLayoutRun*>(first->data));
        GSList* last = first;
        while (last->next && SpanAt(spans, *static_cast<PangoLayoutRun*>(last->next->data)) == span)
            last = last->next;
        marks.begin(span ? &text[span->run] : nullptr, span && span->is_number);
        cairo_move_to(cairo, x, y);
        GSList* const next = last->next;
        x += DrawRuns(cairo, line, first, last);
        marks.end();
        first = next;
    }
}

}  // namespace

class TextShaper::Typesetter {
public:
    explicit Typesetter(const std::string& language)
        : fonts_(InstalledFonts()), context_(PaperContext(fonts_.get(), language)) {
        RequireAFont(fonts_.get(), context_.get());
    }

    /// Broken into lines; good until the next call.
    const ShapedText& Shaped(const RichText& text, TypeRole role, double width, int first_note);

    /// How far the baseline stands below the top of a line: by the font and not by the line's
    /// glyphs, so that all lines of a role are alike.
    double BaselineOf(TypeRole role);

private:
    ShapedText Shape(const RichText& text, TypeRole role, double width, int first_note);
    const PangoFontDescription* FontOfRole(TypeRole role);
    void Forget();

    FontMapPtr fonts_;
    ContextPtr context_;
    std::list<ShapedText> shaped_;  ///< Used last first.
    std::unordered_map<std::string_view, std::list<ShapedText>::iterator> by_key_;
    std::size_t bytes_ = 0;  ///< Of the keys.
    std::map<TypeRole, double> baselines_;
    std::map<TypeRole, FontPtr> role_fonts_;
};

const ShapedText& TextShaper::Typesetter::Shaped(const RichText& text, TypeRole role, double width,
                                                 int first_note) {
    std::string key = KeyOf(text, role, width, first_note);
    const auto known = by_key_.find(key);
    if (known != by_key_.end()) {
        shaped_.splice(shaped_.begin(), shaped_, known->second);
        return shaped_.front();
    }
    shaped_.push_front(Shape(text, role, width, first_note));
    shaped_.front().key = std::move(key);
    by_key_.emplace(shaped_.front().key, shaped_.begin());
    bytes_ += shaped_.front().key.size();
    Forget();
    return shaped_.front();
}

/// The oldest, but never the newest.
void TextShaper::Typesetter::Forget() {
    while (bytes_ > kBytesKept && shaped_.size() > 1) {
        bytes_ -= shaped_.back().key.size();
        by_key_.erase(shaped_.back().key);
        shaped_.pop_back();
    }
}

ShapedText TextShaper::Typesetter::Shape(const RichText& text, TypeRole role, double width,
                                         int first_note) {
    const TypeStyle& style = StyleOf(role);
    LayoutPtr layout(pango_layout_new(context_.get()));
    pango_layout_set_font_description(layout.get(), FontOfRole(role));
    AttributedText attributed = Attributed(text, style, first_note);
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
    return {{}, std::move(layout), std::move(attributed.spans)};
}

const PangoFontDescription* TextShaper::Typesetter::FontOfRole(TypeRole role) {
    FontPtr& font = role_fonts_[role];
    if (!font)
        font = FontOf(StyleOf(role));
    return font.get();
}

double TextShaper::Typesetter::BaselineOf(TypeRole role) {
    const auto known = baselines_.find(role);
    if (known != baselines_.end())
        return known->second;
    const std::unique_ptr<PangoFontMetrics, decltype(&pango_font_metrics_unref)> metrics(
        pango_context_get_metrics(context_.get(), FontOfRole(role), nullptr),
        &pango_font_metrics_unref);
    const double ascent = pango_font_metrics_get_ascent(metrics.get()) / double{PANGO_SCALE};
    const double descent = pango_font_metrics_get_descent(metrics.get()) / double{PANGO_SCALE};
    return baselines_[role] = (StyleOf(role).leading - ascent - descent) / 2 + ascent;
}

TextShaper::TextShaper(const std::string& language)
    : typesetter_(std::make_unique<Typesetter>(language)) {}

TextShaper::~TextShaper() = default;

int TextShaper::LineCount(const RichText& text, TypeRole role, double width, int first_note) const {
    return pango_layout_get_line_count(
        typesetter_->Shaped(text, role, width, first_note).layout.get());
}

std::vector<int> TextShaper::NoteLines(const RichText& text, TypeRole role, double width,
                                       int first_note) const {
    const ShapedText& shaped = typesetter_->Shaped(text, role, width, first_note);
    std::vector<int> lines;
    for (const RunSpan& span : shaped.spans) {
        if (!span.is_number)
            continue;
        int line = 0;
        pango_layout_index_to_line_x(shaped.layout.get(), static_cast<int>(span.start), FALSE,
                                     &line, nullptr);
        lines.push_back(line);
    }
    return lines;
}

void TextShaper::Draw(void* cairo_context, const TextPiece& piece, const SpanMarks* marks) {
    auto* cairo = static_cast<cairo_t*>(cairo_context);
    const ShapedText& shaped =
        typesetter_->Shaped(*piece.text, piece.role, piece.width, piece.first_note);
    const double leading = StyleOf(piece.role).leading;
    const double baseline = piece.y + typesetter_->BaselineOf(piece.role);
    std::unique_ptr<PangoLayoutIter, decltype(&pango_layout_iter_free)> line(
        pango_layout_get_iter(shaped.layout.get()), &pango_layout_iter_free);
    for (int i = 0; i < piece.first_line + piece.line_count; ++i) {
        if (i >= piece.first_line) {
            PangoRectangle extents;
            pango_layout_iter_get_line_extents(line.get(), nullptr, &extents);
            const double x = piece.x + static_cast<double>(extents.x) / PANGO_SCALE;
            const double y = baseline + leading * (i - piece.first_line);
            if (marks) {
                DrawMarked(cairo, pango_layout_iter_get_line(line.get()), x, y, *piece.text,
                           shaped.spans, *marks);
            } else {
                cairo_move_to(cairo, x, y);
                pango_cairo_show_layout_line(cairo,
                                             pango_layout_iter_get_line_readonly(line.get()));
            }
        }
        if (!pango_layout_iter_next_line(line.get()))
            break;
    }
}

}  // namespace particulars
