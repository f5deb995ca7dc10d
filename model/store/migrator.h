// Brings a database up to the schema that this program was built for.
//
// A migration is resources/schema/NNNN_name.sql, in the SQL that all databases share, and where
// they differ, a file of the same name in the folder of the dialect (schema/sqlite), run right
// after it.

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/store/database.h"

namespace particulars {

struct Migration {
    int version = 0;         ///< From the file name: 0003_trade_secret.sql is version 3.
    std::string_view name;   ///< "trade_secret"
    std::string_view since;  ///< First version of the program that needs it: "0.1.0".
    std::string_view sql;
};

/// The shared parts, in order of version, compiled into the program.
const std::vector<Migration>& Migrations();

/// The version of the last migration that was applied; 0 for none. The history must exist.
int SchemaVersion(Database& db);

/// Throws kIncompatible, naming the version of the program that it takes, if the database is newer
/// than `migrations`.
void RefuseNewerSchema(Database& db, const std::vector<Migration>& migrations = Migrations());

/// Applies whatever is missing within the transaction that the caller has begun.
int MigrateWithin(Database& db, const std::vector<Migration>& migrations);

/// Applies whatever is missing, each migration in a transaction of its own, and returns how many.
/// Throws kIncompatible, having changed nothing, if the database is newer than `migrations`.
int Migrate(Database& db, const std::vector<Migration>& migrations = Migrations());

}  // namespace particulars
