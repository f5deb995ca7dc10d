// One connection to a team server, through libpqxx.
//
// The shared SQL runs on it as it stands. Statements are prepared on first use and kept. Which rows
// it sees is decided by the server: the login, the matter that was opened (Scope) and the policies
// of resources/schema/postgres. A connection that was lost stays lost until Reconnect: nothing is
// repeated behind the caller's back, because a statement may have been done before the answer was
// lost.

#pragma once

#include <memory>
#include <string>

#include "model/store/database.h"

namespace particulars {

class PostgresDatabase : public Database {
public:
    /// From now on this connection, and those it makes, sees the rows of this matter only. Empty
    /// for none.
    virtual void Scope(const std::string& matter) = 0;

    virtual const std::string& matter() const = 0;
};

/// `conninfo` is a libpq connection string or URI, without anything that libpq does not know.
/// `password` may be empty. Throws kWrongPassword, kDisconnected.
std::unique_ptr<PostgresDatabase> OpenPostgres(const std::string& conninfo,
                                               const std::string& password);

}  // namespace particulars
