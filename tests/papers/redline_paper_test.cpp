#include "model/papers/redline_paper.h"

#include <gtest/gtest.h>

#include "tests/papers/paper_words.h"

namespace particulars {
namespace {

RedlineContent ContentOf(const std::string& older, const std::string& newer) {
    RedlineContent content;
    content.matter.caption = "LivePerson, Inc. v. 24/7 Customer, Inc.";
    content.matter.docket_number = "14 Civ. 1559 (RWS)";
    content.secret.number = 3;
    content.secret.title = "Data to and from the tag";
    content.secret.tier = Tier::kAttorneysEyesOnly;
    content.older.number = 1;
    content.older.state = VersionState::kServed;
    content.older.text = older;
    content.newer.number = 2;
    content.newer.text = newer;
    return content;
}

/// The words of one style, in order, each stretch in brackets.
std::string InStyle(const PaperDocument& paper, TextStyle style) {
    std::string words;
    bool in_body = false;
    for (const Block& block : paper.blocks) {
        const auto* paragraph = std::get_if<Paragraph>(&block);
        in_body = in_body || (paragraph && paragraph->role == ParagraphRole::kBody);
        if (!in_body || !paragraph)
            continue;
        for (const TextRun& run : paragraph->text)
            if (run.style == style)
                words += "[" + run.text + "]";
    }
    return words;
}

TEST(RedlinePaper, MarksWhatChanged) {
    const PaperDocument paper =
        ComposeRedline(ContentOf("At 1,000 rpm for 20 minutes.", "At 1,200 rpm for 20 minutes."));
    EXPECT_EQ(InStyle(paper, TextStyle::kDeleted), "[1,000]");
    EXPECT_EQ(InStyle(paper, TextStyle::kInserted), "[1,200]");
    EXPECT_NE(WordsOf(paper).find("Version 1, served"), std::string::npos);
    EXPECT_NE(WordsOf(paper).find("TS-003"), std::string::npos);
}

TEST(RedlinePaper, CarriesTheTierAndIsWorkProduct) {
    const PaperDocument paper = ComposeRedline(ContentOf("a", "b"));
    EXPECT_EQ(paper.legend, Legend(Tier::kAttorneysEyesOnly));
    EXPECT_EQ(paper.notice, "Attorney work product");
    EXPECT_TRUE(paper.draft);
}

TEST(RedlinePaper, PartsParagraphsWhereBothTextsDo) {
    const PaperDocument paper =
        ComposeRedline(ContentOf("First.\n\nSecond.", "First.\n\nSecond and third."));
    int bodies = 0;
    for (const Block& block : paper.blocks)
        if (const auto* paragraph = std::get_if<Paragraph>(&block))
            bodies += paragraph->role == ParagraphRole::kBody ? 1 : 0;
    EXPECT_EQ(bodies, 2);
}

TEST(RedlinePaper, NumbersBothEndsOfAMoveAlike) {
    const PaperDocument paper = ComposeRedline(ContentOf(
        "First read the three fields of the slot. Then add up all of the queues and divide by the "
        "count of slots times sixty-four. Stop.",
        "Then add up all of the queues and divide by the count of slots times sixty-four. First "
        "read the three fields of the slot. Stop."));
    int from = 0;
    int to = 0;
    for (const Block& block : paper.blocks)
        if (const auto* paragraph = std::get_if<Paragraph>(&block);
            paragraph && paragraph->role == ParagraphRole::kBody)
            for (const TextRun& run : paragraph->text) {
                if (run.style == TextStyle::kMovedFrom)
                    from = run.move;
                if (run.style == TextStyle::kMovedTo)
                    to = run.move;
            }
    EXPECT_EQ(from, 1);
    EXPECT_EQ(to, from);
}

TEST(RedlinePaper, ComparesSealedAndPublicWording) {
    RedlineContent content = ContentOf("", "The score is 3 for a click.");
    content.newer.public_text = "The score is a number for a click.";
    content.sealed_and_public = true;
    const PaperDocument paper = ComposeRedline(content);
    EXPECT_EQ(InStyle(paper, TextStyle::kDeleted), "[3]");
    EXPECT_EQ(InStyle(paper, TextStyle::kInserted), "[a number]");
    EXPECT_NE(WordsOf(paper).find("only in the sealed wording"), std::string::npos);
}

TEST(RedlinePaper, SaysThatNothingChanged) {
    EXPECT_NE(WordsOf(ComposeRedline(ContentOf("same", "same"))).find("the same words"),
              std::string::npos);
}

}  // namespace
}  // namespace particulars
