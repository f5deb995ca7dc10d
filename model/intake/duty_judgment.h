// Whether a clause with "shall", "must" and their kin lays a duty on somebody. The rules weigh the
// subject, the command and the verb; see the tables in duty_words.h.

#pragma once

#include <string_view>

#include "model/intake/duty_clause.h"
#include "model/intake/order_context.h"

namespace particulars {

struct ClauseSetting {
    SentenceSetting setting = SentenceSetting::kOrdinary;
    bool brief = false;       ///< The whole order is short.
    bool after_duty = false;  ///< A duty stands earlier in the same paragraph.
    bool limited = false;     ///< A date or period stands in the clause.
    bool dated = false;       ///< And it is a fixed date.
    bool states_law = false;  ///< The sentence cites authority or speaks in general.
};

bool LaysDownDuty(std::string_view unquoted, const DutyClause& clause,
                  const ClauseSetting& setting);

}  // namespace particulars
