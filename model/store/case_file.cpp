#include "model/store/case_file.h"

#include <filesystem>
#include <fmt/format.h>

#include "model/core/error.h"
#include "model/store/case_diagnosis.h"
#include "model/store/case_upgrade.h"
#include "model/store/disk_file.h"
#include "model/store/migrator.h"
#include "model/store/sqlite_database.h"

namespace particulars {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kApplicationId = 0x5054434C;  // "PTCL"

void RequireFolder(const std::string& path) {
    const std::string folder = FolderOf(path);
    std::error_code failure;
    if (!fs::is_directory(folder, failure))
        throw Error(ErrorKind::kUnavailable,
                    fmt::format("There is no folder {}. Nothing was changed. Choose another "
                                "folder.",
                                folder));
    if (!MayWriteFolder(folder))
        throw Error(ErrorKind::kUnavailable,
                    fmt::format("This user may not write in the folder {}. Nothing was changed. "
                                "Choose another folder, or ask for the right to write here.",
                                folder));
}

void RequireFile(const std::string& path) {
    std::error_code failure;
    const fs::file_status status = fs::status(path, failure);
    if (status.type() == fs::file_type::not_found)
        throw Error(ErrorKind::kNotFound,
                    fmt::format("There is no file {}. It may have been moved or renamed, or its "
                                "drive is not connected.",
                                path));
    if (status.type() == fs::file_type::directory)
        throw Error(ErrorKind::kUnreadable,
                    fmt::format("{} is a folder. Choose the case file in it.", path));
    if (failure || status.type() != fs::file_type::regular)
        throw Error(ErrorKind::kUnavailable,
                    fmt::format("The file {} cannot be read by this user. Ask for the right to "
                                "read it.",
                                path),
                    failure.message());
}

std::int64_t PragmaValue(Database& db, std::string_view pragma) {
    std::int64_t value = 0;
    db.Query(pragma, {}, [&](const Row& row) { value = row.Integer(0); });
    return value;
}

/// Whether the key opens the file: the first page is read here. A journal that a killed program
/// left behind has been played back by then.
bool Opens(SqliteDatabase& db, const CipherKey& key) {
    try {
        db.Unlock(key);
        return true;
    } catch (const Error& refusal) {
        if (refusal.kind() != ErrorKind::kCorrupt)
            throw;
        return false;
    }
}

std::unique_ptr<SqliteDatabase> Unlocked(const std::string& path, const CipherKey& key,
                                         SqliteMode mode) {
    auto db = OpenSqlite(path, mode);
    if (!Opens(*db, key))
        throw DiagnoseRefusal(*db, key);
    if (PragmaValue(*db, "PRAGMA application_id") != kApplicationId)
        throw Error(ErrorKind::kUnreadable,
                    "This is an encrypted file of another program, not a case file. It was not "
                    "changed.");
    return db;
}

CipherKey KeyOf(const std::string& path, const std::string& password, SqliteMode mode) {
    const auto file = OpenSqlite(path, mode);
    RefuseTooShort(*file);
    return CipherKey(password, file->ReadOnDisk(0, kSaltSize));
}

void RequireWritable(SqliteDatabase& db) {
    if (db.is_read_only())
        throw Error(ErrorKind::kUnavailable,
                    "This user may not write the case file. Nothing was changed. Open it for "
                    "reading only, or ask for the right to write it.");
    RequireFolder(db.path());  // The rollback journal is made beside the file.
}

/// Gives the connection the right to write, or throws, naming the program that has it.
void KeepLock(SqliteDatabase& db, LockOutcome outcome) {
    if (const auto* holder = std::get_if<LockHolder>(&outcome))
        throw HeldError(*holder);
    db.Keep(std::get<std::shared_ptr<CaseLock>>(std::move(outcome)));
}

bool IsOlder(Database& db) {
    return SchemaVersion(db) < Migrations().back().version;
}

/// Opened anew, because another program may have upgraded it just before we got the right to.
std::unique_ptr<SqliteDatabase> BroughtUpToDate(const std::string& path, const CipherKey& key,
                                                const LockOutcome& lock) {
    auto db = Unlocked(path, key, SqliteMode::kReadWrite);
    if (IsOlder(*db)) {
        UpgradeCaseFile(*db);
        db = Unlocked(path, key, SqliteMode::kReadWrite);
    }
    KeepLock(*db, lock);
    return db;
}

std::vector<std::string> DamagedPages(Database& db) {
    std::vector<std::string> findings;
    db.Query("PRAGMA cipher_integrity_check", {}, [&](const Row& row) {
        findings.push_back(fmt::format("A part of the file is damaged: {}.", row.Text(0)));
    });
    return findings;
}

std::vector<std::string> BrokenStructure(Database& db) {
    std::vector<std::string> findings;
    db.Query("PRAGMA integrity_check", {}, [&](const Row& row) {
        if (row.Text(0) != "ok")
            findings.push_back(fmt::format("The tables do not fit together: {}.", row.Text(0)));
    });
    db.Query("PRAGMA foreign_key_check", {}, [&](const Row& row) {
        findings.push_back(fmt::format("An entry of {} refers to an entry of {} that is missing.",
                                       row.Text(0), row.Text(2)));
    });
    return findings;
}

bool IsFile(Database& db) {
    const auto* file = dynamic_cast<const SqliteDatabase*>(&db);
    return file && !file->path().empty();
}

}  // namespace

