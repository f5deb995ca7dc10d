#include "model/jobs/net_change.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>
#include <utility>

#include "model/core/error.h"
#include "model/store/field_merge.h"
#include "model/store/record_maps.h"
#include "model/store/records.h"
#include "model/store/row_json.h"

namespace particulars {
namespace {

struct NaturalName {
    std::string_view table;
    std::string_view column;
    std::string_view find;
};

// Types whose records have a name that is unique in a matter: made on both sides, they are one.
constexpr std::array<NaturalName, 2> kNaturalNames = {{
    {"setting", "name", "SELECT id FROM setting WHERE name = $1"},
    {"member", "login", "SELECT id FROM member WHERE login = $1"},
}};

const NaturalName* NaturalNameOf(const RecordTable& table) {
    const auto found =
        std::find_if(kNaturalNames.begin(), kNaturalNames.end(),
                     [&](const NaturalName& name) { return name.table == table.name; });
    return found == kNaturalNames.end() ? nullptr : &*found;
}

bool SameButForRevision(const Values& left, const Values& right) {
    return left.size() == right.size() &&
           std::equal(left.begin(), left.end() - 1, right.begin(), right.end() - 1);
}

const RecordTable& KnownTable(const std::string& name) {
    if (const RecordTable* table = TableNamed(name))
        return *table;
    throw Error(ErrorKind::kIncompatible,
                "The copy was worked on with a newer version of Particulars. Nothing was changed. "
                "Merge it with that version.");
}

/// The same record in the case: by its id, or by its name if both sides have made it.
std::string TargetOf(const NetChange& change, Database& to) {
    const NaturalName* name = NaturalNameOf(*change.table);
    if (!name || !change.base.empty())
        return change.record;
    std::string target = change.record;
    to.Query(name->find, {change.mine[change.table->Position(name->column).value()]},
             [&](const Row& row) { target = row.Text(0); });
    return target;
}

MergeConflict ConflictOf(const NetChange& change, Database& copy, std::string why) {
    const Values& row = change.mine.empty() ? change.base : change.mine;
    return {std::string(change.table->name),
            change.record,
            NameOf(*change.table, row, copy),
            std::move(why),
            {}};
}

void DecideRemoval(NetChange& change, Database& copy, ConflictChoice choice, MergeReport& report) {
    if (SameButForRevision(change.theirs, change.base))
        return;  // `wanted` is no row.
    report.conflicts.push_back(
        ConflictOf(change, copy, "removed in the copy, changed in the case"));
    change.skipped = choice != ConflictChoice::kMine;
}

void DecideReturn(NetChange& change, Database& copy, ConflictChoice choice, MergeReport& report) {
    change.wanted = change.mine;
    if (change.base.empty())
        return;
    change.skipped = true;
    if (SameButForRevision(change.base, change.mine))
        return;
    report.conflicts.push_back(
        ConflictOf(change, copy, "changed in the copy, removed in the case"));
    change.skipped = choice != ConflictChoice::kMine;
}

void DecideFields(NetChange& change, Database& copy, ConflictChoice choice, MergeReport& report) {
    FieldMerge merge = MergeFields(*change.table, change.base, change.mine, change.theirs);
    change.wanted = merge.merged;
    if (choice == ConflictChoice::kMine)
        change.wanted = Decided(*change.table, merge, change.mine,
                                std::vector<bool>(merge.conflicts.size(), true));
    for (FieldGroup& fields : merge.conflicts) {
        report.conflicts.push_back(ConflictOf(change, copy, "changed in both"));
        report.conflicts.back().fields = std::move(fields);
    }
    if (!merge.mine.empty() && !merge.theirs.empty())
        report.brought_together.push_back({std::string(change.table->name),
                                           NameOf(*change.table, change.wanted, copy),
                                           std::move(merge.mine), std::move(merge.theirs)});
    change.skipped = SameButForRevision(change.wanted, change.theirs);
}

/// What both sides have in common of a record that each has made: its id and name, or all of it if
/// the case has got it from this very copy, or from another copy of it.
Values CommonGround(const NetChange& change) {
    if (change.target == change.record)
        return RowIn(*change.table, change.inserted, change.in_copy);
    Values base(change.table->columns.size());
    base.front() = change.target;
    return base;
}

template <typename Record>
Record RecordOf(const Values& values) {
    return RecordIn<Record>(ValuesRow(values));
}

std::string TextOf(const RecordTable& table, const Values& values, std::string_view column) {
    const auto position = table.Position(column);
    const auto* text = position ? std::get_if<std::string>(&values[*position]) : nullptr;
    return text ? *text : std::string();
}

}  // namespace

Values RowIn(const RecordTable& table, std::string_view json, const Values& now) {
    Values values = now.empty() ? Values(table.columns.size()) : now;
    PutColumns(table, json, values);
    return values;
}

std::string NameOf(const RecordTable& table, const Values& values, Database& db) {
    if (table.name == "trade_secret")
        return Designation(RecordOf<TradeSecret>(values));
    if (table.name == "obligation")
        return Designation(RecordOf<Obligation>(values));
    if (table.name == "deadline")
        return Designation(RecordOf<Deadline>(values));
    if (table.name == "version") {
        const auto version = RecordOf<Version>(values);
        const auto secret = Find<TradeSecret>(db, version.secret.text());
        return fmt::format("{}, version {}", secret ? Designation(*secret) : "?", version.number);
    }
    for (const std::string_view column : {"name", "bates_begin", "title"})
        if (std::string name = TextOf(table, values, column); !name.empty())
            return name;
    if (const std::string secret = TextOf(table, values, "secret"); !secret.empty())
        if (const auto found = Find<TradeSecret>(db, secret))
            return Designation(*found);
    return {};
}

std::vector<NetChange> NetChangesOf(const std::vector<CopyAct>& acts, Database& copy) {
    std::vector<NetChange> changes;
    std::map<std::pair<std::string, std::string>, std::size_t> places;
    std::vector<const Change*> first;
    std::vector<const Change*> last;
    for (const CopyAct& act : acts) {
        for (const Change& line : act.lines) {
            const auto [place, is_new] =
                places.emplace(std::pair(line.table, line.record), changes.size());
            if (is_new) {
                NetChange& change = changes.emplace_back();
                change.table = &KnownTable(line.table);
                change.record = change.target = line.record;
                change.inserted = line.before.empty() ? line.after : std::string();
                change.in_copy = CurrentValues(copy, *change.table, line.record);
                first.push_back(&line);
                last.push_back(&line);
            }
            last[place->second] = &line;
            changes[place->second].last = line.sequence;
        }
    }
    for (std::size_t i = 0; i < changes.size(); ++i) {
        NetChange& change = changes[i];
        if (!first[i]->before.empty())
            change.base = RowIn(*change.table, first[i]->before, change.in_copy);
        if (!last[i]->after.empty())
            change.mine = RowIn(*change.table, last[i]->after, change.in_copy);
    }
    return changes;
}

void Decide(NetChange& change, Database& copy, Database& to, ConflictChoice choice,
            MergeReport& report) {
    if (!change.mine.empty())
        change.target = TargetOf(change, to);
    change.theirs = CurrentValues(to, *change.table, change.target);
    // Removed on both sides, or made and removed in the copy.
    if (change.mine.empty() && (change.theirs.empty() || change.base.empty())) {
        change.skipped = true;
        return;
    }
    if (change.mine.empty())
        return DecideRemoval(change, copy, choice, report);
    if (change.theirs.empty())
        return DecideReturn(change, copy, choice, report);
    if (change.base.empty())
        change.base = CommonGround(change);
    change.mine.front() = change.target;
    DecideFields(change, copy, choice, report);
}

}  // namespace particulars
