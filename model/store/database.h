// What the stores need of a database, and all that they may use.
//
// SQL is written once, for SQLite and PostgreSQL 15 alike, with parameters spelled $1, $2, …
// PostgreSQL numbers them; SQLite treats them as names, so each may appear more than once in both.
// sqlite_database.cpp and postgres_database.cpp are the only files that know a driver.

#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "model/matter/member.h"

namespace particulars {

class ChangeFeed;

using Value = std::variant<std::monostate, std::int64_t, std::string>;
using Values = std::vector<Value>;

/// A user's part in the matter that is open on a team server.
struct Membership {
    Role role = Role::kViewer;
    bool sees_all = false;  ///< Has every tier, so that nothing is hidden.
};

/// The current row of a query. Valid only inside the handler it is passed to.
class Row {
public:
    virtual ~Row() = default;
    virtual bool IsNull(int column) const = 0;
    virtual std::int64_t Integer(int column) const = 0;
    virtual std::string Text(int column) const = 0;
};

/// A statement that is run many times in a row, each time with other values. It must go before the
/// connection does.
class BulkStatement {
public:
    virtual ~BulkStatement() = default;

    /// `values` are those of $1, $2, …, all of them. Returns how many rows it changed.
    virtual std::int64_t Run(const Values& values) = 0;
};

/// One connection. Not safe to share between threads: give each thread its own.
class Database {
public:
    virtual ~Database() = default;

    /// Runs a query and hands each row to `on_row`, in order. Ask for pages, not for whole tables:
    /// the PostgreSQL driver fetches a result before the first row is handed over.
    virtual void Query(std::string_view sql, const Values& values,
                       const std::function<void(const Row&)>& on_row) = 0;

    /// Runs a statement and returns how many rows it changed.
    virtual std::int64_t Execute(std::string_view sql, const Values& values) = 0;

    /// For a statement that is run thousands of times in one transaction: takes more memory
    /// meanwhile (64 MB in a case file) and less time. The parameters stand in the statement in
    /// their order.
    virtual std::unique_ptr<BulkStatement> PrepareBulk(std::string_view sql) = 0;

    /// Stops what the connection is running, which then throws kCancelled. The only call that
    /// another thread may make.
    virtual void Interrupt() noexcept = 0;

    /// Runs a script of any number of statements, which take no parameters.
    virtual void RunScript(std::string_view sql) = 0;

    /// "sqlite" or "postgres": the folder of resources/schema with what only this database says.
    virtual std::string_view dialect() const = 0;

    /// Another connection to the same case, for another thread. Does not ask for the password again
    /// and takes no time to speak of.
    virtual std::unique_ptr<Database> Connect() const = 0;

    /// What the user may see and do in the open matter, as of the last AskMembership; nullopt where
    /// the database sets no limits, as in a case file, which its password opens as a whole.
    virtual std::optional<Membership> membership() const { return std::nullopt; }

    /// Throws kForbidden if the user has no part in the matter any more.
    virtual void AskMembership() {}

    /// Who the database says is using it: the login on a team server. Empty for a case file.
    virtual std::string login() const { return {}; }

    /// A feed of what other sessions save here; it may outlive this connection.
    virtual std::unique_ptr<ChangeFeed> Watch() const = 0;

    /// Opens the connection again after the server was lost. Throws kDisconnected while it stays
    /// away. Must not be called within a transaction.
    virtual void Reconnect() {}

protected:
    friend class Transaction;
    virtual void Begin() = 0;
    virtual void Commit() = 0;
    virtual void Rollback() noexcept = 0;

    friend class Snapshot;
    /// False within a transaction, which is left as it is.
    virtual bool BeginReading() = 0;
};

/// Takes everything back when it goes out of scope, unless Commit was called.
class Transaction {
public:
    explicit Transaction(Database& db) : db_(db) { db_.Begin(); }
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction() {
        if (open_)
            db_.Rollback();
    }

    void Commit() {
        db_.Commit();
        open_ = false;
    }

private:
    Database& db_;
    bool open_ = true;
};

/// While it lives, all queries see the case as it was at one moment, whatever others save
/// meanwhile. Within a transaction that has begun it does nothing. Nothing may be written.
class Snapshot {
public:
    explicit Snapshot(Database& db) : db_(db), is_open_(db.BeginReading()) {}
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;
    ~Snapshot() {
        if (is_open_)
            db_.Rollback();
    }

private:
    Database& db_;
    bool is_open_;
};

}  // namespace particulars
