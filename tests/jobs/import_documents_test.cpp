#include "model/jobs/import_documents.h"

#include <csignal>
#include <fmt/format.h>
#include <fstream>
#include <sstream>
#include <sys/wait.h>

#include "model/store/change_log.h"
#include "model/store/document_listing.h"
#include "model/store/import_writer.h"
#include "model/store/records.h"
#include "tests/jobs/scratch_case.h"
#include "tests/support/case_samples.h"
#include "tests/support/expect_error.h"

namespace particulars {
namespace {

constexpr const char* kRows =
    "BEGBATES,ENDBATES,VOLUME,CUSTODIAN,DOCDATE,SUBJECT,CONFIDENTIALITY,EXTRA\n"
    "LP0001,LP0003,VOL1,Chen,2016-03-14,\"Weekly, \"\"final\"\"\",AEO,one\n"
    "LP0004,LP0004,VOL1,Okafor,2016-03-15,Ranking,Confidential,two\n"
    "LP0009,LP0005,VOL1,Okafor,2016-03-16,Reversed,,three\n";

/// Stops after some steps, as somebody who clicks Cancel.
class Impatient final : public Progress {
public:
    explicit Impatient(int steps) : left_(steps) {}
    void Step(std::int64_t, std::int64_t, std::string_view) override {
        if (left_-- <= 0)
            throw Error(ErrorKind::kCancelled, "Stopped.");
    }

private:
    int left_;
};

class ImportDocumentsTest : public ScratchCase {
protected:
    void SetUp() override {
        ScratchCase::SetUp();
        SaveMatter(*db_, clock_);
    }

    std::string Write(const std::string& name, const std::string& text) {
        std::ofstream(Path(name), std::ios::binary) << text;
        return Path(name);
    }

    ImportOptions OptionsFor(const std::string& path) {
        ImportOptions options;
        options.path = path;
        options.mapping = PreviewImport(path, {}, {}, {}, {}, 50).proposal.mapping;
        options.reject_path = Path("rejects.csv");
        return options;
    }

    ImportOutcome Import(const ImportOptions& options) {
        NoProgress progress;
        return ImportDocuments(*db_, clock_, "paralegal", options, progress);
    }

    std::int64_t Count() { return CountDocuments(*db_, {}, Tier::kSourceCode); }

    Document Numbered(const std::string& bates) {
        for (const Document& document : All<Document>(*db_))
            if (document.bates_begin == bates)
                return document;
        return {};
    }

    static std::string ReadAll(const std::string& path) {
        std::ostringstream text;
        text << std::ifstream(path, std::ios::binary).rdbuf();
        return text.str();
    }

