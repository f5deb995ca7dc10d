#include "forms/paper_output.h"

#include <gtest/gtest.h>

namespace particulars {
namespace {

TEST(WithEnding, KeepsAnEndingThatWasTyped) {
    EXPECT_EQ(WithEnding("/cases/a.pdf", 0), "/cases/a.pdf");
    EXPECT_EQ(WithEnding("/cases/a.html", 1), "/cases/a.html");
    EXPECT_EQ(WithEnding("/cases/a.DOCX", 3), "/cases/a.DOCX");
}

TEST(WithEnding, ReplacesTheOneThatWasProposedByThatOfTheFormat) {
    EXPECT_EQ(WithEnding("/cases/a.pdf", 1), "/cases/a.docx");
    EXPECT_EQ(WithEnding("/cases/a.pdf", 3), "/cases/a.xlsx");
}

TEST(WithEnding, AddsOneWhereThereIsNoneOfThem) {
    EXPECT_EQ(WithEnding("/cases/a", 0), "/cases/a.pdf");
    EXPECT_EQ(WithEnding("/cases/14cv1559.checklist", 2), "/cases/14cv1559.checklist.html");
    EXPECT_EQ(WithEnding("/cases/a", -1), "/cases/a.pdf");
}

}  // namespace
}  // namespace particulars
