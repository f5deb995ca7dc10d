// How the entries of one list became those of the next: a step from one entry to another, with its
// day, reason and authority.
//
// A split is one step to each part, a merger one from each part. A withdrawn or struck entry has a
// step that leads nowhere. Steps are facts of record: they are kept when an entry ends.

#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "model/secrets/trade_secret.h"

namespace particulars {

using LineageStepId = Id<struct LineageStepTag>;

enum class LineageKind {
    kSplit,
    kMerge,
    kRename,
    kNarrow,
    kBroaden,
    kContinue,
    kWithdraw,
    kStrike
};

template <>
struct EnumText<LineageKind> {
    static constexpr std::array<EnumName<LineageKind>, 8> kNames = {{
        {LineageKind::kSplit, "split"},
        {LineageKind::kMerge, "merge"},
        {LineageKind::kRename, "rename"},
        {LineageKind::kNarrow, "narrow"},
        {LineageKind::kBroaden, "broaden"},
        {LineageKind::kContinue, "continue"},
        {LineageKind::kWithdraw, "withdraw"},
        {LineageKind::kStrike, "strike"},
    }};
};

struct LineageStep {
    LineageStepId id;
    MatterId matter;
    LineageKind kind = LineageKind::kSplit;
    TradeSecretId predecessor;
    TradeSecretId successor;  ///< Empty for what ended; the predecessor itself where it stays one.
    Date happened_on{boost::gregorian::not_a_date_time};
    std::string reason;
    std::string authority;  ///< The paper or order behind it.
    std::int64_t revision = 0;
};

/// Whether a step of this kind leads to no other entry.
bool EndsAnEntry(LineageKind kind);

/// All entries that `secret` came from, directly or not, nearest first; each once.
std::vector<TradeSecretId> AncestorsOf(const std::vector<LineageStep>& steps,
                                       const TradeSecretId& secret);

/// All entries that came of `secret`, directly or not, nearest first; each once.
std::vector<TradeSecretId> DescendantsOf(const std::vector<LineageStep>& steps,
                                         const TradeSecretId& secret);

Violations Check(const LineageStep& step);

/// Those of Check, and whether the step would make an entry its own ancestor.
Violations Check(const LineageStep& step, const std::vector<LineageStep>& others);

}  // namespace particulars
