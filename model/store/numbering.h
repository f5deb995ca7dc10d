// Numbers for entries that come from another file, where they had been given already.

#pragma once

#include <string_view>

#include "model/store/database.h"

namespace particulars {

/// `wanted` if `series` ("trade_secret") has not got that far here, else the next one. Taken from
/// then on either way: a number is never given twice, even if its entry is gone. Works within the
/// transaction that the caller has begun.
std::int64_t TakeNumber(Database& db, std::string_view series, std::int64_t wanted);

}  // namespace particulars
