// Writes the documents of a case as a load file: Concordance DAT or CSV, by Bates number, with a
// column for every field and one for each column that was kept.
//
// What is written, imported into an empty case and written again is the same to the byte: so cells
// have no white space at their ends, and a column that was kept under the heading of a field is
// numbered. File sizes are not in it: they follow from the files.

#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/core/progress.h"
#include "model/evidence/document_view.h"
#include "model/loadfiles/column_mapping.h"
#include "model/store/database.h"

namespace particulars {

struct DocumentExport {
    std::string output;    ///< Path ending in ".dat" or ".csv".
    DocumentQuery filter;  ///< Empty: all documents.
    Tier highest = Tier::kSourceCode;
};

struct DocumentExportOutcome {
    std::int64_t documents = 0;
    Tier tier = Tier::kPublic;  ///< The highest among them.
    std::int64_t replaced_signs = 0;
    LoadFileMapping mapping;  ///< With which it imports as it was.
};

/// Throws kUsage for another ending and for a filter that finds more than a list can hold,
/// kCancelled through `progress`, and as OutputFile does; nothing half written is left.
DocumentExportOutcome ExportDocuments(Database& db, const DocumentExport& options,
                                      Progress& progress);

}  // namespace particulars
