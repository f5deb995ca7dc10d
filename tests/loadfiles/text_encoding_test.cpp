#include "model/loadfiles/text_encoding.h"

#include <gtest/gtest.h>

#include "model/loadfiles/text_stream.h"
#include "tests/loadfiles/loaded_text.h"

namespace particulars {
namespace {

EncodingFinding Find(const std::string& bytes, std::size_t piece = kPieceOfFile) {
    MemoryBytes source(bytes, piece);
    return FindEncoding(source);
}

std::string Decoded(const std::string& bytes, TextEncoding encoding, DecodingCounts& counts,
                    std::size_t piece = kPieceOfFile) {
    MemoryBytes source(bytes, piece);
    TextStream stream(source, encoding);
    std::string text;
    for (auto part = stream.Next(); !part.empty(); part = stream.Next())
        text += part;
    counts = stream.counts();
    return text;
}

const std::string kText =
    "BEG,TITLE\r\nLP1,caf\u00E9 \u201Cquoted\u201D \u20AC5\r\nLP2,plain words to read\r\n";

TEST(FindEncoding, BelievesTheMark) {
    for (const auto& [name, encoding] :
         {std::pair{"UTF-8", TextEncoding::kUtf8}, std::pair{"UTF-16LE", TextEncoding::kUtf16Le},
          std::pair{"UTF-16BE", TextEncoding::kUtf16Be}}) {
        const EncodingFinding finding = Find(Encoded("\uFEFF" + kText, name));
        EXPECT_EQ(finding.encoding, encoding) << name;
        EXPECT_TRUE(finding.has_mark);
        EXPECT_EQ(finding.explanation,
                  "The file begins with the mark of " + std::string(name) + ".");
    }
}

TEST(FindEncoding, SeesTheZerosOfUtf16) {
    EXPECT_EQ(Find(Encoded(kText, "UTF-16LE"), 3).encoding, TextEncoding::kUtf16Le);
    const EncodingFinding finding = Find(Encoded(kText, "UTF-16BE"), 1);
    EXPECT_EQ(finding.encoding, TextEncoding::kUtf16Be);
    EXPECT_EQ(finding.explanation,
              "There is no mark, but every second byte is zero, as in UTF-16BE.");
}

TEST(FindEncoding, IsNotMisledByAFewNulBytes) {
    EXPECT_EQ(Find(std::string("A,B\n\0\0x,y\n", 11)).encoding, TextEncoding::kUtf8);
}

TEST(FindEncoding, ReadsTheWholeFile) {
    const std::string ascii(300'000, 'x');
    EXPECT_EQ(Find(ascii + "\n\u00E9").encoding, TextEncoding::kUtf8);
    const EncodingFinding finding = Find(ascii + "\n\xE9\n", 1'000);
    EXPECT_EQ(finding.encoding, TextEncoding::kWindows1252);
    EXPECT_EQ(finding.explanation,
              "There is no mark, and line 2 is not UTF-8, so the file is taken for Windows 1252.");
}

TEST(FindEncoding, JudgesAlikeWhereverThePiecesEnd) {
    const std::string bytes = "\u20AC\u00E9\U0001F4C4\n\u20AC";
    for (std::size_t piece = 1; piece < 8; ++piece) {
        EXPECT_EQ(Find(bytes, piece).encoding, TextEncoding::kUtf8);
        EXPECT_EQ(Find(bytes, piece).explanation, "Every byte of the file is sound UTF-8.");
        EXPECT_EQ(Find(bytes + "\xE2\x82", piece).invalid_bytes, 2);
    }
}

TEST(FindEncoding, TakesFewBadBytesForDamage) {
    std::string bytes;
    for (int i = 0; i < 20; ++i)
        bytes += "\u00E9\n";
    const EncodingFinding finding = Find(bytes + "\x92\n");
    EXPECT_EQ(finding.encoding, TextEncoding::kUtf8);
    EXPECT_EQ(finding.invalid_bytes, 1);
    EXPECT_EQ(finding.explanation,
              "Nearly all of the file is sound UTF-8. 1 bytes are not (the first on line 21); they "
              "are shown as \uFFFD.");
}

TEST(FindEncoding, TakesAnEmptyFileForUtf8) {
    EXPECT_EQ(Find("").encoding, TextEncoding::kUtf8);
}

struct Damage {
    TextEncoding encoding;
    std::string bytes;
    std::string text;
    std::int64_t invalid;
    std::int64_t nuls;
};

class DamagedText : public testing::TestWithParam<Damage> {};

TEST_P(DamagedText, IsCountedAndNeverDropped) {
    const Damage& damage = GetParam();
    for (std::size_t piece = 1; piece < 10; ++piece) {
        DecodingCounts counts;
        EXPECT_EQ(Decoded(damage.bytes, damage.encoding, counts, piece), damage.text) << piece;
        EXPECT_EQ(counts.invalid_bytes, damage.invalid) << piece;
        EXPECT_EQ(counts.nul_characters, damage.nuls) << piece;
    }
}

INSTANTIATE_TEST_SUITE_P(
    Forms, DamagedText,
    testing::Values(
        Damage{TextEncoding::kUtf8,
               "a\xFF"
               "b\xE2\x82",
               "a\uFFFDb\uFFFD", 3, 0},
        Damage{TextEncoding::kUtf8,
               "\xEF\xBB\xBF"
               "a\xED\xA0\x80z",
               "a\uFFFD\uFFFD\uFFFDz", 3, 0},
        Damage{TextEncoding::kUtf8, std::string("a\0\0\xC3\xA9", 5), "a\uFFFD\uFFFD\u00E9", 0, 2},
        Damage{TextEncoding::kUtf8, "\xC0\xAF\xF4\x90\x80\x80",
               "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD", 6, 0},
        Damage{TextEncoding::kWindows1252, std::string("\x80\x81\x9F\0\xFF", 5),
               "\u20AC\uFFFD\u0178\uFFFD\u00FF", 1, 1},
        Damage{TextEncoding::kUtf16Le,
               std::string("a\0\x00\xDC"
                           "b\0\0\0z",
                           9),
               "a\uFFFDb\uFFFD\uFFFD", 3, 1},
        Damage{TextEncoding::kUtf16Be, std::string("\xD8\x3D\0a\xD8\x3D\xDC\xC4\xD8", 9),
               "\uFFFDa\U0001F4C4\uFFFD", 3, 0}));

TEST(TextDecoder, AgreesWithIcuOnWindows1252) {
    std::string bytes;
    for (int byte = 1; byte < 256; ++byte)
        if (std::string_view("\x81\x8D\x8F\x90\x9D").find(static_cast<char>(byte)) ==
            std::string_view::npos)
            bytes += static_cast<char>(byte);
    DecodingCounts counts;
    const std::string text = Decoded(bytes, TextEncoding::kWindows1252, counts);
    EXPECT_EQ(Encoded(text, "windows-1252"), bytes);
    EXPECT_EQ(counts.invalid_bytes, 0);
}

}  // namespace
}  // namespace particulars
