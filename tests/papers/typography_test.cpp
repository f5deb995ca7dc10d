#include "model/papers/typography.h"

#include <gtest/gtest.h>

namespace particulars {
namespace {

TEST(Typeset, CurlsQuotationMarks) {
    EXPECT_EQ(Typeset("no \"other forms\" (\"lists\")"),
              "no \u201cother forms\u201d (\u201clists\u201d)");
    EXPECT_EQ(Typeset("\"secret sauce\""), "\u201csecret sauce\u201d");
}

TEST(Typeset, CurlsApostrophes) {
    EXPECT_EQ(Typeset("attorneys' eyes, F. App'x"), "attorneys\u2019 eyes, F. App\u2019x");
}

TEST(Typeset, PutsADashBetweenClauses) {
    EXPECT_EQ(Typeset("closed - no"), "closed \u2013 no");
}

TEST(Typeset, PutsADashInPageRanges) {
    EXPECT_EQ(Typeset("826, 833-836 (2005)"), "826, 833\u2013836 (2005)");
}

TEST(Typeset, LeavesDocketNumbersDatesAndNamesAlone) {
    for (const char* text : {"17-cv-01268", "23-16093", "2016-06-22", "21-day order", "NY-SDNY-SJ"})
        EXPECT_EQ(Typeset(text), text);
    EXPECT_EQ(Typeset("No. 24-25"), "No.\u00a024-25");
}

TEST(Typeset, WritesSectionAndParagraphSigns) {
    EXPECT_EQ(Typeset("c. 93, s. 42D(b), par. 21"), "c. 93, \u00a7\u00a042D(b), \u00b6\u00a021");
}

TEST(Typeset, LeavesWordsThatEndInSAlone) {
    EXPECT_EQ(Typeset("Labs. 3"), "Labs. 3");
}

TEST(Typeset, TakesEmptyText) {
    EXPECT_EQ(Typeset(""), "");
}

}  // namespace
}  // namespace particulars
