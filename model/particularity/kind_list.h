// The kinds of secrets that a rule of a law file names: "all", or "technical,source_code".

#pragma once

#include <vector>

#include "model/particularity/json_record.h"
#include "model/secrets/trade_secret.h"

namespace particulars {

/// Empty for all kinds. Throws kUnreadable for a kind that does not exist.
std::vector<SecretKind> ReadKinds(const JsonRecord& record, const char* key);

}  // namespace particulars
