#include "model/papers/particularity_checklist.h"

#include <algorithm>
#include <string>

#include <gtest/gtest.h>

#include "model/core/error.h"
#include "model/papers/withheld.h"
#include "tests/papers/paper_words.h"

namespace particulars {
namespace {

/// As a reader sees it: no-break spaces are spaces.
std::string TextOf(const RichText& text) {
    std::string words;
    for (const TextRun& run : text)
        words += run.text;
    for (std::size_t at = words.find("\u00a0"); at != std::string::npos;
         at = words.find("\u00a0", at))
        words.replace(at, 2, " ");
    return words;
}

std::string TextOf(const Table& table) {
    std::string words;
    for (const Column& column : table.columns)
        words += column.title + "|";
    for (const TableRow& row : table.rows) {
        words += "\n";
        for (const Cell& cell : row.cells) {
            for (const RichText& paragraph : cell.paragraphs)
                words += TextOf(paragraph) + " ";
            words += "|";
        }
    }
    return words;
}

std::string TextOf(const PaperDocument& paper) {
    std::string words;
    for (const Block& block : paper.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block))
            words += TextOf(heading->text);
        else if (const auto* paragraph = std::get_if<Paragraph>(&block))
            words += TextOf(paragraph->text);
        else if (const auto* table = std::get_if<Table>(&block))
            words += TextOf(*table);
        words += "\n";
    }
    return words;
}

bool Has(const PaperDocument& paper, const std::string& words) {
    return TextOf(paper).find(words) != std::string::npos;
}

std::size_t HeadingCount(const PaperDocument& paper, int level) {
    return static_cast<std::size_t>(
        std::count_if(paper.blocks.begin(), paper.blocks.end(), [level](const Block& block) {
            const auto* heading = std::get_if<Heading>(&block);
            return heading && heading->level == level;
        }));
}

/// Item 3 of the answer of 26 April 2016, as the order quotes it.
ChecklistSecret DataItem() {
    ChecklistSecret entry;
    entry.secret.id = TradeSecretId("s3");
    entry.secret.matter = MatterId("m");
    entry.secret.number = 3;
    entry.secret.title = "Data to and from the tag";
    entry.secret.kind = SecretKind::kData;
    entry.secret.status = SecretStatus::kChallenged;
    entry.version.id = VersionId("v3");
    entry.version.secret = entry.secret.id;
    entry.version.number = 1;
    entry.version.text = "the data transmitted to and from LivePerson's tag";
    entry.version.state = VersionState::kServed;
    entry.version.source = "Answer to Interrogatory No. 9";
    entry.aliases.push_back(
        {SecretAliasId("a"), entry.secret.id, "Answer to Interrogatory No. 9", "item 3"});
    return entry;
}

Assessment AnswerOf(const ChecklistSecret& entry, const std::string& element, Verdict verdict,
                    const std::string& reviewer) {
    Assessment answer;
    answer.id = AssessmentId(element + reviewer);
    answer.secret = entry.secret.id;
    answer.version = entry.version.id;
    answer.element = element;
    answer.verdict = verdict;
    answer.note = "Names a topic only.";
    answer.reviewer = reviewer;
    answer.assessed_on = Date(2016, 6, 24);
    return answer;
}

Challenge DataChallenge(const ChecklistSecret& entry) {
    Challenge challenge;
    challenge.id = ChallengeId("c");
    challenge.matter = entry.secret.matter;
    challenge.secret = entry.secret.id;
    challenge.element = "data_spec";
    challenge.words = "The response does not identify the data, its purpose";
    challenge.paper = "Def.'s Letter of April 26, 2016";
    challenge.first_raised = Date(2016, 4, 26);
    return challenge;
}

class ParticularityChecklist : public testing::Test {
protected:
    ParticularityChecklist() {
        content_.matter.id = MatterId("m");
        content_.matter.caption = "LivePerson, Inc. v. 24/7 Customer, Inc.";
        content_.matter.court = "nysd";
        content_.matter.docket_number = "14 Civ. 1559 (RWS)";
        content_.matter.judge = "Robert W. Sweet";
        content_.court_name = "United States District Court for the Southern District of New York";
        content_.standards = {"NY-SDNY-DISC"};
        content_.printed_on = Date(2016, 6, 27);
        content_.stamp = "data 3fa9c2d17b60";
        content_.secrets = {DataItem()};
    }

    PaperDocument Compose() const { return ComposeChecklist(library_, content_); }

    StandardLibrary library_ = StandardLibrary::Shipped();
    ChecklistContent content_;
};

