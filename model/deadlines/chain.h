// Chains of deadlines: one that runs from the day on which another is done, or is due.
//
// A link of the chain has no trigger of its own: its day 0 is read from its parent each time either
// changes, and while the parent has no such day it is pending. A due day is the one the court's
// count gives (or what overrides it), not the safe one, which is earlier out of caution only.

#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "model/deadlines/closure.h"
#include "model/deadlines/deadline.h"

namespace particulars {

/// The day of `parent` that a link would run from; nullopt while there is none.
std::optional<Date> DayOf(const Deadline& parent, ParentDay day);

/// Computes `deadline`, which runs from `parent`, anew. Its working says where day 0 comes from.
void ComputeLink(Deadline& deadline, const Deadline& parent, std::span<const Closure> closures);

/// Finds a deadline of the case by its id; null if there is none.
using DeadlineLookup = std::function<const Deadline*(const DeadlineId&)>;

/// The designations that lead from `deadline` over its parents back to itself, such as "D-02, D-05,
/// D-02"; empty where the chain ends. Never longer than the chain.
std::string CycleThrough(const Deadline& deadline, const DeadlineLookup& find);

}  // namespace particulars
