// Brings what was done in a copy of a case back into the case: act by act, in order, each under its
// own label, with who did it and when as the reason.
//
// What both sides changed is brought together field by field, from what the record was when they
// parted. A group of fields that both changed, and not to the same, is a conflict: unless the
// caller decides for one side, nothing at all is changed. It is all or nothing in any case, and
// what was merged is not merged again.

#pragma once

#include <string>
#include <vector>

#include "model/core/clock.h"
#include "model/core/edit_conflict.h"
#include "model/core/progress.h"
#include "model/store/database.h"

namespace particulars {

/// `kMine` is the copy's side, `kTheirs` the case's.
enum class ConflictChoice { kList, kMine, kTheirs };

struct MergeOptions {
    ConflictChoice conflicts = ConflictChoice::kList;
    bool dry_run = false;  ///< Say what would be done, and change nothing.
};

/// A record on which the two sides disagree.
struct MergeConflict {
    std::string record_type;  ///< "trade_secret".
    std::string record;       ///< Id in the copy.
    std::string name;         ///< "TS-003"; text of the matter for types without a number.
    std::string why;          ///< "changed in both", "removed in the case", …
    FieldGroup fields;        ///< One group; empty where the record as a whole is the conflict.
};

/// A record of which each side changed other fields; both changes are kept.
struct MergedRecord {
    std::string record_type;
    std::string name;
    std::vector<std::string> from_copy;
    std::vector<std::string> from_case;
};

struct Renumbered {
    std::string record_type;
    std::string from;  ///< "TS-009", as the copy has it.
    std::string to;    ///< "TS-010", as the case has it now.
};

struct MergedAct {
    std::string label;
    std::string user;
    std::string at;  ///< When it was done in the copy; UTC, ISO text.
};

struct MergeReport {
    bool saved = false;           ///< False where nothing was new, or conflicts are undecided.
    std::vector<MergedAct> acts;  ///< Those that changed something.
    std::vector<MergedRecord> brought_together;
    std::vector<MergeConflict> conflicts;
    std::vector<Renumbered> renumbered;
};

/// Throws kConflict for a copy of another matter, of a case that has been set back since, or whose
/// own log has been set back; kCorrupt if either log is broken; kForbidden if walls hide a part of
/// the case from the user, or the role does not allow a change; kCancelled.
MergeReport MergeCopy(Database& copy, Database& to, const Clock& clock, const std::string& user,
                      const MergeOptions& options, Progress& progress);

}  // namespace particulars
