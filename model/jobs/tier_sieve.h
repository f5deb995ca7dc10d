// What is left of words under the tiers that a reader may not see. Shared by what takes records
// apart for a reader.

#pragma once

#include <span>
#include <string>
#include <unordered_map>

#include "model/evidence/testimony.h"
#include "model/matter/audience.h"
#include "model/matter/docket.h"
#include "model/matter/tier_name.h"
#include "model/secrets/trade_secret.h"

namespace particulars {

class TierSieve {
public:
    /// Keeps what it is given by reference.
    TierSieve(const Reader& reader, std::span<const TierName> names,
              std::span<const TradeSecret> secrets);

    bool Passes(Tier tier) const { return MayRead(reader_, tier); }
    bool is_ours() const { return SeesWorkProduct(reader_); }

    /// `words` where the reader may see `tier`; else a note that they were withheld.
    std::string Words(const std::string& words, Tier tier) const;

    /// `words` where the reader may see `tier`; else nothing. For what is beside the point of a
    /// record, where one note is enough.
    std::string Aside(const std::string& words, Tier tier) const;

    /// `words` for our own side, under the same condition; nothing for anybody else.
    std::string WorkProduct(const std::string& words, Tier tier) const;

    /// Of the secret with that id. What is of no secret, or of one that the case does not have,
    /// counts as public.
    Tier TierOf(const TradeSecretId& secret) const;

    /// The highest of all secrets: of what is about no single one, but may quote any.
    Tier highest() const { return highest_; }

    /// Whether the reader may know that there is such a secret at all. Candidates are our own.
    bool Knows(const TradeSecretId& secret) const;

private:
    const TradeSecret* Find(const TradeSecretId& secret) const;

    Reader reader_;
    std::span<const TierName> names_;
    Tier highest_ = Tier::kPublic;
    std::unordered_map<std::string, const TradeSecret*> secrets_;  ///< By id.
};

}  // namespace particulars
