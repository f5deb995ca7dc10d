// A step in the life of a trade secret as against one defendant, with the paper that caused it: the
// same entry may be withdrawn against one and tried against another.

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/matter/docket.h"
#include "model/secrets/trade_secret.h"

namespace particulars {

using StatusStepId = Id<struct StatusStepTag>;

struct StatusStep {
    StatusStepId id;
    TradeSecretId secret;
    PartyId defendant;  ///< Empty: as against every defendant.
    SecretStatus status = SecretStatus::kAsserted;
    Date happened_on{boost::gregorian::not_a_date_time};
    DocketEntryId entry;  ///< The paper that caused it, where it is on the docket.
    std::string paper;    ///< Its name, where it is not: "Letter of April 26, 2016".
    std::string reason;
    std::string author;
    std::int64_t revision = 0;
};

/// Whether the entry is no longer asserted in this status.
bool IsOver(SecretStatus status);

/// How `secret` stands as against `defendant` on `day`: the last step up to then that is aimed at
/// the defendant or at all of them; of two on one day the later in `steps`. Nullopt before the
/// first.
std::optional<SecretStatus> StatusAgainst(const std::vector<StatusStep>& steps,
                                          const TradeSecretId& secret, const PartyId& defendant,
                                          Date day);

Violations Check(const StatusStep& step);

}  // namespace particulars
