#include "model/jobs/chosen_columns.h"

#include <nlohmann/json.hpp>

#include "model/store/record_maps.h"
#include "model/store/records.h"

namespace particulars {
namespace {

Setting SettingOf(Database& db, const std::string& user) {
    const std::string name = "document columns: " + user;
    const std::vector<Setting> found = AllWhere<Setting>(db, "name", name);
    Setting setting = found.empty() ? Setting{} : found.front();
    setting.name = name;
    return setting;
}

}  // namespace

std::vector<std::string> ChosenColumns(Database& db, const std::string& user) {
    const nlohmann::json list =
        nlohmann::json::parse(SettingOf(db, user).value, nullptr, /*allow_exceptions=*/false);
    std::vector<std::string> columns;
    if (list.is_array())
        for (const nlohmann::json& name : list)
            if (name.is_string())
                columns.push_back(name.get<std::string>());
    return columns;
}

void ChooseColumns(Edit& edit, const std::vector<std::string>& columns) {
    Setting setting = SettingOf(edit.db(), edit.user());
    setting.value = nlohmann::json(columns).dump();
    edit.Save(setting);
}

}  // namespace particulars