TEST_F(ParticularityChecklist, NamesTheCaseTheStageAndTheDay) {
    const PaperDocument paper = Compose();

    for (const char* words :
         {"United States District Court for the Southern District of New York",
          "LivePerson, Inc. v. 24/7 Customer, Inc.", "14 Civ. 1559 (RWS)", "Robert W. Sweet",
          "Counsel for plaintiff", "discovery", "Monday 27 June 2016"})
        EXPECT_TRUE(Has(paper, words)) << words;
}

TEST_F(ParticularityChecklist, QuotesTheDescriptionWordForWord) {
    const PaperDocument paper = Compose();

    EXPECT_TRUE(Has(paper, "the data transmitted to and from LivePerson's tag"));
    EXPECT_TRUE(Has(paper, "version 1, served"));
    EXPECT_TRUE(Has(paper, "item 3, Answer to Interrogatory No. 9"));
}

TEST_F(ParticularityChecklist, NamesForumStageLawAndAuthorityOfTheStandard) {
    const PaperDocument paper = Compose();

    EXPECT_TRUE(Has(paper, "Stage\u2002discovery"));
    EXPECT_TRUE(Has(paper, "Forum\u2002S.D.N.Y."));
    EXPECT_NE(FootnotesOf(paper).find("Xerox v. IBM, 64 F.R.D. 367, 371"), std::string::npos);
    EXPECT_NE(FootnotesOf(paper).find("(authority read)"), std::string::npos);
}

TEST_F(ParticularityChecklist, NamesEachEntryAndItsDescriptionForTheWayBackFromWord) {
    content_.secrets[0].version.text = "First paragraph.\n\nSecond paragraph.";
    const PaperDocument paper = Compose();
    std::vector<std::string> anchors;
    for (const Block& block : paper.blocks)
        if (const auto* heading = std::get_if<Heading>(&block); heading && !heading->anchor.empty())
            anchors.push_back(heading->anchor);
        else if (const auto* text = std::get_if<Paragraph>(&block); text && !text->anchor.empty())
            anchors.push_back(text->anchor);
    EXPECT_EQ(anchors,
              (std::vector<std::string>{"TS-003", "TS-003 description", "TS-003 description"}));
}

TEST_F(ParticularityChecklist, TakesNoWithheldDescriptionBackFromWord) {
    content_.secrets[0].version.text = WithheldText("source code");
    const PaperDocument paper = Compose();
    for (const Block& block : paper.blocks) {
        if (const auto* text = std::get_if<Paragraph>(&block)) {
            EXPECT_EQ(text->anchor, "");
        }
    }
}

TEST_F(ParticularityChecklist, ShowsEachElementWithItsAnswer) {
    content_.secrets[0].assessments = {
        AnswerOf(content_.secrets[0], "content", Verdict::kNotMet, "First reviewer")};
    const PaperDocument paper = Compose();

    EXPECT_TRUE(Has(paper, "|Required |Not met |Names a topic only. First reviewer, 24 Jun 2016 |"))
        << TextOf(paper);
    EXPECT_TRUE(Has(paper, "Not assessed"));
}

TEST_F(ParticularityChecklist, KeepsReviewersApart) {
    content_.secrets[0].assessments = {
        AnswerOf(content_.secrets[0], "content", Verdict::kNotMet, "First reviewer"),
        AnswerOf(content_.secrets[0], "content", Verdict::kMet, "Second reviewer")};
    const PaperDocument paper = Compose();

    EXPECT_TRUE(Has(paper, "Not met. Names a topic only. First reviewer"));
    EXPECT_TRUE(Has(paper, "Met. Names a topic only. Second reviewer"));
}

TEST_F(ParticularityChecklist, AsksTheFourQuestionsOfADataSecret) {
    const std::string text = TextOf(Compose());

    for (const ParticularQuestion& question : ParticularQuestions(SecretKind::kData))
        EXPECT_NE(text.find(question.question), std::string::npos) << question.question;
    EXPECT_NE(text.find("Not stated"), std::string::npos);
}

TEST_F(ParticularityChecklist, QuotesTheOpenChallenge) {
    content_.secrets[0].challenges = {DataChallenge(content_.secrets[0])};
    const PaperDocument paper = Compose();

    EXPECT_TRUE(Has(paper, "\u201cThe response does not identify the data, its purpose\u201d"));
    EXPECT_TRUE(Has(paper, "26 Apr 2016"));
    EXPECT_TRUE(Has(paper, "Def.'s Letter of April 26, 2016"));
    EXPECT_TRUE(Has(paper, "Challenged 26 Apr 2016"));
}

