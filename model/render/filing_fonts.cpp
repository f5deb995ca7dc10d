#include "model/render/filing_fonts.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>
#include <string>
#include <string_view>

#include "model/core/error.h"
#include "model/render/glyph_names.h"

namespace particulars {
namespace {

bool HasSubtype(QPDFObjectHandle font, std::string_view subtype) {
    QPDFObjectHandle value = font.getKey("/Subtype");
    return value.isName() && value.getName() == subtype;
}

/// Glyphs [first, end), as one bit each.
void MarkGlyphs(std::size_t first, std::size_t end, std::string& bits) {
    constexpr std::size_t kMostGlyphs = 65'536;
    if (end < first || end > kMostGlyphs)
        FailToFinish("widths of a font");
    bits.resize(std::max(bits.size(), (end + 7) / 8));
    for (std::size_t glyph = first; glyph < end; ++glyph) {
        const auto bit = static_cast<unsigned char>(0x80U >> (glyph % 8));
        bits[glyph / 8] = static_cast<char>(static_cast<unsigned char>(bits[glyph / 8]) | bit);
    }
}

std::size_t NumberAt(QPDFObjectHandle array, int index) {
    if (index >= array.getArrayNItems() || !array.getArrayItem(index).isInteger())
        FailToFinish("widths of a font");
    return static_cast<std::size_t>(array.getArrayItem(index).getIntValue());
}

/// The glyphs that have a width, which are all of the subset: "0 [500 250]" or "0 1 500".
std::string GlyphSet(QPDFObjectHandle widths) {
    std::string bits;
    for (int i = 0; i < widths.getArrayNItems();) {
        const std::size_t first = NumberAt(widths, i);
        if (i + 1 == widths.getArrayNItems())
            FailToFinish("widths of a font");
        QPDFObjectHandle list = widths.getArrayItem(i + 1);
        if (list.isArray()) {
            MarkGlyphs(first, first + static_cast<std::size_t>(list.getArrayNItems()), bits);
            i += 2;
        } else {
            MarkGlyphs(first, NumberAt(widths, i + 1) + 1, bits);
            i += 3;
        }
    }
    return bits;
}

void CompleteCidFont(QPDF& pdf, QPDFObjectHandle font) {
    if (HasSubtype(font, "/CIDFontType2") && !font.hasKey("/CIDToGIDMap"))
        font.replaceKey("/CIDToGIDMap", QPDFObjectHandle::newName("/Identity"));
    QPDFObjectHandle widths = font.getKey("/W");
    QPDFObjectHandle descriptor = font.getKey("/FontDescriptor");
    if (!widths.isArray() || !descriptor.isDictionary())
        FailToFinish("widths of a font");
    descriptor.replaceKey("/CIDSet", QPDFObjectHandle::newStream(&pdf, GlyphSet(widths)));
}

/// The names of the letters that a subset holds: those that have a width.
void CompleteLatinFont(QPDFObjectHandle font) {
    QPDFObjectHandle widths = font.getKey("/Widths");
    QPDFObjectHandle descriptor = font.getKey("/FontDescriptor");
    if (!widths.isArray() || !descriptor.isDictionary() || !font.getKey("/FirstChar").isInteger())
        FailToFinish("widths of a font");
    std::set<std::string_view> names;
    auto code = static_cast<std::size_t>(font.getKey("/FirstChar").getIntValue());
    for (QPDFObjectHandle width : widths.aitems()) {
        if (width.isNumber() && width.getNumericValue() > 0)
            names.insert(GlyphName(code));
        ++code;
    }
    std::string set;
    for (const std::string_view name : names)
        if (!name.empty())
            set += fmt::format("/{}", name);
    descriptor.replaceKey("/CharSet", QPDFObjectHandle::newString(set));
}

}  // namespace

void FailToFinish(const char* detail) {
    throw Error(ErrorKind::kInternal,
                "The PDF could not be finished, because of a defect in the program. Nothing was "
                "written.",
                detail);
}

void CompleteFont(QPDF& pdf, QPDFObjectHandle font) {
    if (font.hasKey("/CIDSystemInfo"))
        CompleteCidFont(pdf, font);
    else if (HasSubtype(font, "/Type1"))
        CompleteLatinFont(font);
}

}  // namespace particulars
