// The challenges as a picture: items by elements, drawn by MatrixView like the particularity
// matrix, with the state of the objection in each cell.
//
// The first column holds the objections to everything at once, the second those that name the item
// but no element of it: neither is a concrete challenge, and neither stands in a column of an
// element.

#pragma once

#include <string>
#include <vector>

#include "forms/matrix.h"
#include "forms/matrix_layout.h"
#include "forms/matrix_legend.h"
#include "model/papers/challenge_grid.h"

namespace particulars {

struct ChallengeMatrix {
    Matrix matrix;  ///< The columns before those of elements have no element.
    /// By row and column, the objections still open first.
    std::vector<std::vector<std::vector<ChallengeId>>> challenges;

    const std::vector<ChallengeId>& At(MatrixPlace place) const;
};

ChallengeMatrix BuildChallengeMatrix(const CaseRecords& records, const StandardLibrary& library);

/// What the signs of this picture mean.
std::vector<LegendSign> ChallengeSigns();

/// "Of 8 items, 1 is challenged concretely, 7 only together with everything else, none not at all."
std::string ChallengesInWords(const CaseRecords& records);

}  // namespace particulars
