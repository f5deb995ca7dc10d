// What the window may ask of the program around it: which case is open, to open another, to undo.
//
// Opening and creating show their own errors; where nothing came of it the window stays as it was.
// A wrong password is not shown but returned, so that the question can be put again.
// app/gui/case_desk stands behind this.

#pragma once

#include <any>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "forms/case_access.h"
#include "model/jobs/sample_span.h"

namespace particulars {

/// A case opened before. Nothing of the case itself is remembered, only where it lies.
struct RecentCase {
    std::string path;       ///< Of a file, or the address of a case on a team server.
    bool reachable = true;  ///< False while its drive or share is away; it is kept all the same.
};

/// What the new-case dialog asks for.
struct NewCase {
    std::string path;
    std::string password;
    Matter matter;
};

struct WantedRestore;

enum class Opened { kYes, kWrongPassword, kNo };

/// A case on a team server that the user is a member of.
struct ServerCase {
    std::string address;  ///< With the case in it, for Open.
    std::string caption;
    std::string court;
    std::string docket_number;
    Role role = Role::kViewer;
};

/// What a team server answered when asked for its cases.
struct ServerCases {
    Opened outcome = Opened::kNo;
    std::vector<ServerCase> cases = {};
    std::string wanted = {};   ///< Address of the case that the address named; empty for none.
    std::string problem = {};  ///< In words: why there is no answer, or not the one wanted.
};

/// An act that could not be saved and is kept, for the server to come back or the user to decide.
struct KeptChange {
    std::string label;  ///< "edit TS-003".
    std::string since;  ///< "10:42".
    std::string why;    ///< A sentence.
    std::string text;   ///< The fields of its records, to be read and copied.
};

class Desk {
public:
    virtual ~Desk() = default;

    /// Null while no case is open.
    virtual CaseAccess* access() = 0;

    /// Of the open case: its file, or its address on a team server. Empty while none is open.
    virtual std::string path() const = 0;
    virtual std::vector<RecentCase> RecentCases() const = 0;
    virtual void Forget(const std::string& path) = 0;

    virtual bool Create(const NewCase& wanted) = 0;

    /// How strong a password is, for somebody who is choosing one.
    virtual std::string StrengthInWords(const std::string& password) const = 0;

    /// A path, or the address of a case on a team server.
    virtual Opened Open(const std::string& path, const std::string& password) = 0;

    /// Whether opening this needs no password before it has been tried without one, as libpq may
    /// have it in places of its own.
    virtual bool IsServer(const std::string& path) const = 0;

    /// Team servers that were reached before; no passwords and no cases.
    virtual std::vector<std::string> Servers() const = 0;

    /// Connects and lists the user's cases there. Takes as long as the network does: may be called
    /// from any thread.
    virtual ServerCases AskServer(const std::string& address,
                                  const std::string& password) const = 0;

    /// Makes a case on a team server; `wanted.path` is the server's address.
    virtual bool CreateOnServer(const NewCase& wanted) = 0;

    /// Opens the case file that is open to read once more, for writing; kYes also where it can
    /// still only be read. `take_over` takes it from a holder that seems gone.
    virtual Opened OpenForWriting(const std::string& password, bool take_over) = 0;

    /// Copies the case file that is open to `path`, with its password and a note of where it comes
    /// from, for MergeCopy. Does not open it. False where that failed.
    virtual bool CheckOut(const std::string& path) = 0;

    /// Work for a BackgroundJob that writes all that the open case holds to `path`, on a connection
    /// of its own; it gives an OpenExport.
    virtual std::function<std::any(Progress&)> ExportWork(const std::string& path,
                                                          bool with_files) = 0;

    /// Work for a BackgroundJob that makes a case file of an open export; it gives a RestoredCase.
    /// Does not open it.
    virtual std::function<std::any(Progress&)> RestoreWork(const WantedRestore& wanted) = 0;

    /// Opens the worked example, made first if it is not there yet. Each span is a file of its own.
    virtual bool OpenSample(SampleSpan span) = 0;
    virtual void Close() = 0;

    /// Opening another case leaves the former one to the panels that still show it, until the
    /// window says here that they are gone.
    virtual void ReleaseFormer() = 0;

    /// "withdraw TS-003", or nullopt if there is nothing to take back.
    virtual std::optional<std::string> UndoLabel() = 0;
    virtual std::optional<std::string> RedoLabel() = 0;
    /// `progress` may stop a long one, such as the undo of an import; then nothing is taken back.
    virtual bool Undo(Progress& progress) = 0;
    virtual bool Redo(Progress& progress) = 0;

    /// What could not be saved and waits, oldest first; also after its case was closed.
    virtual std::vector<KeptChange> KeptChanges() const = 0;

    /// Tries to save it again. Forgets it where that worked; else shows why not.
    virtual bool SaveKept(std::size_t index) = 0;
    virtual void DiscardKept(std::size_t index) = 0;

    /// Asks the team server that was lost whether it answers again.
    virtual void TryServer() = 0;

    /// "14:03" for the last act of this sitting, empty if there was none yet.
    virtual std::string saved_at() const = 0;
};

}  // namespace particulars
