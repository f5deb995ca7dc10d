// Checks a whole case: its pages, its references, the chain of its change log, and every served
// list against its digests.

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/store/database.h"

namespace particulars {

struct CaseCheck {
    std::vector<std::string> findings;  ///< One sentence each; empty means sound.
    std::int64_t changes = 0;           ///< Rows of the change log.
    std::optional<std::int64_t> first_broken_change;
    std::string stamp;  ///< Hash of the last change.
};

CaseCheck VerifyCase(Database& db);

}  // namespace particulars
