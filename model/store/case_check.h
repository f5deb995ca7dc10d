// Whether a copy of a case file is as good as the original.

#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "model/store/cipher_key.h"
#include "model/store/database.h"

namespace particulars {

/// How many rows each table holds. Two copies of a case must agree.
std::map<std::string, std::int64_t> RowCounts(Database& db);

/// Throws kCorrupt unless the file at `path` opens with `key`, verifies, and holds as many rows as
/// `counts` says in every table that both know.
void RequireSoundCopy(const std::string& path, const CipherKey& key,
                      const std::map<std::string, std::int64_t>& counts);

}  // namespace particulars
