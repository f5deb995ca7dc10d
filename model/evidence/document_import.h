// A DocumentImport: one load file that was taken into the case, with what came of it.
//
// The documents of an import are not in the change log one by one; the import is, with a digest of
// them all. So the log stays readable after a million rows, a changed row is still found by
// verifying, and one undo takes back exactly the rows that the import brought.

#pragma once

#include <cstdint>
#include <string>

#include "model/matter/matter.h"

namespace particulars {

using DocumentImportId = Id<struct DocumentImportTag>;

struct DocumentImport {
    DocumentImportId id;
    MatterId matter;
    std::string file;                 ///< Name without folder: "LP-VOL001.dat".
    std::string sha256;               ///< Of the load file, lower-case hex.
    std::string format;               ///< "Concordance DAT, UTF-16LE", as explained to the user.
    std::string profile;              ///< The mapping that was used; empty if it has no name.
    std::int64_t record_count = 0;    ///< Records in the file, without the headings.
    std::int64_t added_count = 0;     ///< Documents it brought.
    std::int64_t rejected_count = 0;  ///< Records that it did not take.
    std::string digest;               ///< Of the documents it brought: store/document_digest.h.
    std::string imported_at;          ///< UTC, ISO text.
    std::string imported_by;
    std::int64_t revision = 0;
};

Violations Check(const DocumentImport& import);

}  // namespace particulars
