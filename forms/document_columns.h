// How the list of documents shows its columns: how wide, by what order, and where a query looks.

#pragma once

#include <optional>
#include <string>

#include "model/evidence/document_column.h"
#include "model/evidence/document_view.h"
#include "model/jobs/case_records.h"

namespace particulars {

/// At 100 %, in device-independent pixels.
int WidthOf(DocumentColumn column);

/// The order that its heading asks for; nullopt where the list cannot be sorted by it.
std::optional<DocumentSort> SortOf(DocumentColumn column);

std::string CellText(const Document& document, DocumentColumn column, const CaseRecords& records);

/// The field of a query that looks into this column; empty for none.
std::string QueryFieldOf(DocumentColumn column);

}  // namespace particulars
