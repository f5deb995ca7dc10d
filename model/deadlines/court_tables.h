// Readers of the tables of resources/courts, and of a firm's own files in the same form.
//
// Each takes one file and adds its rows to the tables: a row with a known id (for a holiday the
// state and name, for a closing the court and day) takes the place of the rows that had it. A file
// with a single finding adds nothing.

#pragma once

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "model/deadlines/court.h"
#include "model/deadlines/holiday.h"
#include "model/deadlines/regime.h"
#include "model/deadlines/rule.h"
#include "model/deadlines/table_row.h"

namespace particulars {

using HolidayTable = std::map<std::string, std::vector<Holiday>, std::less<>>;

struct CourtTables {
    std::vector<Regime> regimes;
    std::vector<Court> courts;  ///< Federal ones first.
    HolidayTable holidays;      ///< By "US" or the postal code of a state.
    std::vector<Closing> closings;
    std::vector<DeadlineRule> rules;
};

/// A row, and the line on which it begins.
template <typename Row>
struct Located {
    Row row;
    int line = 0;
};

/// Adds the rows of the file named `file`, whose text is `text`, and returns what is wrong with it.
/// `file` is a name such as "regimes.json"; any other is a finding.
std::vector<Finding> AddTable(std::string_view file, std::string_view text, CourtTables& tables);

/// The names that AddTable knows, in the order in which files build on each other.
const std::vector<std::string_view>& TableFiles();

void AddRegimes(const LocatedJson& root, CourtTables& tables, Report& report);
void AddCourts(const LocatedJson& root, bool federal, CourtTables& tables, Report& report);
void AddHolidays(const LocatedJson& root, CourtTables& tables, Report& report);
void AddClosings(const LocatedJson& root, CourtTables& tables, Report& report);
void AddRules(const LocatedJson& root, CourtTables& tables, Report& report);

/// Whether two spans of days, open where there is no day, have a day in common.
bool SpansMeet(const std::optional<Date>& from, const std::optional<Date>& to,
               const std::optional<Date>& other_from, const std::optional<Date>& other_to);

/// Notes the rows whose id a row before them has.
template <typename Row>
void RefuseDoubles(const std::vector<Located<Row>>& rows, Report& report) {
    std::map<std::string, int> lines;
    for (const auto& [row, line] : rows) {
        const auto [first, is_new] = lines.emplace(row.id, line);
        if (!is_new && !row.id.empty())
            report.Add(line, fmt::format("\"{}\" is on line {} already", row.id, first->second));
    }
}

/// Puts `rows` where rows of the same id stood, or at the end.
template <typename Row>
void ReplaceById(std::vector<Located<Row>> rows, std::vector<Row>& table) {
    for (Located<Row>& located : rows) {
        Row& row = located.row;
        const auto same = std::find_if(table.begin(), table.end(),
                                       [&row](const Row& known) { return known.id == row.id; });
        if (same != table.end())
            *same = std::move(row);
        else
            table.push_back(std::move(row));
    }
}

}  // namespace particulars
