// A day, or a run of days, on which a court was closed or its clerk could not be reached, as the
// team recorded it for its case: a proclamation, a snow day, a failed filing system.
//
// Whether such a day moves a last day is often open to doubt. `counts` is the team's own answer,
// and can be switched at any time; where the doubt is real (`disputed`), the other answer still
// shows in the safe and the latest date. An entry of the case takes the place of a shipped one for
// the same day and court.

#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "model/core/date.h"
#include "model/core/enum_text.h"
#include "model/core/id.h"
#include "model/core/violation.h"
#include "model/matter/matter.h"

namespace particulars {

using ClosureId = Id<struct ClosureTag>;

enum class ClosureKind {
    kHoliday,       ///< Declared a holiday: Rule 6(a)(6)(B) and its like.
    kClosed,        ///< The court kept its doors shut without a holiday.
    kInaccessible,  ///< The clerk's office could not be reached for filing: Rule 6(a)(3).
};

template <>
struct EnumText<ClosureKind> {
    static constexpr std::array<EnumName<ClosureKind>, 3> kNames = {{
        {ClosureKind::kHoliday, "holiday"},
        {ClosureKind::kClosed, "closed"},
        {ClosureKind::kInaccessible, "inaccessible"},
    }};
};

struct Closure {
    ClosureId id;
    MatterId matter;
    std::string court;  ///< Short id, "nysd".
    ClosureKind kind = ClosureKind::kClosed;
    Date first{boost::gregorian::not_a_date_time};
    Date last{boost::gregorian::not_a_date_time};  ///< Inclusive; the same as `first` for one day.
    std::string title;                             ///< "Clerk's office closed for snow".
    bool counts = true;
    bool disputed = false;
    std::string source;  ///< Where the team knows it from. Never empty.
    std::int64_t revision = 0;
};

Violations Check(const Closure& closure);

/// Those of Check, and a contradiction with another entry of `others`: the same court and day, and
/// another answer to whether it counts. An entry with the same id is not compared.
Violations Check(const Closure& closure, const std::vector<Closure>& others);

}  // namespace particulars
