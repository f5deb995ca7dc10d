// The menu bar, made from the command table, and its state.

#pragma once

#include <optional>
#include <string>

#include "forms/command_table.h"
#include "forms/standing.h"

class wxMenuBar;

namespace particulars {

/// What decides which commands are open to the user.
struct CommandState {
    bool case_open = false;
    CaseStanding standing;
    bool has_secrets = false;
    bool has_deadlines = false;
    bool has_kept = false;            ///< Something could not be saved and waits.
    std::optional<std::string> undo;  ///< "withdraw TS-003".
    std::optional<std::string> redo;
};

/// Why the command cannot be used now, as a sentence; nullopt if it can.
std::optional<std::string> WhyClosed(const CommandRow& row, const CommandState& state);

wxMenuBar* MakeMenuBar();

/// Enables and disables every item, saying why, and names what undo and redo would do.
void ShowState(wxMenuBar& bar, const CommandState& state);

}  // namespace particulars
