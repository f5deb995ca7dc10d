// Which standards a new case starts with, by court, claims and stage, and in what role: a summary-
// judgment authority of another circuit must not look like law of the forum.

#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "model/core/enum_text.h"
#include "model/matter/matter.h"

namespace particulars {

enum class StandardRole { kLaw, kPersuasive, kAdvisory, kWarning };

template <>
struct EnumText<StandardRole> {
    static constexpr std::array<EnumName<StandardRole>, 4> kNames = {{
        {StandardRole::kLaw, "law"},
        {StandardRole::kPersuasive, "persuasive"},
        {StandardRole::kAdvisory, "advisory"},
        {StandardRole::kWarning, "warning"},
    }};
};

struct StandardChoice {
    std::string standard;  ///< "NY-SDNY-DISC".
    StandardRole role = StandardRole::kLaw;
};

/// Those of the first profile in resources/standards/defaults.json that fits; the last fits all.
std::vector<StandardChoice> DefaultChoices(const Matter& matter);

}  // namespace particulars
