// Another program, as far as files and locks go: a process of its own that does one piece of work,
// tells how that went, and then stays until it is told to go on or is killed.

#pragma once

#include <csignal>
#include <functional>
#include <string>
#include <sys/wait.h>
#include <unistd.h>

#include <gtest/gtest.h>

namespace particulars {

class OtherProgram {
public:
    /// Runs `work` in the other program. It may call Report and AwaitWord.
    explicit OtherProgram(const std::function<void(OtherProgram&)>& work) {
        if (pipe(to_test_) != 0 || pipe(to_program_) != 0)
            throw std::runtime_error("no pipe");
        pid_ = fork();
        if (pid_ != 0) {
            close(to_test_[1]);
            close(to_program_[0]);
            return;
        }
        close(to_test_[0]);
        close(to_program_[1]);
        try {
            work(*this);
        } catch (const std::exception& failure) {
            Report(failure.what());
        }
        _exit(0);
    }
    OtherProgram(const OtherProgram&) = delete;
    OtherProgram& operator=(const OtherProgram&) = delete;
    ~OtherProgram() {
        Kill();
        close(to_test_[0]);
        close(to_program_[1]);
    }

    /// In the other program: says one line to the test.
    void Report(const std::string& line) const {
        const std::string text = line + "\n";
        if (write(to_test_[1], text.data(), text.size()) < 0)
            _exit(1);
    }

    /// In the other program: waits until the test calls GoOn; ends with the test.
    void AwaitWord() const {
        char word = 0;
        if (read(to_program_[0], &word, 1) != 1)
            _exit(0);
    }

    /// In the test: the next line, or "" if the program ended.
    std::string Hear() const {
        std::string line;
        for (char c = 0; read(to_test_[0], &c, 1) == 1 && c != '\n';)
            line += c;
        return line;
    }

    void GoOn() const { EXPECT_EQ(write(to_program_[1], "!", 1), 1); }

    void Signal(int signal) const {
        if (pid_ > 0)
            kill(pid_, signal);
    }

    /// Leaves it no time for anything, and returns when it is gone.
    void Kill() {
        if (pid_ <= 0)
            return;
        kill(pid_, SIGKILL);
        waitpid(pid_, nullptr, 0);
        pid_ = 0;
    }

    pid_t pid() const { return pid_; }

private:
    pid_t pid_ = 0;
    int to_test_[2];
    int to_program_[2];
};

}  // namespace particulars
