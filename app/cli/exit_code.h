// The exit codes of particulars-cli, part of its stable interface (resources/help/command-line.md).

#pragma once

#include "model/core/error.h"

namespace particulars {

enum ExitCode : int {
    kExitDone = 0,
    kExitFound = 1,  ///< A check found something.
    kExitUsage = 2,
    kExitNotFound = 3,
    kExitConflict = 4,
    kExitWrongPassword = 5,
    kExitDamagedOrNewer = 6,
    kExitUnreadable = 7,  ///< Cannot read the input, or cannot reach or write a file.
    kExitDefect = 70
};

ExitCode ExitCodeFor(ErrorKind kind);

}  // namespace particulars
