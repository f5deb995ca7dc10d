// The Matter: one lawsuit, as its caption names it, and what every other record belongs to.

#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "model/core/enum_text.h"
#include "model/core/id.h"
#include "model/core/violation.h"

namespace particulars {

using MatterId = Id<struct MatterTag>;
using RelatedDocketId = Id<struct RelatedDocketTag>;

enum class Side { kPlaintiff, kDefendant };

template <>
struct EnumText<Side> {
    static constexpr std::array<EnumName<Side>, 2> kNames = {
        {{Side::kPlaintiff, "plaintiff"}, {Side::kDefendant, "defendant"}}};
};

/// Where the case stands. A standard of particularity belongs to one stage, and citing one from
/// another stage loses motions.
enum class Stage {
    kPleading,
    kBeforeDiscovery,
    kDiscovery,
    kPreliminaryInjunction,
    kSummaryJudgment,
    kTrial
};

template <>
struct EnumText<Stage> {
    static constexpr std::array<EnumName<Stage>, 6> kNames = {{
        {Stage::kPleading, "pleading"},
        {Stage::kBeforeDiscovery, "before discovery"},
        {Stage::kDiscovery, "discovery"},
        {Stage::kPreliminaryInjunction, "preliminary injunction"},
        {Stage::kSummaryJudgment, "summary judgment"},
        {Stage::kTrial, "trial"},
    }};
};

struct Matter {
    MatterId id;
    std::string caption;        ///< "LivePerson, Inc. v. 24/7 Customer, Inc."
    std::string court;          ///< Short id such as "nysd".
    std::string docket_number;  ///< As the court writes it: "14 Civ. 1559 (RWS)".
    std::string judge;
    Side side = Side::kPlaintiff;
    Stage stage = Stage::kDiscovery;
    std::vector<std::string> claims;  ///< "CUTSA", "DTSA", "N.Y. common law"; picks the standards.
    std::int64_t revision = 0;
};

/// The same dispute under another number: 14 Civ. 1559 became 17-cv-01268 in N.D. Cal.
struct RelatedDocket {
    RelatedDocketId id;
    MatterId matter;
    std::string court;
    std::string docket_number;
    std::string note;
    std::int64_t revision = 0;
};

/// Short, public, fit for a window title or a calendar: "14cv1559", from the docket number alone.
std::string NeutralName(const Matter& matter);

Violations Check(const Matter& matter);
Violations Check(const RelatedDocket& docket);

}  // namespace particulars
