#include "model/deadlines/closure.h"

#include <fmt/format.h>

#include "model/core/text.h"
#include "model/deadlines/court.h"
#include "model/deadlines/court_calendar.h"

namespace particulars {
namespace {

constexpr long kLongestRun = 3 * 366;  // Days; a longer one is a slip of the pen.

/// Both name a court: "nysd" and "NYSD" are the same.
bool Overlap(const Closure& one, const Closure& other) {
    return FindCourtOrNull(one.court) == FindCourtOrNull(other.court) && one.first <= other.last &&
           other.first <= one.last;
}

/// Two entries about one day may stand side by side only where they say the same.
bool Contradict(const Closure& one, const Closure& other) {
    return one.counts != other.counts || one.kind != other.kind;
}

}  // namespace

Violations Check(const Closure& closure) {
    Violations violations;
    if (FindCourtOrNull(closure.court) == nullptr)
        violations.push_back({"court", WhyNoCourt(closure.court)});
    if (closure.first.is_special())
        violations.push_back({"first", "Give the first day."});
    else if (closure.last.is_special())
        violations.push_back({"last", "Give the last day; the same as the first for one day."});
    else if (closure.last < closure.first)
        violations.push_back({"last", "The last day is before the first."});
    else if (closure.first.year() < kFirstYear)
        violations.push_back(
            {"first", fmt::format("Dates are computed from {} on. Check the year.", kFirstYear)});
    else if (closure.last.year() > kLastYear)
        violations.push_back(
            {"last", fmt::format("Dates are computed up to {}. Check the year.", kLastYear)});
    else if ((closure.last - closure.first).days() > kLongestRun)
        violations.push_back({"last", "That is a run of more than three years. Check the years."});
    if (Trim(closure.title).empty())
        violations.push_back({"title", "Say what closed the court, such as \"snow\"."});
    if (Trim(closure.source).empty())
        violations.push_back(
            {"source", "Say where this is known from, such as the court's notice and its date."});
    return violations;
}

Violations Check(const Closure& closure, const std::vector<Closure>& others) {
    Violations violations = Check(closure);
    if (!violations.empty())
        return violations;
    for (const Closure& other : others)
        if (other.id != closure.id && Overlap(closure, other) && Contradict(closure, other))
            violations.push_back(
                {"first", fmt::format("\"{}\" already says otherwise for {} to {}. Change or take "
                                      "back one of the two, so that each day has one answer.",
                                      other.title, ToWords(other.first), ToWords(other.last))});
    return violations;
}

}  // namespace particulars
