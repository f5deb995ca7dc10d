// A list of the case, ready to print as a table or as JSON.

#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <utility>
#include <vector>

#include "app/cli/record_json.h"

namespace particulars {

struct Listing {
    nlohmann::ordered_json json = nlohmann::ordered_json::array();
    std::vector<std::string> titles;
    std::vector<std::vector<std::string>> rows;
};

/// A row for each record; its ToJson must have been declared before.
template <typename Record, typename ToRow>
Listing ListOf(const CaseRecords& records, const std::vector<Record>& list,
               std::vector<std::string> titles, ToRow&& to_row) {
    Listing listing;
    listing.titles = std::move(titles);
    for (const Record& record : list) {
        listing.json.push_back(ToJson(record, records));
        listing.rows.push_back(to_row(record));
    }
    return listing;
}

inline std::string DayOrBlank(const std::optional<Date>& date) {
    return date ? ToIso(*date) : "";
}

/// "TS-003"; empty if there is no such secret.
inline std::string SecretOf(const CaseRecords& records, const TradeSecretId& id) {
    for (const TradeSecret& secret : records.secrets)
        if (secret.id == id)
            return Designation(secret);
    return "";
}

}  // namespace particulars
