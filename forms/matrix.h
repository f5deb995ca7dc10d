// The particularity matrix as a value: secrets by the elements of one standard, each cell with the
// verdict of the latest answer. Apart from the picture, so that it can be tested without a window.
// The grid of challenges is the same picture with words of its own (challenge_matrix.h).
//
// Nothing is added up: the matrix has no totals and no score.

#pragma once

#include <string>
#include <vector>

#include "model/jobs/case_records.h"
#include "model/particularity/checklist.h"

namespace particulars {

struct MatrixColumn {
    std::string element;
    std::string label;
    std::string question;
    bool required = false;
};

struct MatrixCell {
    bool applies = true;  ///< False where the element is not asked of this kind of secret.
    Verdict verdict = Verdict::kNotAssessed;
    std::string reviewer;  ///< Of the latest answer; empty if there is none.
    std::string note;
    int open_challenges = 0;
    std::string word;  ///< Shown in place of the word of the verdict; its sign and color stay.
    std::string said;  ///< What CellInWords says in place of its own words; empty for those.
};

struct MatrixRow {
    TradeSecretId secret;
    std::string designation;
    std::string title;
    std::string status;
    bool ended = false;             ///< Withdrawn or struck.
    std::vector<MatrixCell> cells;  ///< As many as columns.
};

struct Matrix {
    std::string standard;
    std::vector<MatrixColumn> columns;
    std::vector<MatrixRow> rows;
    std::string bold_means = "required";  ///< Of the columns whose heads are bold.
};

/// The secrets of the case in order of number, under `standard`.
Matrix BuildMatrix(const CaseRecords& records, const StandardLibrary& library,
                   const Standard& standard);

/// The word that a cell shows.
std::string WordOf(const MatrixCell& cell);

/// "TS-003, Data specified (advisable): doubtful, reviewer J. Roe, 1 open challenge."
std::string CellInWords(const Matrix& matrix, std::size_t row, std::size_t column);

}  // namespace particulars