    static std::string ManyRows(int count) {
        std::string text = "BEGBATES,ENDBATES,SUBJECT\n";
        for (int i = 1; i <= count; ++i)
            text += fmt::format("LP{0:07},LP{0:07},Report {0}\n", i);
        return text;
    }
};

TEST_F(ImportDocumentsTest, WarnsOfNumbersThatOverlapWithinAVolume) {
    const ImportOutcome outcome = Import(OptionsFor(
        Write("a.csv", "BEGBATES,ENDBATES\nLP0001,LP0004\nLP0003,LP0006\nLP0007,LP0007\n")));
    EXPECT_EQ(outcome.import.added_count, 3);
    EXPECT_EQ(outcome.warned, 1);
    ASSERT_FALSE(outcome.notes.empty());
    EXPECT_EQ(outcome.notes[0].line, 3);
    EXPECT_NE(outcome.notes[0].message.find("LP0001"), std::string::npos);
}

TEST_F(ImportDocumentsTest, AsksForNoOrderOfDatesWhereThereAreNone) {
    const auto mapping = OptionsFor(Write("a.csv", "BEGBATES,DOCDATE\n")).mapping;
    EXPECT_TRUE(mapping.columns[1].date_order.has_value());
    const auto undecided = OptionsFor(Write("b.csv", "BEGBATES,DOCDATE\nLP1,03/04/2016\n")).mapping;
    EXPECT_FALSE(undecided.columns[1].date_order.has_value());
}

TEST_F(ImportDocumentsTest, TakesWhatCanBeTaken) {
    const ImportOutcome outcome = Import(OptionsFor(Write("a.csv", kRows)));
    EXPECT_EQ(outcome.import.record_count, 3);
    EXPECT_EQ(outcome.import.added_count, 2);
    EXPECT_EQ(outcome.import.rejected_count, 1);
    const Document document = Numbered("LP0001");
    EXPECT_EQ(document.bates_end, "LP0003");
    EXPECT_EQ(document.title, "Weekly, \"final\"");
    EXPECT_EQ(document.dated, Date(2016, 3, 14));
    EXPECT_EQ(document.tier, Tier::kAttorneysEyesOnly);
    ASSERT_EQ(document.more.size(), 1U);
    EXPECT_EQ(document.more[0], (KeptColumn{"EXTRA", "one"}));
    EXPECT_TRUE(UnloggedRecords(*db_).empty());
}

TEST_F(ImportDocumentsTest, WritesWhatItRejectsWithLineAndReason) {
    const ImportOutcome outcome = Import(OptionsFor(Write("a.csv", kRows)));
    EXPECT_EQ(outcome.reject_path, Path("rejects.csv"));
    const std::string rejects = ReadAll(Path("rejects.csv"));
    EXPECT_NE(rejects.find("\n4,"), std::string::npos) << rejects;
    EXPECT_NE(rejects.find("reversed"), std::string::npos) << rejects;
    EXPECT_NE(rejects.find("LP0009"), std::string::npos) << rejects;
    EXPECT_FALSE(std::filesystem::exists(Path("rejects.csv.part")));
}

TEST_F(ImportDocumentsTest, RejectsANumberThatIsThereAlready) {
    Import(OptionsFor(Write("a.csv", kRows)));
    const ImportOutcome again = Import(OptionsFor(Write("a.csv", kRows)));
    EXPECT_EQ(again.import.added_count, 0);
    EXPECT_EQ(again.import.rejected_count, 3);
    EXPECT_EQ(Count(), 2);
}

TEST_F(ImportDocumentsTest, KeepsNothingOfADryRun) {
    ImportOptions options = OptionsFor(Write("a.csv", kRows));
    options.is_dry_run = true;
    const ImportOutcome outcome = Import(options);
    EXPECT_EQ(outcome.import.added_count, 2);
    EXPECT_TRUE(outcome.import.id.empty());
    EXPECT_EQ(Count(), 0);
    EXPECT_TRUE(All<DocumentImport>(*db_).empty());
    EXPECT_FALSE(std::filesystem::exists(Path("rejects.csv")));
    EXPECT_EQ(UndoLabel(*db_, "paralegal"), std::nullopt);
}

TEST_F(ImportDocumentsTest, LeavesNothingBehindWhenItIsStopped) {
    ImportOptions options =
        OptionsFor(Write("many.csv", ManyRows(5000) + "LP9999999,LP0000001,Reversed\n"));
    Impatient progress(4);
    EXPECT_ERROR(ErrorKind::kCancelled,
                 ImportDocuments(*db_, clock_, "paralegal", options, progress));
    EXPECT_EQ(Count(), 0);
    EXPECT_FALSE(std::filesystem::exists(Path("rejects.csv")));
    EXPECT_FALSE(std::filesystem::exists(Path("rejects.csv.part")));
    EXPECT_EQ(Import(options).import.added_count, 5000) << "the case still takes it";
    const auto found = ParseDocumentQuery("\"report 4321\"");
    EXPECT_EQ(CountDocuments(*db_, std::get<DocumentQuery>(found), Tier::kSourceCode), 1);
}

TEST_F(ImportDocumentsTest, IsTakenBackAsOneStep) {
    Import(OptionsFor(Write("a.csv", kRows)));
    Import(OptionsFor(Write("many.csv", ManyRows(3000))));
    EXPECT_EQ(Undo(*db_, clock_, "paralegal"), "undo: import many.csv");
    EXPECT_EQ(Count(), 2);
}

TEST_F(ImportDocumentsTest, KeepsTheCaseAsItWasWhenTheUndoIsStopped) {
    Import(OptionsFor(Write("many.csv", ManyRows(5000))));
    Impatient progress(1);
    EXPECT_ERROR(ErrorKind::kCancelled, Undo(*db_, clock_, "paralegal", progress));
    EXPECT_EQ(Count(), 5000);
    EXPECT_TRUE(UnloggedRecords(*db_).empty());
}

TEST_F(ImportDocumentsTest, OverlaysByNumber) {
    Import(OptionsFor(Write("a.csv", kRows)));
    ImportOptions options = OptionsFor(
        Write("b.csv", "BEGBATES,CUSTODIAN,SUBJECT\nLP0001,,Weekly report\nLP0077,Chen,None\n"));
    options.mode = ImportMode::kOverlay;
    const ImportOutcome outcome = Import(options);
    EXPECT_EQ(outcome.changed, 1);
    EXPECT_EQ(outcome.import.rejected_count, 1);
    ASSERT_EQ(outcome.changes.size(), 1U);
    EXPECT_EQ(outcome.changes[0].before, "Weekly, \"final\"");
    EXPECT_EQ(outcome.changes[0].after, "Weekly report");
    const Document changed = Numbered("LP0001");
    EXPECT_EQ(changed.custodian, "Chen") << "a blank cell erases nothing";
    EXPECT_EQ(changed.tier, Tier::kAttorneysEyesOnly) << "no column says otherwise";
    EXPECT_TRUE(UnloggedRecords(*db_).empty());
    Undo(*db_, clock_, "paralegal");
    EXPECT_EQ(Numbered("LP0001").title, "Weekly, \"final\"");
}

TEST_F(ImportDocumentsTest, ErasesByBlankCellsWhereItIsToldTo) {
    Import(OptionsFor(Write("a.csv", kRows)));
    ImportOptions options =
        OptionsFor(Write("b.csv", "BEGBATES,CUSTODIAN,CONFIDENTIALITY\nLP0004,,\n"));
    options.mode = ImportMode::kOverlay;
    options.blanks_erase = true;
    Import(options);
    EXPECT_EQ(Numbered("LP0004").custodian, "");
    EXPECT_EQ(Numbered("LP0004").tier, Tier::kConfidential) << "a tier is never erased";
}

TEST_F(ImportDocumentsTest, TakesPageCountsFromAnImageLoadFile) {
    Import(OptionsFor(Write("a.csv", kRows)));
    ImportOptions options;
    options.path = Write("a.opt",
                         "LP0001,VOL1,.\\I\\1.tif,Y,,,3\nLP0002,VOL1,.\\I\\2.tif,,,,\n"
                         "LP0003,VOL1,.\\I\\3.tif,,,,\nLP0088,VOL1,.\\I\\4.tif,Y,,,1\n");
    const ImportOutcome outcome = Import(options);
    EXPECT_EQ(Numbered("LP0001").pages, 3);
    EXPECT_EQ(outcome.import.rejected_count, 1) << "no document begins at LP0088";
}

TEST_F(ImportDocumentsTest, ReadsTheFilesWithExtractedText) {
    std::filesystem::create_directory(Path("TEXT"));
    Write("TEXT/1.txt", "The ranker weighs clicks.");
    const std::string path =
        Write("a.csv",
              "BEGBATES,ENDBATES,TEXTLINK\nLP0001,LP0001,.\\TEXT\\1.txt\n"
              "LP0002,LP0002,.\\TEXT\\2.txt\nLP0003,LP0003,..\\..\\etc\\passwd\n");
    const ImportOutcome outcome = Import(OptionsFor(path));
    EXPECT_EQ(Numbered("LP0001").text, "The ranker weighs clicks.");
    EXPECT_EQ(Numbered("LP0003").text, "");
    EXPECT_EQ(outcome.warned, 2) << "one is not there, one leads out of the folder";
    const auto found = ParseDocumentQuery("text:weighs");
    EXPECT_EQ(CountDocuments(*db_, std::get<DocumentQuery>(found), Tier::kSourceCode), 1);
}

TEST_F(ImportDocumentsTest, SaysThatTheFileIsNotThere) {
    ImportOptions options = OptionsFor(Write("a.csv", kRows));
    options.path = Path("nowhere.csv");
    EXPECT_ERROR(ErrorKind::kNotFound, Import(options));
}

TEST_F(ImportDocumentsTest, KeepsNothingIfTheRejectFileCannotBeWritten) {
    ImportOptions options = OptionsFor(Write("a.csv", kRows));
    options.reject_path = Path("no such folder/rejects.csv");
    EXPECT_ERROR(ErrorKind::kUnavailable, Import(options));
    EXPECT_EQ(Count(), 0);
}

/// Kills the program in the middle of its import.
class Killed final : public Progress {
public:
    void Step(std::int64_t done, std::int64_t total, std::string_view) override {
        if (done > total / 2)
            raise(SIGKILL);
    }
};

TEST(ImportDocuments, LeaveTheCaseAsItWasWhenTheProgramIsKilled) {
    std::string pattern = std::filesystem::temp_directory_path() / "particulars-XXXXXX";
    const std::filesystem::path folder = mkdtemp(pattern.data());
    const FixedClock clock("2016-06-23");
    const std::string path = folder / "case.particulars";
    {
        const auto db = CreateCaseFile(path, "password");
        SaveMatter(*db, clock);
    }
    std::string text = "BEGBATES,ENDBATES,SUBJECT\n";
    for (int i = 1; i <= 40'000; ++i)
        text += fmt::format("LP{0:07},LP{0:07},Report {0}\n", i);
    ImportOptions options;
    options.path = folder / "many.csv";
    std::ofstream(options.path, std::ios::binary) << text;
    options.mapping = PreviewImport(options.path, {}, {}, {}, {}, 50).proposal.mapping;
    const pid_t child = fork();
    if (child == 0) {
        const auto db = OpenCaseFile(path, "password");
        Killed progress;
        ImportDocuments(*db, clock, "paralegal", options, progress);
        std::_Exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    ASSERT_TRUE(WIFSIGNALED(status));
    {
        const auto db = OpenCaseFile(path, "password");
        EXPECT_EQ(CountDocuments(*db, {}, Tier::kSourceCode), 0);
        EXPECT_TRUE(VerifyCaseFile(*db).empty());
        EXPECT_TRUE(UnloggedRecords(*db).empty());
        NoProgress progress;
        EXPECT_EQ(ImportDocuments(*db, clock, "paralegal", options, progress).import.added_count,
                  40'000);
    }
    std::filesystem::remove_all(folder);
}

}  // namespace
}  // namespace particulars
