// The rows of a whole case, carried from one database to another as they stand: records, change
// log, and the numbers given out. Nothing is logged and nothing is renumbered on the way.
//
// Every function works within the transaction that the caller has begun.

#pragma once

#include <cstdint>

#include "model/core/progress.h"
#include "model/store/database.h"

namespace particulars {

/// How many rows were carried.
struct CarriedCase {
    std::int64_t rows = 0;
    std::int64_t changes = 0;
};

/// `to` must hold no rows of the case yet. Rows go page by page, so that memory does not grow with
/// the case.
CarriedCase CarryCase(Database& from, Database& to, Progress& progress);

/// Throws kCorrupt, naming a record type, unless both hold the same rows in every table, the same
/// log to the last hash and the same counters.
void RequireSameCase(Database& from, Database& to, Progress& progress);

}  // namespace particulars
