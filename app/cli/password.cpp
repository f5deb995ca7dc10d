#include "app/cli/password.h"

#include <CLI/CLI.hpp>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <termios.h>
#include <unistd.h>

#include "model/core/error.h"

namespace particulars {
namespace {

/// Turns the echo of the terminal off for as long as it lives.
class SilentTerminal {
public:
    SilentTerminal() {
        if (tcgetattr(STDIN_FILENO, &before_) == 0) {
            termios silent = before_;
            silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
            changed_ = tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
        }
    }
    SilentTerminal(const SilentTerminal&) = delete;
    SilentTerminal& operator=(const SilentTerminal&) = delete;
    ~SilentTerminal() {
        if (changed_)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &before_);
    }

private:
    termios before_{};
    bool changed_ = false;
};

std::string FirstLine(const std::string& path) {
    std::ifstream file(path);
    std::string line;
    if (!file)
        throw Error(ErrorKind::kNotFound, "The password file cannot be opened: " + path);
    std::getline(file, line);
    if (!line.empty() && line.back() == '\r')
        line.pop_back();
    if (line.empty())
        throw Error(ErrorKind::kUnreadable,
                    "The first line of the password file is empty: " + path);
    return line;
}

}  // namespace

std::string AskForPassword(const std::string& prompt) {
    std::cerr << prompt << std::flush;
    std::string password;
    {
        const SilentTerminal silent;
        std::getline(std::cin, password);
    }
    std::cerr << '\n';
    return password;
}

void PasswordSource::AddTo(CLI::App& command) {
    command.add_option("--password-file", file_,
                       "File whose first line is the password (else PARTICULARS_PASSWORD, else a "
                       "prompt)");
}

std::string PasswordSource::Get(const std::string& prompt) const {
    if (!file_.empty())
        return FirstLine(file_);
    if (const char* password = std::getenv("PARTICULARS_PASSWORD"))
        return password;
    if (isatty(STDIN_FILENO) == 1)
        return AskForPassword(prompt);
    throw Error(ErrorKind::kUsage,
                "There is no password: give --password-file FILE or set PARTICULARS_PASSWORD.");
}

std::string PasswordSource::GetNew() const {
    if (!file_.empty())
        return FirstLine(file_);
    if (isatty(STDIN_FILENO) != 1)
        throw Error(ErrorKind::kUsage, "There is no new password: give --new-password-file FILE.");
    const std::string password = AskForPassword("New password: ");
    if (password != AskForPassword("The same again: "))
        throw Error(ErrorKind::kUsage, "The two passwords differ. Nothing was changed.");
    return password;
}

}  // namespace particulars
