// One connection to a case file, or to a database in memory, through SQLiteCpp and SQLCipher.
//
// A file is opened in two steps, because the salt that the key is derived from stands in the file:
// OpenSqlite, then Unlock. The bytes as they lie on disk are read through the connection's own
// handle: opening the file a second time and closing it would drop the locks that SQLite holds
// (POSIX gives them up with the first handle that is closed).

#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>

#include "model/store/case_lock.h"
#include "model/store/cipher_key.h"
#include "model/store/database.h"

namespace particulars {

enum class SqliteMode { kReadWrite, kReadOnly, kCreate };

/// How long a statement waits for another program that is writing.
inline constexpr std::chrono::milliseconds kPatience{5000};

class SqliteDatabase : public Database {
public:
    /// Gives the connection its key and its settings, and reads the first page. Throws kCorrupt if
    /// the key is not the file's, or the page is damaged.
    virtual void Unlock(const CipherKey& key) = 0;

    /// Encrypts every page anew, in one transaction. The salt must be that of the present key.
    virtual void ChangeKey(const CipherKey& key) = 0;

    /// The key given to Unlock or ChangeKey. Throws kInternal before.
    virtual const CipherKey& key() const = 0;

    /// Empty for a database in memory.
    virtual const std::string& path() const = 0;

    /// Also true where writing was asked for, but this user may not write the file.
    virtual bool is_read_only() const = 0;

    /// Holds on to the right to write, as will all connections made from this one. A transaction
    /// throws kUnavailable once the right is lost.
    virtual void Keep(std::shared_ptr<const CaseLock> lock) = 0;

    virtual std::int64_t SizeOnDisk() = 0;

    /// At most `size` bytes from `offset`; fewer only at the end of the file.
    virtual std::string ReadOnDisk(std::int64_t offset, std::size_t size) = 0;
};

/// Throws kUnavailable if the file cannot be opened. kCreate makes it where it is missing.
std::unique_ptr<SqliteDatabase> OpenSqlite(const std::string& path, SqliteMode mode,
                                           std::chrono::milliseconds patience = kPatience);

/// A database of this connection alone, never on disk and not encrypted. Takes no key.
std::unique_ptr<SqliteDatabase> OpenSqliteInMemory();

}  // namespace particulars
