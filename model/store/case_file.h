// The encrypted case file, *.particulars: SQLCipher, one matter, opened with a password.
//
// Opening never changes the file before it is known to be ours, whole, unlocked by the password and
// of a schema we know. Each way of failing has its own Error with its own words; none loses
// anything.
//
// One program at a time has the file open for writing (case_lock.h); any number may have it open
// for reading meanwhile. The connections of one program take turns at writing: who cannot get its
// turn within some seconds is told so (kUnavailable), and a record that another one has saved
// meanwhile is not overwritten (kConflict).

#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <vector>

#include "model/core/clock.h"
#include "model/store/database.h"

namespace particulars {

/// How strong a password is, said to the user while typing; nothing is refused but an empty one.
enum class PasswordStrength { kEmpty, kWeak, kFair, kStrong };

PasswordStrength Strength(const std::string& password);

/// Creates an encrypted file at `path` with the current schema. Throws kConflict if a file is there
/// already, kUnavailable for a folder that cannot be written or a full disk, kUsage for an empty
/// password; nothing is left behind. `user` is who the lock names, by default the login.
std::unique_ptr<Database> CreateCaseFile(const std::string& path, const std::string& password,
                                         const std::string& user = {});

/// A case in memory, for trying things out and for tests. Never on disk, gone when closed.
std::unique_ptr<Database> CreateScratchCase();

/// Opens a case file for writing, or for reading only where `read_only` is set. A file of an older
/// schema is copied, the copy migrated and verified, then swapped in; the old one is kept beside
/// it. Throws kNotFound, kUnreadable (a folder, or no case file at all), kWrongPassword, kCorrupt,
/// kIncompatible (from a newer program), kUnavailable (another program has it open for writing,
/// which the message names; or not accessible).
std::unique_ptr<Database> OpenCaseFile(const std::string& path, const std::string& password,
                                       bool read_only = false, const std::string& user = {});

/// A whole-file check: page HMACs, integrity, references. Each finding is one sentence; empty means
/// sound. What the records say is another question: FirstBrokenChange and UnloggedRecords in
/// change_log.h.
std::vector<std::string> VerifyCaseFile(Database& db);

}  // namespace particulars
