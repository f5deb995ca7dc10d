#include "model/store/sqlite_error.h"

#include <cerrno>
#include <sqlite3.h>

namespace particulars {
namespace {

Error Conflict(int extended) {
    switch (extended) {
        case SQLITE_CONSTRAINT_UNIQUE:
        case SQLITE_CONSTRAINT_PRIMARYKEY:
            return Error(ErrorKind::kConflict,
                         "This number or name is already taken by another entry. Nothing was "
                         "saved.");
        case SQLITE_CONSTRAINT_FOREIGNKEY:
            return Error(ErrorKind::kConflict,
                         "The entry refers to another one that is no longer there, or another one "
                         "still refers to it. Nothing was saved.");
        case SQLITE_CONSTRAINT_TRIGGER:
            return Error(ErrorKind::kConflict,
                         "What was served, and what the change log says, is never edited. Nothing "
                         "was changed. Write a new version, and serve an amended list.");
        default:
            return Error(ErrorKind::kInternal,
                         "The case file refused an entry that breaks one of its rules. Nothing was "
                         "saved.");
    }
}

/// `system_error` counts for failures of the file system only: it stays set after others.
bool IsFull(int code, int system_error) {
    if (code != SQLITE_IOERR && code != SQLITE_CANTOPEN)
        return code == SQLITE_FULL;
    return system_error == ENOSPC || system_error == EFBIG || system_error == EDQUOT;
}

}  // namespace

Error SqliteError(int code, int extended, int system_error, const std::string& what) {
    const std::string detail = what + " (" + std::to_string(extended) + ")";
    const auto unavailable = [&](const char* message) {
        return Error(ErrorKind::kUnavailable, message, detail);
    };
    if (IsFull(code, system_error))
        return unavailable(
            "The disk is full. Nothing was saved, and what was saved before is "
            "safe. Make room on the disk, then try again.");
    switch (code) {
        case SQLITE_INTERRUPT:
            return {ErrorKind::kCancelled, "Stopped. Nothing of it was kept.", detail};
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return unavailable(
                "The case file is in use by another program. Nothing was changed. "
                "Try again when the other program has finished.");
        case SQLITE_READONLY:
            if (extended == SQLITE_READONLY_DBMOVED)
                return unavailable(
                    "The case file was moved or replaced while it was open. Nothing "
                    "was saved. Close it and open it again.");
            if (extended == SQLITE_READONLY_ROLLBACK)
                return unavailable(
                    "The program that last wrote the case was cut short. Open the case once for "
                    "writing, so that what was left half done is taken back.");
            return unavailable("The case file is open for reading only. Nothing was changed.");
        case SQLITE_CANTOPEN:
        case SQLITE_PERM:
        case SQLITE_AUTH:
            return unavailable(
                "The case file cannot be opened: this user may not read or write it "
                "or its folder. Nothing was changed.");
        case SQLITE_IOERR:
            return unavailable(
                "The disk or the network reported an error. The last change was not "
                "saved; what was saved before is safe. Check the connection to the "
                "disk, then open the case again.");
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return Error(ErrorKind::kCorrupt,
                         "The case file is damaged. Do not work on with it: copy it to another "
                         "disk, then restore the last backup.",
                         detail);
        case SQLITE_CONSTRAINT: {
            const Error conflict = Conflict(extended);
            return Error(conflict.kind(), conflict.what(), detail);
        }
        default:
            return Error(ErrorKind::kInternal, "The case file refused a request.", detail);
    }
}

}  // namespace particulars
