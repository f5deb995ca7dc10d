#include "model/secrets/status_step.h"

#include "model/core/text.h"

namespace particulars {

bool IsOver(SecretStatus status) {
    return status == SecretStatus::kWithdrawn || status == SecretStatus::kStruck;
}

std::optional<SecretStatus> StatusAgainst(const std::vector<StatusStep>& steps,
                                          const TradeSecretId& secret, const PartyId& defendant,
                                          Date day) {
    const StatusStep* last = nullptr;
    for (const StatusStep& step : steps) {
        const bool is_about =
            step.secret == secret && (step.defendant.empty() || step.defendant == defendant);
        if (is_about && step.happened_on <= day && (!last || last->happened_on <= step.happened_on))
            last = &step;
    }
    return last ? std::optional(last->status) : std::nullopt;
}

Violations Check(const StatusStep& step) {
    Violations found;
    if (step.secret.empty())
        found.push_back({"secret", "Choose the trade secret that this is about."});
    if (step.happened_on.is_special())
        found.push_back({"happened_on", "Enter the day on which it took effect."});
    if (step.status != SecretStatus::kCandidate && step.entry.empty() && Trim(step.paper).empty())
        found.push_back({"paper", "Name the paper that caused this step."});
    if (IsOver(step.status) && Trim(step.reason).empty())
        found.push_back({"reason", "Say why the entry was withdrawn or struck."});
    return found;
}

}  // namespace particulars
