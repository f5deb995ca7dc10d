// The paper of a defendant: entry by entry what is held against it, kind by kind, and what of it
// has not been disclosed. A defense that was not disclosed when it was asked for may be kept out
// (LivePerson, order of 15 September 2019), and a motion to compel that comes on the eve of trial
// is too late (Syntel): so entries without either are named, not passed over.
//
// Work product, with the notes of the team: never for the other side.

#pragma once

#include <span>
#include <string>

#include "model/matter/matter.h"
#include "model/papers/document.h"
#include "model/secrets/defense.h"

namespace particulars {

/// What the paper is made of; whoever makes it keeps the records alive meanwhile.
struct DefensesOfCase {
    const Matter* matter = nullptr;  ///< Never null.
    std::span<const TradeSecret> secrets;
    std::span<const Defense> defenses;
    std::span<const Person> people;
    std::string stamp;
};

/// The first motion to compel detail of this entry; null if there was none.
const Defense* FirstMotionToCompel(std::span<const Defense> defenses, const TradeSecretId& secret);

PaperDocument ComposeDefenses(const DefensesOfCase& records);

}  // namespace particulars
