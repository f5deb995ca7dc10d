// What a paralegal looks for in a volume: reversed ranges, pages counted twice, missing pages, and
// prefixes that nobody announced.
//
// Ranges must come in the order of their first numbers, prefix by prefix, as BatesKey sorts them: a
// volume may hold a million, so that only the one that reaches furthest is remembered.

#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "model/core/enum_text.h"
#include "model/evidence/bates.h"

namespace particulars {

enum class BatesProblem { kReversed, kOverlapping, kGap, kUnknownPrefix };

template <>
struct EnumText<BatesProblem> {
    static constexpr std::array<EnumName<BatesProblem>, 4> kNames = {{
        {BatesProblem::kReversed, "reversed"},
        {BatesProblem::kOverlapping, "overlapping"},
        {BatesProblem::kGap, "gap"},
        {BatesProblem::kUnknownPrefix, "unknown prefix"},
    }};
};

struct BatesFinding {
    BatesProblem problem = BatesProblem::kGap;
    std::string message;  ///< "Pages are missing between LP0004 and LP0006."
};

class VolumeCheck {
public:
    /// `known_prefixes` empty: any will do.
    explicit VolumeCheck(std::vector<std::string> known_prefixes);

    /// What is amiss with the next range.
    std::vector<BatesFinding> Add(const BatesRange& range);

private:
    std::vector<std::string> known_prefixes_;
    std::optional<BatesRange> furthest_;  ///< Of the prefix that is being gone through.
};

/// "LP, LP-" as it is typed for a production.
std::vector<std::string> PrefixesIn(const std::string& text);

}  // namespace particulars
