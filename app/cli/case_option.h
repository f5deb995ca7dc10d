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

    /// Opens it; see store/case_file.h for what is thrown.
    Session OpenForReading(const CommandContext& context) const;
    Session OpenForWriting(const CommandContext& context) const;

    const std::string& path() const { return path_; }
    const PasswordSource& password() const { return password_; }

private:
    std::string path_;
    PasswordSource password_;
};

}  // namespace particulars
