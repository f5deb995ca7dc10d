// The hints that no pattern can give (H10, H33 to H38): tests of the whole text, with their limits
// and word lists in resources/hints.json under "computed".

#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "model/core/text.h"
#include "model/particularity/hint.h"
#include "model/particularity/json_record.h"

namespace particulars {

class ComputedHint {
public:
    virtual ~ComputedHint() = default;

    /// Where the hint is given; the whole text for most.
    virtual std::vector<TextSpan> Find(std::string_view text, const HintContext& context) const = 0;
};

/// The test that `computed` names. Throws kUnreadable for one that does not exist or lacks a limit.
std::unique_ptr<ComputedHint> ReadComputedHint(const JsonRecord& computed);

}  // namespace particulars
