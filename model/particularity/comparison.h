// Answers laid beside each other: those of several reviewers under one standard, or the latest ones
// under several standards. They are compared and never added up.

#pragma once

#include <string>
#include <vector>

#include "model/particularity/checklist.h"

namespace particulars {

struct ComparisonRow {
    std::string element;
    std::vector<Verdict> verdicts;   ///< As many as columns; kNotAssessed without an answer.
    std::vector<std::string> notes;  ///< As many as columns.
    std::vector<std::string> asked;  ///< "required", "advisable" or "" where it is not asked.
    bool differs = false;            ///< Two columns that have an answer do not agree.
};

struct Comparison {
    std::vector<std::string> columns;  ///< Names of reviewers, or ids of standards.
    std::vector<ComparisonRow> rows;   ///< In the order of the standards.
};

/// One column a reviewer, by name; one row an element of the checklist.
Comparison CompareReviewers(const Checklist& checklist);

/// One column a checklist, all of one secret. An element that only some standards ask has a row,
/// and no answer under the others.
Comparison CompareStandards(const std::vector<Checklist>& checklists);

}  // namespace particulars
