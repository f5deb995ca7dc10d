// A pattern that a firm adds to the hints, with a sentence that it must find: what is wrong with it
// shows before it is kept, not in the middle of a case.

#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "model/core/text.h"
#include "model/core/violation.h"
#include "model/particularity/law_data.h"

namespace particulars {

struct FirmPattern {
    std::string id;       ///< "F1"; one of a shipped hint replaces that.
    std::string pattern;  ///< RE2, in either case; a blank stands for any white space.
    std::string label;
    std::string prompt;
    std::string authority;
    int severity = 2;
    std::string example;  ///< A sentence in which the pattern must be found.
};

/// What a pattern makes of a sentence.
struct PatternTrial {
    std::string problem;            ///< Why the pattern cannot be used; empty if it can.
    std::optional<TextSpan> found;  ///< The first place; nullopt if there is none.
};

PatternTrial TryPattern(std::string_view pattern, std::string_view sentence);

Violations Check(const FirmPattern& pattern);

/// "F1", or the first such id that no rule has.
std::string FreeFirmId(const HintRules& rules);

/// Puts the pattern into the hints.json of `folder`, in place of the one of its id, and into force.
/// Throws kUnreadable where that file has a mistake (nothing is changed), kUnavailable where it
/// cannot be written (what was there stays).
void AddFirmPattern(const std::filesystem::path& folder, const FirmPattern& pattern);

}  // namespace particulars
