// The redline of two versions of one description, on paper or in Word: what was taken out struck
// through, what was put in underlined, what was moved on a gray ground. Also of the sealed wording
// of one version against the public one.
//
// Holds the sealed text of both, so its legend is the tier of the secret.

#pragma once

#include <string>

#include "model/matter/matter.h"
#include "model/papers/document.h"
#include "model/secrets/fact.h"
#include "model/secrets/version.h"

namespace particulars {

struct RedlineContent {
    Matter matter;
    std::string court_name;
    TradeSecret secret;
    Version older;
    Version newer;

    /// The sealed wording of `newer` against its wording for the public file; `older` is not used.
    bool sealed_and_public = false;
    Date printed_on{boost::gregorian::not_a_date_time};
    std::string stamp;
    bool final_copy = false;
    std::vector<Fact> facts;  ///< In conflict, and about the secret.
    std::vector<FactValue> fact_values;
};

PaperDocument ComposeRedline(const RedlineContent& content);

}  // namespace particulars
