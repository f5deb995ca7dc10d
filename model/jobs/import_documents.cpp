#include "model/jobs/import_documents.h"

#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <memory>
#include <optional>

#include "model/core/error.h"
#include "model/jobs/bates_overlaps.h"
#include "model/jobs/import_images.h"
#include "model/jobs/load_case.h"
#include "model/jobs/overlay.h"
#include "model/jobs/row_feed.h"
#include "model/loadfiles/heading.h"
#include "model/loadfiles/reject_file.h"
#include "model/store/edit.h"
#include "model/store/import_writer.h"
#include "model/store/record_maps.h"
#include "model/store/records.h"

namespace particulars {
namespace {

constexpr std::size_t kNotesKept = 500;
constexpr std::size_t kChangesKept = 500;
constexpr const char* kPhase = "importing";

/// The reject file while it is written: it gets its name only once the import is kept.
class Rejects {
public:
    Rejects(std::string path, std::span<const std::string> headings)
        : path_(std::move(path)), headings_(headings.begin(), headings.end()) {}
    Rejects(const Rejects&) = delete;
    Rejects& operator=(const Rejects&) = delete;
    ~Rejects() {
        stream_.close();
        std::error_code ignored;
        if (file_)
            std::filesystem::remove(Unfinished(), ignored);
    }

    void Add(const SourceRecord& record, const Violations& reasons) {
        if (path_.empty())
            return;
        if (!file_)
            Open();
        file_->Add(record, reasons);
    }

    /// The path, or nothing if nothing was rejected.
    std::string Keep() {
        if (!file_)
            return {};
        stream_.close();
        std::error_code failure;
        if (stream_)
            std::filesystem::rename(Unfinished(), path_, failure);
        if (!stream_ || failure)
            Fail();
        file_.reset();
        return path_;
    }

private:
    std::string Unfinished() const { return path_ + ".part"; }

    void Open() {
        stream_.open(Unfinished(), std::ios::binary | std::ios::trunc);
        if (!stream_)
            Fail();
        file_.emplace([this](std::string_view bytes) { stream_ << bytes; }, headings_);
    }

    [[noreturn]] void Fail() const {
        throw Error(ErrorKind::kUnavailable,
                    "The reject file cannot be written. Nothing was imported. Choose another "
                    "folder: " +
                        path_);
    }

    std::string path_;
    std::vector<std::string> headings_;
    std::ofstream stream_;
    std::optional<RejectFile> file_;
};

/// One import while it runs.
class Import {
public:
    Import(Database& db, const ImportOptions& options, Progress& progress, RowFeed& feed,
           ImportOutcome& outcome)
        : db_(db),
          options_(options),
          progress_(progress),
          feed_(feed),
          outcome_(outcome),
          rejects_(options.is_dry_run ? std::string() : options.reject_path, feed.headings()) {}

    void AddAll() {
        ImportWriter writer(db_);
        BatesOverlaps overlaps(db_);
        EachRow([&](FedRow& row) {
            if (const auto other = overlaps.With(row.document))
                row.warnings.push_back({"bates_end", "Its numbers overlap those of " + *other +
                                                         ", which is in the same volume."});
            if (writer.Add(row.values, row.digest))
                return true;
            row.blocking.push_back({"bates_begin",
                                    "A document with this first Bates number is "
                                    "in the volume already."});
            return false;
        });
        writer.Finish();
        outcome_.import.added_count = writer.added();
        outcome_.import.digest = writer.digest();
    }

    void OverlayAll(Edit& edit) {
        EachRow([&](FedRow& row) { return OverlayOne(edit, row); });
        outcome_.import.digest = DocumentDigest().Text();
    }

    void KeepRejects() { outcome_.reject_path = rejects_.Keep(); }

private:
    /// `take` is given each row that is not blocked, and says whether it was taken.
    template <typename Take>
    void EachRow(const Take& take) {
        FedBatch batch;
        progress_.Step(0, feed_.size(), kPhase);
        while (feed_.Next(batch)) {
            for (FedRow& row : batch.rows) {
                ++outcome_.import.record_count;
                if (!row.blocking.empty() || !take(row))
                    Reject(row);
                else
                    NoteWarnings(row);
            }
            progress_.Step(batch.position, feed_.size(), kPhase);
        }
        outcome_.counts = feed_.counts();
        outcome_.import.sha256 = feed_.sha256();
        outcome_.import.format = feed_.Format();
    }

    bool OverlayOne(Edit& edit, FedRow& row) {
        const std::optional<Document> saved = DocumentOfRow(db_, row.document);
        if (!saved) {
            row.blocking.push_back({"bates_begin",
                                    "No document, or more than one, has this first "
                                    "Bates number. Name its volume."});
            return false;
        }
        Document changed =
            Overlaid(*saved, row.document, RecordOf(row), options_.mapping, options_.blanks_erase);
        const std::vector<OverlayChange> changes = ChangesBetween(*saved, changed);
        if (changes.empty())
            return true;
        row.blocking = Check(changed);
        if (!row.blocking.empty())
            return false;
        edit.Save(changed);
        ++outcome_.changed;
        for (const OverlayChange& change : changes)
            if (outcome_.changes.size() < kChangesKept)
                outcome_.changes.push_back(change);
        return true;
    }

    void Reject(const FedRow& row) {
        ++outcome_.import.rejected_count;
        rejects_.Add(RecordOf(row), row.blocking);
        Note(row.line, row.blocking, true);
    }

    void NoteWarnings(const FedRow& row) {
        if (row.warnings.empty())
            return;
        ++outcome_.warned;
        Note(row.line, row.warnings, false);
    }

    void Note(std::int64_t line, const Violations& violations, bool is_blocking) {
        for (const Violation& violation : violations)
            if (outcome_.notes.size() < kNotesKept)
                outcome_.notes.push_back({line, violation.message, is_blocking});
    }

    Database& db_;
    const ImportOptions& options_;
    Progress& progress_;
    RowFeed& feed_;
    ImportOutcome& outcome_;
    Rejects rejects_;
};

std::string Label(const DocumentImport& import, ImportMode mode) {
    return mode == ImportMode::kAdd ? "import " + import.file : "overlay " + import.file;
}

}  // namespace

ImportOutcome ImportDocuments(Database& db, const Clock& clock, const std::string& user,
                              const ImportOptions& options, Progress& progress) {
    if (IsImageLoadFile(options))
        return ImportImages(db, clock, user, options, progress);
    if (const Violations wrong = Check(options.mapping); !wrong.empty())
        throw Error(ErrorKind::kUsage, wrong.front().message, wrong.front().field);
    ImportOutcome outcome;
    DocumentImport& import = outcome.import;
    import.id = NewId<DocumentImportId>(clock);
    import.matter = MatterOf(db);
    import.file = std::filesystem::path(options.path).filename().string();
    import.profile = options.mapping.name;
    import.imported_at = ToIso(clock.Now());
    import.imported_by = user;
    RowFeed feed(options, {import.matter, options.production, options.unmarked, All<TierName>(db)},
                 import.id, clock);
    Import running(db, options, progress, feed, outcome);
    const bool adds = options.mode == ImportMode::kAdd;
    Edit edit(db, clock, user, Label(import, options.mode), [&] {
        if (adds)
            running.AddAll();
    });
    if (!adds)
        running.OverlayAll(edit);
    if (options.is_dry_run) {
        import.id = {};
        return outcome;
    }
    if (adds || outcome.changed > 0)
        edit.Save(import);
    running.KeepRejects();
    edit.Commit();
    return outcome;
}

}  // namespace particulars
