#include "model/jobs/open_case.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>

#include "model/core/error.h"
#include "model/store/case_file.h"
#include "model/store/case_lock.h"
#include "model/store/edit.h"
#include "model/store/records.h"
#include "model/store/setting.h"
#include "model/store/volume.h"

namespace particulars {
namespace {

constexpr std::string_view kTakenOver = "taken_over";

constexpr std::string_view kWayOut =
    "Make a local copy (particulars-cli check-out), work on that and merge it back, or move the "
    "case to a team server.";

Error NotAnswering(const Volume& volume) {
    return Error(ErrorKind::kUnavailable,
                 WhyNotWritten(volume) +
                     " Nothing was changed. Check the connection to it, then "
                     "try again.");
}

Error NoWriting(const Volume& volume) {
    return Error(ErrorKind::kUnavailable,
                 fmt::format("{} Nothing was changed. {} To write there all the same, say so "
                             "(--on-share on the command line).",
                             WhyNotWritten(volume), kWayOut));
}

std::string WhyReadOnly(const Volume& volume) {
    return fmt::format("{} It is open for reading only. {}", WhyNotWritten(volume), kWayOut);
}

std::string WhyReadOnly(const LockHolder& holder) {
    const std::string gone =
        holder.seems_gone
            ? fmt::format(
                  " Nothing has been heard from {} for more than a minute: if that program "
                  "has surely ended, the case can be taken over.",
                  holder.host)
            : "";
    return fmt::format("{}. It is open for reading only.{}", InWords(holder), gone);
}

/// So that the log tells who wrote in spite of whom.
void LogTakeOver(Database& db, const Clock& clock, const std::string& user,
                 const LockHolder& former) {
    const std::vector<Setting> found = AllWhere<Setting>(db, "name", std::string(kTakenOver));
    Setting setting = found.empty() ? Setting{} : found.front();
    setting.name = kTakenOver;
    setting.value = nlohmann::ordered_json{{"user", former.user},
                                           {"host", former.host},
                                           {"pid", former.pid},
                                           {"since", former.since},
                                           {"taken_over_at", ToIso(clock.Now())}}
                        .dump();
    Edit edit(db, clock, user, "take over the case",
              fmt::format("{}, and it did not answer", InWords(former)));
    edit.Save(setting);
    edit.Commit();
}

std::unique_ptr<Database> TakeOverCase(const std::string& path, const std::string& password,
                                       const Clock& clock, const std::string& user,
                                       const LockHolder& former) {
    OpenCaseFile(path, password, true);  // Nobody takes over what they cannot open.
    const auto lock = CaseLock::TakeOver(path, ThisProgram(user));
    auto db = OpenCaseFile(path, password, false, user);
    LogTakeOver(*db, clock, user, former);
    return db;
}

OpenedCase OpenForReading(const std::string& path, const std::string& password,
                          std::string reason) {
    return {OpenCaseFile(path, password, true), true, std::move(reason)};
}

}  // namespace

OpenedCase OpenCase(const std::string& path, const std::string& password, const Clock& clock,
                    const std::string& user, const OpenOptions& options) {
    const Volume volume = VolumeOf(path);
    if (volume.kind == VolumeKind::kNotReachable)
        throw NotAnswering(volume);
    if (options.read_only)
        return OpenForReading(path, password, {});
    if (volume.kind != VolumeKind::kLocal && !options.on_share) {
        if (!options.or_reading)
            throw NoWriting(volume);
        return OpenForReading(path, password, WhyReadOnly(volume));
    }
    if (const std::optional<LockHolder> holder = HolderOf(path)) {
        if (options.take_over)
            return {TakeOverCase(path, password, clock, user, *holder), false, {}};
        if (!options.or_reading)
            throw HeldError(*holder);
        return OpenForReading(path, password, WhyReadOnly(*holder));
    }
    try {
        return {OpenCaseFile(path, password, false, user), false, {}};
    } catch (const Error& refusal) {
        if (!options.or_reading || refusal.kind() != ErrorKind::kUnavailable)
            throw;
        return OpenForReading(path, password, refusal.what());
    }
}

void RequireLocalDisk(const std::string& path, bool on_share) {
    const Volume volume = VolumeOf(path);
    if (volume.kind == VolumeKind::kNotReachable)
        throw NotAnswering(volume);
    if (volume.kind != VolumeKind::kLocal && !on_share)
        throw NoWriting(volume);
}

}  // namespace particulars
