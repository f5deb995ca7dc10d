#include "model/papers/served_redline.h"

#include <gtest/gtest.h>

#include "model/papers/withheld.h"
#include "tests/papers/listed_items.h"
#include "tests/papers/paper_words.h"

namespace particulars {
namespace {

/// TS-001 stays, TS-002 is reworded, TS-003 withdrawn, TS-004 added.
SetComparison FourFates() {
    SetComparison comparison;
    comparison.older = {ListNumbered(1),
                        {ListedItem(1, "The tag."), ListedItem(2, "The data it sends."),
                         ListedItem(3, "The report.")}};
    comparison.newer = {ListNumbered(2),
                        {ListedItem(1, "The tag."), ListedItem(2, "The visitor data it sends."),
                         ListedItem(4, "The rule.")}};
    comparison.step.changes = {
        {EntryChange::kReworded, "TS-002", "Item 2", "", 1, 0},
        {EntryChange::kAdded, "TS-004", "Item 4", "split from TS-003", 2, 0},
        {EntryChange::kWithdrawn, "TS-003", "Item 3", "", 0, 0},
    };
    return comparison;
}

/// The words of the paper in this style, in order.
std::string InStyle(const PaperDocument& paper, TextStyle style) {
    std::string words;
    for (const Block& block : paper.blocks)
        if (const auto* paragraph = std::get_if<Paragraph>(&block))
            for (const TextRun& run : paragraph->text)
                if (run.style == style && paragraph->role == ParagraphRole::kBody)
                    words += run.text + "|";
    return words;
}

bool Says(const PaperDocument& paper, const std::string& words) {
    return WordsOf(paper).find(words) != std::string::npos;
}

TEST(ServedRedline, MarksWhatCameWentAndChanged) {
    const PaperDocument paper = ComposeServedRedline(CaptionedMatter(), FourFates());
    EXPECT_EQ(InStyle(paper, TextStyle::kInserted), " visitor|The rule.|");
    EXPECT_EQ(InStyle(paper, TextStyle::kDeleted), "The report.|");
}

TEST(ServedRedline, SaysOfEachEntryWhatBecameOfIt) {
    const PaperDocument paper = ComposeServedRedline(CaptionedMatter(), FourFates());
    EXPECT_TRUE(Says(paper, "TS-001\nItem 1\n1\n1\nUnchanged\n"));
    EXPECT_TRUE(Says(paper, "TS-002\nItem 2\n2\n2\nReworded\n+1\u00a0\u22120\n"));
    EXPECT_TRUE(Says(paper, "TS-003\nItem 3\n3\n\u2013\nWithdrawn\n+0\u00a0\u22122\n"));
    EXPECT_TRUE(Says(paper, "TS-004\nItem 4\n\u2013\n4\nAdded, split from TS-003\n"));
    EXPECT_TRUE(Says(paper, ": 3 changed, 1 word for word as before."));
    EXPECT_EQ(Under(paper, "TS-001\u2002Item 1"), "");
}

TEST(ServedRedline, ShowsAChangedTitleTierAndSupport) {
    SetComparison comparison = FourFates();
    comparison.newer.items[0].title = "Item one";
    comparison.newer.items[0].tier = Tier::kConfidential;
    comparison.newer.items[0].support = "LP0001 (contains)";
    const PaperDocument paper = ComposeServedRedline(CaptionedMatter(), comparison);
    EXPECT_TRUE(Says(paper, "Title, tier and support changed"));
    EXPECT_TRUE(Says(paper, "# TS-001\u2002Item 1one"));
    EXPECT_TRUE(Says(paper, "LP0001 (contains)"));
}

TEST(ServedRedline, SaysThatNothingChanged) {
    SetComparison comparison = FourFates();
    comparison.newer.items = comparison.older.items;
    comparison.step.changes.clear();
    EXPECT_TRUE(Says(ComposeServedRedline(CaptionedMatter(), comparison),
                     "Every entry of Set 2 (served Tue 12 Apr 2016) stands word for word as in "
                     "Set 1 (served Mon 11 Apr 2016)."));
}

TEST(ServedRedline, ComparesNothingThatWasWithheld) {
    SetComparison comparison = FourFates();
    for (ListAsServed* list : {&comparison.older, &comparison.newer})
        for (ServedItem& item : list->items)
            item.text = WithheldText("source code");
    comparison.step.changes.erase(comparison.step.changes.begin());
    const PaperDocument paper = ComposeServedRedline(CaptionedMatter(), comparison);
    EXPECT_FALSE(Says(paper, "Unchanged"));
    EXPECT_TRUE(Says(paper, "2 changed, 0 word for word as before, 2 not compared in this copy."));
    EXPECT_TRUE(Says(paper, "Withdrawn\n\u2013\n"));
}

TEST(ServedRedline, IsADraftUntilTheNewerListIsServed) {
    SetComparison comparison = FourFates();
    EXPECT_FALSE(ComposeServedRedline(CaptionedMatter(), comparison).draft);
    comparison.newer.set = ListNumbered(2, ServedSetState::kApproved);
    EXPECT_TRUE(ComposeServedRedline(CaptionedMatter(), comparison).draft);
}

TEST(ServedRedline, CarriesTheHighestTierOfEitherList) {
    SetComparison comparison = FourFates();
    for (ListAsServed* list : {&comparison.older, &comparison.newer})
        for (ServedItem& item : list->items)
            item.tier = Tier::kConfidential;
    EXPECT_EQ(ComposeServedRedline(CaptionedMatter(), comparison).tier, Tier::kConfidential);
    comparison.older.items[2].tier = Tier::kSourceCode;
    EXPECT_EQ(ComposeServedRedline(CaptionedMatter(), comparison).tier, Tier::kSourceCode);
}

}  // namespace
}  // namespace particulars
