// For whom an output is made, and up to which tier. What it may hold follows from the two.
//
// The tier is never the reader's to choose: whoever hands a copy out says it, and nothing above
// public leaves the program unless somebody said so.

#pragma once

#include <array>

#include "model/core/enum_text.h"
#include "model/core/tier.h"

namespace particulars {

enum class Audience { kOwnTeam, kCourtSealed, kCourtPublic, kOpponent, kExpert };

template <>
struct EnumText<Audience> {
    static constexpr std::array<EnumName<Audience>, 5> kNames = {{
        {Audience::kOwnTeam, "own team"},
        {Audience::kCourtSealed, "court sealed"},
        {Audience::kCourtPublic, "court public"},
        {Audience::kOpponent, "opponent"},
        {Audience::kExpert, "expert"},
    }};
};

struct Reader {
    Audience audience = Audience::kOwnTeam;
    Tier up_to = Tier::kPublic;  ///< The highest tier that the copy may hold.
};

constexpr bool MayRead(const Reader& reader, Tier tier) {
    return tier <= reader.up_to &&
           (reader.audience != Audience::kCourtPublic || tier == Tier::kPublic);
}

/// Our own side is shown work product; nobody else ever is.
constexpr bool SeesWorkProduct(const Reader& reader) {
    return reader.audience == Audience::kOwnTeam;
}

}  // namespace particulars
