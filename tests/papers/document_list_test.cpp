#include "model/papers/document_list.h"

#include <vector>

#include <gtest/gtest.h>

#include "tests/papers/paper_words.h"

namespace particulars {
namespace {

class DocumentListTest : public testing::Test {
protected:
    DocumentListTest() {
        Document plan;
        plan.bates_begin = "LP0001";
        plan.bates_end = "LP0003";
        plan.title = "Ranking plan";
        plan.tier = Tier::kAttorneysEyesOnly;
        plan.pages = 1200;
        documents_ = {plan};
    }

    PaperDocument Compose() const {
        return ComposeDocumentList(
            {&matter_, view_, query_, columns_, documents_, 40'000, names_, "ab12"});
    }

    Matter matter_;
    DocumentView view_;
    std::string query_;
    std::vector<DocumentColumn> columns_ = {DocumentColumn::kTitle, DocumentColumn::kBates,
                                            DocumentColumn::kTier, DocumentColumn::kPages};
    std::vector<Document> documents_;
    std::vector<TierName> names_;
};

TEST_F(DocumentListTest, HasTheColumnsOfTheWindowInTheirOrder) {
    const PaperDocument paper = Compose();
    const auto& table = std::get<Table>(paper.blocks.back());
    ASSERT_EQ(table.columns.size(), 4U);
    EXPECT_EQ(table.columns[0].title, "Title");
    EXPECT_EQ(table.columns[1].title, "Bates numbers");
    EXPECT_EQ(WordsOf(table.rows[0].cells[1].paragraphs.front()), "LP0001 \u2013 LP0003\n");
    EXPECT_EQ(WordsOf(table.rows[0].cells[3].paragraphs.front()), "1,200\n");
}

TEST_F(DocumentListTest, SaysWhatWasAskedForAndHowMuchOfTheCaseItIs) {
    query_ = "ranking";
    view_.sort = DocumentSort::kDate;
    view_.is_descending = true;
    view_.highest = Tier::kAttorneysEyesOnly;
    const std::string words = WordsOf(Compose());
    EXPECT_NE(words.find("ranking"), std::string::npos);
    EXPECT_NE(words.find("date, last first"), std::string::npos);
    EXPECT_NE(words.find("1 of 40,000"), std::string::npos);
    EXPECT_NE(words.find("Up to"), std::string::npos);
}

TEST_F(DocumentListTest, CarriesTheHighestTierAndItsNameInTheOrder) {
    TierName name;
    name.tier = Tier::kAttorneysEyesOnly;
    name.name = "Outside Counsel Only";
    names_ = {name};
    const PaperDocument paper = Compose();
    EXPECT_EQ(paper.tier, Tier::kAttorneysEyesOnly);
    EXPECT_NE(WordsOf(paper).find("Outside Counsel Only"), std::string::npos);
}

TEST_F(DocumentListTest, SaysThatNothingWasFound) {
    documents_.clear();
    EXPECT_NE(WordsOf(Compose()).find("No document"), std::string::npos);
}

}  // namespace
}  // namespace particulars