TEST_F(ParticularityChecklist, LeavesOutChallengesThatAreOver) {
    content_.secrets[0].challenges = {DataChallenge(content_.secrets[0])};
    content_.secrets[0].challenges[0].state = ChallengeState::kOverruled;

    EXPECT_FALSE(Has(Compose(), "does not identify the data"));
}

TEST_F(ParticularityChecklist, TurnsRequirementsOfALaterStageIntoAdvice) {
    content_.standards = {"NY-SDNY-SJ"};
    const PaperDocument paper = Compose();

    EXPECT_TRUE(Has(paper, "This standard belongs to summary judgment; the case is at discovery."));
    EXPECT_TRUE(Has(paper, "|Advisable here |"));
    EXPECT_FALSE(Has(paper, "|Required |"));
}

TEST_F(ParticularityChecklist, SetsSeveralStandardsSideBySide) {
    content_.standards = {"NY-SDNY-SJ", "NY-SDNY-DISC"};
    const PaperDocument paper = Compose();

    EXPECT_TRUE(Has(paper, "The standards side by side"));
    EXPECT_TRUE(
        Has(paper, "Element|S.D.N.Y.: discovery (notice)|S.D.N.Y. / 2d Cir.: summary judgment|"));
    EXPECT_EQ(HeadingCount(paper, 3), 2U);
}

TEST_F(ParticularityChecklist, SumsUpACaseInWordsAndNoPercentage) {
    content_.secrets.push_back(DataItem());
    content_.secrets[1].secret.id = TradeSecretId("s4");
    content_.secrets[1].secret.number = 4;
    const PaperDocument paper = Compose();

    EXPECT_TRUE(Has(paper, "Summary"));
    EXPECT_TRUE(Has(paper, " not assessed"));
    EXPECT_EQ(TextOf(paper).find('%'), std::string::npos);
    EXPECT_EQ(HeadingCount(paper, 2), 3U);
}

TEST_F(ParticularityChecklist, LeavesTheSummaryOutForOneSecret) {
    EXPECT_FALSE(Has(Compose(), "Summary"));
}

TEST_F(ParticularityChecklist, CarriesTheHighestTierItHolds) {
    content_.secrets[0].secret.tier = Tier::kConfidential;
    EXPECT_EQ(Compose().legend, Legend(Tier::kConfidential));

    content_.secrets[0].particulars.push_back(Particular{});
    content_.secrets[0].particulars[0].tier = Tier::kSourceCode;
    EXPECT_EQ(Compose().legend, Legend(Tier::kSourceCode));
}

TEST_F(ParticularityChecklist, IsADraftUnlessAFinalCopyIsAskedFor) {
    EXPECT_TRUE(Compose().draft);

    content_.final_copy = true;
    EXPECT_FALSE(Compose().draft);
}

TEST_F(ParticularityChecklist, IsADraftUntilEachDescriptionIsServed) {
    content_.final_copy = true;

    content_.secrets.push_back(DataItem());
    content_.secrets[1].version.state = VersionState::kApproved;
    EXPECT_TRUE(Compose().draft);
}

TEST_F(ParticularityChecklist, IsMarkedWorkProduct) {
    EXPECT_EQ(Compose().notice, "Attorney work product");
}

TEST_F(ParticularityChecklist, KeepsTheCaptionOutOfItsFileTitle) {
    EXPECT_EQ(Compose().title.find("LivePerson"), std::string::npos);
}

TEST_F(ParticularityChecklist, SaysThatTheCaseHoldsNoSecretYet) {
    content_.secrets.clear();
    const PaperDocument paper = Compose();

    EXPECT_TRUE(Has(paper, "No trade secret is recorded in this case yet."));
    EXPECT_TRUE(paper.draft);
}

TEST_F(ParticularityChecklist, SaysThatADescriptionIsMissing) {
    content_.secrets[0].version.text = " \n";

    EXPECT_TRUE(Has(Compose(), "No description has been written yet."));
}

TEST_F(ParticularityChecklist, EndsEachSecretWithLinesToSign) {
    content_.secrets.push_back(DataItem());
    const PaperDocument paper = Compose();

    EXPECT_EQ(
        std::count_if(paper.blocks.begin(), paper.blocks.end(),
                      [](const Block& b) { return std::holds_alternative<SignatureLines>(b); }),
        2);
}

TEST_F(ParticularityChecklist, PrintsNoHints) {
    content_.secrets[0].version.text = "including but not limited to other forms";

    EXPECT_FALSE(Has(Compose(), "H0"));
}

}  // namespace
}  // namespace particulars
