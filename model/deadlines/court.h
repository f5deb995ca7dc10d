// The courts that dates can be computed for: the 94 federal district courts and the state trial
// courts whose counting rules are known, from resources/courts.
//
// A court is named by a short id such as "nysd". People also write "SDNY" and "S.D.N.Y."; those are
// not ids, but the error names the id that was probably meant.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/core/date.h"

namespace particulars {

/// Part of a district that keeps another clock than its main seat.
struct OtherZone {
    std::string zone;   ///< IANA name.
    std::string where;  ///< Such as "Pensacola and Panama City divisions".
};

struct Court {
    std::string id;    ///< "nysd".
    std::string name;  ///< "United States District Court for the Southern District of New York".
    std::string short_name;  ///< "S.D.N.Y."
    std::string state;       ///< Postal code of the state whose holidays matter: "NY".
    std::string state_name;
    bool federal = true;
    std::string regime;     ///< Row of courts/regimes.json.
    std::string time_zone;  ///< IANA name, of the main seat.
    std::string zone_name;  ///< "Eastern Time".
    std::string safe_zone;  ///< The zone of the district whose midnight comes first.
    std::vector<OtherZone> other_zones;
    std::string source;
    std::string verification;     ///< "V" read, "P" partly read, "K" from general knowledge.
    std::optional<Date> checked;  ///< The day on which the source was last read.
    std::string note;
};

/// All courts, federal ones first, each group in order of state.
const std::vector<Court>& Courts();

/// Null for an id that is none. Case does not matter.
const Court* FindCourtOrNull(std::string_view id);

/// Throws kNotFound with a sentence that names near matches.
const Court& FindCourt(std::string_view id);

/// "There is no court \"sdny\": did you mean nysd (S.D.N.Y.)?"
std::string WhyNoCourt(std::string_view id);

}  // namespace particulars
