#include "app/gui/case_search.h"

#include <gtest/gtest.h>

#include "forms/search_panel.h"
#include "tests/forms/memory_case.h"

namespace particulars {
namespace {

std::vector<SearchHit> Find(const std::string& words) {
    return SearchRecords(ThreeSecrets().records(), {}, words);
}

TEST(SearchRecords, FindsASecretByTheWordsOfItsDescription) {
    const auto hits = Find("transmitted data");
    ASSERT_EQ(hits.size(), 1U);
    EXPECT_EQ(hits.front().id, "secret-3");
    EXPECT_EQ(hits.front().type, "secret");
    EXPECT_NE(hits.front().snippet.find("transmitted"), std::string::npos);
}

TEST(SearchRecords, FindsASecretByItsNumber) {
    const auto hits = Find("ts-002");
    ASSERT_EQ(hits.size(), 1U);
    EXPECT_EQ(hits.front().id, "secret-2");
}

TEST(SearchRecords, WantsEveryWord) {
    EXPECT_TRUE(Find("transmitted server").empty());
}

TEST(SearchRecords, FindsNothingForBlanks) {
    EXPECT_TRUE(Find("  ").empty());
}

TEST(SearchRecords, PutsHitsInTheLabelFirst) {
    MemoryCase access = ThreeSecrets();
    Person person;
    person.id = PersonId("tagger");
    person.name = "Tag Inventor";
    access.Save("prepare", {person});
    EXPECT_EQ(SearchRecords(access.records(), {}, "tag").front().id, "tagger");
}

TEST(SearchRecords, CutsLongTextBetweenCharacters) {
    MemoryCase access;
    DocketEntry order;
    order.id = DocketEntryId("order");
    order.title = "Order";
    for (int i = 0; i < 200; ++i)
        order.text += "\u00E9t\u00E9 \u2014 ";
    order.text += "needle";
    access.Save("prepare", {order});
    const auto hits = SearchRecords(access.records(), {}, "needle");
    ASSERT_EQ(hits.size(), 1U);
    EXPECT_TRUE(IsValidUtf8(hits.front().snippet));
    EXPECT_LT(hits.front().snippet.size(), 400U);
}

TEST(PlaceOfType, KnowsWhereEachKindOfHitIsShown) {
    EXPECT_EQ(PlaceOfType("secret"), Place::kSecrets);
    EXPECT_EQ(PlaceOfType("challenge"), Place::kSecrets);
    EXPECT_EQ(PlaceOfType("deadline"), Place::kDeadlines);
    EXPECT_EQ(PlaceOfType("person"), Place::kPeople);
    EXPECT_EQ(PlaceOfType("document"), Place::kEvidence);
    EXPECT_EQ(PlaceOfType("docket entry"), Place::kDocket);
    EXPECT_EQ(PlaceOfType("obligation"), Place::kDocket);
}

}  // namespace
}  // namespace particulars
