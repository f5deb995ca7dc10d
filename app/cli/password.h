// Where the command line takes a password from: a file, the environment or a prompt. Never from an
// argument, which every user of the machine could read in the process list.

#pragma once

#include <string>
#include <utility>

namespace CLI {
class App;
}

namespace particulars {

/// What is typed at `prompt`, unseen.
std::string AskForPassword(const std::string& prompt);

class PasswordSource {
public:
    PasswordSource() = default;
    explicit PasswordSource(std::string file) : file_(std::move(file)) {}

    /// Adds --password-file to a command. The source must outlive the parsing and running of it.
    void AddTo(CLI::App& command);

    /// The first line of the file, PARTICULARS_PASSWORD, or what is typed at `prompt`. Throws
    /// kUsage where there is none of these, kNotFound or kUnreadable for the file.
    std::string Get(const std::string& prompt = "Password: ") const;

    /// A new password: the first line of the file, or what is typed twice alike. Throws kUsage
    /// where there is neither file nor terminal, or the two differ.
    std::string GetNew() const;

private:
    std::string file_;
};

}  // namespace particulars
