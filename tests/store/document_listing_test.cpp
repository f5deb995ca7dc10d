#include "model/store/document_listing.h"

#include <algorithm>
#include <set>

#include "model/store/records.h"
#include "tests/support/backends.h"
#include "tests/support/case_samples.h"
#include "tests/support/many_documents.h"

namespace particulars {
namespace {

constexpr int kDocuments = 700;

class DocumentListingTest : public StoreTest {
protected:
    void SetUp() override {
        StoreTest::SetUp();
        SaveMatter(*db_, clock_);
        ImportNumbered(*db_, clock_, 1, kDocuments);
    }

    DocumentListing Open(const DocumentView& view) {
        return {std::shared_ptr<Database>(db_.get(), [](Database*) {}), view};
    }

    static DocumentView Asking(const std::string& query) {
        DocumentView view;
        view.query = std::get<DocumentQuery>(ParseDocumentQuery(query));
        return view;
    }

    std::int64_t CountOf(const std::string& query) {
        return CountDocuments(*db_, Asking(query).query, Tier::kSourceCode);
    }

    static std::string TextOf(const Document& document, DocumentSort sort) {
        switch (sort) {
            case DocumentSort::kBates:
                return document.bates_key;
            case DocumentSort::kDate:
                return document.dated ? ToIso(*document.dated) : std::string();
            case DocumentSort::kCustodian:
                return document.custodian;
            case DocumentSort::kTitle:
                return document.title;
            case DocumentSort::kProduction:
                return document.production + document.bates_key;
        }
        return {};
    }
};

TEST_P(DocumentListingTest, CountsAllDocuments) {
    EXPECT_EQ(Open({}).count(), kDocuments);
}

TEST_P(DocumentListingTest, GivesEveryRowOnceInEveryOrder) {
    for (const auto& [sort, name] : EnumText<DocumentSort>::kNames) {
        for (const bool descending : {false, true}) {
            DocumentView view;
            view.sort = sort;
            view.is_descending = descending;
            DocumentListing listing = Open(view);
            for (const bool with_jumps : {false, true}) {
                if (with_jumps)
                    listing.Take(listing.FindJumps(*db_));
                std::set<std::string> seen;
                std::vector<std::string> texts;
                for (std::int64_t row = 0; row < listing.count(); row += 64)
                    for (const Document& document : listing.Rows(row, 64)) {
                        seen.insert(document.id.text());
                        texts.push_back(TextOf(document, sort));
                    }
                EXPECT_EQ(seen.size(), static_cast<std::size_t>(kDocuments)) << name;
                if (descending)
                    std::reverse(texts.begin(), texts.end());
                EXPECT_TRUE(std::is_sorted(texts.begin(), texts.end())) << name;
            }
        }
    }
}

TEST_P(DocumentListingTest, GivesTheSamePageWithAndWithoutJumps) {
    DocumentListing plain = Open({});
    DocumentListing jumping = Open({});
    jumping.Take(jumping.FindJumps(*db_));
    for (const std::int64_t row : {0, 1, 255, 256, 257, 511, 512, 600, 699}) {
        const auto expected = plain.Rows(row, 10);
        const auto found = jumping.Rows(row, 10);
        ASSERT_EQ(found.size(), expected.size()) << row;
        for (std::size_t i = 0; i < found.size(); ++i)
            EXPECT_EQ(found[i].id, expected[i].id) << row;
    }
}

TEST_P(DocumentListingTest, GivesNothingBeyondTheEnd) {
    DocumentListing listing = Open({});
    EXPECT_EQ(listing.Rows(kDocuments - 3, 10).size(), 3U);
    EXPECT_TRUE(listing.Rows(kDocuments, 10).empty());
    EXPECT_TRUE(listing.Rows(-1, 10).empty());
}

TEST_P(DocumentListingTest, KnowsTheRowOfADocument) {
    DocumentView view;
    view.sort = DocumentSort::kTitle;
    DocumentListing listing = Open(view);
    const Document wanted = listing.Rows(333, 1).front();
    EXPECT_EQ(listing.RowOf(wanted.id), 333);
    EXPECT_EQ(listing.RowOf(DocumentId("nowhere")), std::nullopt);
}

TEST_P(DocumentListingTest, FindsWordsBeginningsAndPhrases) {
    EXPECT_EQ(CountOf("ranking"), kDocuments / 3);
    EXPECT_EQ(CountOf("rank*"), kDocuments / 3);
    EXPECT_EQ(CountOf("rank"), 0);
    EXPECT_EQ(CountOf("\"report 12 on\""), 1);
    EXPECT_EQ(CountOf("\"on report 12\""), 0);
    EXPECT_EQ(CountOf("LP0000012"), 1);
    EXPECT_EQ(CountOf("RANKING okafor"), kDocuments / 6);
}

TEST_P(DocumentListingTest, FindsInOneField) {
    EXPECT_EQ(CountOf("custodian:okafor"), kDocuments / 2);
    EXPECT_EQ(CountOf("title:okafor"), 0);
    EXPECT_EQ(CountOf("custodian:chen title:ranking"), CountOf("chen ranking"));
}

TEST_P(DocumentListingTest, FindsByDateTierAndProduction) {
    EXPECT_EQ(CountOf("tier:\"source code\""), kDocuments / 10);
    EXPECT_EQ(CountOf("production:VOL1"), kDocuments);
    EXPECT_EQ(CountOf("production:VOL2"), 0);
    EXPECT_EQ(CountOf("dated:2016"), kDocuments - kDocuments / 7) << "undated ones are in no range";
    EXPECT_EQ(CountOf("dated:2016-01-01..2016-01-10") + CountOf("dated:2016-01-11..2016-12-31"),
              CountOf("dated:2016"));
}

TEST_P(DocumentListingTest, FindsByLinks) {
    const TradeSecret secret = AddSecret(*db_, clock_, "Targeting");
    Edit edit(*db_, clock_, "associate", "link");
    Link link;
    link.matter = kSampleMatter;
    link.secret = secret.id.text();
    link.document = DocumentId("document-0000012");
    link.role = LinkRole::kContains;
    edit.Save(link);
    edit.Commit();
    EXPECT_EQ(CountOf("role:contains"), 1);
    EXPECT_EQ(CountOf("role:contains secret:TS-001"), 1);
    EXPECT_EQ(CountOf("role:\"refers to\""), 0);
    EXPECT_EQ(CountOf("secret:2"), 0);
    const auto counts = CountLinks(*db_);
    ASSERT_EQ(counts.size(), 1U);
    EXPECT_EQ(counts[0].links, 1);
}

TEST_P(DocumentListingTest, KeepsHigherTiersOut) {
    DocumentView view;
    view.highest = Tier::kAttorneysEyesOnly;
    DocumentListing listing = Open(view);
    EXPECT_EQ(listing.count(), kDocuments - kDocuments / 10);
    for (const Document& document : listing.Rows(0, kDocuments))
        EXPECT_NE(document.tier, Tier::kSourceCode);
    EXPECT_EQ(FirstMatches(*db_, Asking("ranking").query, Tier::kConfidential, 1000).size(),
              CountDocuments(*db_, Asking("ranking").query, Tier::kConfidential));
}

TEST_P(DocumentListingTest, SortsWhatAQueryFinds) {
    DocumentView view = Asking("ranking");
    view.is_descending = true;
    DocumentListing listing = Open(view);
    ASSERT_EQ(listing.count(), kDocuments / 3);
    EXPECT_FALSE(listing.is_cut());
    EXPECT_EQ(listing.Rows(0, 1).front().bates_begin, "LP0000699");
    EXPECT_EQ(listing.RowOf(DocumentId("document-0000699")), 0);
    EXPECT_EQ(listing.RowOf(DocumentId("document-0000700")), std::nullopt);
}

TEST_P(DocumentListingTest, FindsADocumentByItsNewWordsAfterAnEdit) {
    Document document = *Find<Document>(*db_, "document-0000012");
    document.title = "Minutes of the board";
    Edit edit(*db_, clock_, "associate", "rename");
    edit.Save(document);
    edit.Commit();
    EXPECT_EQ(CountOf("\"minutes of the board\""), 1);
    EXPECT_EQ(CountOf("\"report 12 on\""), 0);
}

TEST_P(DocumentListingTest, TakesWordsOfAQueryForWordsOnly) {
    for (const char* odd : {"\"", "a\"b", "NEAR(", "title : x OR", "'; DROP TABLE document", "*",
                            "(", "&|!", ":*", "\\", "--"}) {
        const auto parsed = ParseDocumentQuery(odd);
        if (const auto* query = std::get_if<DocumentQuery>(&parsed)) {
            EXPECT_NO_THROW(CountDocuments(*db_, *query, Tier::kSourceCode)) << odd;
        }
    }
    EXPECT_EQ(Open({}).count(), kDocuments);
}

PARTICULARS_ALL_BACKENDS(DocumentListingTest);

}  // namespace
}  // namespace particulars
