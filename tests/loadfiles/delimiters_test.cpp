#include "model/loadfiles/delimiters.h"

#include <fmt/format.h>

#include <gtest/gtest.h>

namespace particulars {
namespace {

/// A load file of three columns whose titles hold commas, semicolons and quotes.
std::string Sample(const Delimiters& delimiters, int records = 30) {
    const std::string& s = delimiters.separator;
    const std::string& q = delimiters.qualifier;
    std::string text = q + "BEGBATES" + q + s + q + "TITLE" + q + s + q + "DATE" + q + "\r\n";
    for (int i = 0; i < records; ++i) {
        std::string title = i % 3 == 0 ? "Memo to file" : "Draft no. " + std::to_string(i);
        if (!q.empty() && i % 4 == 1)
            title += ", second; \"final\"";
        if (q == "\"" && i % 4 == 1)
            title = "Draft, with \"\"quotes\"\"";
        text += q + fmt::format("LP{:06}", i) + q + s + q + title + q + s + q + "2016-06-22" + q +
                "\r\n";
    }
    return text;
}

class EveryDelimiter : public testing::TestWithParam<Delimiters> {};

TEST_P(EveryDelimiter, IsFound) {
    const DelimiterFinding finding = FindDelimiters(Sample(GetParam()), true);
    EXPECT_EQ(finding.delimiters.separator, GetParam().separator);
    if (!GetParam().qualifier.empty()) {
        EXPECT_EQ(finding.delimiters.qualifier, GetParam().qualifier);
    }
    EXPECT_EQ(finding.fields, 3U);
    EXPECT_EQ(finding.records, 31U);
    EXPECT_TRUE(finding.certain) << finding.explanation;
}

INSTANTIATE_TEST_SUITE_P(
    Forms, EveryDelimiter,
    testing::Values(Delimiters{"\x14", "\u00FE", ""}, Delimiters{"\x14", "", ""},
                    Delimiters{",", "\"", ""}, Delimiters{",", "", ""}, Delimiters{"\t", "", ""},
                    Delimiters{"\t", "\"", ""}, Delimiters{"|", "", ""}, Delimiters{"|", "^", ""},
                    Delimiters{";", "\"", ""}, Delimiters{"^", "", ""}, Delimiters{"|", "~", ""},
                    Delimiters{",", "\u00FE", ""}, Delimiters{"\u00B6", "\u00FE", ""}));

TEST(FindDelimiters, ExplainsConcordance) {
    const std::string sample = Sample(ConcordanceDelimiters()) +
                               "\u00FELP9\u00FE\x14\u00FEone\u00AEtwo\u00FE\x14\u00FE\u00FE\r\n";
    const DelimiterFinding finding = FindDelimiters(sample, true);
    EXPECT_EQ(finding.delimiters, ConcordanceDelimiters());
    EXPECT_EQ(finding.explanation,
              "Fields are parted by the Concordance separator U+0014 and may stand in thorns "
              "\u00FE. Each of the 32 records looked at has 3 fields. The sign \u00AE inside a "
              "field is read as a line break.");
}

TEST(FindDelimiters, LeavesTheSignWhereLineBreaksStandPlainly) {
    const std::string sample =
        Sample(ConcordanceDelimiters()) +
        "\u00FELP9\u00FE\x14\u00FEAcme\u00AE\r\ntwo\u00FE\x14\u00FE\u00FE\r\n";
    const DelimiterFinding finding = FindDelimiters(sample, true);
    EXPECT_EQ(finding.delimiters.newline, "");
    EXPECT_NE(finding.explanation.find("the sign \u00AE is left as it is"), std::string::npos);
}

TEST(FindDelimiters, TellsWhereRecordsAreUneven) {
    const DelimiterFinding finding =
        FindDelimiters(Sample({",", "\"", ""}) + "\"LP7\",\"x\"\r\n", true);
    EXPECT_FALSE(finding.certain);
    EXPECT_EQ(finding.explanation,
              "Fields are parted by a comma and may stand in double quotes. 31 of the 32 records "
              "looked at have the 3 fields of the first; the first that has not begins on line "
              "32.");
}

TEST(FindDelimiters, OverlooksTheRecordThatTheSampleCutsOff) {
    const std::string sample = Sample({",", "\"", ""}) + "\"LP7\",\"x";
    EXPECT_TRUE(FindDelimiters(sample, false).certain);
    EXPECT_FALSE(FindDelimiters(sample, true).certain);
}

TEST(JudgeDelimiters, SaysThatAWrongChoiceIsWrong) {
    const DelimiterFinding finding =
        JudgeDelimiters(Sample({",", "\"", ""}), true, Delimiters{"|", "\"", ""});
    EXPECT_EQ(finding.explanation,
              "Fields are parted by a pipe | and may stand in double quotes. That gives a single "
              "column: probably these are not the delimiters.");
}

TEST(FindDelimiters, GivesSomethingForAnyText) {
    EXPECT_EQ(FindDelimiters("", true).fields, 0U);
    EXPECT_EQ(FindDelimiters("word", true).fields, 1U);
    EXPECT_FALSE(FindDelimiters("no delimiters here\nnor here\n", true).certain);
}

}  // namespace
}  // namespace particulars
