#include "model/core/edit_conflict.h"

#include <utility>

namespace particulars {

ConflictError::ConflictError(EditConflict conflict)
    : Error(ErrorKind::kConflict,
            "Someone else has changed this entry since you opened it. Your change was not saved. "
            "Look at the entry as it is now, then make your change again."),
      conflict_(std::move(conflict)) {}

}  // namespace particulars
