// Reads a saved notice of electronic filing, as the federal courts send them, and drafts what it
// says of the docket. The links in it are never followed.
//
// A notice is a court's word for when a paper was entered, not for what it says: the draft is for a
// person to look over. A notice of another case is refused, because the same mailbox gets both.

#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "model/core/date.h"
#include "model/core/violation.h"
#include "model/deadlines/deadline.h"
#include "model/matter/docket.h"
#include "model/matter/matter.h"

namespace particulars {

/// No notice is larger; what is larger is not read.
inline constexpr std::size_t kLargestNotice = 4U << 20U;

struct CourtNotice {
    std::string case_name;
    std::string case_number;      ///< "1:14-cv-01559-RWS".
    std::string document_number;  ///< "111"; empty for an entry without a document.
    std::string docket_text;
    std::optional<Date> entered;
    std::string entered_time;  ///< "16:15"; empty where it is not told.
    std::string time_zone;     ///< "America/New_York" for "EDT"; empty where it is not told.
    std::optional<Date> filed;
};

/// Whether this is worth reading as a notice rather than as an order.
bool LooksLikeNotice(std::string_view message);

/// `message` is a saved e-mail (.eml), a web page or plain text. Throws kUnreadable where it is too
/// large or is no notice, naming what is missing.
CourtNotice ReadCourtNotice(std::string_view message);

/// Whether two docket numbers name one case: "14 Civ. 1559 (RWS)" and "1:14-cv-01559-RWS" do.
/// nullopt where one of them has no year, kind and number.
std::optional<bool> IsSameCase(std::string_view one, std::string_view other);

/// Why the notice does not belong to the case; nullopt where it does, or where the case has no
/// docket number to compare.
std::optional<Violation> WrongCase(const CourtNotice& notice, const Matter& matter);

struct NoticeDraft {
    DocketEntry entry;  ///< One of the case with its dates filled in, or a new one.
    Event event;        ///< The entry on the docket, with a neutral title.
};

NoticeDraft DraftFromNotice(const CourtNotice& notice, const Matter& matter,
                            std::span<const DocketEntry> known);

}  // namespace particulars
