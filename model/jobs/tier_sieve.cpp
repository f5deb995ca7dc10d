#include "model/jobs/tier_sieve.h"

#include <algorithm>

#include "model/papers/withheld.h"

namespace particulars {

TierSieve::TierSieve(const Reader& reader, std::span<const TierName> names,
                     std::span<const TradeSecret> secrets)
    : reader_(reader), names_(names) {
    for (const TradeSecret& secret : secrets) {
        secrets_.emplace(secret.id.text(), &secret);
        highest_ = std::max(highest_, secret.tier);
    }
}

std::string TierSieve::Words(const std::string& words, Tier tier) const {
    return Passes(tier) || words.empty() ? words : WithheldText(NameOf(names_, tier));
}

std::string TierSieve::Aside(const std::string& words, Tier tier) const {
    return Passes(tier) ? words : std::string();
}

std::string TierSieve::WorkProduct(const std::string& words, Tier tier) const {
    return is_ours() ? Aside(words, tier) : std::string();
}

Tier TierSieve::TierOf(const TradeSecretId& secret) const {
    const TradeSecret* found = Find(secret);
    return found ? found->tier : Tier::kPublic;
}

bool TierSieve::Knows(const TradeSecretId& secret) const {
    const TradeSecret* found = Find(secret);
    return is_ours() || !found || found->status != SecretStatus::kCandidate;
}

const TradeSecret* TierSieve::Find(const TradeSecretId& secret) const {
    const auto found = secrets_.find(secret.text());
    return found == secrets_.end() ? nullptr : found->second;
}

}  // namespace particulars
