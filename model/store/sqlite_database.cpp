#include "model/store/sqlite_database.h"

#include <cerrno>
#include <map>
#include <optional>
#include <sqlite3.h>
#include <utility>

#include <SQLiteCpp/SQLiteCpp.h>

#include "model/core/error.h"
#include "model/store/asking_feed.h"
#include "model/store/sqlite_error.h"

namespace particulars {
namespace {

constexpr std::size_t kStatementsKept = 200;

// Stated one by one rather than taken from the library's defaults, so that a later library opens
// the files of today. Must come after the key and before the first read. cipher_memory_security
// stays off: it wipes SQLite's memory, while the text that it holds is in ours as well, and costs
// half the speed; keys are wiped in any case. SQLCipher's own log would go to standard error
// unasked.
constexpr const char* kCipherSettings = R"sql(
    PRAGMA cipher_log_level = NONE;
    PRAGMA cipher_page_size = 4096;
    PRAGMA kdf_iter = 256000;
    PRAGMA cipher_hmac_algorithm = HMAC_SHA512;
    PRAGMA cipher_kdf_algorithm = PBKDF2_HMAC_SHA512;
    PRAGMA cipher_use_hmac = ON;
)sql";

// The rollback journal, never WAL, which fails on network shares and needs shared memory.
constexpr const char* kSettings = R"sql(
    PRAGMA cache_size = -16000;
    PRAGMA temp_store = MEMORY;
    PRAGMA mmap_size = 0;
    PRAGMA secure_delete = ON;
    PRAGMA synchronous = FULL;
    PRAGMA foreign_keys = ON;
    PRAGMA recursive_triggers = ON;
    PRAGMA cell_size_check = ON;
    PRAGMA trusted_schema = OFF;
)sql";

class SqliteRow final : public Row {
public:
    explicit SqliteRow(const SQLite::Statement& statement) : statement_(statement) {}
    bool IsNull(int column) const override { return statement_.isColumnNull(column); }
    std::int64_t Integer(int column) const override {
        return statement_.getColumn(column).getInt64();
    }
    std::string Text(int column) const override { return statement_.getColumn(column).getString(); }

private:
    const SQLite::Statement& statement_;
};

// Pages kept in memory, in KB below 0: a screen of rows lies on some hundred pages;
// and while many rows are written.
constexpr const char* kUsualCache = "PRAGMA cache_size = -16000";
constexpr const char* kBulkCache = "PRAGMA cache_size = -65536";

/// Binds without copying: the values live until the statement has run.
class SqliteBulk final : public BulkStatement {
public:
    SqliteBulk(SQLite::Database& db, std::string_view sql)
        : db_(db), statement_(db, std::string(sql)) {
        db_.exec(kBulkCache);
    }
    SqliteBulk(const SqliteBulk&) = delete;
    SqliteBulk& operator=(const SqliteBulk&) = delete;
    ~SqliteBulk() override { db_.tryExec(kUsualCache); }

    std::int64_t Run(const Values& values) override {
        try {
            for (int i = 0; const Value& value : values)
                Bind(++i, value);
            const std::int64_t changed = statement_.exec();
            statement_.reset();
            return changed;
        } catch (const SQLite::Exception& e) {
            statement_.tryReset();
            throw SqliteError(e.getErrorCode() & 0xFF, e.getExtendedErrorCode(),
                              sqlite3_system_errno(db_.getHandle()), e.what());
        }
    }

private:
    void Bind(int index, const Value& value) {
        if (const auto* number = std::get_if<std::int64_t>(&value))
            statement_.bind(index, *number);
        else if (const auto* text = std::get_if<std::string>(&value))
            statement_.bindNoCopy(index, *text);
        else
            statement_.bind(index);
    }

    SQLite::Database& db_;
    SQLite::Statement statement_;
};

