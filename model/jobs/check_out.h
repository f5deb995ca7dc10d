// A copy of a case to work on elsewhere, for a case on a network drive or for a journey, which
// MergeCopy brings back later. The case itself is only read, and nobody is kept from writing it for
// longer than it takes to compare the two files.
//
// The copy's change log is the case's up to the moment of copying; that is what the two are brought
// together by. What the copy says of its origin is for people, and to notice a case that has been
// set back since.

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "model/core/clock.h"
#include "model/store/database.h"

namespace particulars {

struct CheckOut {
    std::string from;           ///< Path of the case, absolute.
    std::int64_t sequence = 0;  ///< The last line of the change log that both have.
    std::string hash;           ///< Of that line.
    std::string user;
    std::string at;  ///< UTC, ISO text.

    friend bool operator==(const CheckOut&, const CheckOut&) = default;
};

/// Writes a verified copy of the case that is open in `db` from the file `from`, with the same
/// password, to `path`. Throws what BackupCaseFile throws; nothing is left at `path` then.
CheckOut CheckOutCase(Database& db, const std::string& from, const std::string& path,
                      const Clock& clock, const std::string& user);

/// Where the case in `db` comes from, if it is such a copy.
std::optional<CheckOut> CheckOutOf(Database& db);

/// Whether a setting is about the file it stands in, and so never goes from a copy to its case.
bool BelongsToFile(std::string_view setting);

/// The name of the setting in a case that says how far a copy has been merged.
std::string MergedSettingName(const std::string& copy);

}  // namespace particulars
