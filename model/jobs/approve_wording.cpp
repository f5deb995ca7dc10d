#include "model/jobs/approve_wording.h"

#include <fmt/format.h>

#include "model/core/error.h"
#include "model/core/text.h"

namespace particulars {
namespace {

std::string_view VerbOf(ApprovalStage stage) {
    switch (stage) {
        case ApprovalStage::kReviewed:
            return "review";
        case ApprovalStage::kApproved:
            return "approve";
        case ApprovalStage::kReturned:
            return "return";
    }
    return "answer";
}

std::string LabelOf(std::string_view verb, const TradeSecret& secret, const Version& version) {
    return fmt::format("{} {}, version {}", verb, Designation(secret), version.number);
}

}  // namespace

ListAct SubmitWording(const TradeSecret& secret, const Version& draft) {
    if (draft.state != VersionState::kDraft)
        throw Error(ErrorKind::kUsage,
                    fmt::format("Version {} of {} is {}: only a draft is submitted. Nothing was "
                                "changed.",
                                draft.number, Designation(secret), ToText(draft.state)));
    if (Trim(draft.text).empty())
        throw Error(ErrorKind::kUsage, fmt::format("{} has no description yet: write it first. "
                                                   "Nothing was changed.",
                                                   Designation(secret)));
    Version submitted = draft;
    submitted.state = VersionState::kInReview;
    return {LabelOf("submit", secret, draft), {submitted}};
}

ListAct AnswerSubmission(const CaseRecords& records, const TradeSecret& secret,
                         const Version& version, ApprovalStage stage, const std::string& note,
                         const std::string& author, const Clock& clock) {
    Approval approval;
    approval.version = version.id;
    approval.stage = stage;
    approval.author = author;
    approval.given_at = ToIso(clock.Now());
    approval.note = note;
    Violations found = Check(approval, version, records.approvals);
    if (found.empty() && version.state != VersionState::kInReview)
        found.push_back({"stage", "This wording was not submitted for review."});
    if (!found.empty())
        throw Error(ErrorKind::kUsage, found.front().message + " Nothing was changed.");
    ListAct act{LabelOf(VerbOf(stage), secret, version), {approval}};
    if (stage == ApprovalStage::kReviewed)
        return act;
    Version answered = version;
    answered.state =
        stage == ApprovalStage::kApproved ? VersionState::kApproved : VersionState::kDraft;
    act.records.emplace_back(answered);
    return act;
}

std::string ApprovalInWords(const CaseRecords& records, const Version& version) {
    std::string words(ToText(version.state));
    const Approval* reviewed =
        StandingApproval(records.approvals, version.id, ApprovalStage::kReviewed);
    const Approval* approved =
        StandingApproval(records.approvals, version.id, ApprovalStage::kApproved);
    if (reviewed)
        words += ", reviewed by " + reviewed->author;
    if (approved)
        words += ", approved by " + approved->author;
    return words;
}

}  // namespace particulars
