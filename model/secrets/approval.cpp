#include "model/secrets/approval.h"

#include "model/core/text.h"

namespace particulars {
namespace {

void CheckStage(const Approval& approval, const Version& version,
                const std::vector<Approval>& earlier, Violations& found) {
    const bool is_open =
        version.state == VersionState::kDraft || version.state == VersionState::kInReview;
    if (!is_open) {
        found.push_back({"stage", "This wording has been approved or served already."});
        return;
    }
    if (approval.stage != ApprovalStage::kApproved)
        return;
    const Approval* reviewed = StandingApproval(earlier, version.id, ApprovalStage::kReviewed);
    if (!reviewed)
        found.push_back({"stage", "A wording is reviewed before it is approved."});
    else if (reviewed->author == approval.author)
        found.push_back({"author",
                         "Whoever reviewed a wording does not approve it as well: ask "
                         "somebody else."});
}

}  // namespace

const Approval* StandingApproval(const std::vector<Approval>& approvals, const VersionId& version,
                                 ApprovalStage stage) {
    const Approval* last = nullptr;
    for (const Approval& approval : approvals) {
        if (approval.version != version)
            continue;
        if (approval.stage == ApprovalStage::kReturned &&
            (!last || last->given_at <= approval.given_at))
            last = nullptr;
        else if (approval.stage == stage && (!last || last->given_at <= approval.given_at))
            last = &approval;
    }
    return last;
}

Violations Check(const Approval& approval) {
    Violations found;
    if (approval.version.empty())
        found.push_back({"version", "Choose the wording that this answers."});
    if (Trim(approval.author).empty())
        found.push_back({"author", "Say who answered."});
    if (!UtcFromIso(approval.given_at))
        found.push_back({"given_at", "The time of the answer cannot be read."});
    if (approval.stage == ApprovalStage::kReturned && Trim(approval.note).empty())
        found.push_back({"note", "Say what is to be mended."});
    return found;
}

Violations Check(const Approval& approval, const Version& version,
                 const std::vector<Approval>& earlier) {
    Violations found = Check(approval);
    CheckStage(approval, version, earlier, found);
    if (approval.stage != ApprovalStage::kReturned && approval.author == version.author)
        found.push_back({"author", "Nobody passes a wording of one's own: ask somebody else."});
    return found;
}

}  // namespace particulars