class SqliteCppDatabase final : public SqliteDatabase {
public:
    SqliteCppDatabase(const std::string& path, int flags, std::chrono::milliseconds patience)
        : path_(path == ":memory:" ? std::string() : path),
          flags_(flags),
          patience_(patience),
          db_(path, flags, static_cast<int>(patience.count())) {
        for (const int setting :
             {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, SQLITE_DBCONFIG_TRUSTED_SCHEMA,
              SQLITE_DBCONFIG_DQS_DML, SQLITE_DBCONFIG_DQS_DDL})
            sqlite3_db_config(db_.getHandle(), setting, 0, nullptr);
        sqlite3_db_config(db_.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    }

    void Query(std::string_view sql, const Values& values,
               const std::function<void(const Row&)>& on_row) override {
        Guard([&] {
            Borrowed borrowed(*this, sql, values);
            const SqliteRow row(borrowed.statement());
            while (borrowed.statement().executeStep())
                on_row(row);
        });
    }

    std::int64_t Execute(std::string_view sql, const Values& values) override {
        return Guard([&]() -> std::int64_t {
            RefuseAfterForcedRollback();
            Borrowed borrowed(*this, sql, values);
            return borrowed.statement().exec();
        });
    }

    std::unique_ptr<BulkStatement> PrepareBulk(std::string_view sql) override {
        return Guard([&]() -> std::unique_ptr<BulkStatement> {
            return std::make_unique<SqliteBulk>(db_, sql);
        });
    }

    void Interrupt() noexcept override { sqlite3_interrupt(db_.getHandle()); }

    void RunScript(std::string_view sql) override {
        Guard([&] { db_.exec(std::string(sql)); });
    }

    std::string_view dialect() const override { return "sqlite"; }

    std::unique_ptr<Database> Connect() const override {
        if (path_.empty())
            throw Error(ErrorKind::kUsage, "A case in memory has one connection only.");
        auto other =
            std::make_unique<SqliteCppDatabase>(path_, flags_ & ~SQLite::OPEN_CREATE, patience_);
        other->Unlock(key());
        other->lock_ = lock_;
        return other;
    }

    std::unique_ptr<ChangeFeed> Watch() const override {
        return WatchByAsking(path_.empty() ? nullptr : Connect());
    }

    void Unlock(const CipherKey& key) override {
        Guard([&] {
            const std::string text = key.ForSqlCipher();
            Check(sqlite3_key_v2(db_.getHandle(), "main", text.data(),
                                 static_cast<int>(text.size())));
            db_.exec(kCipherSettings);
            db_.exec(kSettings);
            db_.exec("SELECT count(*) FROM sqlite_master");
        });
        key_ = key;
    }

    void ChangeKey(const CipherKey& key) override {
        kept_.clear();
        Guard([&] {
            const std::string text = key.ForSqlCipher();
            Check(sqlite3_rekey_v2(db_.getHandle(), "main", text.data(),
                                   static_cast<int>(text.size())));
        });
        key_ = key;
    }

    const CipherKey& key() const override {
        if (!key_)
            throw Error(ErrorKind::kInternal, "The case file has not been unlocked.");
        return *key_;
    }

    const std::string& path() const override { return path_; }

    bool is_read_only() const override { return sqlite3_db_readonly(db_.getHandle(), "main") == 1; }

    void Keep(std::shared_ptr<const CaseLock> lock) override { lock_ = std::move(lock); }

    std::int64_t SizeOnDisk() override {
        return Guard([&] {
            sqlite3_file* file = File();
            sqlite3_int64 size = 0;
            Check(file->pMethods->xFileSize(file, &size));
            return std::int64_t{size};
        });
    }

    std::string ReadOnDisk(std::int64_t offset, std::size_t size) override {
        return Guard([&] {
            const std::int64_t rest = SizeOnDisk() - offset;
            if (rest <= 0)
                return std::string();
            std::string bytes(std::min(size, static_cast<std::size_t>(rest)), '\0');
            sqlite3_file* file = File();
            Check(
                file->pMethods->xRead(file, bytes.data(), static_cast<int>(bytes.size()), offset));
            return bytes;
        });
    }

    void UseSettings() {
        Guard([&] { db_.exec(kSettings); });
    }

protected:
    // Taking the write lock at once means a later statement cannot fail for want of it.
    void Begin() override {
        if (lock_)
            lock_->RequireHeld();
        RunScript("BEGIN IMMEDIATE");
        in_transaction_ = true;
    }
    void Commit() override {
        RefuseAfterForcedRollback();
        RunScript("COMMIT");
        in_transaction_ = false;
    }
    bool BeginReading() override {
        if (in_transaction_)
            return false;
        RunScript("BEGIN");
        in_transaction_ = true;
        return true;
    }
    void Rollback() noexcept override {
        db_.tryExec("ROLLBACK");  // Fails where SQLite has rolled back already, on a full disk.
        in_transaction_ = false;
    }

private:
    using Statements = std::map<std::string, std::unique_ptr<SQLite::Statement>, std::less<>>;

    /// A prepared statement with its values, taken out of the kept ones while it runs, so that a
    /// row's handler may run the same SQL.
    class Borrowed {
    public:
        Borrowed(SqliteCppDatabase& owner, std::string_view sql, const Values& values)
            : owner_(owner), node_(owner.Take(sql)) {
            Bind(values);
        }
        Borrowed(const Borrowed&) = delete;
        Borrowed& operator=(const Borrowed&) = delete;
        ~Borrowed() {
            node_.mapped()->tryReset();  // Repeats the failure of the last step, already thrown.
            node_.mapped()->clearBindings();
            owner_.kept_.insert(std::move(node_));
        }

        SQLite::Statement& statement() { return *node_.mapped(); }

    private:
        void Bind(const Values& values) {
            for (std::size_t i = 0; i < values.size(); ++i) {
                const std::string name = "$" + std::to_string(i + 1);
                if (const auto* number = std::get_if<std::int64_t>(&values[i]))
                    statement().bind(name, *number);
                else if (const auto* text = std::get_if<std::string>(&values[i]))
                    statement().bind(name, *text);
                else
                    statement().bind(name);
            }
        }

        SqliteCppDatabase& owner_;
        Statements::node_type node_;
    };

    Statements::node_type Take(std::string_view sql) {
        if (const auto kept = kept_.find(sql); kept != kept_.end())
            return kept_.extract(kept);
        if (kept_.size() >= kStatementsKept)
            kept_.clear();
        Statements fresh;
        const auto [made, inserted] = fresh.emplace(
            std::string(sql), std::make_unique<SQLite::Statement>(db_, std::string(sql)));
        return fresh.extract(made);
    }

    /// Runs `work`, turning the driver's exceptions into Errors.
    template <typename Work>
    auto Guard(Work&& work) -> decltype(work()) {
        try {
            return work();
        } catch (const SQLite::Exception& e) {
            throw SqliteError(e.getErrorCode() & 0xFF, e.getExtendedErrorCode(),
                              sqlite3_system_errno(db_.getHandle()), e.what());
        }
    }

    void Check(int code) {
        if (code != SQLITE_OK)
            throw SQLite::Exception(sqlite3_errstr(code), code);
    }

    /// A full disk makes SQLite roll back on its own; what followed would be saved by itself.
    void RefuseAfterForcedRollback() const {
        if (in_transaction_ && sqlite3_get_autocommit(db_.getHandle()) != 0)
            throw Error(ErrorKind::kUnavailable,
                        "An earlier step of this change failed. Nothing of it was saved.");
    }

    sqlite3_file* File() {
        sqlite3_file* file = nullptr;
        Check(sqlite3_file_control(db_.getHandle(), "main", SQLITE_FCNTL_FILE_POINTER, &file));
        if (!file || !file->pMethods)
            throw Error(ErrorKind::kUsage, "A case in memory has no file.");
        return file;
    }

    std::string path_;
    int flags_;
    std::chrono::milliseconds patience_;
    std::optional<CipherKey> key_;
    std::shared_ptr<const CaseLock> lock_;  // Above db_: it is given up after the file.
    SQLite::Database db_;
    Statements kept_;  // Below db_: statements must go first.
    bool in_transaction_ = false;
};

int Flags(SqliteMode mode) {
    switch (mode) {
        case SqliteMode::kReadWrite:
            return SQLite::OPEN_READWRITE;
        case SqliteMode::kReadOnly:
            return SQLite::OPEN_READONLY;
        case SqliteMode::kCreate:
            return SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE;
    }
    throw Error(ErrorKind::kInternal, "A case file can be opened in three ways only.");
}

}  // namespace

std::unique_ptr<SqliteDatabase> OpenSqlite(const std::string& path, SqliteMode mode,
                                           std::chrono::milliseconds patience) {
    try {
        return std::make_unique<SqliteCppDatabase>(path, Flags(mode), patience);
    } catch (const SQLite::Exception& e) {
        throw SqliteError(e.getErrorCode() & 0xFF, e.getExtendedErrorCode(), errno, e.what());
    }
}

std::unique_ptr<SqliteDatabase> OpenSqliteInMemory() {
    auto db = std::make_unique<SqliteCppDatabase>(
        ":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, kPatience);
    db->UseSettings();
    return db;
}

}  // namespace particulars
