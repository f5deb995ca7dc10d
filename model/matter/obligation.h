// A duty that an order lays on somebody: who must do what, on what condition, by when, and the
// sentence that says so.
//
// The date itself is a Deadline (model/deadlines), because one obligation may come to have several
// over its life, and some have none.

#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>

#include "model/matter/docket.h"

namespace particulars {

using ObligationId = Id<struct ObligationTag>;

enum class ObligationState { kOpen, kClaimedSatisfied, kSatisfied, kVacated };

template <>
struct EnumText<ObligationState> {
    static constexpr std::array<EnumName<ObligationState>, 4> kNames = {{
        {ObligationState::kOpen, "open"},
        {ObligationState::kClaimedSatisfied, "claimed satisfied"},
        {ObligationState::kSatisfied, "satisfied"},
        {ObligationState::kVacated, "vacated"},
    }};
};

struct Obligation {
    ObligationId id;
    MatterId matter;
    int number = 0;  ///< O-01, O-02, ...; unique within the matter, never reused.
    DocketEntryId order;
    std::string obligor;      ///< As the order names them: "Plaintiff", "the parties".
    std::string act;          ///< "identify all trade secrets ...".
    std::string condition;    ///< "To the extent it has not already done so".
    std::string alternative;  ///< "or state its lack of knowledge".
    std::string period;       ///< "21 days"; empty for none or a fixed date.
    std::string direction;    ///< "after" or "before".
    std::string basis;        ///< order, entry, service, receipt, event, fixed, none.
    std::string event;        ///< What the period runs from, where basis is "event".
    std::optional<Date> fixed_date;
    std::string sentence;  ///< The words of the order.
    TextSpan place;        ///< Where they stand in the order's text.
    ObligationState state = ObligationState::kOpen;
    std::string satisfied_by;  ///< What is claimed to satisfy it.
    std::int64_t revision = 0;
};

/// "O-03".
std::string Designation(const Obligation& obligation);

Violations Check(const Obligation& obligation);

}  // namespace particulars
