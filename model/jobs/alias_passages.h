// What the papers in the case say of an entry under another name: paragraph 31 of the complaint,
// item 3 of the answer, section 4 of an expert's report. Drift between them has lost cases.
//
// A paper is found where the case holds its text and an alias names it: by its title, or by its ECF
// number ("Complaint, ECF No. 1"). Papers whose text was not read in cannot be compared.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/jobs/case_records.h"

namespace particulars {

struct AliasPassage {
    const SecretAlias* alias = nullptr;
    const DocketEntry* paper = nullptr;
    std::string text;  ///< The numbered paragraph, or the whole paper where it is not found.
};

/// The passages about `secret`, in order of its aliases; those without a paper are left out.
std::vector<AliasPassage> AliasPassages(const CaseRecords& records, const TradeSecretId& secret);

/// The paper that an alias names; null if the case does not hold its text.
const DocketEntry* PaperOfAlias(const CaseRecords& records, const SecretAlias& alias);

/// The paragraph of this number, without it: from a line that begins with "31.", "31)" or "(31)" to
/// the one that begins with the next number.
std::optional<std::string> NumberedParagraph(std::string_view text, int number);

}  // namespace particulars
