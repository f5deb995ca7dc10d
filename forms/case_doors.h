// The ways into a case: asks what each of them needs, has the desk open the case, and says when
// that is done. The window stays as it was where nothing came of it.

#pragma once

#include <functional>
#include <string>

#include "forms/desk.h"

class wxWindow;

namespace particulars {

class ConnectDialog;

class CaseDoors {
public:
    /// `may_leave` asks about what would be lost of the case that is open; `opened` shows the new
    /// one. `parent` and `desk` must outlive it.
    CaseDoors(wxWindow& parent, Desk& desk, std::function<bool()> may_leave,
              std::function<void()> opened);

    void NewCase();
    void OpenFile();
    void OpenSample(SampleSpan span);

    /// A case file or the address of a case on a team server. Asks for the password.
    void OpenPath(const std::string& path);

    /// Asks for a team server and for a case on it, or makes a new one there.
    void Connect();

    /// The case file that is open to read, once more and for writing.
    void OpenForWriting();

    /// The same, from a holder that seems gone. Asks whether that is certain.
    void TakeOver();

    /// Copies the case file that is open to this computer and opens the copy.
    void WorkOnCopy();

    /// Writes all that the open case holds as an open file. Says first what that means.
    void ExportEverything();

    /// Makes a case file of an open export and opens it.
    void RestoreExport();

    /// The same, once that was said.
    void ExportTo(const std::string& path, bool with_files);

private:
    void Enter(ConnectDialog& dialog);
    void Reopen(bool take_over);

    /// Asks for the password until `attempt` does not find it wrong.
    Opened AskPassword(const std::string& path,
                       const std::function<Opened(const std::string&)>& attempt);

    wxWindow& parent_;
    Desk& desk_;
    std::function<bool()> may_leave_;
    std::function<void()> opened_;
};

}  // namespace particulars
