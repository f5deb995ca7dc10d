// What is on the docket: entries by ECF number, the motions among them, and how each was ruled on.
//
// A motion's outcome and the duties an order imposes are separate records: a denied motion can
// still impose duties, as in the order of 22 June 2016.

#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>

#include "model/core/date.h"
#include "model/core/text.h"
#include "model/core/tier.h"
#include "model/matter/people.h"

namespace particulars {

using DocketEntryId = Id<struct DocketEntryTag>;
using MotionId = Id<struct MotionTag>;
using RulingId = Id<struct RulingTag>;

struct DocketEntry {
    DocketEntryId id;
    MatterId matter;
    std::string ecf_number;  ///< "100", "100-1"; empty for a paper without one.
    std::string kind;        ///< order, motion, opposition, letter, answer, other.
    std::string title;
    std::optional<Date> dated;  ///< The date written on the paper.
    std::optional<Date> filed;
    std::optional<Date> entered;   ///< Rule 79(a); may be later than `dated`.
    std::optional<Date> received;  ///< When our side got it.
    bool sealed = false;
    std::string text;  ///< The paper itself, where it was read in; what spans point into.
    Tier tier =
        Tier::kPublic;  ///< Of its text. A sealed paper without one counts as for eyes only.
    /// Of a sealed paper, the version filed for the public. Never the other way round: what refers
    /// to a paper behind a wall is behind the same wall.
    DocketEntryId public_version;
    DocketEntryId responds_to;  ///< The motion that an opposition answers, the request of a reply.
    std::int64_t revision = 0;
};

struct Motion {
    MotionId id;
    MatterId matter;
    DocketEntryId entry;  ///< The entry it was filed as, if known.
    std::string title;
    PartyId movant;
    std::optional<Date> filed;
    std::int64_t revision = 0;
};

enum class Outcome { kGranted, kDenied, kInPart, kMoot, kWithdrawn, kOther };

template <>
struct EnumText<Outcome> {
    static constexpr std::array<EnumName<Outcome>, 6> kNames = {{
        {Outcome::kGranted, "granted"},
        {Outcome::kDenied, "denied"},
        {Outcome::kInPart, "in part"},
        {Outcome::kMoot, "moot"},
        {Outcome::kWithdrawn, "withdrawn"},
        {Outcome::kOther, "other"},
    }};
};

struct Ruling {
    RulingId id;
    MatterId matter;
    MotionId motion;
    DocketEntryId order;
    Outcome outcome = Outcome::kOther;
    std::string sentence;  ///< The words of the order.
    TextSpan place;        ///< Where they stand in the order's text.
    std::int64_t revision = 0;
};

Violations Check(const DocketEntry& entry);
Violations Check(const Motion& motion);
Violations Check(const Ruling& ruling);

}  // namespace particulars
