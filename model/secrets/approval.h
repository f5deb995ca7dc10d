// What somebody answered who was asked to pass a wording before it is served: reviewed, then
// approved, or returned to its author.
//
// Two stages by two people: whoever reviews does not approve, and nobody passes a wording of one's
// own. Approvals are of one version; a new version starts anew.

#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "model/secrets/version.h"

namespace particulars {

using ApprovalId = Id<struct ApprovalTag>;

enum class ApprovalStage { kReviewed, kApproved, kReturned };

template <>
struct EnumText<ApprovalStage> {
    static constexpr std::array<EnumName<ApprovalStage>, 3> kNames = {{
        {ApprovalStage::kReviewed, "reviewed"},
        {ApprovalStage::kApproved, "approved"},
        {ApprovalStage::kReturned, "returned"},
    }};
};

struct Approval {
    ApprovalId id;
    VersionId version;
    ApprovalStage stage = ApprovalStage::kReviewed;
    std::string author;
    std::string given_at;  ///< UTC, ISO text.
    std::string note;      ///< Work product.
    std::int64_t revision = 0;
};

/// The answer that stands: the last one of `stage` for `version` since it was last returned, or
/// null.
const Approval* StandingApproval(const std::vector<Approval>& approvals, const VersionId& version,
                                 ApprovalStage stage);

Violations Check(const Approval& approval);

/// Those of Check, and whether this answer may be given now: in this order and by this person.
Violations Check(const Approval& approval, const Version& version,
                 const std::vector<Approval>& earlier);

}  // namespace particulars
