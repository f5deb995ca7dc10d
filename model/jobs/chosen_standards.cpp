#include "model/jobs/chosen_standards.h"

#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "model/core/error.h"
#include "model/store/records.h"
#include "model/store/setting.h"

namespace particulars {
namespace {

constexpr std::string_view kName = "chosen_standards";

std::optional<Setting> FindSetting(Database& db) {
    std::vector<Setting> found = AllWhere<Setting>(db, "name", std::string(kName));
    if (found.empty())
        return std::nullopt;
    return found.front();
}

std::string AllIds(const StandardLibrary& library) {
    std::string ids;
    for (const Standard& standard : library.standards())
        ids += (ids.empty() ? "" : ", ") + standard.id;
    return ids;
}

}  // namespace

std::vector<std::string> ChosenStandards(Database& db, const Matter& matter,
                                         const StandardLibrary& library) {
    std::vector<std::string> chosen;
    if (const auto setting = FindSetting(db))
        for (const auto& id : nlohmann::json::parse(setting->value))
            if (library.FindStandard(id.get<std::string>()) != nullptr)
                chosen.push_back(id);
    return chosen.empty() ? library.DefaultsFor(matter) : chosen;
}

void ChooseStandards(Edit& edit, Database& db, const StandardLibrary& library,
                     const std::vector<std::string>& standards) {
    CheckStandards(library, standards);
    Setting setting = FindSetting(db).value_or(Setting{});
    setting.name = kName;
    setting.value = nlohmann::json(standards).dump();
    edit.Save(setting);
}

void CheckStandards(const StandardLibrary& library, const std::vector<std::string>& standards) {
    for (const std::string& id : standards)
        if (library.FindStandard(id) == nullptr)
            throw Error(ErrorKind::kUsage,
                        fmt::format("There is no standard \"{}\". The standards are: {}.", id,
                                    AllIds(library)));
}

}  // namespace particulars
