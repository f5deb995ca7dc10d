// Documents and their links in the words in which the evidence panel, the tab of a secret and the
// dialogs about them say them.

#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/core/grouped.h"
#include "model/evidence/bates.h"
#include "model/evidence/document.h"
#include "model/evidence/link.h"
#include "model/jobs/case_records.h"

namespace particulars {

class EvidenceAccess;

/// "1 document", "1,234 documents".
std::string DocumentsInWords(std::int64_t count);

/// Every field that is filled, one to a line, its family, and what became of its production. The
/// state of the linked file is looked up in `folder`.
std::string DocumentInWords(const CaseRecords& records, const Document& document,
                            const std::string& folder);

/// "LP00012345, p. 9" and the like: what a link points to, as it is cited.
std::string CiteOfLink(const CaseRecords& records, EvidenceAccess& evidence, const Link& link);

/// How many links have each role, in the order of the roles; roles without links are left out.
std::vector<std::pair<LinkRole, std::int64_t>> CountsByRole(const std::vector<Link>& links);

}  // namespace particulars
