// The particularity checklist: for each secret and element, what is met, doubtful or not met under
// the chosen standards for this court and stage, with the authority, reviewer, date and open
// challenges, and lines to sign.
//
// Work product: it holds assessments, so it is for the own team and never served. Hints are not
// printed at all.

#pragma once

#include <string>
#include <vector>

#include "model/matter/tier_name.h"
#include "model/papers/document.h"
#include "model/particularity/checklist.h"
#include "model/secrets/fact.h"
#include "model/secrets/version.h"

namespace particulars {

struct ChecklistSecret {
    TradeSecret secret;
    Version version;  ///< The latest one.
    std::vector<SecretAlias> aliases;
    std::vector<Particular> particulars;
    std::vector<Assessment> assessments;
    std::vector<Challenge> challenges;
};

struct ChecklistContent {
    Matter matter;
    std::string court_name;
    std::vector<std::string> standards;  ///< Ids; those of the case's stage are printed first.
    std::vector<ChecklistSecret> secrets;
    std::vector<Fact> facts;  ///< In conflict, and about what is printed.
    std::vector<FactValue> fact_values;
    std::vector<TierName> tier_names;
    Date printed_on{boost::gregorian::not_a_date_time};
    std::string stamp;
    bool final_copy = false;  ///< Leaves the DRAFT mark out where every version printed was served.
};

/// The defaults for the case are used where no standard is named. Marked "DRAFT" until every
/// description shown has been served. Throws kNotFound for a standard that the library does not
/// know.
PaperDocument ComposeChecklist(const StandardLibrary& library, const ChecklistContent& content);

}  // namespace particulars
