// A discovery request and its answer: Interrogatory No. 9 and the eight items served in reply.

#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>

#include "model/matter/docket.h"

namespace particulars {

using DiscoveryRequestId = Id<struct DiscoveryRequestTag>;

enum class RequestKind { kInterrogatory, kProduction, kAdmission, kDeposition };

template <>
struct EnumText<RequestKind> {
    static constexpr std::array<EnumName<RequestKind>, 4> kNames = {{
        {RequestKind::kInterrogatory, "interrogatory"},
        {RequestKind::kProduction, "production"},
        {RequestKind::kAdmission, "admission"},
        {RequestKind::kDeposition, "deposition"},
    }};
};

struct DiscoveryRequest {
    DiscoveryRequestId id;
    MatterId matter;
    RequestKind kind = RequestKind::kInterrogatory;
    std::string number;  ///< "9".
    std::string set;     ///< "Second Set".
    std::string text;    ///< The request word for word.
    std::string answer;  ///< As served.
    PartyId asked_by;
    PartyId asked_of;
    std::optional<Date> served;
    std::optional<Date> answered;
    std::string source;  ///< Where the words are taken from.
    /// Of the answer, which may be the list of secrets itself: restricted until somebody says
    /// otherwise.
    Tier tier = Tier::kAttorneysEyesOnly;
    std::int64_t revision = 0;
};

/// "Interrogatory No. 9".
std::string Designation(const DiscoveryRequest& request);

Violations Check(const DiscoveryRequest& request);

}  // namespace particulars
