// The menu bar, made from the command table, and its state.

#pragma once

#include <optional>
#include <string>

#include "forms/command_table.h"

class wxMenuBar;

namespace particulars {

/// What decides which commands are open to the user.
struct CommandState {
    bool case_open = false;
    bool writable = false;
    bool has_secrets = false;
    bool has_deadlines = false;
    std::optional<std::string> undo;  ///< "withdraw TS-003".
    std::optional<std::string> redo;
};

bool IsOpen(const CommandRow& row, const CommandState& state);

wxMenuBar* MakeMenuBar();

/// Enables and disables every item, and names what undo and redo would do.
void ShowState(wxMenuBar& bar, const CommandState& state);

}  // namespace particulars
