// Who saw or received what: a line for each view, print, export and copy, with the highest tier it
// held. It answers "who received TS-004?" and is kept even though nothing in the case changed.

#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "model/core/enum_text.h"
#include "model/core/tier.h"
#include "model/matter/audience.h"
#include "model/matter/matter.h"

namespace particulars {

using DistributionId = Id<struct DistributionTag>;

enum class Handling { kView, kPrint, kExport, kCopy };

template <>
struct EnumText<Handling> {
    static constexpr std::array<EnumName<Handling>, 4> kNames = {{
        {Handling::kView, "view"},
        {Handling::kPrint, "print"},
        {Handling::kExport, "export"},
        {Handling::kCopy, "copy"},
    }};
};

struct Distribution {
    DistributionId id;
    MatterId matter;
    Handling handling = Handling::kView;
    std::string what;           ///< "particularity checklist", "TS-003, version 2"; never its text.
    std::string subject;        ///< Id of the record it was about; empty for the whole case.
    Tier tier = Tier::kPublic;  ///< The highest that it held.
    std::string recipient;      ///< Empty for the user's own eyes.
    Audience audience = Audience::kOwnTeam;
    std::vector<std::string> secrets;  ///< Designations of the entries whose wording it held.
    int copy_number = 0;               ///< Counts from 1 within the case; 0 for what carries none.
    std::string sha256;                ///< Of the file that was written; empty for none.
    std::int64_t row_count = 0;        ///< How many entries it held.
    std::string happened_at;           ///< UTC, ISO text.
    std::string actor;
    std::int64_t revision = 0;
};

Violations Check(const Distribution& distribution);

}  // namespace particulars
