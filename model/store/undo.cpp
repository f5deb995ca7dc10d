#include <algorithm>

#include "model/core/error.h"
#include "model/store/change_log.h"
#include "model/store/change_writer.h"
#include "model/store/import_writer.h"
#include "model/store/record_maps.h"
#include "model/store/record_table.h"
#include "model/store/row_json.h"

namespace particulars {
namespace {

// The last act of this user that no undo has taken back. A redo stands for the act it brought
// again. The act that made the case itself stays, and what was seen or given out has happened.
// Nobody takes back their own part in the case by it: that could lock them out.
constexpr std::string_view kLastToUndo = R"sql(
    SELECT c.action, c.label
      FROM change c
     WHERE c.actor = $1
       AND c.kind <> 'undo'
       AND c.record_type <> 'distribution'
       AND NOT EXISTS (SELECT 1 FROM change u WHERE u.reverts = c.action)
       AND NOT EXISTS (SELECT 1 FROM change m
                        WHERE m.action = c.action AND m.record_type = 'matter'
                          AND m.before_row = '')
       AND NOT EXISTS (SELECT 1 FROM change o JOIN member p ON p.id = o.record
                        WHERE o.action = c.action AND o.record_type = 'member'
                          AND p.login = c.actor)
     ORDER BY c.sequence DESC
     LIMIT 1
)sql";

// The last undo of this user that no redo has taken back, unless the user did something new since.
constexpr std::string_view kLastToRedo = R"sql(
    SELECT u.action, u.label
      FROM change u
     WHERE u.actor = $1
       AND u.kind = 'undo'
       AND NOT EXISTS (SELECT 1 FROM change r WHERE r.reverts = u.action)
       AND u.sequence > (SELECT coalesce(max(d.sequence), 0) FROM change d
                          WHERE d.actor = $1 AND d.kind = 'do'
                            AND d.record_type <> 'distribution')
     ORDER BY u.sequence DESC
     LIMIT 1
)sql";

constexpr std::string_view kLinesOf = R"sql(
    SELECT record_type, record, before_row, after_row, sequence
      FROM change
     WHERE action = $1
     ORDER BY sequence DESC
)sql";

struct LoggedAct {
    std::string action;
    std::string label;  ///< Without "undo: " or "redo: ".
};

struct Line {
    std::string table;
    std::string record;
    std::string before;
    std::string after;
    std::int64_t sequence = 0;
};

std::optional<LoggedAct> FindAct(Database& db, std::string_view sql, const std::string& user) {
    std::optional<LoggedAct> found;
    db.Query(sql, {user}, [&](const Row& row) { found = {row.Text(0), row.Text(1)}; });
    if (found && (found->label.starts_with("undo: ") || found->label.starts_with("redo: ")))
        found->label.erase(0, 6);
    return found;
}

std::vector<Line> LinesOf(Database& db, const std::string& action) {
    std::vector<Line> lines;
    db.Query(kLinesOf, {action}, [&](const Row& row) {
        lines.push_back({row.Text(0), row.Text(1), row.Text(2), row.Text(3), row.Integer(4)});
    });
    // The lines of one act stand together. One that a wall keeps out of sight must not be left
    // standing while the others are taken back.
    if (!lines.empty() && lines.front().sequence - lines.back().sequence + 1 !=
                              static_cast<std::int64_t>(lines.size()))
        throw Error(ErrorKind::kForbidden,
                    "A part of this is now under a tier that you do not have, so it cannot be "
                    "taken back as a whole. Nothing was changed.");
    return lines;
}

/// The values a row had before the line, with the revision it gets now.
Values Restored(const RecordTable& table, const Line& line, const Values& now) {
    Values values = now.empty() ? Values(table.columns.size()) : now;
    PutColumns(table, line.before, values);
    // One more than any revision that was read, so that a copy read earlier cannot be saved over
    // it.
    const Values& newest = now.empty() ? values : now;
    values.back() = std::get<std::int64_t>(newest.back()) + 1;
    return values;
}

