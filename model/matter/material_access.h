// When somebody on our side first had the other side's source code or restricted material.
//
// A defendant will say that a list was tailored to what was found in its files. The log answers
// with dates; it is only worth anything if it is kept for everybody, with where each date is from.

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "model/core/date.h"
#include "model/core/tier.h"
#include "model/matter/people.h"

namespace particulars {

using MaterialAccessId = Id<struct MaterialAccessTag>;

struct MaterialAccess {
    MaterialAccessId id;
    MatterId matter;
    PersonId person;       ///< On our side.
    std::string login;     ///< The name under which the person writes in this program.
    std::string material;  ///< "Source code, review computer at ...".
    Tier tier = Tier::kAttorneysEyesOnly;
    Date first_on{boost::gregorian::not_a_date_time};
    std::optional<Date> last_on;  ///< Empty: still.
    std::string source;           ///< Review log, letter, production email.
    std::int64_t revision = 0;
};

Violations Check(const MaterialAccess& access);

}  // namespace particulars
