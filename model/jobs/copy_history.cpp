#include "model/jobs/copy_history.h"

#include <algorithm>
#include <map>
#include <set>

#include "model/jobs/check_out.h"
#include "model/store/row_json.h"

namespace particulars {
namespace {

constexpr int kPage = 500;

constexpr std::string_view kHashAt = "SELECT hash FROM change WHERE sequence = $1";

constexpr std::string_view kReverting = R"sql(
    SELECT action, reverts, min(sequence)
      FROM change
     WHERE sequence > $1
       AND reverts <> ''
     GROUP BY action, reverts
     ORDER BY 3 DESC
)sql";

constexpr std::string_view kCountAfter = R"sql(
    SELECT count(*) FROM change WHERE action = $1 AND sequence > $2
)sql";

bool LiesAfter(Database& db, const std::string& action, std::int64_t sequence) {
    bool after = false;
    db.Query(kCountAfter, {action, sequence}, [&](const Row& row) { after = row.Integer(0) > 0; });
    return after;
}

/// The acts after a line of which nothing is left: what was taken back, and the taking back. Newest
/// first, since a taking back may itself have been taken back.
std::set<std::string> Cancelled(Database& db, std::int64_t sequence) {
    std::vector<std::pair<std::string, std::string>> reverting;
    db.Query(kReverting, {sequence},
             [&](const Row& row) { reverting.emplace_back(row.Text(0), row.Text(1)); });
    std::set<std::string> cancelled;
    for (const auto& [action, reverted] : reverting)
        if (!cancelled.contains(action) && LiesAfter(db, reverted, sequence)) {
            cancelled.insert(action);
            cancelled.insert(reverted);
        }
    return cancelled;
}

bool IsAboutTheFile(const Change& line) {
    if (line.table != "setting")
        return false;
    const auto columns = ColumnsIn(line.after.empty() ? line.before : line.after);
    const auto name = columns.find("name");
    const auto* text = name == columns.end() ? nullptr : std::get_if<std::string>(&name->second);
    return text && BelongsToFile(*text);
}

}  // namespace

std::string HashAt(Database& db, std::int64_t sequence) {
    std::string hash;
    db.Query(kHashAt, {sequence}, [&](const Row& row) { hash = row.Text(0); });
    return hash;
}

std::int64_t PartingOf(Database& copy, Database& other) {
    std::int64_t same = 0;
    std::int64_t different = std::min(LastSequence(copy), LastSequence(other)) + 1;
    while (different - same > 1) {
        const std::int64_t middle = same + (different - same) / 2;
        (HashAt(copy, middle) == HashAt(other, middle) ? same : different) = middle;
    }
    return same;
}

std::vector<CopyAct> ActsAfter(Database& copy, std::int64_t sequence) {
    const std::set<std::string> cancelled = Cancelled(copy, sequence);
    std::vector<CopyAct> acts;
    std::string action;
    for (std::vector<Change> lines = ChangesAfter(copy, sequence, kPage); !lines.empty();
         lines = ChangesAfter(copy, lines.back().sequence, kPage)) {
        for (const Change& line : lines) {
            if (cancelled.contains(line.action) || IsAboutTheFile(line))
                continue;
            if (acts.empty() || line.action != action)
                acts.push_back({line.label, line.user, line.at, line.reason, {}});
            action = line.action;
            acts.back().lines.push_back(line);
        }
    }
    return acts;
}

}  // namespace particulars
