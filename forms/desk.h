// What the window may ask of the program around it: which case is open, to open another, to undo.
//
// Opening and creating show their own errors; where nothing came of it the window stays as it was.
// A wrong password is not shown but returned, so that the question can be put again.
// app/gui/case_desk stands behind this.

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "forms/case_access.h"

namespace particulars {

/// A case file opened before. Nothing of the case itself is remembered, only where it lies.
struct RecentCase {
    std::string path;
    bool reachable = true;  ///< False while its drive or share is away; it is kept all the same.
};

/// What the new-case dialog asks for.
struct NewCase {
    std::string path;
    std::string password;
    Matter matter;
};

enum class Opened { kYes, kWrongPassword, kNo };

class Desk {
public:
    virtual ~Desk() = default;

    /// Null while no case is open.
    virtual CaseAccess* access() = 0;
    virtual std::vector<RecentCase> RecentCases() const = 0;
    virtual void Forget(const std::string& path) = 0;

    virtual bool Create(const NewCase& wanted) = 0;

    /// How strong a password is, for somebody who is choosing one.
    virtual std::string StrengthInWords(const std::string& password) const = 0;

    virtual Opened Open(const std::string& path, const std::string& password) = 0;

    /// Opens the worked example, made first if it is not there yet.
    virtual bool OpenSample() = 0;
    virtual void Close() = 0;

    /// Opening another case leaves the former one to the panels that still show it, until the
    /// window says here that they are gone.
    virtual void ReleaseFormer() = 0;

    /// "withdraw TS-003", or nullopt if there is nothing to take back.
    virtual std::optional<std::string> UndoLabel() = 0;
    virtual std::optional<std::string> RedoLabel() = 0;
    virtual bool Undo() = 0;
    virtual bool Redo() = 0;

    /// "14:03" for the last act of this sitting, empty if there was none yet.
    virtual std::string saved_at() const = 0;
};

}  // namespace particulars
