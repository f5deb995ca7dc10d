#include "model/papers/catalog.h"

#include <set>

#include <gtest/gtest.h>

namespace particulars {
namespace {

TEST(PaperCatalog, FindsAPaperByItsName) {
    const PaperKind* paper = FindPaper("checklist");

    ASSERT_NE(paper, nullptr);
    EXPECT_EQ(paper->title, "Particularity checklist");
}

TEST(PaperCatalog, KnowsNoOtherNames) {
    EXPECT_EQ(FindPaper("Checklist "), nullptr);
}

TEST(PaperCatalog, KeepsTheChecklistToTheOwnTeam) {
    const PaperKind* paper = FindPaper("checklist");

    EXPECT_TRUE(IsFor(*paper, Audience::kOwnTeam));
    EXPECT_FALSE(IsFor(*paper, Audience::kOpponent));
    EXPECT_FALSE(IsFor(*paper, Audience::kCourtPublic));
}

TEST(PaperCatalog, NamesEachPaperOnce) {
    std::set<std::string_view> ids;
    for (const PaperKind& paper : PaperCatalog())
        EXPECT_TRUE(ids.insert(paper.id).second) << paper.id;
}

}  // namespace
}  // namespace particulars
