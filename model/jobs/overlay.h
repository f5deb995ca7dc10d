// Changes documents by the rows of a load file that bear their numbers.

#pragma once

#include <functional>
#include <optional>
#include <string>

#include "model/jobs/import_documents.h"
#include "model/store/edit.h"

namespace particulars {

/// `saved` with the fields that the mapping fills taken from `row`, which was made of `record`. A
/// blank cell erases only where `blanks_erase` is set, and never a tier or a last Bates number.
/// Columns that are kept replace those of the same name.
Document Overlaid(const Document& saved, const Document& row, const SourceRecord& record,
                  const LoadFileMapping& mapping, bool blanks_erase);

/// What differs, field by field, in words.
std::vector<OverlayChange> ChangesBetween(const Document& before, const Document& after);

/// The document that a row means: by first Bates number, and by volume where the row names one.
/// nullopt if there is none, or more than one.
std::optional<Document> DocumentOfRow(Database& db, const Document& row);

}  // namespace particulars
