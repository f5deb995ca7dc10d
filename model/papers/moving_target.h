// The moving-target table: how each served list differs from the one before it, and how much was
// added since the first.

#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include "model/papers/document.h"
#include "model/secrets/served_set.h"

namespace particulars {

/// What became of an entry from one list to the next. "Left out" is one that is neither on the new
/// list nor was it withdrawn, struck or made into others on the record.
enum class EntryChange { kAdded, kReworded, kWithdrawn, kStruck, kReplaced, kLeftOut };

template <>
struct EnumText<EntryChange> {
    static constexpr std::array<EnumName<EntryChange>, 6> kNames = {{
        {EntryChange::kAdded, "added"},
        {EntryChange::kReworded, "reworded"},
        {EntryChange::kWithdrawn, "withdrawn"},
        {EntryChange::kStruck, "struck"},
        {EntryChange::kReplaced, "replaced"},
        {EntryChange::kLeftOut, "left out"},
    }};
};

struct ChangedEntry {
    EntryChange change = EntryChange::kAdded;
    std::string designation;
    std::string title;
    std::string lineage;  ///< "split from TS-002", "merged into TS-005"; empty for none.
    std::size_t words_inserted = 0;
    std::size_t words_deleted = 0;
};

struct MovingTargetStep {
    ServedSet set;
    std::size_t entries = 0;
    std::size_t kept = 0;  ///< Word for word as on the list before.
    std::vector<ChangedEntry> changes;
    std::size_t added_since_first = 0;           ///< Entries, this list's among them.
    std::size_t words_inserted_since_first = 0;  ///< Into entries that were there before.
};

struct MovingTarget {
    std::vector<MovingTargetStep> steps;    ///< In order of service.
    std::vector<ChangedEntry> ended_since;  ///< Of the last list, after it.
    Tier tier = Tier::kPublic;
};

std::size_t CountOf(const MovingTargetStep& step, EntryChange change);

PaperDocument ComposeMovingTarget(const Matter& matter, const MovingTarget& table);

}  // namespace particulars
