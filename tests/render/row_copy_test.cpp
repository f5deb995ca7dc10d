#include "model/render/row_copy.h"

#include <gtest/gtest.h>

namespace particulars {
namespace {

RowCopy Sample() {
    return {{"No.", "Title"}, {{"TS-001", "The tag"}, {"TS-002", "A & B\n<second>"}}, {}};
}

TEST(RowCopy, IsOneRowALineAsText) {
    EXPECT_EQ(AsText(Sample()), "TS-001\tThe tag\nTS-002\tA & B\n<second>");
}

TEST(RowCopy, IsTheCiteAloneWhereItHasOne) {
    RowCopy copy = {{"Role", "Cite"}, {{"contains", "LP00012345, p. 9"}, {"use", "Tr. 112:4"}}, 1};
    EXPECT_EQ(AsText(copy), "LP00012345, p. 9\nTr. 112:4");
    EXPECT_EQ(AsTabSeparated(copy),
              "Role\tCite\r\ncontains\tLP00012345, p. 9\r\nuse\tTr. 112:4\r\n");
}

TEST(RowCopy, IsATableWithoutForeignMarkupAsHtml) {
    EXPECT_EQ(AsHtml(Sample()),
              "<meta charset=\"utf-8\"><table><thead><tr><th>No.</th><th>Title</th></tr></thead>"
              "<tbody><tr><td>TS-001</td><td>The tag</td></tr>"
              "<tr><td>TS-002</td><td>A &amp; B<br>&lt;second&gt;</td></tr></tbody></table>");
}

TEST(RowCopy, HoldsNothingThatASpreadsheetCalculates) {
    for (const char* cell : {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
        EXPECT_EQ(AsTabSeparated({{"A"}, {{cell}}, {}}).substr(3, 1), "'") << cell;
    EXPECT_EQ(AsTabSeparated({{"=A"}, {{"2016-06-22"}}, {}}), "'=A\r\n2016-06-22\r\n");
}

TEST(RowCopy, KeepsACellInItsPlace) {
    EXPECT_EQ(AsTabSeparated({{"A", "B"}, {{"one\ttwo\nthree", ""}}, {}}),
              "A\tB\r\none two three\t\r\n");
}

}  // namespace
}  // namespace particulars
