// A pattern of a hint rule, compiled.
//
// A blank in a pattern of a rule stands for any run of white space, so that "not limited to" is
// found across a line end. Patterns are searched stretch by stretch: whatever a firm writes, the
// time taken stays in proportion to the text.

#pragma once

#include <memory>
#include <re2/re2.h>
#include <string>
#include <string_view>
#include <vector>

#include "model/core/text.h"
#include "model/particularity/json_record.h"

namespace particulars {

enum class Letters { kAsWritten, kEitherCase };

/// The pattern below `key`. Throws kUnreadable with the reason if RE2 refuses it.
std::unique_ptr<RE2> CompilePattern(const JsonRecord& record, const char* key, Letters letters);

/// The stretches that a match may not cross: some thousand bytes each, ending with a clause where
/// there is one.
std::vector<TextSpan> SearchStretches(std::string_view text);

/// Every place, left to right, not overlapping, none empty.
std::vector<TextSpan> FindAll(const RE2& pattern, std::string_view text,
                              const std::vector<TextSpan>& stretches);

bool FindsAny(const RE2& pattern, std::string_view text);

}  // namespace particulars
