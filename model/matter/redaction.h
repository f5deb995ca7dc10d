// A passage of a sealed paper that a party wants kept from the public version, and why.
//
// A court wants a reason for each passage and the narrowest cut that serves it; a designation under
// the protective order alone is no reason to seal. What is not proposed, or was withdrawn or
// refused, stays in the public version.

#pragma once

#include <array>
#include <cstdint>
#include <string>

#include "model/matter/docket.h"

namespace particulars {

using RedactionId = Id<struct RedactionTag>;

enum class RedactionState { kProposed, kAllowed, kRefused, kWithdrawn };

template <>
struct EnumText<RedactionState> {
    static constexpr std::array<EnumName<RedactionState>, 4> kNames = {{
        {RedactionState::kProposed, "proposed"},
        {RedactionState::kAllowed, "allowed"},
        {RedactionState::kRefused, "refused"},
        {RedactionState::kWithdrawn, "withdrawn"},
    }};
};

struct Redaction {
    RedactionId id;
    MatterId matter;
    DocketEntryId entry;  ///< The sealed paper.
    TextSpan place;       ///< Of the passage in the paper's text, in bytes.
    std::string passage;  ///< The words as they stand there.
    Tier tier = Tier::kAttorneysEyesOnly;
    std::string reason;       ///< Why the public may not read it.
    std::string narrower;     ///< A smaller cut that would do, or why there is none.
    std::string injury;       ///< What would come of it if the public read the passage.
    std::string declaration;  ///< Where that is sworn to: "Declaration of ... at paragraph 4".
    RedactionState state = RedactionState::kProposed;
    std::int64_t revision = 0;
};

/// Whether the passage is left out of the public version as things stand.
bool IsKeptBack(const Redaction& redaction);

Violations Check(const Redaction& redaction);

/// Those of Check, and whether the passage stands in the text of `paper` at its place.
Violations Check(const Redaction& redaction, const DocketEntry& paper);

}  // namespace particulars
