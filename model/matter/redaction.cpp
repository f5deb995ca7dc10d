#include "model/matter/redaction.h"

namespace particulars {

bool IsKeptBack(const Redaction& redaction) {
    return redaction.state == RedactionState::kProposed ||
           redaction.state == RedactionState::kAllowed;
}

Violations Check(const Redaction& redaction) {
    Violations violations;
    if (redaction.entry.empty())
        violations.push_back({"entry", "Choose the paper that holds the passage."});
    if (redaction.place.end <= redaction.place.start)
        violations.push_back({"place", "Mark the words that are to be kept back."});
    if (redaction.tier == Tier::kPublic)
        violations.push_back({"tier", "What is public cannot be kept back: choose a tier."});
    if (Trim(redaction.reason).empty())
        violations.push_back(
            {"reason",
             "Give the reason why the public may not read it. A designation under the protective "
             "order is none."});
    return violations;
}

Violations Check(const Redaction& redaction, const DocketEntry& paper) {
    Violations violations = Check(redaction);
    const TextSpan& place = redaction.place;
    if (violations.empty() &&
        (place.end > paper.text.size() ||
         paper.text.compare(place.start, place.end - place.start, redaction.passage) != 0))
        violations.push_back(
            {"place", "These words do not stand at this place of the paper. Mark them again."});
    return violations;
}

}  // namespace particulars
