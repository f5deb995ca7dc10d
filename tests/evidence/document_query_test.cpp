#include "model/evidence/document_query.h"

#include <gtest/gtest.h>

namespace particulars {
namespace {

DocumentQuery Parsed(std::string_view text, bool is_typing = false) {
    auto parsed = ParseDocumentQuery(text, is_typing);
    EXPECT_TRUE(std::holds_alternative<DocumentQuery>(parsed)) << text;
    return std::get<DocumentQuery>(parsed);
}

std::string Problem(std::string_view text) {
    auto parsed = ParseDocumentQuery(text);
    const auto* violation = std::get_if<Violation>(&parsed);
    return violation ? violation->message : std::string();
}

TEST(DocumentQuery, ReadsWordsPhrasesAndBeginnings) {
    const DocumentQuery query = Parsed("ranking \"click stream\" visit*");
    ASSERT_EQ(query.terms.size(), 3U);
    EXPECT_EQ(query.terms[0], (QueryTerm{"", "ranking", false}));
    EXPECT_EQ(query.terms[1], (QueryTerm{"", "click stream", false}));
    EXPECT_EQ(query.terms[2], (QueryTerm{"", "visit", true}));
}

TEST(DocumentQuery, TakesTheLastWordForABeginningWhileTyping) {
    const DocumentQuery query = Parsed("ranking sco", true);
    EXPECT_FALSE(query.terms[0].is_prefix);
    EXPECT_TRUE(query.terms[1].is_prefix);
    EXPECT_FALSE(Parsed("ranking score ", true).terms[1].is_prefix);
}

TEST(DocumentQuery, ReadsFields) {
    const DocumentQuery query = Parsed("custodian:chen title:\"weekly report\"");
    EXPECT_EQ(query.terms[0], (QueryTerm{"custodian", "chen", false}));
    EXPECT_EQ(query.terms[1], (QueryTerm{"title", "weekly report", false}));
}

TEST(DocumentQuery, LooksForWhatOnlySeemsToBeAField) {
    EXPECT_EQ(Parsed("Re:budget").terms[0], (QueryTerm{"", "re budget", false}));
}

TEST(DocumentQuery, ReadsDates) {
    EXPECT_EQ(Parsed("dated:2016").from, Date(2016, 1, 1));
    EXPECT_EQ(Parsed("dated:2016").to, Date(2016, 12, 31));
    EXPECT_EQ(Parsed("dated:2016-02").to, Date(2016, 2, 29));
    const DocumentQuery range = Parsed("dated:2015-06-01..2016-01");
    EXPECT_EQ(range.from, Date(2015, 6, 1));
    EXPECT_EQ(range.to, Date(2016, 1, 31));
    EXPECT_FALSE(Parsed("dated:2016-05-02..").to);
}

TEST(DocumentQuery, ReadsTierRoleSecretAndProduction) {
    const DocumentQuery query =
        Parsed("tier:\"attorneys' eyes only\" role:\"refers to\" secret:ts-3 production:LP-VOL001");
    EXPECT_EQ(query.tier, Tier::kAttorneysEyesOnly);
    EXPECT_EQ(query.role, LinkRole::kRefersTo);
    EXPECT_EQ(query.secret, 3);
    EXPECT_EQ(query.production, "LP-VOL001");
    EXPECT_TRUE(query.terms.empty());
}

TEST(DocumentQuery, SaysWhatItCannotRead) {
    EXPECT_NE(Problem("dated:yesterday"), "");
    EXPECT_NE(Problem("tier:secret"), "");
    EXPECT_NE(Problem("role:proves"), "");
    EXPECT_NE(Problem("secret:first"), "");
    EXPECT_NE(Problem("dated:.."), "");
}

TEST(DocumentQuery, WaitsForTheEndOfAFilterWhileTyping) {
    EXPECT_TRUE(Parsed("dated:201", true).empty());
    EXPECT_TRUE(Parsed("tier:conf", true).empty());
}

TEST(DocumentQuery, AsksNothingWithoutWords) {
    EXPECT_TRUE(Parsed("").empty());
    EXPECT_TRUE(Parsed("  \t ").empty());
    EXPECT_TRUE(Parsed("\"\"").empty());
}

}  // namespace
}  // namespace particulars
