#include "model/jobs/load_profiles.h"

#include "model/core/error.h"
#include "model/core/text.h"
#include "model/store/record_maps.h"
#include "model/store/records.h"

namespace particulars {
namespace {

constexpr std::string_view kPrefix = "load profile: ";

}  // namespace

std::vector<LoadFileMapping> LoadProfiles(Database& db) {
    std::vector<LoadFileMapping> profiles;
    for (const Setting& setting : All<Setting>(db))
        if (setting.name.starts_with(kPrefix))
            profiles.push_back(MappingFromJson(setting.value, setting.name.substr(kPrefix.size())));
    return profiles;
}

void SaveLoadProfile(Edit& edit, const LoadFileMapping& profile) {
    if (Trim(profile.name).empty())
        throw Error(ErrorKind::kUsage, "Give the profile a name.");
    if (const Violations wrong = Check(profile); !wrong.empty())
        throw Error(ErrorKind::kUsage, wrong.front().message);
    const std::string name = std::string(kPrefix) + profile.name;
    const std::vector<Setting> found = AllWhere<Setting>(edit.db(), "name", name);
    Setting setting = found.empty() ? Setting{} : found.front();
    setting.name = name;
    setting.value = ToJson(profile);
    edit.Save(setting);
}

}  // namespace particulars
