#include "model/loadfiles/load_file_writer.h"

#include <gtest/gtest.h>

#include "model/loadfiles/reject_file.h"
#include "model/loadfiles/row_mapper.h"
#include "tests/loadfiles/loaded_text.h"

namespace particulars {
namespace {

using Cells = std::vector<std::string>;

struct Written {
    std::string text;
    std::int64_t replaced_signs = 0;
};

Written Write(const LoadFileFormat& format, const Cells& headings, const std::vector<Cells>& rows) {
    Written written;
    LoadFileWriter writer([&](std::string_view row) { written.text += row; }, format, headings);
    for (const Cells& row : rows)
        writer.Write(row);
    written.replaced_signs = writer.replaced_signs();
    return written;
}

TEST(LoadFileWriter, WritesCsvAsRfc4180) {
    EXPECT_EQ(Write(CsvFormat(), {"A", "B"}, {{"x,y", "say \"so\""}, {"\"q\"", "1\r\n2"}}).text,
              "\uFEFFA,B\r\n\"x,y\",say \"so\"\r\n\"\"\"q\"\"\",\"1\r\n2\"\r\n");
}

TEST(LoadFileWriter, WritesConcordance) {
    const Written written = Write(ConcordanceFormat(), {"A", "B"}, {{"1\r\n2\n3", "\u00AE\u00FE"}});
    EXPECT_EQ(written.text,
              "\uFEFF\u00FEA\u00FE\x14\u00FE"
              "B\u00FE\r\n\u00FE"
              "1\u00AE"
              "2\u00AE"
              "3\u00FE\x14\u00FE(R)\u00FE\u00FE\u00FE\r\n");
    EXPECT_EQ(written.replaced_signs, 1);
}

TEST(LoadFileWriter, GuardsFormulasOnlyForSpreadsheets) {
    const std::vector<Cells> rows = {{"=1+1"}, {"+1"}, {"-1"}, {"@x"}, {"\tx"}, {"1=1"}};
    EXPECT_EQ(Write(SpreadsheetFormat(), {"A"}, rows).text,
              "\uFEFFA\r\n'=1+1\r\n'+1\r\n'-1\r\n'@x\r\n'\tx\r\n1=1\r\n");
    EXPECT_EQ(Write(CsvFormat(), {"A"}, {{"=1+1"}}).text, "\uFEFFA\r\n=1+1\r\n");
}

class RoundTrip : public testing::TestWithParam<LoadFileFormat> {};

TEST_P(RoundTrip, IsTheSameToTheByte) {
    const Cells headings = {"BEG", "TEXT", "MORE"};
    const std::vector<Cells> rows = {{"LP1", "one\r\ntwo\nthree\rfour", ""},
                                     {"", "", ""},
                                     {"\"", "\u00FE\u00FE", "a,b;c\td|e^f~g"},
                                     {"LP2", " spaced ", "\u00AE \x14 \u20AC \U0001F4C4"},
                                     {"\"all\"", "\u00FEall\u00FE", "'="},
                                     {"=x", "-y", "ends with \""}};
    const std::string first = Write(GetParam(), headings, rows).text;
    Reading reading;
    reading.options.delimiters = GetParam().delimiters;
    const ReadFile read = ReadDelimited(first, reading);
    EXPECT_EQ(read.counts.problems, 0);
    ASSERT_EQ(read.records.size(), rows.size());
    std::vector<Cells> again;
    for (const KeptRecord& record : read.records)
        again.push_back(record.fields);
    EXPECT_EQ(Write(GetParam(), read.headings, again).text, first);
}

INSTANTIATE_TEST_SUITE_P(Formats, RoundTrip,
                         testing::Values(ConcordanceFormat(), CsvFormat(), SpreadsheetFormat(),
                                         LoadFileFormat{{"\t", "\"", ""}, true, false, false},
                                         LoadFileFormat{{"|", "^", ""}, true, false, false},
                                         LoadFileFormat{
                                             {",", "\u00FE", "\u00AE"}, false, false, true}));

TEST(RoundTrip, KeepsARowOfOneEmptyCell) {
    const ReadFile read = ReadDelimited(Write(CsvFormat(), {"A"}, {{""}, {"x"}}).text);
    EXPECT_EQ(read.records.size(), 2U);
}

TEST(RoundTrip, KeepsDocuments) {
    Document document;
    document.bates_begin = "LP0001";
    document.bates_end = "LP0002";
    document.bates_key = BatesKey("LP0001");
    document.family_begin = "LP0001";
    document.family_end = "LP0005";
    document.production = "VOL001";
    document.pages = 2;
    document.title = "Memo, \"draft\"";
    document.kind = "Email";
    document.custodian = "Doe";
    document.author = "a@b";
    document.recipients = "c@d; e@f";
    document.dated = MakeDate(2016, 6, 2);
    document.tier = Tier::kSourceCode;
    document.path = "N/a.msg";
    document.sha256 = std::string(64, '0');
    document.text = "line\nline";
    document.more = {{"Color", "green"}};

    Cells headings;
    Cells cells;
    for (const auto& [field, name] : EnumText<TargetField>::kNames) {
        headings.emplace_back(HeadingOf(field));
        cells.push_back(CellOf(document, field));
    }
    headings.push_back("Color");
    cells.push_back("green");
    Reading reading;
    reading.options.delimiters = ConcordanceDelimiters();
    const ReadFile read =
        ReadDelimited(Write(ConcordanceFormat(), headings, {cells}).text, reading);
    SourceRecord record;
    record.fields.assign(read.records[0].fields.begin(), read.records[0].fields.end());
    RowMapper mapper(ProposeMapping(read.headings, {}).mapping, {});
    const MappedRow& row = mapper.Map(record);
    EXPECT_TRUE(row.warnings.empty());
    for (const auto& [field, name] : EnumText<TargetField>::kNames)
        EXPECT_EQ(CellOf(row.document, field), CellOf(document, field)) << name;
    EXPECT_EQ(row.document.more, document.more);
}

TEST(RejectFile, HasLineReasonAndFields) {
    std::string text;
    const std::vector<std::string> headings = {"BEG", "Reason"};
    RejectFile rejects([&](std::string_view row) { text += row; }, headings);
    SourceRecord record;
    record.line = 12;
    record.fields = {"=cmd()", "b", "c", "d"};
    rejects.Add(record, {{"", "It has 4 fields where the headings have 2."}, {"", "And so on."}});
    record.fields = {"a"};
    rejects.Add(record, {});
    EXPECT_EQ(text,
              "\uFEFFLine in the load file,Reason,BEG,Reason (2),Fields beyond the headings\r\n"
              "12,It has 4 fields where the headings have 2. And so on.,'=cmd(),b,c | d\r\n"
              "12,,a,,\r\n");
    EXPECT_EQ(rejects.count(), 2);
}

}  // namespace
}  // namespace particulars
