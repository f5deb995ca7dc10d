#include "model/store/row_json.h"

#include <nlohmann/json.hpp>

namespace particulars {
namespace {

using Json = nlohmann::json;

Json ToJson(const Value& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return *number;
    if (const auto* text = std::get_if<std::string>(&value))
        return *text;
    return nullptr;
}

Value FromJson(const Json& item) {
    if (item.is_null())
        return std::monostate();
    if (item.is_number_integer())
        return item.get<std::int64_t>();
    return item.get<std::string>();
}

}  // namespace

std::string ToJson(const RecordTable& table, const Values& values) {
    Json object = Json::object();
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        object[table.columns[i].name] = ToJson(values[i]);
    return object.dump();
}

std::map<std::string, Value> ColumnsIn(std::string_view json) {
    try {
        std::map<std::string, Value> columns;
        for (const auto& [column, item] : Json::parse(json).get<Json::object_t>())
            columns.emplace(column, FromJson(item));
        return columns;
    } catch (const Json::exception&) {
        ThrowUnknownValue("change");
    }
}

Values CurrentValues(Database& db, const RecordTable& table, const std::string& record) {
    Values values;
    db.Query(table.find, {record}, [&](const Row& row) {
        for (int i = 0; const TableColumn& column : table.columns) {
            if (row.IsNull(i))
                values.emplace_back();
            else if (column.is_integer)
                values.emplace_back(row.Integer(i));
            else
                values.emplace_back(row.Text(i));
            ++i;
        }
    });
    return values;
}

void PutColumns(const RecordTable& table, std::string_view json, Values& values) {
    for (const auto& [column, value] : ColumnsIn(json)) {
        const std::optional<std::size_t> position = table.Position(column);
        if (!position)
            throw Error(ErrorKind::kConflict,
                        "This was done with an older version of the program and cannot be taken "
                        "back. Nothing was changed.");
        values[*position] = value;
    }
}

bool Holds(const RecordTable& table, std::string_view json, const Values& now) {
    if (json.empty() || now.empty())
        return json.empty() && now.empty();
    Values expected = now;
    PutColumns(table, json, expected);
    expected.back() = now.back();
    return expected == now;
}

}  // namespace particulars
