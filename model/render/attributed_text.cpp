#include "model/render/attributed_text.h"

#include <cstddef>
#include <string_view>

namespace particulars {
namespace {

constexpr double kSmallCapsScale = 0.82;
constexpr double kSmallCapsSpacing = 0.6;
constexpr double kNumberScale = 0.64;
constexpr double kNumberRise = 0.34;  // Of the size of the type.

/// Text that Pango takes as it is: valid UTF-8, no control characters but the line feed.
std::string Drawable(std::string_view text) {
    std::unique_ptr<char, decltype(&g_free)> valid(
        g_utf8_make_valid(text.data(), static_cast<gssize>(text.size())), &g_free);
    std::string drawable = valid.get();
    std::size_t kept = 0;
    for (std::size_t i = 0; i < drawable.size(); ++i) {
        if (drawable[i] == '\r' && i + 1 < drawable.size() && drawable[i + 1] == '\n')
            continue;
        const auto byte = static_cast<unsigned char>(drawable[i]);
        const bool line_end = byte == '\n' || byte == '\r';
        drawable[kept++] = line_end ? '\n' : byte < 0x20 || byte == 0x7f ? ' ' : drawable[i];
    }
    drawable.resize(kept);
    return drawable;
}

void Insert(PangoAttrList* list, PangoAttribute* attribute, std::size_t start, std::size_t end) {
    attribute->start_index = static_cast<guint>(start);
    attribute->end_index = static_cast<guint>(end);
    pango_attr_list_insert(list, attribute);
}

/// Words taken out and put in, told apart without color: struck through or underlined twice, and on
/// a gray ground where they were moved.
void InsertChangeStyle(PangoAttrList* list, TextStyle style, std::size_t start, std::size_t end) {
    const bool moved = style == TextStyle::kMovedFrom || style == TextStyle::kMovedTo;
    const bool out = style == TextStyle::kDeleted || style == TextStyle::kMovedFrom;
    if (out)
        Insert(list, pango_attr_strikethrough_new(TRUE), start, end);
    else
        Insert(list, pango_attr_underline_new(PANGO_UNDERLINE_DOUBLE), start, end);
    if (moved) {
        Insert(list, pango_attr_background_new(0xe8e8, 0xe8e8, 0xe8e8), start, end);
        Insert(list, pango_attr_foreground_new(0x1a1a, 0x5c5c, 0x2e2e), start, end);
    } else if (out) {
        Insert(list, pango_attr_foreground_new(0xa0a0, 0x1a1a, 0x1a1a), start, end);
    } else {
        Insert(list, pango_attr_foreground_new(0x1212, 0x3a3a, 0x9c9c), start, end);
    }
}

void InsertRunStyle(PangoAttrList* list, TextStyle style, std::size_t start, std::size_t end) {
    if (style == TextStyle::kBold || style == TextStyle::kBoldItalic)
        Insert(list, pango_attr_weight_new(PANGO_WEIGHT_BOLD), start, end);
    if (style == TextStyle::kItalic || style == TextStyle::kBoldItalic)
        Insert(list, pango_attr_style_new(PANGO_STYLE_ITALIC), start, end);
    if (style == TextStyle::kMarked)
        Insert(list, pango_attr_background_new(0xffff, 0xebeb, 0x7070), start, end);
    if (style == TextStyle::kReversed) {
        Insert(list, pango_attr_background_new(0, 0, 0), start, end);
        Insert(list, pango_attr_foreground_new(0xffff, 0xffff, 0xffff), start, end);
    }
    if (style >= TextStyle::kDeleted)
        InsertChangeStyle(list, style, start, end);
    if (style == TextStyle::kSmallCaps) {
        Insert(list, pango_attr_scale_new(kSmallCapsScale), start, end);
        Insert(list, pango_attr_letter_spacing_new(ToPango(kSmallCapsSpacing)), start, end);
    }
}

/// Capitals of one smaller size. A font's own small capitals share glyphs with its capitals, and
/// the words of a PDF could not be told in upper and lower case.
std::string Capitals(const std::string& text) {
    const std::unique_ptr<char, decltype(&g_free)> capitals(g_utf8_strup(text.c_str(), -1),
                                                            &g_free);
    return capitals.get();
}

/// Makes each no-break space from `start` on a plain one that no line ends at: people search a PDF
/// for "No. 9" with the space bar.
void BindWords(PangoAttrList* attributes, std::string& text, std::size_t start) {
    constexpr std::string_view kNoBreakSpace = "\u00a0";
    for (std::size_t at = text.find(kNoBreakSpace, start); at != std::string::npos;
         at = text.find(kNoBreakSpace, at)) {
        text.replace(at, kNoBreakSpace.size(), " ");
        Insert(attributes, pango_attr_allow_breaks_new(FALSE), at > start ? at - 1 : at, at + 2);
    }
}

/// Where the character before `at` starts.
std::size_t CharacterBefore(const std::string& text, std::size_t at) {
    while (at > 0 && (static_cast<unsigned char>(text[--at]) & 0xC0U) == 0x80U) {
    }
    return at;
}

/// No line begins with the number of a footnote.
void AppendNumber(AttributedText& attributed, int number, std::size_t run, double size) {
    std::string& all = attributed.text;
    const std::size_t start = all.size();
    all += std::to_string(number);
    PangoAttrList* list = attributed.attributes.get();
    Insert(list, pango_attr_scale_new(kNumberScale), start, all.size());
    Insert(list, pango_attr_rise_new(ToPango(size * kNumberRise)), start, all.size());
    Insert(list, pango_attr_allow_breaks_new(FALSE), CharacterBefore(all, start), all.size());
    attributed.spans.push_back({start, all.size(), run, true});
}

/// Pango draws words in one go up to a change of their look; a link must start one of its own.
void AppendLink(AttributedText& attributed, std::size_t start, std::size_t run) {
    const std::size_t end = attributed.text.size();
    if (end == start)
        return;
    Insert(attributed.attributes.get(), pango_attr_background_alpha_new(0xffff), start, end);
    attributed.spans.push_back({start, end, run, false});
}

}  // namespace

AttributedText Attributed(const RichText& text, const TypeStyle& style, int first_note) {
    AttributedText attributed{{}, {pango_attr_list_new(), {}}, {}};
    std::string& all = attributed.text;
    PangoAttrList* attributes = attributed.attributes.get();
    int number = first_note;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const TextRun& run = text[i];
        const std::size_t start = all.size();
        const std::string drawable = Drawable(run.text);
        all += run.style == TextStyle::kSmallCaps ? Capitals(drawable) : drawable;
        BindWords(attributes, all, start);
        InsertRunStyle(attributes, run.style, start, all.size());
        if (!run.link.empty())
            AppendLink(attributed, start, i);
        if (first_note > 0 && !run.footnote.empty())
            AppendNumber(attributed, number++, i, style.size);
    }
    if (style.letter_spacing != 0)
        Insert(attributes, pango_attr_letter_spacing_new(ToPango(style.letter_spacing)), 0,
               all.size());
    // A ligature is one glyph for two letters, and some fonts do not say which: "Attorney" would be
    // found as "Aorney", or not at all.
    Insert(attributes, pango_attr_font_features_new("liga 0, clig 0, dlig 0, hlig 0, calt 0"), 0,
           all.size());
    // A hyphen at a forced break would be read as one of the record.
    Insert(attributes, pango_attr_insert_hyphens_new(FALSE), 0, all.size());
    return attributed;
}

}  // namespace particulars
