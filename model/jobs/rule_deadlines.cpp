#include "model/jobs/rule_deadlines.h"

#include <fmt/format.h>

#include "model/deadlines/obligation_deadline.h"

namespace particulars {
namespace {

/// A rule's own words, with what it hangs on and how sure the row is.
std::string AuthorityOf(const DeadlineRule& rule) {
    const std::string period =
        fmt::format("{} {} {}", ToText(*rule.period),
                    ToText(rule.direction.value_or(Direction::kAfter)), rule.trigger);
    const std::string note = rule.note.empty() ? "" : " (" + rule.note + ")";
    const std::string sure =
        rule.verification == "V" ? "" : ". Check the text of the rule: this row was not fully read";
    return fmt::format("{}: {}{}{}", rule.authority, period, note, sure);
}

TriggerBasis BasisOf(const DeadlineRule& rule) {
    return rule.runs_from_service ? TriggerBasis::kService : TriggerBasis::kEvent;
}

Deadline Propose(const DeadlineRule& rule, const Event& event, std::optional<ServiceMethod> service,
                 const Matter& matter, std::span<const Closure> closures) {
    Deadline deadline;
    deadline.matter = matter.id;
    const bool after = rule.direction.value_or(Direction::kAfter) == Direction::kAfter;
    deadline.title =
        fmt::format("{}: {} {}", rule.authority, after ? "after" : "before", rule.trigger);
    deadline.rule = rule.id;
    deadline.event = event.id;
    deadline.authority = AuthorityOf(rule);
    deadline.court = matter.court;
    deadline.trigger = event.date;
    deadline.trigger_time = event.time;
    deadline.basis = BasisOf(rule);
    deadline.period = ToText(*rule.period);
    deadline.direction = rule.direction.value_or(Direction::kAfter);
    if (deadline.basis == TriggerBasis::kService)
        deadline.service = service;
    ComputeDeadline(deadline, closures);
    return deadline;
}

}  // namespace

std::vector<RuleProposal> ProposeFromRules(const Event& event, std::optional<ServiceMethod> service,
                                           const Matter& matter,
                                           std::span<const Closure> closures) {
    std::vector<RuleProposal> proposals;
    for (const DeadlineRule* rule : RulesAfter(event.title, matter.court, event.date))
        proposals.push_back({rule, Propose(*rule, event, service, matter, closures)});
    return proposals;
}

}  // namespace particulars
