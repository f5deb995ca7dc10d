// By when: "within 21 days of the date of this opinion", "no later than July 24, 2023", "ten days
// prior to the hearing", "until August 8", "forthwith", "pending service of the revised
// designation".
//
// A date counts only with a word before it that sets a limit or a day: "by", "until", "on". "The
// letter of April 26" is a mention, not a time. What a period runs from is told by its own words; a
// period with none runs from the order.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/core/date.h"
#include "model/core/text.h"
#include "model/deadlines/computation.h"

namespace particulars {

/// How strongly a phrase sets a limit.
enum class TimeForce {
    kLimit,      ///< "by", "no later than", "within", "until".
    kDay,        ///< "on", "for": the day of a hearing or an act.
    kOn,         ///< "on May 3" in the act of a command: its day, if nothing stronger dates it.
    kManner,     ///< "forthwith", "promptly".
    kCondition,  ///< "before the hearing", "upon entry": an event without a period.
};

struct TimePhrase {
    TimeForce force = TimeForce::kLimit;
    std::optional<Period> period;
    Direction direction = Direction::kAfter;
    TriggerBasis basis = TriggerBasis::kNone;
    std::optional<std::string> event;
    std::optional<Date> date;
    std::string time;
    TextSpan place;  ///< In the text given, lead word included.
};

/// All time phrases of one sentence, in order, not overlapping. `year` serves dates without one.
std::vector<TimePhrase> FindTimePhrases(std::string_view sentence, std::optional<int> year);

}  // namespace particulars
