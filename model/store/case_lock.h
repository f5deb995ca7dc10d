// The right to write a case file: one program has it at a time, and the others can say who.
//
// Beside "acme.particulars" lies "acme.particulars.lock" while the case is open for writing, with
// the user, the computer, the process and since when, and nothing of the matter. What counts is the
// kernel's lock on that file, never its being there: a program that was killed leaves the file, but
// not the lock. Whoever holds it says every twenty seconds that it is alive, for the one case in
// which that is needed: a server that keeps the lock of a computer which has lost its power. Then
// another program may take over, if a person says so.

#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>

#include "model/core/error.h"
#include "model/store/lock_file.h"

namespace particulars {

/// Who has a case open for writing.
struct LockHolder {
    std::string user;
    std::string host;
    std::int64_t pid = 0;
    std::string since;        ///< UTC, ISO text.
    bool seems_gone = false;  ///< On another computer, and silent for a minute: offer to take over.
};

/// This process, from now on. Without `user` the name of the login.
LockHolder ThisProgram(const std::string& user = {});

class CaseLock;

/// Shared, because every connection that this program opens to the case holds on to it.
using LockOutcome = std::variant<std::shared_ptr<CaseLock>, LockHolder>;

class CaseLock {
public:
    /// The lock, or who has it. A program that has it already gets the same one again. Throws
    /// kUnavailable where the lock file cannot be written or the disk keeps no locks.
    static LockOutcome Take(const std::string& case_path, const LockHolder& holder);

    /// Takes the lock from a holder that seems gone. Throws kUnavailable, naming it, if it does not
    /// seem so. The former holder, should it come back, finds its lock lost and saves nothing.
    static std::shared_ptr<CaseLock> TakeOver(const std::string& case_path,
                                              const LockHolder& holder);

    /// For Take: `file` is held already.
    CaseLock(LockFile file, std::string path);
    CaseLock(const CaseLock&) = delete;
    CaseLock& operator=(const CaseLock&) = delete;

    /// Removes the lock file.
    ~CaseLock();

    /// False once another program has taken over, or somebody has removed the file.
    bool is_held() const;

    /// Throws kUnavailable unless it is held.
    void RequireHeld() const;

private:
    class Pulse;

    std::string path_;  ///< Of the lock file.
    LockFile file_;
    std::int64_t pid_;
    std::unique_ptr<Pulse> pulse_;  // Below file_, which it uses.
};

/// Which other program has the case open for writing; nullopt if none has. Takes nothing and leaves
/// nothing.
std::optional<LockHolder> HolderOf(const std::string& case_path);

/// "associate on DESK-7 has had this case open since 21 November 2026, 14:03 UTC"
std::string InWords(const LockHolder& holder);

/// What is thrown where the case is opened for writing while `holder` has it.
Error HeldError(const LockHolder& holder);

}  // namespace particulars
