// Which column of a load file becomes what: decided once for each column, and remembered as a
// profile for the next file of the same vendor.
//
// Every column is used, kept under its own name, or skipped; none is lost without a decision. A
// profile finds its columns by heading, not by position.

#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/core/tier.h"
#include "model/core/violation.h"
#include "model/loadfiles/load_date.h"
#include "model/loadfiles/target_field.h"

namespace particulars {

struct ColumnUse {
    std::string heading;
    std::optional<TargetField> target;
    std::string keep_as;  ///< Where there is no target; empty: the column is skipped.
    std::optional<LoadDateOrder> date_order;  ///< For kDated.

    friend bool operator==(const ColumnUse&, const ColumnUse&) = default;
};

struct LoadFileMapping {
    std::string name;  ///< Of the profile; empty if it is not remembered.
    std::vector<ColumnUse> columns;
    std::vector<std::pair<std::string, Tier>> designations;  ///< The user's word for a stamp.

    friend bool operator==(const LoadFileMapping&, const LoadFileMapping&) = default;
};

/// Fields are columns by position ("columns[3]"). A field that two columns fill, names kept twice,
/// and no column for the first Bates number.
Violations Check(const LoadFileMapping& mapping);

/// As it is stored and exported.
std::string ToJson(const LoadFileMapping& mapping);

/// Throws kUnreadable, naming `name`, for text that is no profile.
LoadFileMapping MappingFromJson(std::string_view text, std::string_view name);

struct MappingProposal {
    LoadFileMapping mapping;  ///< One use for each heading, in order.
    std::string explanation;  ///< A sentence for the user.
};

/// So much of the headings must be in a profile for it to be proposed.
constexpr double kHeadingsOfProfile = 0.8;

/// From the profile that knows the most of `headings`, if any knows enough, and for the rest from
/// what headings usually mean. Columns that say nothing are kept under their name. `headings` must
/// be unique: UniqueHeadings.
MappingProposal ProposeMapping(const std::vector<std::string>& headings,
                               std::span<const LoadFileMapping> profiles);

}  // namespace particulars
