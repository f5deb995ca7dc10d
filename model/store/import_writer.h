// Writes the documents of one import: many rows in one transaction, not logged one by one.
//
// Lives within an Edit's first part (store/edit.h), which logs the import itself afterwards. What
// it cannot take it says; nothing is kept unless the Edit is committed.
//
// In a case file the triggers that keep the search index and the count are off meanwhile, and both
// are written here: a table with triggers makes SQLite write the index out after every single row.

#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "model/core/progress.h"
#include "model/evidence/document.h"
#include "model/store/database.h"
#include "model/store/document_digest.h"

namespace particulars {

class ImportWriter {
public:
    explicit ImportWriter(Database& db);
    ImportWriter(const ImportWriter&) = delete;
    ImportWriter& operator=(const ImportWriter&) = delete;
    ~ImportWriter();

    /// The values of a document in the order of its record map, revision 1, with their digest.
    /// False if its first Bates number is taken in its volume: then nothing was written.
    bool Add(const Values& values, const Sha256Hasher::Digest& digest);

    /// Once all are added.
    void Finish();

    std::int64_t added() const { return added_; }
    std::string digest() const { return digest_.Text(); }

private:
    void TakeTriggersOff();
    void Index(const Values& values);

    Database& db_;
    std::unique_ptr<BulkStatement> insert_;
    std::unique_ptr<BulkStatement> index_;  ///< Null where the server indexes by itself.
    std::vector<std::string> triggers_;     ///< Taken off meanwhile, to be put back.
    std::int64_t place_ = 0;                ///< Of the row added last.
    Values row_;
    Values indexed_;
    DocumentDigest digest_;
    std::int64_t added_ = 0;
};

/// Takes out the documents of an import before its undo. Throws kConflict where one has been edited
/// or linked since.
void RemoveImported(Database& db, const DocumentImport& import, Progress& progress);

/// Findings where the documents of an import are not those that it brought.
std::vector<std::string> CheckImports(Database& db);

}  // namespace particulars
