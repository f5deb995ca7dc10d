// Brings a case file of an older schema up to date without ever risking it: the file is copied, the
// copy migrated and verified, the old file kept under a name that says its schema
// ("acme.before-v3.particulars"), and only then the copy put in its place.
//
// Killed at any moment, the case opens again: either as it was, and the upgrade starts anew, or
// upgraded.

#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "model/store/migrator.h"
#include "model/store/sqlite_database.h"

namespace particulars {

/// Called after each step, with its name. Tests throw from it.
using UpgradeStep = std::function<void(std::string_view)>;

/// `old` holds the write lock meanwhile, and afterwards a file that no longer has a name: close it
/// and open the case anew.
void UpgradeCaseFile(
    SqliteDatabase& old, const std::vector<Migration>& migrations = Migrations(),
    const UpgradeStep& after = [](std::string_view) {});

/// Writes the file of `original` to `path`, byte for byte. A transaction must hold writers off, or
/// UpdateCopy follow.
void CopyCaseFile(SqliteDatabase& original, const std::string& path);

/// Makes a copy that others may have written meanwhile equal to `original` again. A transaction
/// must hold writers off; it takes no longer than reading both, and writes what differs.
void UpdateCopy(SqliteDatabase& original, const std::string& path);

}  // namespace particulars
