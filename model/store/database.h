// What the stores need of a database, and all that they may use.
//
// SQL is written once, for SQLite and PostgreSQL 15 alike, with parameters spelled $1, $2, …
// PostgreSQL numbers them; SQLite treats them as names, so each may appear more than once in both.
// sqlite_database.cpp and postgres_database.cpp are the only files that know a driver.

#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace particulars {

using Value = std::variant<std::monostate, std::int64_t, std::string>;
using Values = std::vector<Value>;

/// The current row of a query. Valid only inside the handler it is passed to.
class Row {
public:
    virtual ~Row() = default;
    virtual bool IsNull(int column) const = 0;
    virtual std::int64_t Integer(int column) const = 0;
    virtual std::string Text(int column) const = 0;
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

    /// Runs a script of any number of statements, which take no parameters.
    virtual void RunScript(std::string_view sql) = 0;

    /// "sqlite" or "postgres": the folder of resources/schema with what only this database says.
    virtual std::string_view dialect() const = 0;

    /// Another connection to the same case, for another thread. Does not ask for the password again
    /// and takes no time to speak of.
    virtual std::unique_ptr<Database> Connect() const = 0;

protected:
    friend class Transaction;
    virtual void Begin() = 0;
    virtual void Commit() = 0;
    virtual void Rollback() noexcept = 0;
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

}  // namespace particulars
