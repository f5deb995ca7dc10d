// The case report book: chosen papers of a case, composed for one reader and bound into one file
// with contents and continuous numbers.

#pragma once

#include <string>
#include <vector>

#include "model/jobs/print_paper.h"
#include "model/matter/report_book.h"

namespace particulars {

struct BookOptions {
    std::string title;                ///< Empty: "Case report book".
    std::vector<std::string> papers;  ///< Ids of papers/catalog.h, in order.
    PrintOptions print;               ///< Reader, recipient and file; its paper is not looked at.
};

struct PrintedBook {
    PrintedPaper printed;
    /// Papers that the case has nothing for yet, each with why.
    std::vector<std::string> left_out;
};

/// Whether a paper can be bound: not one that is about a single thing somebody must name, nor a
/// sealed paper's own versions, which are filed by themselves.
bool CanBeBound(std::string_view paper);

/// Throws kUsage for a book without papers, for one that cannot be bound or is not made for this
/// reader, and for an ending other than ".pdf" and ".html"; kNotFound where nothing can be
/// composed; LeakError, and what PrintPaper throws.
PrintedBook PrintBook(const PaperSource& source, const BookOptions& options, Progress& progress);

/// The line for the log of who received what.
Distribution LineFor(const CaseRecords& records, const BookOptions& options,
                     const PrintedBook& book);

/// The book of that name; null for none.
const ReportBook* FindBook(const CaseRecords& records, std::string_view name);

}  // namespace particulars
