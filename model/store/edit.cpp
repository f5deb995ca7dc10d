#include "model/store/edit.h"

#include <algorithm>

#include "model/core/error.h"
#include "model/core/text.h"
#include "model/store/change_writer.h"
#include "model/store/record_maps.h"
#include "model/store/record_table.h"
#include "model/store/row_json.h"

namespace particulars {
namespace {

constexpr std::string_view kNextNumber = R"sql(
    INSERT INTO designation_counter (series, latest)
    VALUES ($1, 1)
        ON CONFLICT (series) DO UPDATE SET latest = designation_counter.latest + 1
    RETURNING latest
)sql";

// For a number that did not come from the counter: it is taken from then on.
constexpr std::string_view kReachNumber = R"sql(
    INSERT INTO designation_counter (series, latest)
    VALUES ($1, $2)
        ON CONFLICT (series) DO UPDATE SET latest = excluded.latest
                  WHERE designation_counter.latest < excluded.latest
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

Edit::~Edit() = default;

int Edit::NextNumber(std::string_view series) {
    int number = 0;
    db_.Query(kNextNumber, {std::string(series)},
              [&](const Row& row) { number = static_cast<int>(row.Integer(0)); });
    return number;
}

std::int64_t Edit::SaveRow(const RecordTable& table, Values values) {
    RequireText(values);
    if (table.numbered)
        db_.Execute(kReachNumber,
                    {std::string(table.name), values[table.Position("number").value()]});
    if (values.back() != Value(std::int64_t{0}))
        return Update(table, values);
    values.back() = std::int64_t{1};
    Insert(table, values);
    return 1;
}

void Edit::Insert(const RecordTable& table, const Values& values) {
    db_.Execute(table.insert, values);
    changes_->Append(table.name, std::get<std::string>(values.front()), {}, ToJson(table, values));
}

std::int64_t Edit::Update(const RecordTable& table, const Values& values) {
    const auto& id = std::get<std::string>(values.front());
    const Values before = CurrentValues(db_, table, id);
    if (before.empty())
        throw Error(ErrorKind::kConflict,
                    "This entry was taken back since you opened it. Your change was not saved.");
    if (SameButForRevision(before, values))
        return std::get<std::int64_t>(before.back());
    if (db_.Execute(table.update, values) != 1)
        throw Error(ErrorKind::kConflict,
                    "Someone else has changed this entry since you opened it. Your change was not "
                    "saved. Look at the entry as it is now, then make your change again.");
    Values after = values;
    const std::int64_t revision = std::get<std::int64_t>(values.back()) + 1;
    after.back() = revision;
    changes_->Append(table.name, id, ToJson(table, before), ToJson(table, after));
    return revision;
}

template <typename Record>
void Edit::Save(Record& record) {
    if (record.id.empty())
        record.id = NewId<decltype(record.id)>(clock_);
    record.revision = SaveRow(TableOf<Record>(), ValuesOf(record));
}

void Edit::Commit() {
    changes_->Finish();
    transaction_.Commit();
}

#define PARTICULARS_SAVER(Record) template void Edit::Save<Record>(Record&);
PARTICULARS_EACH_RECORD(PARTICULARS_SAVER)
#undef PARTICULARS_SAVER

}  // namespace particulars
