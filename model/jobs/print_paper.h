// Hands out a paper: composes it for whoever is to read it, writes it as the ending of the output
// says (PDF, Word file, web page, or a workbook of its tables), reads it back for sealed words, and
// says what the log of who received what is to hold.

#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "model/core/progress.h"
#include "model/jobs/checked_output.h"
#include "model/jobs/compose_paper.h"
#include "model/matter/distribution.h"

namespace particulars {

struct PrintOptions {
    PaperOptions paper;
    FileOptions file;
    std::string recipient;  ///< Name; needed for a copy for an expert.
};

struct PrintedPaper {
    PaperFormat format = PaperFormat::kPdf;
    int pages = 0;  ///< 0 of what has pages only once it is open or printed.
    Tier tier = Tier::kPublic;
    std::string legend;        ///< Of the tier, on each page; empty for public.
    std::size_t withheld = 0;  ///< Texts above the tier of the copy, in whose place a note stands.
    int copy_number = 0;       ///< 0 for a copy that carries none.
    std::vector<std::string> secrets;  ///< Designations of the entries whose words it holds.
};

/// Composes it as the recipient is to have it, with the line of the copy in its foot where the copy
/// is numbered: what holds more than the public may read, for somebody who is named or not of our
/// side. Throws as ComposePaper and RequireRecipient do.
PaperDocument ComposeCopy(const PaperSource& source, const PrintOptions& options);

/// Throws kUsage for another ending and for a workbook of a paper without tables, kUnavailable
/// where the file cannot be written, LeakError where it would give sealed words away (nothing is
/// left of it either way), and what ComposeCopy throws.
PrintedPaper PrintPaper(const PaperSource& source, const PrintOptions& options, Progress& progress);

/// Of the records as they are in `db` now.
PrintedPaper PrintPaper(Database& db, const Clock& clock, const PrintOptions& options,
                        Progress& progress);

/// Designations of the secrets under a heading of their own whose words the reader may see.
std::vector<std::string> SecretsIn(const PaperDocument& document, const CaseRecords& records,
                                   const Reader& reader);

/// The line for the log of who received what; its hash is that of the file as it is now.
Distribution LineFor(const CaseRecords& records, const PrintOptions& options,
                     const PrintedPaper& printed);

}  // namespace particulars
