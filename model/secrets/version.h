// A Version is one committed text of a trade secret's description, with who wrote it and why.
//
// Served and superseded versions are never edited: what was served is what the other side holds.
// Particulars are the answers to single elements (which data, its purpose, who sends and receives
// it, which portions are secret), each with its own tier and state.

#pragma once

#include <array>
#include <cstdint>
#include <string>

#include "model/core/clock.h"
#include "model/secrets/trade_secret.h"

namespace particulars {

using VersionId = Id<struct VersionTag>;
using ParticularId = Id<struct ParticularTag>;

enum class VersionState { kDraft, kInReview, kApproved, kServed, kSuperseded };

template <>
struct EnumText<VersionState> {
    static constexpr std::array<EnumName<VersionState>, 5> kNames = {{
        {VersionState::kDraft, "draft"},
        {VersionState::kInReview, "in review"},
        {VersionState::kApproved, "approved"},
        {VersionState::kServed, "served"},
        {VersionState::kSuperseded, "superseded"},
    }};
};

/// Why the wording changed.
enum class AmendmentKind { kFirst, kClarify, kNarrow, kBroaden, kSplit, kMerge, kAdd, kCorrect };

template <>
struct EnumText<AmendmentKind> {
    static constexpr std::array<EnumName<AmendmentKind>, 8> kNames = {{
        {AmendmentKind::kFirst, "first"},
        {AmendmentKind::kClarify, "clarify"},
        {AmendmentKind::kNarrow, "narrow"},
        {AmendmentKind::kBroaden, "broaden"},
        {AmendmentKind::kSplit, "split"},
        {AmendmentKind::kMerge, "merge"},
        {AmendmentKind::kAdd, "add"},
        {AmendmentKind::kCorrect, "correct"},
    }};
};

struct Version {
    VersionId id;
    TradeSecretId secret;
    int number = 0;           ///< Counts from 1 within the secret.
    std::string text;         ///< The description, sealed wording.
    std::string public_text;  ///< Wording fit for the public file; empty if none yet.
    VersionState state = VersionState::kDraft;
    AmendmentKind kind = AmendmentKind::kFirst;
    std::string ground;  ///< Ground for the amendment; work product.
    std::string author;
    std::string created_at;  ///< UTC, ISO text.
    std::string source;  ///< "Answer to Interrogatory No. 9, item 3, quoted in the order at n. 1".
    std::int64_t revision = 0;
};

enum class ParticularState { kNotStated, kStated, kSupported, kAccepted, kNotApplicable };

template <>
struct EnumText<ParticularState> {
    static constexpr std::array<EnumName<ParticularState>, 5> kNames = {{
        {ParticularState::kNotStated, "not stated"},
        {ParticularState::kStated, "stated"},
        {ParticularState::kSupported, "supported"},
        {ParticularState::kAccepted, "accepted"},
        {ParticularState::kNotApplicable, "not applicable"},
    }};
};

struct Particular {
    ParticularId id;
    TradeSecretId secret;
    std::string element;  ///< Id of a type-specific element, such as "data_purpose".
    std::string text;
    Tier tier = Tier::kAttorneysEyesOnly;
    ParticularState state = ParticularState::kNotStated;
    std::string pinpoints;  ///< Where it is shown; needed for "supported".
    std::int64_t revision = 0;
};

Violations Check(const Version& version);
Violations Check(const Particular& particular);

}  // namespace particulars
