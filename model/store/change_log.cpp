#include "model/store/change_log.h"

#include <utility>

#include "model/core/error.h"
#include "model/store/change_writer.h"

namespace particulars {
namespace {

constexpr int kPage = 500;

constexpr std::string_view kRecent = R"sql(
    SELECT sequence, action, label, changed_at, actor, record_type, record, before_row, after_row,
           reason, hash
      FROM change
     WHERE sequence < $1 OR $1 = 0
     ORDER BY sequence DESC
     LIMIT $2
)sql";

constexpr std::string_view kHistory = R"sql(
    SELECT sequence, action, label, changed_at, actor, record_type, record, before_row, after_row,
           reason, hash
      FROM change
     WHERE record = $1
     ORDER BY sequence DESC
)sql";

constexpr std::string_view kPageAfter = R"sql(
    SELECT sequence, action, label, changed_at, actor, record_type, record, before_row, after_row,
           reason, hash, kind, reverts
      FROM change
     WHERE sequence > $1
     ORDER BY sequence
     LIMIT $2
)sql";

constexpr std::string_view kHead = "SELECT sequence, hash FROM change_head WHERE chain = 'case'";

Change ChangeIn(const Row& row) {
    Change change;
    change.sequence = row.Integer(0);
    change.action = row.Text(1);
    change.label = row.Text(2);
    change.at = row.Text(3);
    change.user = row.Text(4);
    change.table = row.Text(5);
    change.record = row.Text(6);
    change.before = row.Text(7);
    change.after = row.Text(8);
    change.reason = row.Text(9);
    change.hash = row.Text(10);
    return change;
}

/// The end of the chain: how many lines there are, and the hash of the last.
struct ChainEnd {
    std::int64_t sequence = 0;
    std::string hash;

    friend bool operator==(const ChainEnd&, const ChainEnd&) = default;
};

ChainEnd Head(Database& db) {
    ChainEnd head;
    db.Query(kHead, {}, [&](const Row& row) { head = {row.Integer(0), row.Text(1)}; });
    return head;
}

std::optional<std::int64_t> FirstBrokenByServer(Database& db) {
    std::optional<std::int64_t> broken;
    db.Query("SELECT first_broken_line()", {}, [&](const Row& row) {
        if (!row.IsNull(0))
            broken = row.Integer(0);
    });
    return broken;
}

}  // namespace

std::vector<Change> RecentChanges(Database& db, std::int64_t before, int limit) {
    std::vector<Change> changes;
    db.Query(kRecent, {before, std::int64_t{limit}},
             [&](const Row& row) { changes.push_back(ChangeIn(row)); });
    return changes;
}

std::vector<Change> HistoryOf(Database& db, const std::string& record) {
    std::vector<Change> changes;
    db.Query(kHistory, {record}, [&](const Row& row) { changes.push_back(ChangeIn(row)); });
    return changes;
}

std::vector<Change> ChangesAfter(Database& db, std::int64_t sequence, int limit) {
    std::vector<Change> changes;
    db.Query(kPageAfter, {sequence, std::int64_t{limit}},
             [&](const Row& row) { changes.push_back(ChangeIn(row)); });
    return changes;
}

std::int64_t LastSequence(Database& db) {
    return Head(db).sequence;
}

Change LastChangeOf(Database& db, const std::string& record) {
    std::vector<Change> changes = HistoryOf(db, record);
    if (changes.empty())
        throw Error(ErrorKind::kNotFound, "The change log does not know this entry.");
    return std::move(changes.front());
}

std::optional<std::int64_t> FirstBrokenChange(Database& db) {
    if (const auto membership = db.membership(); membership && !membership->sees_all)
        return FirstBrokenByServer(db);
    ChainEnd end;
    std::optional<std::int64_t> broken;
    for (bool more = true; more && !broken;) {
        more = false;
        db.Query(kPageAfter, {end.sequence, std::int64_t{kPage}}, [&](const Row& row) {
            if (broken)
                return;
            more = true;
            const Change change = ChangeIn(row);
            const std::string hash = ChainedHash(change, row.Text(11), row.Text(12), end.hash);
            if (change.sequence != end.sequence + 1)
                broken = end.sequence + 1;
            else if (change.hash != hash)
                broken = change.sequence;
            end = {change.sequence, hash};
        });
    }
    if (!broken && end != Head(db))
        broken = end.sequence + 1;
    return broken;
}

std::string DataStamp(Database& db) {
    return Head(db).hash;
}

}  // namespace particulars