/// The server passes over rows that the user may see, but not change.
void RequireDone(std::int64_t rows) {
    if (rows != 1)
        throw Error(ErrorKind::kForbidden,
                    "Your role in this case does not allow this any more. Nothing was changed. Ask "
                    "an administrator of the case.");
}

class Reverter {
public:
    Reverter(Database& db, ChangeWriter& changes, Progress& progress)
        : db_(db), changes_(changes), progress_(progress) {}

    void Revert(const Line& line) {
        const RecordTable* table = TableNamed(line.table);
        if (!table)
            ThrowUnknownValue("table");
        const Values now = CurrentValues(db_, *table, line.record);
        if (!Holds(*table, line.after, now))
            throw Error(ErrorKind::kConflict,
                        "An entry has been changed since, so this cannot be taken back by itself. "
                        "Nothing was changed. Take back the later changes first, or edit the "
                        "entry.");
        const std::string before = now.empty() ? std::string() : ToJson(*table, now);
        if (table->name == RecordMap<DocumentImport>::kTable)
            RevertImport(line, now);
        if (line.before.empty()) {
            RequireDone(db_.Execute(table->remove, {line.record, now.back()}));
            changes_.Append(table->name, line.record, before, {});
            return;
        }
        const Values restored = Restored(*table, line, now);
        if (now.empty()) {
            db_.Execute(table->insert, restored);
        } else {
            Values update = restored;
            update.back() = now.back();
            RequireDone(db_.Execute(table->update, update));
        }
        changes_.Append(table->name, line.record, before, ToJson(*table, restored));
    }

private:
    void RevertImport(const Line& line, const Values& now) {
        if (now.empty())
            throw Error(ErrorKind::kConflict,
                        "The documents of an import that was taken back are not kept. Nothing was "
                        "changed. Import the load file again.");
        if (line.before.empty())
            RemoveImported(db_, RecordIn<DocumentImport>(ValuesRow(now)), progress_);
    }

    Database& db_;
    ChangeWriter& changes_;
    Progress& progress_;
};

std::string Revert(Database& db, const Clock& clock, const std::string& user, ActKind kind,
                   Progress& progress) {
    const bool undo = kind == ActKind::kUndo;
    Transaction transaction(db);
    const std::optional<LoggedAct> act = FindAct(db, undo ? kLastToUndo : kLastToRedo, user);
    if (!act)
        throw Error(ErrorKind::kNotFound,
                    undo ? "There is nothing to undo." : "There is nothing to redo.");
    std::string label = (undo ? "undo: " : "redo: ") + act->label;
    ChangeWriter changes(db, clock, {kind, act->action, label, user, {}});
    Reverter reverter(db, changes, progress);
    for (const Line& line : LinesOf(db, act->action))
        reverter.Revert(line);
    changes.Finish();
    transaction.Commit();
    return label;
}

std::optional<std::string> LabelOf(const std::optional<LoggedAct>& act) {
    if (!act)
        return std::nullopt;
    return act->label;
}

}  // namespace

std::optional<std::string> UndoLabel(Database& db, const std::string& user) {
    return LabelOf(FindAct(db, kLastToUndo, user));
}

std::optional<std::string> RedoLabel(Database& db, const std::string& user) {
    return LabelOf(FindAct(db, kLastToRedo, user));
}

std::string Undo(Database& db, const Clock& clock, const std::string& user, Progress& progress) {
    return Revert(db, clock, user, ActKind::kUndo, progress);
}

std::string Redo(Database& db, const Clock& clock, const std::string& user, Progress& progress) {
    return Revert(db, clock, user, ActKind::kRedo, progress);
}

std::string Undo(Database& db, const Clock& clock, const std::string& user) {
    NoProgress progress;
    return Undo(db, clock, user, progress);
}

std::string Redo(Database& db, const Clock& clock, const std::string& user) {
    NoProgress progress;
    return Redo(db, clock, user, progress);
}

}  // namespace particulars
