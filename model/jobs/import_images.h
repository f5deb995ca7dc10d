// Takes the page counts of an image load file (Opticon, IPRO) over to the documents of the case.
//
// An image load file tells the pages of documents that are there; it brings none of its own. It
// also shows which numbers have no page image.

#pragma once

#include "model/jobs/import_documents.h"

namespace particulars {

/// By the kind that the user chose, or else by looking at the file. Throws kNotFound or
/// kUnreadable.
bool IsImageLoadFile(const ImportOptions& options);

/// The documents whose page count changes are saved as one act. Documents of the file that the case
/// does not have are rejected rows.
ImportOutcome ImportImages(Database& db, const Clock& clock, const std::string& user,
                           const ImportOptions& options, Progress& progress);

}  // namespace particulars
