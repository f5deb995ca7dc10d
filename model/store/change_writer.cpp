#include "model/store/change_writer.h"

#include <memory>
#include <nlohmann/json.hpp>
#include <utility>

#include "model/core/error.h"
#include "model/core/id.h"
#include "model/store/sha256.h"

namespace particulars {
namespace {

constexpr std::string_view kTakeHead = R"sql(
    UPDATE change_head SET sequence = sequence WHERE chain = 'case' RETURNING sequence, hash
)sql";

constexpr std::string_view kPutHead = R"sql(
    UPDATE change_head SET sequence = $1, hash = $2 WHERE chain = 'case'
)sql";

constexpr std::string_view kInsert = R"sql(
    INSERT INTO change (sequence, action, kind, reverts, label, changed_at, actor, record_type,
                        record, before_row, after_row, reason, hash)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
)sql";

}  // namespace

std::string ChainedHash(const Change& change, std::string_view kind, std::string_view reverts,
                        std::string_view previous) {
    // A JSON list, because it keeps its parts apart whatever they contain.
    const nlohmann::json parts = {previous,     change.sequence, change.action, kind,
                                  reverts,      change.label,    change.at,     change.user,
                                  change.table, change.record,   change.before, change.after,
                                  change.reason};
    return Sha256(parts.dump());
}

ChangeWriter::ChangeWriter(Database& db, const Clock& clock, Act act)
    : db_(db), act_(std::move(act)), action_(NewUuid(clock)), at_(ToIso(clock.Now())) {
    TakeHead();
}

void ChangeWriter::TakeHead() {
    bool found = false;
    db_.Query(kTakeHead, {}, [&](const Row& row) {
        sequence_ = row.Integer(0);
        hash_ = row.Text(1);
        found = true;
    });
    if (found)
        return;
    db_.AskMembership();  // Nobody sees the log of a case without a part in it.
    throw Error(ErrorKind::kCorrupt,
                "The change log of the case has lost its end. Nothing was saved. Restore the last "
                "backup.");
}

void ChangeWriter::Append(std::string_view table, const std::string& record,
                          const std::string& before, const std::string& after) {
    Change change;
    change.sequence = sequence_ + 1;
    change.action = action_;
    change.label = act_.label;
    change.at = at_;
    change.user = act_.user;
    change.table = table;
    change.record = record;
    change.before = before;
    change.after = after;
    change.reason = act_.reason;
    const std::string kind(ToText(act_.kind));
    change.hash = ChainedHash(change, kind, act_.reverts, hash_);

    db_.Execute(kInsert, {change.sequence, change.action, kind, act_.reverts, change.label,
                          change.at, change.user, change.table, change.record, change.before,
                          change.after, change.reason, change.hash});
    sequence_ = change.sequence;
    hash_ = change.hash;
    has_lines_ = true;
}

void ChangeWriter::Finish() {
    if (has_lines_)
        db_.Execute(kPutHead, {sequence_, hash_});
}

}  // namespace particulars
