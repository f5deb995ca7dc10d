// Computes dates under the regime of the court asked for, with the working.
//
// The rules are data (resources/courts) plus a small counting policy per regime. A year or a court
// without data is an Error or a warning in the result; nothing is guessed.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/core/date.h"
#include "model/core/violation.h"
#include "model/deadlines/computation.h"

namespace particulars {

/// What is wrong with `request` before it is computed: an unknown court, a trigger before the
/// regime began (1 December 2009 for Rule 6), a service method without the basis "service", hours
/// without a time. Empty means that Compute will answer.
Violations Check(const ComputationRequest& request);

/// Throws kUsage with the first violation of Check where there is one.
ComputedDate Compute(const ComputationRequest& request);

/// A day on which a court is closed, or is said to be.
struct ClosedDay {
    Date date;
    std::string name;
    std::string scope;  ///< "federal", "state" or "court".
    std::string kind;   ///< "actual", "observed" or "disputed".
    std::string source;
    std::string verification;     ///< "V" read, "P" partly read, "K" from general knowledge.
    std::optional<Date> checked;  ///< The day on which the source was last read.
};

/// In order of date. Throws kNotFound for an unknown court, kUsage for a year outside 1990 to 2060.
std::vector<ClosedDay> ClosedDays(std::string_view court, int year);

}  // namespace particulars
