// The redaction round of a sealed order: which passages are to be kept from the public version,
// and by when the parties must say so.
//
// Nothing is stored for a round. Every sealed order whose text was read in has one from the moment
// it is on the docket, so that none can be forgotten; it ends with the public version.

#pragma once

#include <span>
#include <string>
#include <string_view>

#include "model/deadlines/deadline.h"
#include "model/matter/redaction.h"

namespace particulars {

struct RedactionRound {
    int proposed = 0;
    int allowed = 0;
    int refused = 0;
    int withdrawn = 0;
    const Deadline* clock = nullptr;  ///< By when the parties must file; null where none is known.
};

/// Whether `entry` is a sealed order whose text is there.
bool OpensRedactionRound(const DocketEntry& entry);

/// `clock` points into `deadlines`.
RedactionRound RoundOf(const DocketEntry& order, std::span<const Redaction> redactions,
                       std::span<const Obligation> obligations,
                       std::span<const Deadline> deadlines);

/// "due Wed 6 Jul 2016, by the safe date until receipt is entered".
std::string ClockInWords(const RedactionRound& round);

/// "Redaction round: 3 passages, due Wed 6 Jul 2016".
std::string RoundInWords(const RedactionRound& round);

/// Whether `reason` only says that the text was designated under a protective order, or that the
/// parties agree. Courts do not take that for a reason; what harm would follow is one.
bool NamesOnlyADesignation(std::string_view reason);

}  // namespace particulars
