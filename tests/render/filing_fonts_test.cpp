#include "model/render/filing_fonts.h"

#include <string>

#include <gtest/gtest.h>

#include "model/core/error.h"
#include "tests/support/expect_error.h"

namespace particulars {
namespace {

using Object = QPDFObjectHandle;

class FilingFonts : public testing::Test {
protected:
    FilingFonts() { pdf_.emptyPDF(); }

    /// The descriptor of the completed font.
    Object Completed(const std::string& entries) {
        font_ = Object::parse("<< /Type /Font /FontDescriptor << >> " + entries + " >>");
        CompleteFont(pdf_, font_);
        return font_.getKey("/FontDescriptor");
    }

    std::string GlyphSet(const std::string& widths) {
        Object set =
            Completed("/Subtype /CIDFontType2 /CIDSystemInfo << >> /W " + widths).getKey("/CIDSet");
        const auto buffer = set.getStreamData();
        return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
    }

    QPDF pdf_;
    Object font_;
};

TEST_F(FilingFonts, MarkAGlyphOfEachWidth) {
    EXPECT_EQ(GlyphSet("[0 [500 250 500]]"), "\xe0");
    EXPECT_EQ(GlyphSet("[0 [500 250 500 1 1 1 1 1 1]]"), "\xff\x80");
    EXPECT_EQ(GlyphSet("[0 [500] 9 10 250]"), std::string("\x80\x60"));
}

TEST_F(FilingFonts, SayThatCodesAreGlyphsWhereNothingElseIsSaid) {
    GlyphSet("[0 [500]]");
    EXPECT_EQ(font_.getKey("/CIDToGIDMap").getName(), "/Identity");

    Completed("/Subtype /CIDFontType2 /CIDSystemInfo << >> /W [0 [1]] /CIDToGIDMap /Other");
    EXPECT_EQ(font_.getKey("/CIDToGIDMap").getName(), "/Other");

    Completed("/Subtype /CIDFontType0 /CIDSystemInfo << >> /W [0 [1]]");
    EXPECT_FALSE(font_.hasKey("/CIDToGIDMap"));
}

TEST_F(FilingFonts, NameTheLettersOfALatinSubset) {
    Object descriptor = Completed("/Subtype /Type1 /FirstChar 64 /Widths [0 722 0 667 500.5]");

    EXPECT_EQ(descriptor.getKey("/CharSet").getStringValue(), "/A/C/D");
}

TEST_F(FilingFonts, LeaveTrueTypeAsItIs) {
    EXPECT_FALSE(Completed("/Subtype /TrueType /FirstChar 65 /Widths [722]").hasKey("/CharSet"));
}

TEST_F(FilingFonts, AreNotCompletedWithoutWidths) {
    EXPECT_ERROR(ErrorKind::kInternal, Completed("/Subtype /Type1"));
    EXPECT_ERROR(ErrorKind::kInternal, GlyphSet("[0]"));
    EXPECT_ERROR(ErrorKind::kInternal, GlyphSet("[5 2 500]"));
    EXPECT_ERROR(ErrorKind::kInternal, GlyphSet("[0 99999999 500]"));
}

}  // namespace
}  // namespace particulars
