// What each command does, filled in by the window that can do it.

#pragma once

#include <array>
#include <functional>
#include <utility>

#include "forms/command_table.h"

namespace particulars {

class CommandActions {
public:
    void Set(Command command, std::function<void()> act) {
        acts_[static_cast<std::size_t>(command)] = std::move(act);
    }

    bool Has(Command command) const { return acts_[static_cast<std::size_t>(command)] != nullptr; }

    /// Does nothing for a command that nobody has filled in.
    void Run(Command command) const {
        // A copy: the act may close the case, and with it the window that filled this in.
        if (const auto act = acts_[static_cast<std::size_t>(command)])
            act();
    }

private:
    std::array<std::function<void()>, kCommandCount> acts_;
};

}  // namespace particulars
