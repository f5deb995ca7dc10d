#include "model/secrets/lineage.h"

#include <algorithm>

#include "model/core/text.h"

namespace particulars {
namespace {

/// What is reached from `secret` by steps from `from` to `to`, breadth first.
std::vector<TradeSecretId> Reached(const std::vector<LineageStep>& steps,
                                   const TradeSecretId& secret, TradeSecretId LineageStep::*from,
                                   TradeSecretId LineageStep::*to) {
    std::vector<TradeSecretId> reached = {secret};
    for (std::size_t next = 0; next < reached.size(); ++next) {
        const TradeSecretId here = reached[next];
        for (const LineageStep& step : steps) {
            const bool leads_on = step.*from == here && !(step.*to).empty();
            if (leads_on && std::find(reached.begin(), reached.end(), step.*to) == reached.end())
                reached.push_back(step.*to);
        }
    }
    reached.erase(reached.begin());
    return reached;
}

}  // namespace

bool EndsAnEntry(LineageKind kind) {
    return kind == LineageKind::kWithdraw || kind == LineageKind::kStrike;
}

std::vector<TradeSecretId> AncestorsOf(const std::vector<LineageStep>& steps,
                                       const TradeSecretId& secret) {
    return Reached(steps, secret, &LineageStep::successor, &LineageStep::predecessor);
}

std::vector<TradeSecretId> DescendantsOf(const std::vector<LineageStep>& steps,
                                         const TradeSecretId& secret) {
    return Reached(steps, secret, &LineageStep::predecessor, &LineageStep::successor);
}

Violations Check(const LineageStep& step) {
    Violations found;
    if (step.predecessor.empty())
        found.push_back({"predecessor", "Choose the entry that the step starts from."});
    if (EndsAnEntry(step.kind) && !step.successor.empty())
        found.push_back({"successor", "What was withdrawn or struck leads to no other entry."});
    if (!EndsAnEntry(step.kind) && step.successor.empty())
        found.push_back({"successor", "Choose the entry that the step leads to."});
    const bool parts_or_joins =
        step.kind == LineageKind::kSplit || step.kind == LineageKind::kMerge;
    if (parts_or_joins && step.predecessor == step.successor && !step.successor.empty())
        found.push_back({"successor", "A split or a merger leads to another entry."});
    if (step.happened_on.is_special())
        found.push_back({"happened_on", "Enter the day of the paper that made the change."});
    if (Trim(step.reason).empty())
        found.push_back({"reason", "Say why the list was changed."});
    return found;
}

Violations Check(const LineageStep& step, const std::vector<LineageStep>& others) {
    Violations found = Check(step);
    if (!found.empty() || step.predecessor == step.successor || step.successor.empty())
        return found;
    std::vector<LineageStep> without;
    for (const LineageStep& other : others)
        if (other.id != step.id)
            without.push_back(other);
    const auto later = DescendantsOf(without, step.successor);
    if (std::find(later.begin(), later.end(), step.predecessor) != later.end())
        found.push_back({"successor",
                         "This entry is where the other one came from: an entry "
                         "cannot come from itself."});
    return found;
}

}  // namespace particulars
