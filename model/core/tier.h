// The confidentiality tier of a record or text under the protective order, lowest first.
//
// An output carries the highest tier it holds. Compare tiers with < and >: the order is the point.

#pragma once

#include <array>
#include <string_view>

#include "model/core/enum_text.h"

namespace particulars {

enum class Tier { kPublic, kConfidential, kAttorneysEyesOnly, kSourceCode };

template <>
struct EnumText<Tier> {
    static constexpr std::array<EnumName<Tier>, 4> kNames = {{
        {Tier::kPublic, "public"},
        {Tier::kConfidential, "confidential"},
        {Tier::kAttorneysEyesOnly, "attorneys' eyes only"},
        {Tier::kSourceCode, "source code"},
    }};
};

/// The legend that goes on each page, such as "HIGHLY CONFIDENTIAL - ATTORNEYS' EYES ONLY"; empty
/// for public.
std::string_view Legend(Tier tier);

/// The tier whose legend this is; public for none.
Tier TierOfLegend(std::string_view legend);

}  // namespace particulars
