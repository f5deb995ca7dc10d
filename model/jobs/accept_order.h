// Turns what the user accepted of a reading of an order into records, as one act.
//
// The proposals may have been edited; those refused are simply not passed. Each dated or datable
// obligation also gets its deadline, computed with its working; one that runs from receipt stays
// open with its safe date until receipt is entered.

#pragma once

#include <string>
#include <vector>

#include "model/intake/order_reading.h"
#include "model/jobs/case_records.h"
#include "model/matter/docket.h"
#include "model/secrets/trade_secret.h"
#include "model/store/edit.h"

namespace particulars {

/// An asserted item to log as a new trade secret, with the kind that the user chose.
struct AcceptedItem {
    AnswerItem item;
    std::string title;  ///< Neutral.
    SecretKind kind = SecretKind::kTechnical;
};

struct AcceptedOrder {
    std::string text;      ///< The order as read; stored with its docket entry.
    DocketEntry entry;     ///< Title, ECF number, dates, sealed.
    OrderReading reading;  ///< What was accepted, with edits.
    std::vector<AcceptedItem> items;
    std::string items_source;  ///< "Answer to Interrogatory No. 9".
};

/// Saves all of it through `edit`, which the caller commits, and returns the docket entry of the
/// order. `known` is the case as it stands: parties, people and ECF numbers that it has already are
/// not added twice, and a challenge finds the secret it is aimed at there too.
DocketEntry AcceptOrder(Edit& edit, const CaseRecords& known, const AcceptedOrder& accepted);

}  // namespace particulars
