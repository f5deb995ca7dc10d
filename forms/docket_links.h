// What a record of the docket is linked to, in both directions: the entry of a motion, its ruling,
// the order, the duties that it lays down, their deadlines, and back.
//
// A link is stored once and found from either end. That a request has to do with a motion or a duty
// is not stored at all but read from its words, and said so.

#pragma once

#include <string>
#include <vector>

#include "forms/navigation.h"
#include "model/jobs/case_records.h"

namespace particulars {

struct DocketLink {
    std::string relation;  ///< "Ruled on in", "Lays down".
    std::string what;      ///< "ECF No. 111, Sealed opinion".
    Place place = Place::kDocket;
    std::string id;
};

/// Those of the entry, motion, ruling, obligation or discovery request with this id.
std::vector<DocketLink> LinksOf(const CaseRecords& records, const std::string& id);

}  // namespace particulars
