// Which paper of a case to compose, and what it is to be about.

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/core/date.h"
#include "model/evidence/document_column.h"
#include "model/evidence/document_view.h"
#include "model/matter/audience.h"
#include "model/papers/list_report.h"

namespace particulars {

/// What a paper has no use for is not looked at.
struct PaperOptions {
    std::string paper = "checklist";      ///< Id of a paper in papers/catalog.h.
    Reader reader;                        ///< Who is to read it; our own side and public if unsaid.
    std::vector<std::string> standards;   ///< Empty: those chosen for the case.
    std::vector<std::string> secrets;     ///< Designations such as "TS-001"; empty: all.
    bool final_copy = false;              ///< Without the DRAFT mark, where all of it was served.
    std::optional<Date> from;             ///< First day of a look-ahead; today where absent.
    std::optional<Date> month;            ///< A day of the month to draw; today where absent.
    std::optional<int> older_version;     ///< Of a redline; the one before the newest where absent.
    std::optional<int> newer_version;     ///< Of a redline; the newest where absent.
    bool public_wording = false;          ///< A redline of the sealed wording and the public one.
    std::string deadline;                 ///< "D-07", whose working is wanted.
    std::string set;                      ///< Number of a served list; empty: the one served last.
    std::optional<Date> on;               ///< What was asserted on that day; today where absent.
    std::string defendant;                ///< As against whom; empty: everybody.
    DocumentView documents;               ///< Of a list of documents.
    std::string document_query;           ///< The query of `documents` as it was typed.
    std::vector<DocumentColumn> columns;  ///< Of a list of documents; empty: the usual ones.
    ListView list;                        ///< Of a list of the case.
    std::string entry;  ///< ECF number or id of a sealed paper; empty: the only sealed order.
};

}  // namespace particulars
