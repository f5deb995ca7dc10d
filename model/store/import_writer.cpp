#include "model/store/import_writer.h"

#include <fmt/format.h>

#include "model/core/error.h"
#include "model/store/record_maps.h"
#include "model/store/record_table.h"
#include "model/store/records.h"

namespace particulars {
namespace {

constexpr std::string_view kEditedSince = R"sql(
    SELECT count(*), coalesce(sum(CASE WHEN revision > 1 THEN 1 ELSE 0 END), 0)
      FROM document WHERE batch = $1
)sql";

constexpr std::string_view kUsedSince = R"sql(
    SELECT (SELECT count(*) FROM link l JOIN document d ON d.id = l.document WHERE d.batch = $1)
         + (SELECT count(*) FROM document_review r JOIN document d ON d.id = r.document
             WHERE d.batch = $1)
)sql";

constexpr std::int64_t kRemovedAtOnce = 2000;

constexpr std::string_view kRemove = R"sql(
    DELETE FROM document
     WHERE place IN (SELECT place FROM document WHERE batch = $1 LIMIT $2)
)sql";

// Documents that neither the log nor an import accounts for.
constexpr std::string_view kUnknown = R"sql(
    SELECT count(*)
      FROM document d
     WHERE (d.batch IS NULL OR NOT EXISTS (SELECT 1 FROM document_import i WHERE i.id = d.batch))
       AND NOT EXISTS (SELECT 1 FROM change c
                        WHERE c.record = d.id AND c.record_type = 'document')
)sql";

}  // namespace

ImportWriter::ImportWriter(Database& db)
    : insert_(db.PrepareBulk(TableOf<Document>().insert + " ON CONFLICT DO NOTHING")) {}

ImportWriter::~ImportWriter() = default;

bool ImportWriter::Add(const Values& values, const Sha256Hasher::Digest& digest) {
    if (insert_->Run(values) == 0)
        return false;
    digest_.Add(digest);
    ++added_;
    return true;
}

void RemoveImported(Database& db, const DocumentImport& import, Progress& progress) {
    const Values id = {import.id.text()};
    std::int64_t present = 0;
    std::int64_t edited = 0;
    std::int64_t used = 0;
    db.Query(kEditedSince, id, [&](const Row& row) {
        present = row.Integer(0);
        edited = row.Integer(1);
    });
    db.Query(kUsedSince, id, [&](const Row& row) { used = row.Integer(0); });
    if (edited > 0 || used > 0 || present != import.added_count)
        throw Error(ErrorKind::kConflict,
                    fmt::format("Documents of this import have been edited or linked since ({}), "
                                "so it cannot be taken back. Nothing was changed. Take back the "
                                "later changes first.",
                                edited + used));
    for (std::int64_t removed = 0; removed < present;) {
        progress.Step(removed, present, "taking documents out");
        const std::int64_t now = db.Execute(kRemove, {import.id.text(), kRemovedAtOnce});
        if (now == 0)
            throw Error(ErrorKind::kForbidden,
                        "Some documents of this import cannot be taken out by you. Nothing was "
                        "changed.");
        removed += now;
    }
}

std::vector<std::string> CheckImports(Database& db) {
    std::vector<std::string> findings;
    for (const DocumentImport& import : All<DocumentImport>(db))
        if (DigestOfImport(db, import.id.text()) != import.digest)
            findings.push_back(fmt::format(
                "The documents of the import {} are not those that it brought.", import.id.text()));
    db.Query(kUnknown, {}, [&](const Row& row) {
        if (row.Integer(0) > 0)
            findings.push_back(
                "The table document holds entries that the change log does not "
                "know.");
    });
    return findings;
}

}  // namespace particulars
