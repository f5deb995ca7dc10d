#include "model/store/import_writer.h"

#include <array>
#include <fmt/format.h>
#include <string_view>

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

// Bytes of words that SQLite's index gathers before it writes them: as the library has it, and
// while many rows are written. The more it gathers, the fewer times it merges what it wrote.
constexpr std::int64_t kUsualIndexMemory = 1 << 20;
constexpr std::int64_t kBulkIndexMemory = 32 << 20;

constexpr std::string_view kSetIndexMemory = R"sql(
    INSERT INTO document_search (document_search, rank) VALUES ('hashsize', $1)
)sql";

constexpr std::string_view kTriggers = R"sql(
    SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'document'
)sql";

constexpr std::string_view kIndex = R"sql(
    INSERT INTO document_search (rowid, bates, title, custodian, author, recipients, kind, more,
                                 text)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
)sql";

constexpr std::string_view kCount = "UPDATE document_tally SET documents = documents + $1";

/// The columns of `kIndex` behind the place, as a document calls them.
constexpr std::array<std::string_view, 8> kIndexed = {"bates_begin", "title", "custodian", "author",
                                                      "recipients",  "kind",  "more",      "text"};

/// With the place as the first parameter.
std::string InsertWithPlace() {
    std::string columns = "place";
    std::string parameters = "$1";
    for (std::size_t i = 0; i < TableOf<Document>().columns.size(); ++i) {
        columns += ", " + TableOf<Document>().columns[i].name;
        parameters += fmt::format(", ${}", i + 2);
    }
    return fmt::format("INSERT INTO document ({}) VALUES ({}) ON CONFLICT DO NOTHING", columns,
                       parameters);
}

}  // namespace

ImportWriter::ImportWriter(Database& db) : db_(db) {
    if (db.dialect() != "sqlite") {
        insert_ = db.PrepareBulk(TableOf<Document>().insert + " ON CONFLICT DO NOTHING");
        return;
    }
    TakeTriggersOff();
    db.Execute(kSetIndexMemory, {kBulkIndexMemory});
    db.Query("SELECT coalesce(max(place), 0) FROM document", {},
             [&](const Row& row) { place_ = row.Integer(0); });
    insert_ = db.PrepareBulk(InsertWithPlace());
    index_ = db.PrepareBulk(kIndex);
}

ImportWriter::~ImportWriter() = default;

void ImportWriter::TakeTriggersOff() {
    std::vector<std::string> names;
    db_.Query(kTriggers, {}, [&](const Row& row) {
        names.push_back(row.Text(0));
        triggers_.push_back(row.Text(1));
    });
    for (const std::string& name : names)
        db_.RunScript("DROP TRIGGER " + name);
}

bool ImportWriter::Add(const Values& values, const Sha256Hasher::Digest& digest) {
    if (index_) {
        row_.assign(1, Value(place_ + 1));
        row_.insert(row_.end(), values.begin(), values.end());
        if (insert_->Run(row_) == 0)
            return false;
        ++place_;
        Index(values);
    } else if (insert_->Run(values) == 0) {
        return false;
    }
    digest_.Add(digest);
    ++added_;
    return true;
}

void ImportWriter::Index(const Values& values) {
    static const std::vector<std::size_t> positions = [] {
        std::vector<std::size_t> found;
        for (const std::string_view column : kIndexed)
            found.push_back(TableOf<Document>().Position(column).value());
        return found;
    }();
    indexed_.assign(1, Value(place_));
    for (const std::size_t position : positions)
        indexed_.push_back(values[position]);
    index_->Run(indexed_);
}

void ImportWriter::Finish() {
    if (!index_)
        return;
    insert_.reset();
    index_.reset();
    db_.Execute(kSetIndexMemory, {kUsualIndexMemory});
    db_.Execute(kCount, {added_});
    for (const std::string& trigger : triggers_)
        db_.RunScript(trigger);
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
