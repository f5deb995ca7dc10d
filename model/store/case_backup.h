// Whole copies of a case file: the verified backup, and the change of password, which is made on a
// copy that takes the file's place once it is known to be good.

#pragma once

#include <string>

#include "model/store/database.h"

namespace particulars {

/// Copies the open case to `path`, opens the copy, checks every page and counts its rows. The
/// backup has the same password. Others may go on writing; they wait at most while what they have
/// written meanwhile is copied. Throws kConflict if `path` is taken, kUnavailable if it cannot be
/// written or the case is in memory, kCorrupt if the case or the copy is not sound; then nothing is
/// left at `path`.
void BackupCaseFile(Database& db, const std::string& path);

/// No connection may be open to the file: it goes on with the old one, which has lost its name.
/// Throws what OpenCaseFile throws, and kUsage for an empty new password; the file then opens with
/// the old password as before. Backups keep the password that they were made with.
void ChangePassword(const std::string& path, const std::string& password,
                    const std::string& new_password);

}  // namespace particulars
