// How the open case stands towards the people and machines around it: whose role the user has, who
// holds the file, whether the team server answers. From it follows what can be done just now, and
// nothing in the window decides that by itself.

#pragma once

#include <optional>
#include <string>

#include "model/matter/member.h"

namespace particulars {

struct CaseStanding {
    bool on_server = false;
    std::optional<Role> role;  ///< Nullopt where nothing sets limits, as in a case file.
    bool seems_gone = false;   ///< Who holds the file has not been heard of: it can be taken over.
    bool on_share = false;     ///< The file lies where writing is not safe.
    std::string read_only;   ///< Why this file can only be read, a sentence; empty if it is not so.
    std::string lost_since;  ///< "10:42" while the team server does not answer; else empty.

    friend bool operator==(const CaseStanding&, const CaseStanding&) = default;
};

/// Why `task` is not possible now, in one or two sentences; nullopt if it is. Reading always is:
/// what the window has in memory it goes on showing.
std::optional<std::string> WhyNot(const CaseStanding& standing, Task task);

}  // namespace particulars
