#include "model/loadfiles/delimited_reader.h"

#include <gtest/gtest.h>

#include "tests/loadfiles/loaded_text.h"
#include "tests/support/expect_error.h"

namespace particulars {
namespace {

using Fields = std::vector<std::string>;

DelimitedOptions With(Delimiters delimiters) {
    DelimitedOptions options;
    options.delimiters = std::move(delimiters);
    return options;
}

TEST(DelimitedReader, ReadsPlainFields) {
    const ReadFile read = ReadDelimited("BEG,END\r\nLP1,LP2\r\nLP3,\r\n");
    EXPECT_EQ(read.headings, (Fields{"BEG", "END"}));
    ASSERT_EQ(read.records.size(), 2U);
    EXPECT_EQ(read.Fields(0), (Fields{"LP1", "LP2"}));
    EXPECT_EQ(read.Fields(1), (Fields{"LP3", ""}));
    EXPECT_EQ(read.counts.records, 2);
    EXPECT_EQ(read.counts.problems, 0);
}

TEST(DelimitedReader, KeepsWhatStandsInsideQuotes) {
    const ReadFile read = ReadDelimited("A,B\n\"x, \"\"y\"\"\r\nz\",\"\"\n\"\"\"\",w\n");
    ASSERT_EQ(read.records.size(), 2U);
    EXPECT_EQ(read.Fields(0), (Fields{"x, \"y\"\r\nz", ""}));
    EXPECT_EQ(read.Fields(1), (Fields{"\"", "w"}));
}

TEST(DelimitedReader, TellsLinesAndOffsets) {
    const ReadFile read = ReadDelimited("A,B\n\"1\n2\",x\n\n3,4");
    ASSERT_EQ(read.records.size(), 2U);
    EXPECT_EQ(read.records[0].line, 2);
    EXPECT_EQ(read.records[0].last_line, 3);
    EXPECT_EQ(read.records[0].offset, 4);
    EXPECT_EQ(read.records[1].line, 5);
    EXPECT_EQ(read.records[1].last_line, 5);
    EXPECT_EQ(read.records[1].offset, 13);
    EXPECT_EQ(read.counts.empty_lines, 1);
}

TEST(DelimitedReader, ReadsConcordance) {
    const ReadFile read = ReadDelimited(
        "\u00FEBEG\u00FE\x14\u00FETEXT\u00FE\r\n\u00FELP1\u00FE\x14\u00FEone\u00AEtwo, "
        "\u00E9t\u00E9\u00FE\r\n",
        {With(ConcordanceDelimiters())});
    EXPECT_EQ(read.headings, (Fields{"BEG", "TEXT"}));
    ASSERT_EQ(read.records.size(), 1U);
    EXPECT_EQ(read.Fields(0), (Fields{"LP1", "one\ntwo, \u00E9t\u00E9"}));
}

TEST(DelimitedReader, ReadsRawLineBreaksInConcordance) {
    const ReadFile read = ReadDelimited(
        "\u00FEBEG\u00FE\x14\u00FETEXT\u00FE\r\n\u00FELP1\u00FE\x14\u00FEone\r\ntwo\u00FE\r\n",
        {With(ConcordanceDelimiters())});
    ASSERT_EQ(read.records.size(), 1U);
    EXPECT_EQ(read.Fields(0), (Fields{"LP1", "one\r\ntwo"}));
}

TEST(DelimitedReader, TakesEveryLineEnd) {
    for (const std::string end : {"\n", "\r\n", "\r"}) {
        const ReadFile read = ReadDelimited("A,B" + end + "\"1\",2" + end + "3,\"4\"" + end);
        ASSERT_EQ(read.records.size(), 2U);
        EXPECT_EQ(read.Fields(0), (Fields{"1", "2"}));
        EXPECT_EQ(read.Fields(1), (Fields{"3", "4"}));
        EXPECT_EQ(read.records[1].line, 3);
    }
}

TEST(DelimitedReader, NeedsNoLineEndAtTheEnd) {
    EXPECT_EQ(ReadDelimited("A,B\n1,2").Fields(0), (Fields{"1", "2"}));
    EXPECT_EQ(ReadDelimited("A,B\n1,\"2\"").Fields(0), (Fields{"1", "2"}));
    EXPECT_EQ(ReadDelimited("A,B\n1,").Fields(0), (Fields{"1", ""}));
    EXPECT_EQ(ReadDelimited("A,B\n1,2\r").Fields(0), (Fields{"1", "2"}));
}

TEST(DelimitedReader, TellsRecordsOfTheWrongLength) {
    const ReadFile read = ReadDelimited("A,B\n1\n1,2,3\n1,2\n");
    ASSERT_EQ(read.records.size(), 3U);
    EXPECT_EQ(read.records[0].problem, "It has 1 field where the headings have 2.");
    EXPECT_EQ(read.records[1].problem, "It has 3 fields where the headings have 2.");
    EXPECT_EQ(read.Fields(1), (Fields{"1", "2", "3"}));
    EXPECT_EQ(read.records[2].problem, "");
    EXPECT_EQ(read.counts.problems, 2);
}

TEST(DelimitedReader, TellsWhereAQuoteOpensThatIsNeverClosed) {
    const ReadFile read = ReadDelimited("A,B\n1,2\n3,\"4\n5,6\n7,8\n");
    ASSERT_EQ(read.records.size(), 2U);
    EXPECT_EQ(read.records[1].problem,
              "The quote that opens field 2 on line 3 is never closed; what follows it to the end "
              "of the file was read as part of that field.");
    EXPECT_EQ(read.records[1].last_line, 5);
}

TEST(DelimitedReader, SuspectsAQuoteThatSwallowsRecords) {
    const ReadFile read = ReadDelimited("A,B\n\"1,2\n\"3\",4\n5,6\n");
    ASSERT_EQ(read.records.size(), 2U);
    EXPECT_EQ(read.Fields(0), (Fields{"1,2\n\"3", "4"}));
    EXPECT_EQ(read.counts.stray_qualifiers, 1);
    const ReadFile uneven = ReadDelimited("A,B,C\n\"1,2,3\n\"3\",4,5,6\n5,6,7\n");
    EXPECT_EQ(uneven.records[0].problem,
              "It has 4 fields where the headings have 3. It runs from line 2 to line 3 and has "
              "quotes that neither open nor close a field: perhaps one is never closed.");
    EXPECT_EQ(uneven.Fields(1), (Fields{"5", "6", "7"}));
}

TEST(DelimitedReader, TakesStrayQuotesAsText) {
    const ReadFile read = ReadDelimited("A,B\n\"the \"best\" one\",5\" disk\n");
    EXPECT_EQ(read.Fields(0), (Fields{"the \"best\" one", "5\" disk"}));
    EXPECT_EQ(read.counts.stray_qualifiers, 2);
}

TEST(DelimitedReader, DoesNotKeepARecordThatIsTooLarge) {
    DelimitedOptions options;
    options.largest_record = 1U << 20U;
    const std::string huge(3U << 20U, 'x');
    const ReadFile read =
        ReadDelimited("A,B\n1,\"" + huge + "\n\"\n3,4\n" + huge + ",6\n7,8\n", {options});
    ASSERT_EQ(read.records.size(), 4U);
    EXPECT_EQ(read.records[0].problem,
              "Field 2, which opens with a quote on line 2, makes the record larger than 1 MB: "
              "perhaps the quote is never closed.");
    EXPECT_TRUE(read.Fields(0).empty());
    EXPECT_EQ(read.Fields(1), (Fields{"3", "4"}));
    EXPECT_EQ(read.records[1].line, 4);
    EXPECT_EQ(read.records[2].problem, "The record is larger than 1 MB.");
    EXPECT_EQ(read.Fields(3), (Fields{"7", "8"}));
    EXPECT_EQ(read.records[3].line, 6);
    EXPECT_EQ(read.records[3].offset,
              static_cast<std::int64_t>(4 + huge.size() + 6 + 4 + huge.size() + 3));
}

TEST(DelimitedReader, DoesNotKeepAFileOfSeparators) {
    const ReadFile read = ReadDelimited("A,B\n" + std::string(1U << 20U, ',') + "\n1,2\n");
    ASSERT_EQ(read.records.size(), 2U);
    EXPECT_EQ(read.records[0].problem, "It has more than 65536 fields.");
    EXPECT_EQ(read.Fields(1), (Fields{"1", "2"}));
}

TEST(DelimitedReader, CountsAndReplacesNulBytes) {
    const ReadFile read = ReadDelimited(std::string("A,B\n1\0,\0\n", 9));
    EXPECT_EQ(read.Fields(0), (Fields{"1\uFFFD", "\uFFFD"}));
    EXPECT_EQ(read.counts.nul_characters, 2);
}

TEST(DelimitedReader, NamesColumnsWithoutHeadings) {
    DelimitedOptions options;
    options.has_headings = false;
    const ReadFile read = ReadDelimited("1,2\n3,4,5\n", {options});
    EXPECT_EQ(read.headings, (Fields{"Column 1", "Column 2"}));
    ASSERT_EQ(read.records.size(), 2U);
    EXPECT_EQ(read.Fields(0), (Fields{"1", "2"}));
    EXPECT_EQ(read.records[1].problem, "It has 3 fields where the first record has 2.");
}

TEST(DelimitedReader, RefusesAFileWithoutHeadings) {
    EXPECT_ERROR(ErrorKind::kUnreadable, ReadDelimited(""));
    EXPECT_ERROR(ErrorKind::kUnreadable, ReadDelimited("\r\n\r\n"));
    EXPECT_ERROR(ErrorKind::kUnreadable, ReadDelimited("\"A,B\n1,2\n"));
}

struct Variant {
    const char* encoding;
    TextEncoding read_as;
    bool marked;
    Delimiters delimiters;
};

std::string Name(const testing::TestParamInfo<Variant>& variant) {
    return "variant_" + std::to_string(variant.index);
}

/// Every oddity at once: line breaks, doubled qualifiers, empty fields and lines, letters of two,
/// three and four bytes (the last where the encoding has them).
std::string OddFile(const Delimiters& delimiters, const std::string& far) {
    const std::string& s = delimiters.separator;
    const std::string& q = delimiters.qualifier;
    std::string text = "BEG" + s + "T\u00E9xt" + s + "END\r\n";
    text += "LP1" + s + "plain " + far + s + "\r\n\r\n";
    text += s + "a\u00E9" + s + "9\n";
    if (!q.empty()) {
        text += q + "LP" + s + "2" + q + s + q + "one\r\ntwo\n\nthree" + q + s + q + q + "\r\n";
        text += q + q + q + "quoted" + q + q + q + s + q + "x" + q + "y" + q + s + "z\r\n";
    }
    text += "one" + s + "two\r\n";
    return text + "last" + s + "caf\u00E9" + s + "end";
}

class EveryVariant : public testing::TestWithParam<Variant> {};

TEST_P(EveryVariant, ReadsTheSameInPiecesOfAnySize) {
    const Variant& variant = GetParam();
    const bool narrow = variant.read_as == TextEncoding::kWindows1252;
    std::string text = OddFile(variant.delimiters, narrow ? "\u0152uvre" : "\u20AC \U0001F4C4");
    if (variant.marked)
        text = "\uFEFF" + text;
    const std::string bytes = Encoded(text, variant.encoding);
    Reading reading{With(variant.delimiters), variant.read_as, kPieceOfFile};
    const ReadFile whole = ReadDelimited(bytes, reading);
    EXPECT_EQ(whole.headings, (Fields{"BEG", "T\u00E9xt", "END"}));
    EXPECT_EQ(whole.records.size(), variant.delimiters.qualifier.empty() ? 4U : 6U);
    EXPECT_EQ(whole.records.back().fields, (Fields{"last", "caf\u00E9", "end"}));
    EXPECT_EQ(whole.counts.invalid_bytes, 0);
    for (reading.piece = 1; reading.piece <= 64; ++reading.piece) {
        const ReadFile pieces = ReadDelimited(bytes, reading);
        ASSERT_EQ(pieces.headings, whole.headings) << reading.piece;
        ASSERT_EQ(pieces.records, whole.records) << reading.piece;
        ASSERT_EQ(pieces.counts.stray_qualifiers, whole.counts.stray_qualifiers);
    }
}

std::vector<Variant> Variants() {
    std::vector<Variant> variants;
    const std::vector<Delimiters> all = {
        ConcordanceDelimiters(), {"\x14", "\u00FE", ""}, {"\x14", "", ""}, {",", "\"", ""},
        {",", "", ""},           {"\t", "\"", ""},       {"\t", "", ""},   {"|", "^", ""},
        {"|", "\"", ""},         {";", "'", ""},         {"^", "~", ""},   {"\u00B6", "\u00FE", ""},
        {"\u00A7", "", ""}};
    for (const Delimiters& delimiters : all) {
        variants.push_back({"UTF-8", TextEncoding::kUtf8, false, delimiters});
        variants.push_back({"UTF-8", TextEncoding::kUtf8, true, delimiters});
        variants.push_back({"UTF-16LE", TextEncoding::kUtf16Le, true, delimiters});
        variants.push_back({"UTF-16LE", TextEncoding::kUtf16Le, false, delimiters});
        variants.push_back({"UTF-16BE", TextEncoding::kUtf16Be, true, delimiters});
        variants.push_back({"windows-1252", TextEncoding::kWindows1252, false, delimiters});
    }
    return variants;
}

INSTANTIATE_TEST_SUITE_P(Forms, EveryVariant, testing::ValuesIn(Variants()), Name);

}  // namespace
}  // namespace particulars
