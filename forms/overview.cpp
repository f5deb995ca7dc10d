#include "forms/overview.h"

#include <algorithm>
#include <set>

#include "forms/words.h"

namespace particulars {
namespace {

void AddChallenges(const CaseRecords& records, std::vector<Concern>& concerns) {
    for (const Challenge& challenge : records.challenges) {
        if (challenge.state != ChallengeState::kOpen)
            continue;
        std::string what = DesignationOf(records, challenge.secret);
        if (what.empty())
            what = "All secrets";
        what += ": " + (challenge.element.empty() ? std::string("blanket objection")
                                                  : ElementLabel(challenge.element));
        if (challenge.first_raised)
            what += ", first raised " + ToShortWords(*challenge.first_raised);
        concerns.push_back({"Open challenge", what, challenge.id.text(), Place::kSecrets});
    }
}

/// On the defendant's side: what is not disclosed when it is asked for may be kept out at trial.
void AddUndisclosed(const CaseRecords& records, std::vector<Concern>& concerns) {
    if (records.matter.side != Side::kDefendant)
        return;
    for (const Defense& defense : records.defenses)
        if (defense.disclosed_in.empty())
            concerns.push_back({"Not disclosed",
                                DesignationOf(records, defense.secret) + ": " +
                                    std::string(ToText(defense.kind)) + ", " + defense.source,
                                defense.id.text(), Place::kSecrets});
}

void AddUndated(const CaseRecords& records, std::vector<Concern>& concerns) {
    std::set<ObligationId> with_deadline;
    for (const Deadline& deadline : records.deadlines) {
        with_deadline.insert(deadline.obligation);
        if (deadline.state == DeadlineState::kOpen && !ActBy(deadline))
            concerns.push_back({"Undated duty",
                                Designation(deadline) + ": " + SubjectOf(records, deadline),
                                deadline.id.text(), Place::kDeadlines});
    }
    for (const Obligation& duty : records.obligations)
        if (duty.state == ObligationState::kOpen && !with_deadline.contains(duty.id))
            concerns.push_back({"Undated duty",
                                Designation(duty) + ": " + duty.obligor + ": " + duty.act,
                                duty.id.text(), Place::kDocket});
}

void AddUnverified(const CaseRecords& records, std::vector<Concern>& concerns) {
    for (const Deadline& deadline : records.deadlines)
        if (deadline.state == DeadlineState::kOpen && ActBy(deadline) &&
            deadline.verified_by.empty())
            concerns.push_back({"Not verified",
                                Designation(deadline) + ": " + SubjectOf(records, deadline),
                                deadline.id.text(), Place::kDeadlines});
}

}  // namespace

std::vector<const Deadline*> DueNext(const CaseRecords& records) {
    std::vector<const Deadline*> due;
    for (const Deadline& deadline : records.deadlines)
        if (deadline.state == DeadlineState::kOpen && ActBy(deadline))
            due.push_back(&deadline);
    std::sort(due.begin(), due.end(), [](const Deadline* one, const Deadline* other) {
        return std::pair(*ActBy(*one), one->number) < std::pair(*ActBy(*other), other->number);
    });
    return due;
}

std::vector<Concern> Concerns(const CaseRecords& records) {
    std::vector<Concern> concerns;
    AddChallenges(records, concerns);
    AddUndisclosed(records, concerns);
    AddUndated(records, concerns);
    AddUnverified(records, concerns);
    return concerns;
}

}  // namespace particulars
