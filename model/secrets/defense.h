// What a defendant holds against an entry of the list: evidence that it was public, was developed
// independently, could readily be had; who already knew it; permission; the first motion to compel;
// and the answers about use.
//
// A defense that is not disclosed when asked may be excluded at trial (LivePerson, order of 15
// September 2019), so each one says when and where it was disclosed.

#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>

#include "model/matter/people.h"
#include "model/secrets/trade_secret.h"

namespace particulars {

using DefenseId = Id<struct DefenseTag>;

enum class DefenseKind {
    kPublicDomain,
    kIndependentDevelopment,
    kReadilyAscertainable,
    kPriorKnowledge,
    kPermission,
    kMotionToCompel,
    kAnswerAboutUse
};

template <>
struct EnumText<DefenseKind> {
    static constexpr std::array<EnumName<DefenseKind>, 7> kNames = {{
        {DefenseKind::kPublicDomain, "public domain"},
        {DefenseKind::kIndependentDevelopment, "independent development"},
        {DefenseKind::kReadilyAscertainable, "readily ascertainable"},
        {DefenseKind::kPriorKnowledge, "prior knowledge"},
        {DefenseKind::kPermission, "permission"},
        {DefenseKind::kMotionToCompel, "motion to compel"},
        {DefenseKind::kAnswerAboutUse, "answer about use"},
    }};
};

struct Defense {
    DefenseId id;
    MatterId matter;
    TradeSecretId secret;
    DefenseKind kind = DefenseKind::kPublicDomain;
    std::string source;               ///< The publication, paper, license or witness.
    std::optional<Date> happened_on;  ///< Published, developed, permitted, moved, answered.
    std::string shows;                ///< What it shows.
    PersonId person;                  ///< Who knew, developed or permitted; empty if nobody.
    std::string disclosed_in;         ///< "Answer to Interrogatory No. 4"; empty: not yet.
    std::optional<Date> disclosed_on;
    Tier tier = Tier::kAttorneysEyesOnly;
    std::string note;  ///< Work product.
    std::int64_t revision = 0;
};

Violations Check(const Defense& defense);

}  // namespace particulars
