#include "model/papers/identification.h"

#include <gtest/gtest.h>

#include "model/papers/withheld.h"
#include "model/particularity/hint.h"
#include "tests/papers/listed_items.h"
#include "tests/papers/paper_words.h"

namespace particulars {
namespace {

bool Says(const PaperDocument& paper, const std::string& words) {
    return WordsOf(paper).find(words) != std::string::npos;
}

std::vector<std::string> AnchorsOf(const PaperDocument& paper) {
    std::vector<std::string> anchors;
    for (const Block& block : paper.blocks)
        if (const auto* heading = std::get_if<Heading>(&block); heading && !heading->anchor.empty())
            anchors.push_back(heading->anchor);
        else if (const auto* text = std::get_if<Paragraph>(&block); text && !text->anchor.empty())
            anchors.push_back(text->anchor);
    return anchors;
}

TEST(Answer, QuotesTheRequestWordForWordAndNamesBothSides) {
    const PaperDocument paper = ComposeAnswer(TwoEntries());
    EXPECT_TRUE(Says(paper, "# Answer to Interrogatory No. 9"));
    EXPECT_EQ(Under(paper, "Interrogatory No. 9"),
              "# Interrogatory No. 9\nIdentify each trade secret.\n");
    EXPECT_TRUE(Says(paper, "Propounding party\nDefendant 24/7 Customer, Inc.\n"));
    EXPECT_TRUE(Says(paper, "Responding party\nPlaintiff LivePerson, Inc.\n"));
    EXPECT_TRUE(Says(paper, "Second Set"));
}

TEST(Answer, SaysWhatIsMissingInPlaceOfTheRequest) {
    IdentificationContent content = TwoEntries();
    content.request.reset();
    EXPECT_TRUE(Says(ComposeAnswer(content), "The words of the request are missing."));
    content.list.set = ListNumbered(1);
    EXPECT_FALSE(Says(ComposeAnswer(content), "The words of the request are missing."));
}

TEST(Answer, LettersTheParticularsOfAnEntry) {
    EXPECT_TRUE(Says(ComposeAnswer(TwoEntries()),
                     "(a)\nWhich data?\nvisitor ids\n(b)\nPurpose?\nrouting\n"));
}

TEST(Answer, DefinesThePartiesAndTheRolesThatItUses) {
    const std::string definitions = Under(ComposeAnswer(TwoEntries()), "Definitions");
    EXPECT_NE(definitions.find("(a)\u2002\u201cLivePerson\u201d means plaintiff LivePerson, Inc."),
              std::string::npos);
    EXPECT_NE(definitions.find(
                  "\u201c24/7\u201d and \u201c[24]7\u201d mean defendant 24/7 Customer, Inc.\n"),
              std::string::npos);
    EXPECT_NE(definitions.find("\u201ccontains\u201d: the information itself"), std::string::npos);
    EXPECT_EQ(definitions.find("refers to"), std::string::npos);
}

/// Wording that courts took for hiding behind reservations: rule H16 of the hints.
TEST(Answer, ReservesNothing) {
    for (const char* court : {"nysd", "calsuperct", "nysupct", "texdistct"}) {
        IdentificationContent content = TwoEntries();
        content.list.matter.court = court;
        for (const PaperDocument& paper : {ComposeAnswer(content), ComposeStatement(content)})
            for (const Hint& hint : HintRules::Shipped().Find(WordsOf(paper), {}))
                EXPECT_NE(hint.id, "H16") << court;
    }
}

TEST(Answer, NamesTheOtherNamesOfAnEntry) {
    IdentificationContent content = TwoEntries();
    SecretAlias alias;
    alias.secret = content.list.items[0].secret;
    alias.source = "Complaint";
    alias.label = "par. 21";
    content.aliases = {alias};
    EXPECT_TRUE(Says(ComposeAnswer(content), "also known as par. 21, Complaint"));
}

TEST(Answer, HasTheOathOnAPageOfItsOwn) {
    const PaperDocument paper = ComposeAnswer(TwoEntries());
    std::size_t at = 0;
    while (at < paper.blocks.size() && !std::holds_alternative<PageBreak>(paper.blocks[at]))
        ++at;
    ASSERT_LT(at + 1, paper.blocks.size());
    const auto* heading = std::get_if<Heading>(&paper.blocks[at + 1]);
    ASSERT_NE(heading, nullptr);
    EXPECT_EQ(heading->text.front().text, "Verification");
    EXPECT_NE(heading->text.front().footnote.find("\u00a7\u00a01746"), std::string::npos);
    EXPECT_TRUE(std::holds_alternative<SignatureLines>(paper.blocks.back()));
}

TEST(Answer, IsSwornToInTheFormOfTheCourt) {
    IdentificationContent content = TwoEntries();
    EXPECT_TRUE(Says(ComposeAnswer(content), "under the laws of the United States of America"));
    content.list.matter.court = "not a court";
    EXPECT_TRUE(Says(ComposeAnswer(content), "under the laws of the United States of America"));
}

TEST(Answer, IsSignedAndSwornToOnceItWasServed) {
    IdentificationContent content = TwoEntries();
    content.list.set = ListNumbered(1);
    content.list.set.signer = "Counsel of record";
    content.list.set.verifier = "Chief engineer";
    const PaperDocument paper = ComposeAnswer(content);
    EXPECT_FALSE(paper.draft);
    EXPECT_TRUE(Says(paper, "Signed by counsel (Rule 26(g))\nCounsel of record\n"));
    EXPECT_TRUE(Says(paper, "Verified under oath\nChief engineer\n"));
    for (const Block& block : paper.blocks)
        EXPECT_FALSE(std::holds_alternative<SignatureLines>(block));
}

TEST(Answer, NamesTheDescriptionsOfADraftForTheirWayBackFromWord) {
    IdentificationContent content = TwoEntries();
    EXPECT_EQ(AnchorsOf(ComposeAnswer(content)),
              (std::vector<std::string>{"TS-001", "TS-001 description", "TS-002",
                                        "TS-002 description", "TS-002 description"}));
    content.list.set = ListNumbered(1);
    EXPECT_EQ(AnchorsOf(ComposeAnswer(content)), (std::vector<std::string>{"TS-001", "TS-002"}));
}

TEST(Answer, EndsWithWhatChangedSinceTheListBefore) {
    IdentificationContent content = TwoEntries();
    SetComparison comparison;
    comparison.older = {ListNumbered(1), {ListedItem(1, "The tag.")}};
    comparison.newer = {ListNumbered(2), content.list.items};
    comparison.older.items[0].tier = Tier::kSourceCode;
    content.since_before = comparison;
    const PaperDocument paper = ComposeAnswer(content);
    EXPECT_TRUE(Says(paper, "# Compared with Identification of Trade Secrets, Set 1"));
    EXPECT_EQ(paper.tier, Tier::kSourceCode);
}

TEST(Answer, PrintsWhatWasWithheldAsSuch) {
    IdentificationContent content = TwoEntries();
    content.list.items[0].text = WithheldText("attorneys' eyes only");
    EXPECT_TRUE(Says(ComposeAnswer(content), "[Withheld from this copy: attorneys' eyes only.]"));
}

TEST(Statement, IsSubjectToAProtectiveOrderAndQuotesNoRequest) {
    IdentificationContent content = TwoEntries();
    content.list.matter.claims = {"CUTSA"};
    const PaperDocument paper = ComposeStatement(content);
    EXPECT_TRUE(Says(paper, "section 2019.210"));
    EXPECT_TRUE(
        Says(paper, "subject to any protective order under section 3426.5 of the Civil Code"));
    EXPECT_FALSE(Says(paper, "Identify each trade secret."));
    EXPECT_FALSE(Says(paper, "may not apply"));
}

TEST(Statement, IsVerifiedOnlyWhereSomebodyVerifiesIt) {
    IdentificationContent content = TwoEntries();
    EXPECT_FALSE(Says(ComposeStatement(content), "# Verification"));
    content.list.set.verifier = "Chief engineer";
    EXPECT_TRUE(Says(ComposeStatement(content), "# Verification"));
}

TEST(Statement, WarnsWhereTheLawOfCaliforniaIsNotThatOfTheCase) {
    EXPECT_TRUE(Says(ComposeStatement(TwoEntries()), "section 2019.210 may not apply"));
}

}  // namespace
}  // namespace particulars
