// Makes the record that a person decided on when two people had changed the same fields.

#pragma once

#include <vector>

#include "model/core/edit_conflict.h"
#include "model/jobs/any_record.h"
#include "model/store/database.h"

namespace particulars {

/// `mine` is what was refused with `conflict`; `take_mine` says for each of its groups whether mine
/// is kept. The result holds the choice, what only either side changed, and the revision to save it
/// with; if somebody has saved again meanwhile, saving it tells. Throws kNotFound if the entry is
/// gone.
AnyRecord Decide(Database& db, const AnyRecord& mine, const EditConflict& conflict,
                 const std::vector<bool>& take_mine);

/// The place in `records` of the one that the conflict is about; -1 if none is.
int PlaceOf(const EditConflict& conflict, const std::vector<AnyRecord>& records);

}  // namespace particulars
