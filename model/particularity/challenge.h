// The other side's objection to a description: which element, in what words, first raised when, and
// what became of it. An objection to everything at once is marked as a blanket one: in LivePerson
// the court heard only the single item that was attacked concretely.

#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>

#include "model/secrets/trade_secret.h"

namespace particulars {

using ChallengeId = Id<struct ChallengeTag>;

enum class ChallengeState { kOpen, kAnswered, kWithdrawn, kSustained, kOverruled };

template <>
struct EnumText<ChallengeState> {
    static constexpr std::array<EnumName<ChallengeState>, 5> kNames = {{
        {ChallengeState::kOpen, "open"},
        {ChallengeState::kAnswered, "answered"},
        {ChallengeState::kWithdrawn, "withdrawn"},
        {ChallengeState::kSustained, "sustained"},
        {ChallengeState::kOverruled, "overruled"},
    }};
};

struct Challenge {
    ChallengeId id;
    MatterId matter;
    TradeSecretId secret;
    std::string element;  ///< Such as "data_spec"; empty for a blanket objection.
    std::string words;    ///< The objection, word for word.
    bool blanket = false;
    std::string paper;  ///< "Def.'s Letter of April 26, 2016".
    std::optional<Date> first_raised;
    std::string response;
    std::string ruling;
    ChallengeState state = ChallengeState::kOpen;
    std::int64_t revision = 0;
};

Violations Check(const Challenge& challenge);

}  // namespace particulars
