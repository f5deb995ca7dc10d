// What stands above and below an order: the court, the docket number, the parties, whether it is
// sealed.
//
// Only the first page is read for them, since an opinion cites other cases of other courts further
// on. A docket text has no heading, and then nothing is told.

#pragma once

#include <string>
#include <string_view>

#include "model/intake/plain_text.h"

namespace particulars {

/// Short id ("nysd", "calsuperct"), or empty.
std::string CourtNamedIn(const PlainText& plain);

/// "14 Civ. 1559", without the judge's initials.
std::string DocketNumberIn(const PlainText& plain);

bool IsMarkedSealed(const PlainText& plain);

struct Caption {
    std::string plaintiff;
    std::string defendant;

    /// "LivePerson, Inc. v. 24/7 Customer, Inc.", or empty unless both are known.
    std::string text() const;
};

Caption ReadCaption(std::string_view raw, const PlainText& plain);

}  // namespace particulars
