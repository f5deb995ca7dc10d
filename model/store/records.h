// Reads records: one by id, or all that belong to a matter or to another record.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/store/database.h"

namespace particulars {

/// The record with this id, or nullopt. `Record` is any type that has a RecordMap.
template <typename Record>
std::optional<Record> Find(Database& db, const std::string& id);

/// All records of this type in the file, in the map's order. For types that number at most some
/// thousands; documents are paged (store/document_store.h).
template <typename Record>
std::vector<Record> All(Database& db);

/// Those whose column `column` (a name of the record map) holds `value`, in the map's order.
template <typename Record>
std::vector<Record> AllWhere(Database& db, std::string_view column, const std::string& value);

}  // namespace particulars
