// The case file and password that most commands ask for.

#pragma once

#include <string>

#include "app/cli/commands.h"
#include "app/cli/password.h"
#include "app/session.h"

namespace particulars {

class CaseOption {
public:
    /// Adds the positional CASE and --password-file. Must outlive the parsing and running.
    void AddTo(CLI::App& command);

    /// The same for a command that writes, with --on-share and --take-over.
    void AddForWritingTo(CLI::App& command);

    /// Opens it; see store/case_file.h and jobs/open_case.h for what is thrown.
    Session OpenForReading(const CommandContext& context) const;
    Session OpenForWriting(const CommandContext& context) const;

    /// For writing, so that what leaves the case can be noted in it; for reading where somebody
    /// else has it open, which is said on standard error: `what` ("This print") is then not noted.
    Session OpenToNote(const CommandContext& context, const std::string& what) const;

    /// For a command that replaces the file without opening it as a session.
    void RequireSafePlace() const;

    const std::string& path() const { return path_; }
    const PasswordSource& password() const { return password_; }

private:
    Session Open(const CommandContext& context, const OpenOptions& options) const;

    std::string path_;
    PasswordSource password_;
    bool on_share_ = false;
    bool take_over_ = false;
};

}  // namespace particulars
