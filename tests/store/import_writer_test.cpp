#include "model/store/import_writer.h"

#include "model/store/change_log.h"
#include "model/store/document_listing.h"
#include "model/store/records.h"
#include "tests/support/backends.h"
#include "tests/support/case_samples.h"
#include "tests/support/expect_error.h"
#include "tests/support/many_documents.h"

namespace particulars {
namespace {

constexpr int kDocuments = 60;

class ImportWriterTest : public StoreTest {
protected:
    void SetUp() override {
        StoreTest::SetUp();
        SaveMatter(*db_, clock_);
        import_ = ImportNumbered(*db_, clock_, 1, kDocuments);
    }

    std::int64_t Count() { return CountDocuments(*db_, {}, Tier::kSourceCode); }

    void Rename(const std::string& id) {
        Document document = *Find<Document>(*db_, id);
        document.title = "Another title";
        Edit edit(*db_, clock_, "associate", "rename");
        edit.Save(document);
        edit.Commit();
    }

    DocumentImport import_;
};

TEST_P(ImportWriterTest, IsOneLineOfTheLog) {
    std::int64_t lines = 0;
    db_->Query("SELECT count(*) FROM change WHERE record_type = 'document'", {},
               [&](const Row& row) { lines = row.Integer(0); });
    EXPECT_EQ(lines, 0);
    EXPECT_EQ(UndoLabel(*db_, "associate"), "import volume.dat");
    EXPECT_TRUE(CheckImports(*db_).empty());
    EXPECT_TRUE(UnloggedRecords(*db_).empty());
}

TEST_P(ImportWriterTest, IsTakenBackInOneStep) {
    ImportNumbered(*db_, clock_, 1001, 1010);
    Undo(*db_, clock_, "associate");
    EXPECT_EQ(Count(), kDocuments);
    Undo(*db_, clock_, "associate");
    EXPECT_EQ(Count(), 0);
    EXPECT_TRUE(All<DocumentImport>(*db_).empty());
    EXPECT_TRUE(FirstMatches(*db_, std::get<DocumentQuery>(ParseDocumentQuery("ranking")),
                             Tier::kSourceCode, 10)
                    .empty());
    EXPECT_TRUE(UnloggedRecords(*db_).empty());
}

TEST_P(ImportWriterTest, CannotBeBroughtAgainWithoutItsFile) {
    Undo(*db_, clock_, "associate");
    EXPECT_ERROR(ErrorKind::kConflict, Redo(*db_, clock_, "associate"));
    EXPECT_EQ(Count(), 0);
}

TEST_P(ImportWriterTest, StaysWhereADocumentWasEditedSince) {
    Edit edit(*db_, clock_, "partner", "rename");
    Document document = *Find<Document>(*db_, "document-0000007");
    document.title = "Another title";
    edit.Save(document);
    edit.Commit();
    EXPECT_ERROR(ErrorKind::kConflict, Undo(*db_, clock_, "associate"));
    EXPECT_EQ(Count(), kDocuments);
}

TEST_P(ImportWriterTest, StaysWhereADocumentWasLinkedSince) {
    Edit edit(*db_, clock_, "partner", "link");
    TradeSecret secret;
    secret.matter = kSampleMatter;
    secret.number = 1;
    edit.Save(secret);
    Link link;
    link.matter = kSampleMatter;
    link.secret = secret.id.text();
    link.document = DocumentId("document-0000007");
    edit.Save(link);
    edit.Commit();
    EXPECT_ERROR(ErrorKind::kConflict, Undo(*db_, clock_, "associate"));
    EXPECT_EQ(Count(), kDocuments);
}

TEST_P(ImportWriterTest, VerifiesAfterAnEdit) {
    Rename("document-0000007");
    Rename("document-0000008");
    EXPECT_TRUE(CheckImports(*db_).empty());
    EXPECT_TRUE(UnloggedRecords(*db_).empty());
}

TEST_P(ImportWriterTest, FindsADocumentThatWasChangedBehindItsBack) {
    BehindTheBack("UPDATE document SET custodian = 'Nobody' WHERE id = 'document-0000007'");
    EXPECT_EQ(CheckImports(*db_).size(), 1U);
}

TEST_P(ImportWriterTest, FindsADocumentThatWasTakenOutBehindItsBack) {
    BehindTheBack("DELETE FROM document WHERE id = 'document-0000007'");
    EXPECT_EQ(CheckImports(*db_).size(), 1U);
}

TEST_P(ImportWriterTest, FindsADocumentThatNothingAccountsFor) {
    BehindTheBack("UPDATE document SET batch = NULL WHERE id = 'document-0000007'");
    EXPECT_EQ(CheckImports(*db_).size(), 2U);
}

TEST_P(ImportWriterTest, RefusesANumberThatIsTakenInItsVolume) {
    ImportNumbered(*db_, clock_, kDocuments, kDocuments);  // Its last number once more.
    EXPECT_EQ(Count(), kDocuments);
}

TEST(DocumentDigest, DoesNotDependOnTheOrder) {
    Sha256Hasher hasher;
    const auto one = DocumentDigest::Of(ValuesOf(NumberedDocument(1)), hasher);
    const auto two = DocumentDigest::Of(ValuesOf(NumberedDocument(2)), hasher);
    DocumentDigest forth;
    forth.Add(one);
    forth.Add(two);
    DocumentDigest back;
    back.Add(two);
    back.Add(one);
    EXPECT_EQ(forth.Text(), back.Text());
    back.Add(one);
    EXPECT_NE(forth.Text(), back.Text()) << "a document that is there twice counts twice";
}

TEST(DocumentDigest, CarriesIntoTheNextNumber) {
    Sha256Hasher::Digest low{};
    low.fill(0);
    for (std::size_t i = 0; i < 8; ++i)
        low[i] = 0xFF;
    Sha256Hasher::Digest unit{};
    unit[0] = 1;
    DocumentDigest digest;
    digest.Add(low);
    digest.Add(unit);
    EXPECT_EQ(digest.Text(), "0000000000000000000000000000000000000000000000010000000000000000");
}

TEST(DocumentDigest, DoesNotCountTheRevision) {
    Sha256Hasher hasher;
    Document document = NumberedDocument(1);
    const auto before = DocumentDigest::Of(ValuesOf(document), hasher);
    document.revision = 9;
    EXPECT_EQ(DocumentDigest::Of(ValuesOf(document), hasher), before);
    document.custodian += "x";
    EXPECT_NE(DocumentDigest::Of(ValuesOf(document), hasher), before);
}

PARTICULARS_ALL_BACKENDS(ImportWriterTest);

}  // namespace
}  // namespace particulars
