#include "model/jobs/for_reader.h"

namespace particulars {
namespace {

/// Drafts are our own until they are approved to be served.
bool IsOut(VersionState state) {
    return state == VersionState::kServed || state == VersionState::kSuperseded;
}

}  // namespace

std::optional<TradeSecret> ForReader(const TierSieve& sieve, const TradeSecret& secret) {
    if (!sieve.Knows(secret.id))
        return std::nullopt;
    TradeSecret seen;
    seen.id = secret.id;
    seen.matter = secret.matter;
    seen.number = secret.number;
    seen.title = secret.title;
    seen.kind = secret.kind;
    seen.status = secret.status;
    seen.tier = secret.tier;
    seen.level = sieve.is_ours() ? secret.level : std::nullopt;
    seen.category = secret.category;
    seen.subject = secret.subject;
    seen.format = secret.format;
    seen.product = secret.product;
    seen.holder = secret.holder;
    seen.parent = secret.parent;
    seen.position = secret.position;
    seen.asserted_on = secret.asserted_on;
    seen.ended_on = secret.ended_on;
    seen.ended_reason = sieve.WorkProduct(secret.ended_reason, secret.tier);
    seen.note = sieve.WorkProduct(secret.note, secret.tier);
    return seen;
}

std::optional<SecretAlias> ForReader(const TierSieve& sieve, const SecretAlias& alias) {
    if (!sieve.Knows(alias.secret))
        return std::nullopt;
    SecretAlias seen;
    seen.id = alias.id;
    seen.secret = alias.secret;
    seen.source = alias.source;
    seen.label = alias.label;
    return seen;
}

std::optional<Version> ForReader(const TierSieve& sieve, const Version& version) {
    if (!sieve.Knows(version.secret) || (!sieve.is_ours() && !IsOut(version.state)))
        return std::nullopt;
    const Tier tier = sieve.TierOf(version.secret);
    Version seen;
    seen.id = version.id;
    seen.secret = version.secret;
    seen.number = version.number;
    seen.text = sieve.Passes(tier) || version.public_text.empty() ? sieve.Words(version.text, tier)
                                                                  : version.public_text;
    seen.public_text = version.public_text;
    seen.state = version.state;
    seen.kind = version.kind;
    seen.ground = sieve.WorkProduct(version.ground, tier);
    seen.author = sieve.is_ours() ? version.author : std::string();
    seen.created_at = version.created_at;
    seen.source = sieve.Aside(version.source, tier);
    return seen;
}

std::optional<Particular> ForReader(const TierSieve& sieve, const Particular& particular) {
    if (!sieve.Knows(particular.secret))
        return std::nullopt;
    Particular seen;
    seen.id = particular.id;
    seen.secret = particular.secret;
    seen.element = particular.element;
    seen.text = sieve.Words(particular.text, particular.tier);
    seen.tier = particular.tier;
    seen.state = particular.state;
    seen.pinpoints = sieve.Aside(particular.pinpoints, particular.tier);
    return seen;
}

std::optional<Assessment> ForReader(const TierSieve& sieve, const Assessment& assessment) {
    if (!sieve.is_ours())
        return std::nullopt;
    Assessment seen;
    seen.id = assessment.id;
    seen.secret = assessment.secret;
    seen.version = assessment.version;
    seen.element = assessment.element;
    seen.standard = assessment.standard;
    seen.verdict = assessment.verdict;
    seen.note = sieve.Aside(assessment.note, sieve.TierOf(assessment.secret));
    seen.reviewer = assessment.reviewer;
    seen.assessed_on = assessment.assessed_on;
    return seen;
}

std::optional<HintDismissal> ForReader(const TierSieve& sieve, const HintDismissal& dismissal) {
    if (!sieve.is_ours())
        return std::nullopt;
    const Tier tier = sieve.TierOf(dismissal.secret);
    HintDismissal seen;
    seen.id = dismissal.id;
    seen.secret = dismissal.secret;
    seen.hint = dismissal.hint;
    seen.words = sieve.Aside(dismissal.words, tier);
    seen.reason = sieve.Aside(dismissal.reason, tier);
    seen.author = dismissal.author;
    seen.dismissed_at = dismissal.dismissed_at;
    return seen;
}

std::optional<Challenge> ForReader(const TierSieve& sieve, const Challenge& challenge) {
    if (!sieve.Knows(challenge.secret))
        return std::nullopt;
    const Tier tier = challenge.secret.empty() ? sieve.highest() : sieve.TierOf(challenge.secret);
    Challenge seen;
    seen.id = challenge.id;
    seen.matter = challenge.matter;
    seen.secret = challenge.secret;
    seen.element = challenge.element;
    seen.words = sieve.Words(challenge.words, tier);
    seen.blanket = challenge.blanket;
    seen.paper = challenge.paper;
    seen.first_raised = challenge.first_raised;
    seen.response = sieve.Words(challenge.response, tier);
    seen.ruling = sieve.Words(challenge.ruling, tier);
    seen.state = challenge.state;
    return seen;
}

std::optional<StatusStep> ForReader(const TierSieve& sieve, const StatusStep& step) {
    if (!sieve.Knows(step.secret))
        return std::nullopt;
    StatusStep seen;
    seen.id = step.id;
    seen.secret = step.secret;
    seen.defendant = step.defendant;
    seen.status = step.status;
    seen.happened_on = step.happened_on;
    seen.entry = step.entry;
    seen.paper = step.paper;
    seen.reason = sieve.WorkProduct(step.reason, sieve.TierOf(step.secret));
    seen.author = sieve.is_ours() ? step.author : std::string();
    return seen;
}

std::optional<LineageStep> ForReader(const TierSieve& sieve, const LineageStep& step) {
    if (!sieve.Knows(step.predecessor) || !sieve.Knows(step.successor))
        return std::nullopt;
    const Tier tier = std::max(sieve.TierOf(step.predecessor), sieve.TierOf(step.successor));
    LineageStep seen;
    seen.id = step.id;
    seen.matter = step.matter;
    seen.kind = step.kind;
    seen.predecessor = step.predecessor;
    seen.successor = step.successor;
    seen.happened_on = step.happened_on;
    seen.reason = sieve.WorkProduct(step.reason, tier);
    seen.authority = step.authority;
    return seen;
}

std::optional<ServedSet> ForReader(const TierSieve& sieve, const ServedSet& set) {
    if (!sieve.is_ours() && set.state == ServedSetState::kComposing)
        return std::nullopt;
    ServedSet seen;
    seen.id = set.id;
    seen.matter = set.matter;
    seen.number = set.number;
    seen.title = set.title;
    seen.state = set.state;
    seen.tier = set.tier;
    seen.served_on = set.served_on;
    seen.method = set.method;
    seen.recipients = set.recipients;
    seen.entry = set.entry;
    seen.reference = set.reference;
    seen.signer = set.signer;
    seen.verifier = set.verifier;
    seen.closed_on = set.closed_on;
    seen.closed_by = set.closed_by;
    seen.sha256 = set.sha256;
    if (!sieve.is_ours())
        return seen;
    seen.approver = set.approver;
    seen.approved_at = set.approved_at;
    seen.unapproved_reason = sieve.Aside(set.unapproved_reason, set.tier);
    return seen;
}

std::optional<ServedItem> ForReader(const TierSieve& sieve, const ServedItem& item) {
    ServedItem seen;
    seen.id = item.id;
    seen.set = item.set;
    seen.secret = item.secret;
    seen.version = item.version;
    seen.position = item.position;
    seen.designation = item.designation;
    seen.title = item.title;
    seen.tier = item.tier;
    seen.text = sieve.Words(item.text, item.tier);
    seen.particulars = sieve.Aside(item.particulars, item.tier);
    seen.support = sieve.Aside(item.support, item.tier);
    seen.sha256 = item.sha256;
    return seen;
}

std::optional<TierChange> ForReader(const TierSieve& sieve, const TierChange& change) {
    if (!sieve.Knows(change.secret))
        return std::nullopt;
    TierChange seen;
    seen.id = change.id;
    seen.secret = change.secret;
    seen.was = change.was;
    seen.now = change.now;
    seen.happened_on = change.happened_on;
    seen.authority = change.authority;
    seen.author = sieve.is_ours() ? change.author : std::string();
    return seen;
}

std::optional<SecrecyScore> ForReader(const TierSieve& sieve, const SecrecyScore& score) {
    if (!sieve.is_ours())
        return std::nullopt;
    SecrecyScore seen;
    seen.id = score.id;
    seen.secret = score.secret;
    seen.unknown_outside = score.unknown_outside;
    seen.unknown_inside = score.unknown_inside;
    seen.measures = score.measures;
    seen.value = score.value;
    seen.effort = score.effort;
    seen.hard_to_acquire = score.hard_to_acquire;
    seen.note = sieve.Aside(score.note, sieve.TierOf(score.secret));
    seen.scorer = score.scorer;
    seen.scored_on = score.scored_on;
    return seen;
}

std::optional<MaterialAccess> ForReader(const TierSieve& sieve, const MaterialAccess& access) {
    MaterialAccess seen;
    seen.id = access.id;
    seen.matter = access.matter;
    seen.person = access.person;
    seen.login = access.login;
    seen.material = sieve.Words(access.material, access.tier);
    seen.tier = access.tier;
    seen.first_on = access.first_on;
    seen.last_on = access.last_on;
    seen.source = sieve.Aside(access.source, access.tier);
    return seen;
}

std::optional<Fact> ForReader(const TierSieve& sieve, const Fact& fact) {
    if (!sieve.is_ours())
        return std::nullopt;
    Fact seen;
    seen.id = fact.id;
    seen.matter = fact.matter;
    seen.secret = fact.secret;
    seen.question = sieve.Words(fact.question, fact.tier);
    seen.resolution = sieve.Aside(fact.resolution, fact.tier);
    seen.resolved_by = fact.resolved_by;
    seen.resolved_on = fact.resolved_on;
    seen.tier = fact.tier;
    return seen;
}

FactValue ForReader(const TierSieve& sieve, const FactValue& value, Tier fact) {
    FactValue seen;
    seen.id = value.id;
    seen.fact = value.fact;
    seen.value = sieve.Words(value.value, fact);
    seen.source = sieve.Aside(value.source, fact);
    seen.pinpoint = sieve.Aside(value.pinpoint, fact);
    seen.note = sieve.WorkProduct(value.note, fact);
    return seen;
}

std::optional<Defense> ForReader(const TierSieve& sieve, const Defense& defense) {
    if (!sieve.is_ours())
        return std::nullopt;
    Defense seen;
    seen.id = defense.id;
    seen.matter = defense.matter;
    seen.secret = defense.secret;
    seen.kind = defense.kind;
    seen.source = sieve.Words(defense.source, defense.tier);
    seen.happened_on = defense.happened_on;
    seen.shows = sieve.Aside(defense.shows, defense.tier);
    seen.person = defense.person;
    seen.disclosed_in = defense.disclosed_in;
    seen.disclosed_on = defense.disclosed_on;
    seen.tier = defense.tier;
    seen.note = sieve.Aside(defense.note, defense.tier);
    return seen;
}

}  // namespace particulars
