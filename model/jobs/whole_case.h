// What copying, exporting and restoring a whole case have in common: it must be sound and open as a
// whole where it comes from, and new where it goes to.

#pragma once

#include <string>
#include <string_view>

#include "model/core/clock.h"
#include "model/store/database.h"

namespace particulars {

/// `done` says what is not done if not: "copied". Throws kForbidden if walls hide a part of the
/// case from the user, kCorrupt if the case does not verify.
void RequireWholeCase(Database& from, std::string_view done);

/// Throws kConflict if the server has the matter already. Then opens a place for it, within the
/// transaction that brings the case.
void FoundWholeCase(Database& server, const MatterId& matter);

/// The line after those that were brought: whoever brings a case to a server must be able to open
/// it there, and to let others in.
void BecomeAdministrator(Database& server, const Clock& clock, const MatterId& matter,
                         const std::string& login);

}  // namespace particulars
