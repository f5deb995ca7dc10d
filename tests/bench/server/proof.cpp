#include "tests/bench/server/proof.h"

#include <algorithm>
#include <map>
#include <set>

#include "model/store/change_log.h"
#include "model/store/postgres_database.h"
#include "model/store/record_table.h"
#include "model/store/row_json.h"
#include "model/store/server.h"
#include "model/store/server_address.h"
#include "tests/bench/server/generator.h"

namespace particulars::bench {
namespace {

constexpr std::string_view kLines = "SELECT count(*) FROM change";

constexpr std::string_view kAdministrator = R"sql(
    SELECT login FROM member WHERE matter = $1 AND role = 'administrator' AND active = 1
)sql";

struct Touched {
    std::string table;
    std::vector<SavedEdit> edits;
};

std::unique_ptr<PostgresDatabase> OpenAs(const std::string& address) {
    return OpenPostgres(ParseServerAddress(address).Conninfo(), {});
}

/// Whether the lines, oldest first, lead to the row as it is without a gap.
bool Fits(Database& admin, const RecordTable& table, const std::vector<Change>& lines,
          const std::string& record) {
    std::string row;
    for (const Change& line : lines) {
        if (line.before.empty() != row.empty())
            return false;
        if (!row.empty() && ColumnsIn(line.before) != ColumnsIn(row))
            return false;
        row = line.after;
    }
    return Holds(table, row, CurrentValues(admin, table, record)) &&
           ColumnsIn(row).at("revision") == CurrentValues(admin, table, record).back();
}

bool IsSaved(const SavedEdit& edit, const std::vector<Change>& lines) {
    const auto brings = [&](const Change& line) {
        return line.after.find(edit.mark) != std::string::npos &&
               line.before.find(edit.mark) == std::string::npos;
    };
    const auto line = std::find_if(lines.begin(), lines.end(), brings);
    return line != lines.end() && line->user == edit.login &&
           std::count_if(lines.begin(), lines.end(), brings) == 1 &&
           lines.back().after.find(edit.mark) != std::string::npos;
}

void ProveRecord(Database& admin, const std::string& record, const Touched& touched, Proof& proof) {
    std::vector<Change> lines = HistoryOf(admin, record);
    std::reverse(lines.begin(), lines.end());
    if (lines.empty() || !Fits(admin, *TableNamed(touched.table), lines, record))
        ++proof.torn;
    for (const SavedEdit& edit : touched.edits)
        if (lines.empty() || !IsSaved(edit, lines))
            ++proof.lost;
}

/// As a member who sees every line, since the chain is that of one case.
bool IsChainWhole(const std::string& address, Database& admin, const std::string& matter) {
    std::string login;
    admin.Query(kAdministrator, {matter}, [&](const Row& row) { login = row.Text(0); });
    const auto db = ConnectServer(With(address, ParseServerAddress(address).database, login), {});
    OpenMatter(*db, MatterId(matter));
    return !FirstBrokenChange(*db);
}

}  // namespace

std::int64_t LinesOf(const std::string& address) {
    std::int64_t lines = 0;
    OpenAs(address)->Query(kLines, {}, [&](const Row& row) { lines = row.Integer(0); });
    return lines;
}

Proof Prove(const std::string& address, std::int64_t lines_before,
            const std::vector<SavedEdit>& saved) {
    std::map<std::string, Touched> records;
    std::set<std::string> matters;
    for (const SavedEdit& edit : saved) {
        Touched& touched = records[edit.record];
        touched.table = edit.table;
        touched.edits.push_back(edit);
        matters.insert(edit.matter);
    }
    const auto admin = OpenAs(address);
    Proof proof;
    proof.saved = static_cast<std::int64_t>(saved.size());
    proof.records = static_cast<std::int64_t>(records.size());
    proof.cases = static_cast<std::int64_t>(matters.size());
    for (const auto& [record, touched] : records)
        ProveRecord(*admin, record, touched, proof);
    for (const std::string& matter : matters)
        if (!IsChainWhole(address, *admin, matter))
            ++proof.broken;
    const std::int64_t written = LinesOf(address) - lines_before;
    proof.unasked = std::max<std::int64_t>(0, written - proof.saved);
    proof.lost = std::max(proof.lost, proof.saved - written);
    return proof;
}

}  // namespace particulars::bench
