#include "model/deadlines/court_tables.h"

namespace particulars {

const std::vector<std::string_view>& TableFiles() {
    static const std::vector<std::string_view> files = {
        "regimes.json",        "federal_courts.json", "state_courts.json", "federal_holidays.json",
        "state_holidays.json", "state_regimes.json",  "closure_days.json", "deadline_rules.json"};
    return files;
}

std::vector<Finding> AddTable(std::string_view file, std::string_view text, CourtTables& tables) {
    Report report{std::string(file)};
    const auto parsed = ParseLocated(text);
    if (const JsonFault* fault = std::get_if<JsonFault>(&parsed)) {
        report.Add(fault->line, "this is no JSON: " + fault->reason);
        return report.findings();
    }
    const LocatedJson& root = std::get<LocatedJson>(parsed);
    if (file == "regimes.json")
        AddRegimes(root, tables, report);
    else if (file == "federal_courts.json" || file == "state_courts.json")
        AddCourts(root, file == "federal_courts.json", tables, report);
    else if (file == "closure_days.json")
        AddClosings(root, tables, report);
    else if (file == "deadline_rules.json")
        AddRules(root, tables, report);
    else if (file == "federal_holidays.json" || file == "state_holidays.json" ||
             file == "state_regimes.json")
        AddHolidays(root, tables, report);
    else
        report.Add(0, "no table has this name, so the file is not read");
    return report.findings();
}

bool SpansMeet(const std::optional<Date>& from, const std::optional<Date>& to,
               const std::optional<Date>& other_from, const std::optional<Date>& other_to) {
    return (!from || !other_to || *from <= *other_to) && (!other_from || !to || *other_from <= *to);
}

}  // namespace particulars
