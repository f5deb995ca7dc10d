#include "model/papers/verification_page.h"

#include <gtest/gtest.h>

#include "tests/papers/listed_items.h"
#include "tests/papers/paper_words.h"

namespace particulars {
namespace {

std::string PageFor(const std::string& court, const std::string& verifier = {}) {
    PaperDocument paper;
    AppendVerification(AnswerLawOf(CaptionedMatter(court)),
                       {"Answer to Interrogatory No. 9", "LivePerson, Inc.", verifier, false},
                       paper.blocks);
    return WordsOf(paper);
}

TEST(VerificationPage, FollowsTheUnitedStatesCodeInAFederalCourt) {
    const std::string page = PageFor("nysd");
    // 28 U.S.C. 1746(1), (2).
    EXPECT_NE(page.find("I declare under penalty of perjury under the laws of the United States of "
                        "America that the foregoing is true and correct."),
              std::string::npos);
    EXPECT_NE(page.find("I have read the Answer to Interrogatory No. 9."), std::string::npos);
}

TEST(VerificationPage, FollowsTheCodeOfCivilProcedureInCalifornia) {
    // Code Civ. Proc. 2015.5.
    EXPECT_NE(PageFor("calsuperct")
                  .find("under the laws of the State of California that the foregoing is "
                        "true and correct"),
              std::string::npos);
}

TEST(VerificationPage, IsAnAffirmationInNewYork) {
    // CPLR 2106 as amended on 1 January 2024.
    EXPECT_NE(
        PageFor("nysupct").find("under the penalties of perjury under the laws of New York, which "
                                "may include a fine or imprisonment"),
        std::string::npos);
}

TEST(VerificationPage, IsSwornBeforeANotaryElsewhere) {
    EXPECT_NE(PageFor("texdistct").find("Sworn to before me"), std::string::npos);
}

TEST(VerificationPage, LeavesALineWhereNobodyVerifiesYet) {
    EXPECT_NE(PageFor("nysd").find("I, ____"), std::string::npos);
    EXPECT_NE(PageFor("nysd", "Chief engineer").find("I, Chief engineer, make"), std::string::npos);
}

}  // namespace
}  // namespace particulars
