// A TradeSecret is one numbered entry of an identification: the thing a party says is secret.
//
// Entries are never renumbered and never deleted. Once served, "Trade Secret No. 4" is quoted in
// orders and transcripts, so an entry that is withdrawn keeps its number. What the entry says is in
// its versions; this record holds what does not change with the wording.

#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>

#include "model/core/date.h"
#include "model/core/enum_text.h"
#include "model/core/id.h"
#include "model/core/tier.h"
#include "model/core/violation.h"
#include "model/matter/matter.h"
#include "model/secrets/classification.h"

namespace particulars {

using TradeSecretId = Id<struct TradeSecretTag>;
using SecretAliasId = Id<struct SecretAliasTag>;

/// Decides which elements of particularity apply.
enum class SecretKind { kTechnical, kSourceCode, kData, kBusiness, kCombination, kNegative };

template <>
struct EnumText<SecretKind> {
    static constexpr std::array<EnumName<SecretKind>, 6> kNames = {{
        {SecretKind::kTechnical, "technical"},
        {SecretKind::kSourceCode, "source code"},
        {SecretKind::kData, "data"},
        {SecretKind::kBusiness, "business"},
        {SecretKind::kCombination, "combination"},
        {SecretKind::kNegative, "negative"},
    }};
};

/// Where the entry stands in the case; apart from the state of any one version of its text.
enum class SecretStatus {
    kCandidate,
    kAsserted,
    kChallenged,
    kOrderedToParticularize,
    kOperative,
    kWithdrawn,
    kStruck,
    kAdjudicated
};

template <>
struct EnumText<SecretStatus> {
    static constexpr std::array<EnumName<SecretStatus>, 8> kNames = {{
        {SecretStatus::kCandidate, "candidate"},
        {SecretStatus::kAsserted, "asserted"},
        {SecretStatus::kChallenged, "challenged"},
        {SecretStatus::kOrderedToParticularize, "ordered to particularize"},
        {SecretStatus::kOperative, "operative"},
        {SecretStatus::kWithdrawn, "withdrawn"},
        {SecretStatus::kStruck, "struck"},
        {SecretStatus::kAdjudicated, "adjudicated"},
    }};
};

/// How abstract the entry is (Altavion ladder): a general idea, a design, an implementation.
enum class SecretLevel { kIdea, kDesign, kImplementation };

template <>
struct EnumText<SecretLevel> {
    static constexpr std::array<EnumName<SecretLevel>, 3> kNames = {{
        {SecretLevel::kIdea, "idea"},
        {SecretLevel::kDesign, "design"},
        {SecretLevel::kImplementation, "implementation"},
    }};
};

struct TradeSecret {
    TradeSecretId id;
    MatterId matter;
    int number = 0;     ///< Counts from 1; unique within the matter, never reused.
    std::string title;  ///< Neutral: fit for a calendar, a docket and open court.
    SecretKind kind = SecretKind::kTechnical;
    SecretStatus status = SecretStatus::kCandidate;
    Tier tier = Tier::kAttorneysEyesOnly;
    std::optional<SecretLevel> level;
    ClassificationId category;  ///< Its place in the outline; this and the next three may be empty.
    ClassificationId subject;
    ClassificationId format;
    ClassificationId product;
    std::string holder;               ///< The party that asserts it.
    TradeSecretId parent;             ///< For the outline; empty at the top.
    int position = 0;                 ///< Display order among its siblings.
    std::optional<Date> asserted_on;  ///< When first served.
    std::optional<Date> ended_on;     ///< Withdrawn or struck.
    std::string ended_reason;
    std::string note;  ///< Work product.
    std::int64_t revision = 0;
};

/// Another name for the same entry: a complaint paragraph, an interrogatory item, an expert report.
struct SecretAlias {
    SecretAliasId id;
    TradeSecretId secret;
    std::string source;  ///< "Answer to Interrogatory No. 9".
    std::string label;   ///< "item 3".
    std::int64_t revision = 0;
};

/// "TS-001".
std::string Designation(const TradeSecret& secret);

/// The number behind "TS-001", "ts-1" or "1"; nullopt for anything else.
std::optional<int> NumberFromDesignation(std::string_view text);

Violations Check(const TradeSecret& secret);
Violations Check(const SecretAlias& alias);

}  // namespace particulars
