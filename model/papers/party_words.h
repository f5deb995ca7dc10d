// The parties of a case as its papers name them: who asserts, who answers, what each goes by.

#pragma once

#include <span>
#include <string>
#include <vector>

#include "model/matter/people.h"

namespace particulars {

/// Those with the role, in the order of the case.
std::vector<const Party*> PartiesIn(std::span<const Party> parties, PartyRole role);

/// Plaintiff for the plaintiff's side, else defendant.
PartyRole RoleOf(Side side);

/// The role across the caption.
PartyRole OtherRole(PartyRole role);

/// "First, Inc., Second Corp. and Third LLC"; empty for none.
std::string NamesOf(std::span<const Party* const> parties);

/// "plaintiff LivePerson, Inc.", "defendants First, Inc. and Second Corp."; the role alone where
/// nobody is entered.
std::string WithRole(std::span<const Party> parties, PartyRole role);

}  // namespace particulars
