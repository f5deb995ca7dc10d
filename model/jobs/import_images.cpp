#include "model/jobs/import_images.h"

#include <filesystem>
#include <fmt/format.h>

#include "model/jobs/load_case.h"
#include "model/jobs/overlay.h"
#include "model/store/document_digest.h"
#include "model/store/edit.h"
#include "model/store/record_maps.h"
#include "model/store/records.h"

namespace particulars {
namespace {

constexpr std::size_t kNotesKept = 500;
constexpr std::size_t kNumbersKept = 500;
constexpr std::int64_t kBetweenSteps = 200;

constexpr std::string_view kWithoutPages = R"sql(
    SELECT bates_begin FROM document
     WHERE pages = 0 AND ($1 = '' OR production = $1)
     ORDER BY bates_key LIMIT $2
)sql";

class ImageImport {
public:
    ImageImport(Database& db, Edit& edit, ImportOutcome& outcome)
        : db_(db), edit_(edit), outcome_(outcome) {}

    void Take(const ImageDocument& image) {
        ++outcome_.import.record_count;
        Document row;
        row.bates_begin = image.begin;
        row.production = image.volume;
        std::optional<Document> saved = DocumentOfRow(db_, row);
        if (!saved) {  // The volume of the images may be called otherwise.
            row.production.clear();
            saved = DocumentOfRow(db_, row);
        }
        if (!saved) {
            ++outcome_.import.rejected_count;
            return Note(image.line, image.begin + ": no document of the case begins there.", true);
        }
        for (const Violation& warning : image.warnings)
            Note(image.line, warning.message, false);
        if (!image.warnings.empty())
            ++outcome_.warned;
        if (saved->pages == image.pages)
            return;
        outcome_.changes.push_back({saved->bates_begin, "pages", std::to_string(saved->pages),
                                    std::to_string(image.pages)});
        saved->pages = image.pages;
        edit_.Save(*saved);
        ++outcome_.changed;
    }

private:
    void Note(std::int64_t line, std::string message, bool is_blocking) {
        if (outcome_.notes.size() < kNotesKept)
            outcome_.notes.push_back({line, std::move(message), is_blocking});
    }

    Database& db_;
    Edit& edit_;
    ImportOutcome& outcome_;
};

}  // namespace

bool IsImageLoadFile(const ImportOptions& options) {
    const LoadFileKind kind = options.choices.kind ? *options.choices.kind
                                                   : LoadFile(options.path, options.choices).kind();
    return kind == LoadFileKind::kOpticon || kind == LoadFileKind::kLfp;
}

ImportOutcome ImportImages(Database& db, const Clock& clock, const std::string& user,
                           const ImportOptions& options, Progress& progress) {
    ImportOutcome outcome;
    DocumentImport& import = outcome.import;
    import.id = NewId<DocumentImportId>(clock);
    import.matter = MatterOf(db);
    import.file = std::filesystem::path(options.path).filename().string();
    import.imported_at = ToIso(clock.Now());
    import.imported_by = user;
    import.digest = DocumentDigest().Text();
    Sha256Hasher hasher;
    LoadFile file(options.path, options.choices,
                  [&](std::string_view bytes) { hasher.Add(bytes); });
    const std::unique_ptr<ImageDocuments> images = file.OpenImages();
    Edit edit(db, clock, user, "page images of " + import.file);
    ImageImport running(db, edit, outcome);
    ImageDocument image;
    while (images->Next(image)) {
        running.Take(image);
        if (import.record_count % kBetweenSteps == 1)
            progress.Step(file.position(), file.size(), "reading page images");
    }
    import.format = file.Format();
    import.sha256 = hasher.FinishAsHex();
    outcome.counts.skipped = images->counts().skipped;
    db.Query(kWithoutPages, {options.production, static_cast<std::int64_t>(kNumbersKept)},
             [&](const Row& row) { outcome.without_image.push_back(row.Text(0)); });
    if (options.is_dry_run) {
        import.id = {};
        return outcome;
    }
    if (outcome.changed > 0)
        edit.Save(import);
    edit.Commit();
    return outcome;
}

}  // namespace particulars
