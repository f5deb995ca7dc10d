// The one log: audit trail, undo and redo, the history panel, and what another session reads to
// refresh. Every row names who, when (UTC), which record, before and after, and carries the hash of
// the row before it, so that a row changed behind the program's back is found.

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/core/clock.h"
#include "model/core/progress.h"
#include "model/store/database.h"

namespace particulars {

struct Change {
    std::int64_t sequence = 0;  ///< Counts from 1 without gaps.
    std::string action;         ///< Id of the edit; the rows of one edit share it.
    std::string label;          ///< "withdraw TS-003", "undo: withdraw TS-003".
    std::string at;             ///< UTC, ISO text.
    std::string user;
    std::string table;   ///< Record type: "trade_secret".
    std::string record;  ///< Id.
    std::string before;  ///< JSON object, or empty for an insertion.
    std::string after;   ///< JSON object, or empty for a removal (an undone insertion).
    std::string reason;
    std::string hash;  ///< SHA-256, lower-case hex, over the row and the previous hash.
};

/// The newest `limit` rows before sequence `before` (0: from the end), newest first.
std::vector<Change> RecentChanges(Database& db, std::int64_t before, int limit);

/// All rows about one record, newest first.
std::vector<Change> HistoryOf(Database& db, const std::string& record);

/// The newest row about one record. Throws kNotFound if there is none.
Change LastChangeOf(Database& db, const std::string& record);

/// The first row whose hash or sequence does not fit, or nullopt if the chain is whole. Where walls
/// hide rows from the user, the server says so, since only it sees them all.
std::optional<std::int64_t> FirstBrokenChange(Database& db);

/// Records that are not as the log left them: changed, added or removed behind the program's back.
/// Each finding is one sentence, which names a record type and an id only. Reads the whole case.
std::vector<std::string> UnloggedRecords(Database& db);

/// The hash of the last row: what stands for the state of the case on a paper's data stamp. Empty
/// for an empty log.
std::string DataStamp(Database& db);

/// The rows after `sequence`, oldest first, at most `limit`: what others did meanwhile.
std::vector<Change> ChangesAfter(Database& db, std::int64_t sequence, int limit = 1000);

/// The sequence at the end of the log; 0 for an empty one.
std::int64_t LastSequence(Database& db);

/// What Undo would take back ("withdraw TS-003"), or nullopt. Survives closing the file. Each user
/// takes back what that user did.
std::optional<std::string> UndoLabel(Database& db, const std::string& user);
std::optional<std::string> RedoLabel(Database& db, const std::string& user);

/// Takes the user's last act back, or brings it again, as a new act in the log. Returns its label.
/// Throws kNotFound if there is none, kConflict if a record has changed since.
std::string Undo(Database& db, const Clock& clock, const std::string& user);
std::string Redo(Database& db, const Clock& clock, const std::string& user);

/// The same for acts that may be long: an import of many documents.
std::string Undo(Database& db, const Clock& clock, const std::string& user, Progress& progress);
std::string Redo(Database& db, const Clock& clock, const std::string& user, Progress& progress);

}  // namespace particulars
