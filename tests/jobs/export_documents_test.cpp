#include "model/jobs/export_documents.h"

#include <algorithm>
#include <fstream>
#include <sstream>

#include "model/jobs/import_documents.h"
#include "model/store/case_file.h"
#include "model/store/records.h"
#include "tests/jobs/listed_case.h"
#include "tests/jobs/scratch_case.h"

namespace particulars {
namespace {

std::string BytesOf(const std::string& path) {
    std::ifstream stream(path, std::ios::binary);
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

class ExportDocumentsTest : public ScratchCase {
protected:
    void SetUp() override {
        ScratchCase::SetUp();
        SaveMatter(*db_, clock_);
    }

    void Add(Document document) {
        Edit edit(*db_, clock_, "tester", "prepare");
        std::vector<AnyRecord> records = {std::move(document)};
        SaveRecords(edit, kSampleMatter, records, progress_);
        edit.Commit();
    }

    static Document Numbered(const std::string& begin, const std::string& end) {
        Document document;
        document.bates_begin = begin;
        document.bates_end = end;
        return document;
    }

    DocumentExportOutcome Export(Database& db, const std::string& name) {
        DocumentExport options;
        options.output = Path(name);
        return ExportDocuments(db, options, progress_);
    }

    /// What an empty case writes that took in the file `name`.
    std::string WrittenAgain(const std::string& name, const LoadFileMapping& mapping,
                             const std::string& again) {
        const std::unique_ptr<Database> other = CreateScratchCase();
        SaveMatter(*other, clock_);
        ImportOptions options;
        options.path = Path(name);
        options.mapping = mapping;
        ImportDocuments(*other, clock_, "tester", options, progress_);
        Export(*other, again);
        return BytesOf(Path(again));
    }

    NoProgress progress_;
};

TEST_F(ExportDocumentsTest, WritesTheSameBytesAfterARoundTrip) {
    Document odd = Numbered("AB000003", "AB000004");
    odd.title = " Weekly, \"final\" ";
    odd.text = "First line\nsecond \u00fe line\r\n\r\nend \u00ae";
    odd.dated = Date(2016, 3, 1);
    odd.tier = Tier::kSourceCode;
    odd.path = "native/b.txt";
    odd.more = {{"DOCDATE", "not a day"}, {"Reviewer's tag", "=1+2"}, {"Title", "kept"}};
    Add(odd);
    Add(Numbered("AB000001", "AB000002"));
    for (const char* ending : {".dat", ".csv"}) {
        const std::string first = std::string("one") + ending;
        const DocumentExportOutcome outcome = Export(*db_, first);
        EXPECT_EQ(outcome.documents, 2);
        EXPECT_EQ(outcome.tier, Tier::kSourceCode);
        EXPECT_EQ(WrittenAgain(first, outcome.mapping, std::string("two") + ending),
                  BytesOf(Path(first)))
            << ending;
    }
}

TEST_F(ExportDocumentsTest, SortsByBatesNumberAndKeepsEveryColumn) {
    Document later = Numbered("AB000010", "AB000010");
    later.more = {{"Box", "7"}};
    Add(later);
    Add(Numbered("AB000009", "AB000009"));
    Export(*db_, "one.csv");

    const std::string written = BytesOf(Path("one.csv"));
    EXPECT_LT(written.find("AB000009"), written.find("AB000010"));
    EXPECT_NE(written.find(",Box\r\n"), std::string::npos);
    EXPECT_NE(written.find(",7\r\n"), std::string::npos);
}

TEST_F(ExportDocumentsTest, WritesOnlyWhatTheFilterFinds) {
    Document plan = Numbered("AB000001", "AB000001");
    plan.title = "Plan";
    Add(plan);
    Add(Numbered("AB000002", "AB000002"));
    DocumentExport options;
    options.output = Path("plan.csv");
    options.filter = std::get<DocumentQuery>(ParseDocumentQuery("title:plan"));

    EXPECT_EQ(ExportDocuments(*db_, options, progress_).documents, 1);
}

TEST_F(ExportDocumentsTest, LeavesNothingBehindForAnotherEnding) {
    EXPECT_ERROR(ErrorKind::kUsage, Export(*db_, "one.xlsx"));
    EXPECT_TRUE(std::filesystem::is_empty(folder_));
}

}  // namespace
}  // namespace particulars
