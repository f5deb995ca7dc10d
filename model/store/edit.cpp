#include "model/store/edit.h"

#include <algorithm>

#include "model/core/error.h"
#include "model/core/text.h"
#include "model/store/change_writer.h"
#include "model/store/field_merge.h"
#include "model/store/past_row.h"
#include "model/store/permission.h"
#include "model/store/record_maps.h"
#include "model/store/record_table.h"
#include "model/store/row_json.h"

namespace particulars {
namespace {

// The edit has the end of the change log by then, so that nobody else counts in this matter.
constexpr std::string_view kNextNumber = R"sql(
    UPDATE designation_counter SET latest = latest + 1 WHERE series = $1 RETURNING latest
)sql";

constexpr std::string_view kFirstNumber = R"sql(
    INSERT INTO designation_counter (series, latest) VALUES ($1, $2)
)sql";

constexpr std::string_view kHasNumbers = R"sql(
    SELECT latest FROM designation_counter WHERE series = $1
)sql";

// For a number that did not come from the counter: it is taken from then on.
constexpr std::string_view kReachNumber = R"sql(
    UPDATE designation_counter SET latest = $2 WHERE series = $1 AND latest < $2
)sql";

/// Neither database keeps a NUL in a text as it is, and the log is JSON, which is UTF-8.
void RequireText(const Values& values) {
    for (const Value& value : values) {
        const auto* text = std::get_if<std::string>(&value);
        if (text && (!IsValidUtf8(*text) || text->find('\0') != std::string::npos))
            throw Error(ErrorKind::kUsage,
                        "The entry holds characters that are not text. Nothing was saved. Type or "
                        "paste the text again.");
    }
}

/// Where a record gets a number that it did not have.
void ReachNumber(Database& db, const RecordTable& table, const Values& before,
                 const Values& after) {
    const auto position = table.numbered ? table.Position("number") : std::nullopt;
    if (!position || (!before.empty() && before[*position] == after[*position]))
        return;
    const std::string series(table.name);
    bool known = false;
    db.Query(kHasNumbers, {series}, [&](const Row&) { known = true; });
    db.Execute(known ? kReachNumber : kFirstNumber, {series, after[*position]});
}

bool SameButForRevision(const Values& left, const Values& right) {
    return std::equal(left.begin(), left.end() - 1, right.begin(), right.end() - 1);
}

}  // namespace

Edit::Edit(Database& db, const Clock& clock, std::string user, std::string label,
           std::string reason)
    : db_(db), clock_(clock), user_(std::move(user)), transaction_(db) {
    Act act;
    act.label = std::move(label);
    act.user = user_;
    act.reason = std::move(reason);
    changes_ = std::make_unique<ChangeWriter>(db, clock, std::move(act));
}

Edit::Edit(Database& db, const Clock& clock, std::string user, std::string label,
           const std::function<void()>& first)
    : db_(db), clock_(clock), user_(std::move(user)), transaction_(db) {
    first();
    Act act;
    act.label = std::move(label);
    act.user = user_;
    changes_ = std::make_unique<ChangeWriter>(db, clock, std::move(act));
}

Edit::~Edit() = default;

int Edit::NextNumber(std::string_view series) {
    int number = 0;
    db_.Query(kNextNumber, {std::string(series)},
              [&](const Row& row) { number = static_cast<int>(row.Integer(0)); });
    if (number == 0)
        db_.Execute(kFirstNumber, {std::string(series), std::int64_t{number = 1}});
    return number;
}

void Edit::RequirePermission(const RecordTable& table, const Values& before, const Values& after) {
    if (const std::optional<Membership> membership = db_.membership())
        if (const auto refusal = Refusal(membership->role, TaskOf(table, before, after)))
            throw Error(ErrorKind::kForbidden, *refusal + " Nothing was changed.");
}

Values Edit::SaveRow(const RecordTable& table, Values values) {
    RequireText(values);
    if (values.back() != Value(std::int64_t{0}))
        return Update(table, values);
    values.back() = std::int64_t{1};
    Insert(table, values);
    return values;
}

