#include "model/store/record_cells.h"

#include <nlohmann/json.hpp>

namespace particulars {
namespace {

using Json = nlohmann::json;

/// Runs `read` over the JSON in a column, turning what does not fit into kCorrupt.
template <typename Read>
auto ReadList(const Row& row, int column, Read&& read) {
    try {
        return read(Json::parse(row.Text(column)));
    } catch (const Json::exception&) {
        ThrowUnknownValue("list");
    }
}

}  // namespace

void ThrowUnknownValue(std::string_view kind) {
    throw Error(ErrorKind::kCorrupt,
                "An entry of the case file holds a value that this program cannot have written. "
                "Restore the last backup, or ask for help with the file.",
                std::string(kind));
}

void Cells<std::vector<std::string>>::Put(const std::vector<std::string>& texts, Values& values) {
    values.emplace_back(Json(texts).dump());
}

std::vector<std::string> Cells<std::vector<std::string>>::Take(const Row& row, int column) {
    return ReadList(row, column,
                    [](const Json& list) { return list.get<std::vector<std::string>>(); });
}

void Cells<std::vector<KeptColumn>>::Put(const std::vector<KeptColumn>& columns, Values& values) {
    Json list = Json::array();
    for (const auto& [name, value] : columns)
        list.push_back(Json::array({name, value}));
    values.emplace_back(list.dump());
}

std::vector<KeptColumn> Cells<std::vector<KeptColumn>>::Take(const Row& row, int column) {
    return ReadList(row, column, [](const Json& list) {
        std::vector<KeptColumn> columns;
        for (const Json& pair : list)
            columns.emplace_back(pair.at(0).get<std::string>(), pair.at(1).get<std::string>());
        return columns;
    });
}

void Cells<std::vector<WorkingStep>>::Put(const std::vector<WorkingStep>& working, Values& values) {
    Json list = Json::array();
    for (const WorkingStep& step : working)
        list.push_back({{"step", step.step},
                        {"date", step.date ? Json(ToIso(*step.date)) : Json()},
                        {"authority", step.authority}});
    values.emplace_back(list.dump());
}

std::vector<WorkingStep> Cells<std::vector<WorkingStep>>::Take(const Row& row, int column) {
    return ReadList(row, column, [](const Json& list) {
        std::vector<WorkingStep> working;
        for (const Json& item : list) {
            WorkingStep step;
            step.step = item.at("step").get<std::string>();
            if (!item.at("date").is_null())
                step.date = DateFromIso(item.at("date").get<std::string>());
            step.authority = item.at("authority").get<std::string>();
            working.push_back(std::move(step));
        }
        return working;
    });
}

}  // namespace particulars
