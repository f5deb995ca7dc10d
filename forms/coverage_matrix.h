// Which secrets are backed by evidence in which roles, as a picture: secrets by roles with the
// number of links, and a sign on every role that nothing supports.

#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "forms/matrix.h"
#include "forms/matrix_layout.h"
#include "forms/matrix_legend.h"
#include "model/evidence/document_view.h"

namespace particulars {

struct CoverageMatrix {
    Matrix matrix;
    std::vector<std::vector<std::int64_t>> links;  ///< By row and column.

    /// The documents that are linked so, as a query of the list.
    std::string QueryAt(MatrixPlace place) const;
};

CoverageMatrix BuildCoverageMatrix(const CaseRecords& records,
                                   const std::vector<RoleCount>& coverage);

std::vector<LegendSign> CoverageSigns();

/// "2 of 3 entries have evidence; TS-003 has none."
std::string CoverageInWords(const CoverageMatrix& coverage);

}  // namespace particulars
