#include "model/jobs/check_out.h"

#include <filesystem>
#include <nlohmann/json.hpp>
#include <vector>

#include "model/core/error.h"
#include "model/store/case_backup.h"
#include "model/store/change_log.h"
#include "model/store/disk_file.h"
#include "model/store/edit.h"
#include "model/store/records.h"
#include "model/store/setting.h"
#include "model/store/sqlite_database.h"

namespace particulars {
namespace {

constexpr std::string_view kName = "check_out";
constexpr std::string_view kTakenOver = "taken_over";
constexpr std::string_view kMerged = "merged_copy:";

void Mark(Database& copy, const Clock& clock, const CheckOut& origin) {
    const std::vector<Setting> found = AllWhere<Setting>(copy, "name", std::string(kName));
    Setting setting = found.empty() ? Setting{} : found.front();  // A copy of a copy has one.
    setting.name = kName;
    setting.value = nlohmann::ordered_json{
        {"from", origin.from},
        {"sequence", origin.sequence},
        {"hash", origin.hash},
        {"user", origin.user},
        {"at",
         origin.at}}.dump();
    Edit edit(copy, clock, origin.user, "check out a copy");
    edit.Save(setting);
    edit.Commit();
}

}  // namespace

CheckOut CheckOutCase(Database& db, const std::string& from, const std::string& path,
                      const Clock& clock, const std::string& user) {
    std::error_code failure;
    if (std::filesystem::exists(path, failure))
        throw Error(ErrorKind::kConflict, "There is a file " + path +
                                              " already. It was not changed. Choose another "
                                              "name for the copy.");
    TemporaryFile unfinished(path + ".check-out");
    BackupCaseFile(db, unfinished.path());
    CheckOut origin;
    origin.from = std::filesystem::absolute(from, failure).string();
    origin.user = user;
    origin.at = ToIso(clock.Now());
    {
        const auto copy = OpenSqlite(unfinished.path(), SqliteMode::kReadWrite);
        copy->Unlock(dynamic_cast<const SqliteDatabase&>(db).key());
        origin.sequence = LastSequence(*copy);
        origin.hash = DataStamp(*copy);
        Mark(*copy, clock, origin);
    }
    unfinished.PlaceNew(path);
    return origin;
}

std::optional<CheckOut> CheckOutOf(Database& db) {
    const std::vector<Setting> found = AllWhere<Setting>(db, "name", std::string(kName));
    if (found.empty())
        return std::nullopt;
    try {
        const auto parts = nlohmann::json::parse(found.front().value);
        return CheckOut{parts.at("from"), parts.at("sequence"), parts.at("hash"), parts.at("user"),
                        parts.at("at")};
    } catch (const nlohmann::json::exception&) {
        throw Error(ErrorKind::kCorrupt,
                    "What the copy says of its origin cannot be read. Nothing was changed. Check "
                    "the file with \"particulars-cli verify\".");
    }
}

bool BelongsToFile(std::string_view setting) {
    return setting == kName || setting == kTakenOver || setting.starts_with(kMerged);
}

std::string MergedSettingName(const std::string& copy) {
    return std::string(kMerged) + copy;
}

}  // namespace particulars