std::unique_ptr<Database> CreateCaseFile(const std::string& path, const std::string& password,
                                         const std::string& user) {
    if (password.empty())
        throw Error(ErrorKind::kUsage,
                    "Choose a password for the case. Without it the file would not be protected.");
    RequireFolder(path);
    if (fs::exists(path))
        throw Error(ErrorKind::kConflict,
                    fmt::format("There is a file {} already. It was not changed. Choose another "
                                "name.",
                                path));
    const CipherKey key(password, CipherKey::NewSalt());
    TemporaryFile file(path + ".new");
    {
        const auto db = OpenSqlite(file.path(), SqliteMode::kCreate);
        db->Unlock(key);
        db->RunScript(fmt::format("PRAGMA application_id = {}", kApplicationId));
        Migrate(*db);
    }
    LockOutcome lock = CaseLock::Take(path, ThisProgram(user));
    file.PlaceNew(path);
    auto db = Unlocked(path, key, SqliteMode::kReadWrite);
    KeepLock(*db, std::move(lock));
    return db;
}

std::unique_ptr<Database> CreateScratchCase() {
    auto db = OpenSqliteInMemory();
    Migrate(*db);
    return db;
}

std::unique_ptr<Database> OpenCaseFile(const std::string& path, const std::string& password,
                                       bool read_only, const std::string& user) {
    RequireFile(path);
    const SqliteMode mode = read_only ? SqliteMode::kReadOnly : SqliteMode::kReadWrite;
    const CipherKey key = KeyOf(path, password, mode);
    auto db = Unlocked(path, key, mode);
    RefuseNewerSchema(*db);
    const bool is_older = IsOlder(*db);
    if (is_older && read_only)
        throw Error(ErrorKind::kUnavailable,
                    "This case was saved by an older version of Particulars. Open it once for "
                    "writing, so that it can be brought up to date; the old file is kept.");
    if (read_only)
        return db;
    RequireWritable(*db);
    const LockOutcome lock = CaseLock::Take(path, ThisProgram(user));
    KeepLock(*db, lock);
    if (is_older)
        db = BroughtUpToDate(path, key, lock);
    db->RunScript("PRAGMA journal_mode = DELETE");  // Out of WAL, if another tool put it there.
    return db;
}

std::vector<std::string> VerifyCaseFile(Database& db) {
    std::vector<std::string> findings;
    if (db.dialect() != "sqlite")
        return findings;  // A server looks after its pages and references itself.
    if (IsFile(db))
        findings = DamagedPages(db);
    if (findings.empty())  // What lies on a damaged page cannot be asked.
        findings = BrokenStructure(db);
    return findings;
}

}  // namespace particulars
