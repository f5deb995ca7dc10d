// The import of a load file in words: what becomes of a column, of a row, and of the whole.

#pragma once

#include <string>
#include <vector>

#include "model/jobs/import_documents.h"

namespace particulars {

inline constexpr const char* kKeptColumn = "kept under its own name";
inline constexpr const char* kSkippedColumn = "skipped";

/// "Bates begin", "kept as CUSTODIAN2", "skipped".
std::string UseInWords(const ColumnUse& use);

/// "ready", "2 warnings", "blocked".
std::string RowStateInWords(const MappedRow& row);

/// Its warnings and what blocks it, one to a line; empty for a row that is ready.
std::string RowProblems(const MappedRow& row);

/// "First 50 rows: 45 ready, 3 with warnings, 2 blocked."
std::string PreviewInWords(const std::vector<MappedRow>& rows);

/// How the file is written, and why we think so; one sentence to a line.
std::string FormatInWords(const ImportPreview& preview);

/// What came of an import, or would come of it: counts, oddities of the file, missing images.
std::string OutcomeInWords(const ImportOutcome& outcome, bool is_dry_run);

}  // namespace particulars
