#include "model/store/case_backup.h"

#include <map>

#include "model/core/error.h"
#include "model/store/case_check.h"
#include "model/store/case_file.h"
#include "model/store/case_upgrade.h"
#include "model/store/disk_file.h"

namespace particulars {
namespace {

/// Keeps other programs from writing, while they may still read. Works on a case opened for
/// reading.
class ReadLock {
public:
    explicit ReadLock(Database& db) : db_(db) {
        db_.RunScript("BEGIN");
        db_.Query("SELECT count(*) FROM schema_migration", {}, [](const Row&) {});
    }
    ReadLock(const ReadLock&) = delete;
    ReadLock& operator=(const ReadLock&) = delete;
    ~ReadLock() {
        try {
            db_.RunScript("ROLLBACK");
        } catch (const Error&) {
            // The disk is gone; so is the lock.
        }
    }

private:
    Database& db_;
};

SqliteDatabase& FileOf(Database& db) {
    auto* file = dynamic_cast<SqliteDatabase*>(&db);
    if (!file || file->path().empty())
        throw Error(ErrorKind::kUnavailable,
                    "Only a case in a file of its own can be copied as a file.");
    return *file;
}

}  // namespace

void BackupCaseFile(Database& db, const std::string& path) {
    SqliteDatabase& file = FileOf(db);
    TemporaryFile copy(path + ".part");
    // Most of the work is done before writers are held off, and the checking afterwards, so that
    // those who work in a large case do not notice.
    CopyCaseFile(file, copy.path());
    std::map<std::string, std::int64_t> counts;
    {
        const ReadLock lock(db);
        counts = RowCounts(db);
        UpdateCopy(file, copy.path());
    }
    RequireSoundCopy(copy.path(), file.key(), counts);
    copy.PlaceNew(path);
}

void ChangePassword(const std::string& path, const std::string& password,
                    const std::string& new_password) {
    if (new_password.empty())
        throw Error(ErrorKind::kUsage, "Choose a new password. Nothing was changed.");
    const std::unique_ptr<Database> db = OpenCaseFile(path, password);
    SqliteDatabase& file = FileOf(*db);
    const Transaction lock(file);
    const auto counts = RowCounts(file);
    const CipherKey new_key(new_password, file.key().salt());
    TemporaryFile copy(path + ".password");
    CopyCaseFile(file, copy.path());
    {
        const auto changed = OpenSqlite(copy.path(), SqliteMode::kReadWrite);
        changed->Unlock(file.key());
        changed->ChangeKey(new_key);
    }
    RequireSoundCopy(copy.path(), new_key, counts);
    copy.Replace(path);
}

}  // namespace particulars