void Edit::Insert(const RecordTable& table, const Values& values) {
    RequirePermission(table, {}, values);
    ReachNumber(db_, table, {}, values);
    db_.Execute(table.insert, values);
    changes_->Append(table.name, std::get<std::string>(values.front()), {}, ToJson(table, values));
}

Values Edit::Update(const RecordTable& table, const Values& mine) {
    const auto& id = std::get<std::string>(mine.front());
    const Values before = CurrentValues(db_, table, id);
    if (before.empty())
        throw Error(ErrorKind::kConflict,
                    "This entry was taken back since you opened it. Your change was not saved.");
    if (SameButForRevision(before, mine))
        return before;
    const Values wanted = before.back() == mine.back() ? mine : MergedWith(table, before, mine);
    if (SameButForRevision(before, wanted))
        return before;
    RequirePermission(table, before, wanted);
    ReachNumber(db_, table, before, wanted);
    if (db_.Execute(table.update, wanted) != 1) {
        db_.AskMembership();  // Nobody else writes at this moment: the server does not let us.
        RequirePermission(table, before, wanted);
        throw Error(ErrorKind::kConflict,
                    "Someone else has changed this entry since you opened it. Your change was not "
                    "saved. Look at the entry as it is now, then make your change again.");
    }
    Values after = wanted;
    after.back() = std::get<std::int64_t>(wanted.back()) + 1;
    changes_->Append(table.name, id, ToJson(table, before), ToJson(table, after));
    return after;
}

Values Edit::MergedWith(const RecordTable& table, const Values& theirs, const Values& mine) {
    const auto& id = std::get<std::string>(mine.front());
    const std::optional<Values> base = ValuesAtRevision(db_, table, id, mine.back(), theirs);
    if (!base)
        throw Error(ErrorKind::kConflict,
                    "Someone else has changed this entry since you opened it. Your change was not "
                    "saved. Look at the entry as it is now, then make your change again.");
    FieldMerge merge = MergeFields(table, *base, mine, theirs);
    const Change last = LastChangeOf(db_, id);
    if (!merge.conflicts.empty())
        throw ConflictError({std::string(table.name), id, last.user, last.at,
                             std::move(merge.conflicts), std::move(merge.theirs),
                             std::get<std::int64_t>(theirs.back())});
    merges_.push_back(
        {std::string(table.name), id, last.user, std::move(merge.mine), std::move(merge.theirs)});
    return std::move(merge.merged);
}

template <typename Record>
void Edit::Save(Record& record) {
    if (record.id.empty())
        record.id = NewId<decltype(record.id)>(clock_);
    const std::size_t merges = merges_.size();
    const Values saved = SaveRow(TableOf<Record>(), ValuesOf(record));
    record = RecordIn<Record>(ValuesRow(saved));
    if constexpr (requires { Check(record); }) {
        if (merges_.size() > merges && !Check(record).empty())
            throw Error(ErrorKind::kConflict,
                        "Someone else has changed this entry since you opened it, and the two "
                        "changes do not go together: " +
                            Check(record).front().message +
                            " Your change was not saved. Look at the entry as it is now.");
    }
}

template <typename Record>
void Edit::Remove(const Record& record) {
    RemoveRow(TableOf<Record>(), ValuesOf(record));
}

void Edit::RemoveRow(const RecordTable& table, const Values& values) {
    const auto& id = std::get<std::string>(values.front());
    const Values before = CurrentValues(db_, table, id);
    if (before.empty())
        return;  // Somebody else has taken it out already.
    RequirePermission(table, before, {});
    if (db_.Execute(table.remove, {id, values.back()}) != 1)
        throw Error(ErrorKind::kConflict,
                    "Someone else has changed this entry since you opened it. Nothing was removed. "
                    "Look at the entry as it is now.");
    changes_->Append(table.name, id, ToJson(table, before), {});
}

void Edit::Commit() {
    changes_->Finish();
    transaction_.Commit();
}

#define PARTICULARS_SAVER(Record)              \
    template void Edit::Save<Record>(Record&); \
    template void Edit::Remove<Record>(const Record&);
PARTICULARS_EACH_RECORD(PARTICULARS_SAVER)
#undef PARTICULARS_SAVER

}  // namespace particulars
