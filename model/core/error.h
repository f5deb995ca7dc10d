// The one exception that crosses module boundaries.
//
// A caller decides by kind, not by class: reload on a conflict, ask again for a password, and
// otherwise report the message and drop the operation. Mistakes the user can correct are not
// errors; the rules of the domain return them as Violations.

#pragma once

#include <stdexcept>
#include <string>

namespace particulars {

enum class ErrorKind {
    kUsage,          ///< The request makes no sense as worded; nothing was tried.
    kNotFound,       ///< The record or file does not exist, or no longer does.
    kConflict,       ///< Somebody else saved first, or the value is already taken.
    kUnavailable,    ///< The store is locked, full, read-only or out of reach; nothing was changed.
    kDisconnected,   ///< The team server does not answer. What was being done was not saved.
    kForbidden,      ///< The user's role in the matter does not allow it; nothing was changed.
    kWrongPassword,  ///< The file is whole as far as can be told, but the password does not open
                     ///< it.
    kIncompatible,   ///< The file was written by a newer version of the program.
    kCorrupt,        ///< Stored data breaks a rule that the program itself upholds.
    kUnreadable,     ///< An input file cannot be read, or is not what it should be.
    kCancelled,      ///< The user stopped the work; nothing of it was kept.
    kInternal,       ///< A defect in the program.
};

class Error : public std::runtime_error {
public:
    /// `message` is shown to the user as it is: what happened, what is safe, what to do. `detail`
    /// goes to the log only, and must hold no text from a matter.
    Error(ErrorKind kind, const std::string& message, std::string detail = {});

    ErrorKind kind() const noexcept { return kind_; }
    const std::string& detail() const noexcept { return detail_; }

private:
    ErrorKind kind_;
    std::string detail_;
};

}  // namespace particulars
