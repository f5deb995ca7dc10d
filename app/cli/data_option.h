// The option --data of the commands that compute or list dates: a firm's own tables of courts,
// holidays and rules for this one command.

#pragma once

#include <string>

namespace CLI {
class App;
}

namespace particulars {

class DataOption {
public:
    /// Must outlive the parsing and running.
    void AddTo(CLI::App& command);

    /// Reads the folder, or the one that the environment names, and says on standard error which of
    /// its files are not in force. Throws kNotFound where --data names no folder.
    void Apply() const;

private:
    std::string folder_;
};

}  // namespace particulars
