#include "model/jobs/row_writer.h"

#include <optional>
#include <set>

#include "model/core/error.h"
#include "model/jobs/net_change.h"
#include "model/store/numbering.h"
#include "model/store/permission.h"
#include "model/store/row_json.h"

namespace particulars {
namespace {

constexpr std::string_view kVersionNumbers = "SELECT number FROM version WHERE secret = $1";

/// Version numbers count within their secret, and no counter keeps them.
std::int64_t FreeVersionNumber(Database& to, const Value& secret, std::int64_t wanted) {
    std::set<std::int64_t> taken;
    to.Query(kVersionNumbers, {secret}, [&](const Row& row) { taken.insert(row.Integer(0)); });
    return taken.contains(wanted) ? *taken.rbegin() + 1 : wanted;
}

}  // namespace

bool HasGivenNumber(const RecordTable& table) {
    return table.numbered || table.name == "version";
}

bool RowWriter::Write(const RecordTable& table, const std::string& id, const Values& now,
                      Values wanted, ChangeWriter& changes) {
    if (now.empty() && wanted.empty())
        return false;
    RequirePermission(table, now, wanted);
    if (now.empty()) {
        Insert(table, id, std::move(wanted), changes);
        return true;
    }
    if (wanted.empty()) {
        to_.Execute(table.remove, {id, now.back()});
        changes.Append(table.name, id, ToJson(table, now), {});
        return true;
    }
    wanted.back() = now.back();
    if (wanted == now)
        return false;
    to_.Execute(table.update, wanted);
    wanted.back() = std::get<std::int64_t>(now.back()) + 1;
    changes.Append(table.name, id, ToJson(table, now), ToJson(table, wanted));
    return true;
}

void RowWriter::RequirePermission(const RecordTable& table, const Values& before,
                                  const Values& after) {
    if (const std::optional<Membership> membership = to_.membership())
        if (const auto refusal = Refusal(membership->role, TaskOf(table, before, after)))
            throw Error(ErrorKind::kForbidden, *refusal + " Nothing was changed.");
}

void RowWriter::Insert(const RecordTable& table, const std::string& id, Values row,
                       ChangeWriter& changes) {
    if (HasGivenNumber(table))
        GiveNumber(table, row);
    row.back() = std::int64_t{1};
    to_.Execute(table.insert, row);
    changes.Append(table.name, id, {}, ToJson(table, row));
}

void RowWriter::GiveNumber(const RecordTable& table, Values& row) {
    Value& number = row[table.Position("number").value()];
    const auto wanted = std::get<std::int64_t>(number);
    const std::int64_t given =
        table.numbered ? TakeNumber(to_, table.name, wanted)
                       : FreeVersionNumber(to_, row[table.Position("secret").value()], wanted);
    if (given == wanted)
        return;
    const std::string before = NameOf(table, row, to_);
    number = given;
    report_.renumbered.push_back({std::string(table.name), before, NameOf(table, row, to_)});
}

}  // namespace particulars
