// A pattern of a hint rule, compiled.
//
// A blank in a pattern of a rule stands for any run of white space, so that "not limited to" is
// found across a line end. Patterns are searched stretch by stretch: whatever a firm writes, the
// time taken stays in proportion to the text.

#pragma once

#include <memory>
#include <re2/re2.h>
#include <re2/set.h>
#include <string>
#include <string_view>
#include <vector>

#include "model/core/text.h"
#include "model/particularity/json_record.h"

namespace particulars {

enum class Letters { kAsWritten, kEitherCase };

/// The pattern below `key`. Throws kUnreadable with the reason if RE2 refuses it, or with `problem`
/// returns null and puts the bare reason there.
std::unique_ptr<RE2> CompilePattern(const JsonRecord& record, const char* key, Letters letters,
                                    std::string* problem = nullptr);

/// The stretches that a match may not cross: a thousand bytes each, ending with a clause where
/// there is one.
std::vector<TextSpan> SearchStretches(std::string_view text);

/// Every place, left to right, not overlapping, none empty.
std::vector<TextSpan> FindAll(const RE2& pattern, std::string_view text,
                              const std::vector<TextSpan>& stretches);

/// Many patterns looked for at once, to leave out those that a stretch does not hold: of some
/// thirty patterns a stretch of prose holds one or two, and looking for all of them together costs
/// about as much as looking for one.
class PatternSet {
public:
    explicit PatternSet(const std::vector<const RE2*>& patterns);

    /// The numbers of the patterns that may match in `stretch`; some may not after all.
    std::vector<int> Candidates(std::string_view stretch) const;

private:
    RE2::Set set_;
    std::vector<int> all_;
    bool usable_ = true;
};

bool FindsAny(const RE2& pattern, std::string_view text);

}  // namespace particulars
