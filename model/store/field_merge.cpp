#include "model/store/field_merge.h"

#include <algorithm>
#include <array>
#include <set>
#include <span>
#include <string_view>

#include "model/core/error.h"

namespace particulars {
namespace {

struct TogetherColumns {
    std::string_view table;
    std::span<const std::string_view> columns;
};

constexpr std::array<std::string_view, 23> kComputation = {"event",
                                                           "parent",
                                                           "parent_day",
                                                           "rule",
                                                           "court",
                                                           "trigger",
                                                           "trigger_time",
                                                           "basis",
                                                           "period",
                                                           "direction",
                                                           "service",
                                                           "usual",
                                                           "safe",
                                                           "latest",
                                                           "time",
                                                           "working",
                                                           "warnings",
                                                           "override_date",
                                                           "override_reason",
                                                           "override_by",
                                                           "override_on",
                                                           "verified_by",
                                                           "verified_on"};
constexpr std::array<std::string_view, 4> kCompletion = {"state", "completed_on", "completion",
                                                         "successor"};
constexpr std::array<std::string_view, 3> kWording = {"text", "public_text", "state"};
constexpr std::array<std::string_view, 3> kParticular = {"text", "state", "pinpoints"};
constexpr std::array<std::string_view, 3> kEnding = {"status", "ended_on", "ended_reason"};
constexpr std::array<std::string_view, 7> kDuty = {"period",     "direction",   "basis",    "event",
                                                   "fixed_date", "place_start", "place_end"};
constexpr std::array<std::string_view, 3> kRuled = {"outcome", "place_start", "place_end"};
constexpr std::array<std::string_view, 4> kAssessed = {"verdict", "note", "reviewer",
                                                       "assessed_on"};
constexpr std::array<std::string_view, 3> kStamps = {"production", "bates_begin", "bates_end"};
constexpr std::array<std::string_view, 2> kFile = {"path", "sha256"};
constexpr std::array<std::string_view, 3> kRights = {"role", "tiers", "active"};
constexpr std::array<std::string_view, 3> kMoment = {"date", "time", "time_zone"};
constexpr std::array<std::string_view, 3> kAddress = {"address", "address_detail", "address_as_of"};

constexpr std::array<std::string_view, 6> kClosure = {"court",    "kind",   "first_day",
                                                      "last_day", "counts", "disputed"};
constexpr std::array<std::string_view, 3> kPassage = {"place_start", "place_end", "passage"};

constexpr std::array<TogetherColumns, 15> kTogether = {{
    {"deadline", kComputation},
    {"deadline", kCompletion},
    {"version", kWording},
    {"particular", kParticular},
    {"trade_secret", kEnding},
    {"obligation", kDuty},
    {"ruling", kRuled},
    {"assessment", kAssessed},
    {"document", kStamps},
    {"document", kFile},
    {"member", kRights},
    {"event", kMoment},
    {"person", kAddress},
    {"closure", kClosure},
    {"redaction", kPassage},
}};

/// Positions of the columns that go together, each column but the revision in exactly one group.
std::vector<std::vector<std::size_t>> GroupsOf(const RecordTable& table) {
    std::vector<std::vector<std::size_t>> groups;
    std::set<std::size_t> grouped;
    for (const TogetherColumns& together : kTogether) {
        if (together.table != table.name)
            continue;
        std::vector<std::size_t> group;
        for (const std::string_view column : together.columns) {
            const auto position = table.Position(column);
            if (!position)
                throw Error(ErrorKind::kInternal, "The case has no such column.",
                            std::string(column));
            group.push_back(*position);
            grouped.insert(*position);
        }
        groups.push_back(std::move(group));
    }
    for (std::size_t i = 0; i + 1 < table.columns.size(); ++i)
        if (!grouped.contains(i))
            groups.push_back({i});
    return groups;
}

std::string TextOf(const Value& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return std::to_string(*number);
    if (const auto* text = std::get_if<std::string>(&value))
        return *text;
    return {};
}

bool Same(const std::vector<std::size_t>& group, const Values& left, const Values& right) {
    return std::all_of(group.begin(), group.end(),
                       [&](std::size_t i) { return left[i] == right[i]; });
}

void Take(const std::vector<std::size_t>& group, const Values& from, Values& to) {
    for (const std::size_t i : group)
        to[i] = from[i];
}

}  // namespace

FieldMerge MergeFields(const RecordTable& table, const Values& base, const Values& mine,
                       const Values& theirs) {
    FieldMerge merge;
    merge.merged = theirs;
    const auto changed = [&](const std::vector<std::size_t>& group, const Values& by,
                             std::vector<std::string>& names) {
        for (const std::size_t i : group)
            if (by[i] != base[i])
                names.push_back(table.columns[i].name);
    };
    for (const std::vector<std::size_t>& group : GroupsOf(table)) {
        if (Same(group, mine, theirs) || Same(group, base, mine)) {
            if (!Same(group, base, theirs) && Same(group, base, mine))
                changed(group, theirs, merge.theirs);
        } else if (Same(group, base, theirs)) {
            changed(group, mine, merge.mine);
            Take(group, mine, merge.merged);
        } else {
            FieldGroup conflict;
            for (const std::size_t i : group)
                if (mine[i] != theirs[i])
                    conflict.push_back({table.columns[i].name, TextOf(base[i]), TextOf(mine[i]),
                                        TextOf(theirs[i])});
            merge.conflicts.push_back(std::move(conflict));
        }
    }
    return merge;
}

Values Decided(const RecordTable& table, const FieldMerge& merge, const Values& mine,
               const std::vector<bool>& take_mine) {
    Values decided = merge.merged;
    const auto groups = GroupsOf(table);
    for (std::size_t c = 0; c < merge.conflicts.size() && c < take_mine.size(); ++c) {
        if (!take_mine[c])
            continue;
        const std::size_t field = table.Position(merge.conflicts[c].front().field).value();
        for (const auto& group : groups)
            if (std::find(group.begin(), group.end(), field) != group.end())
                Take(group, mine, decided);
    }
    return decided;
}

}  // namespace particulars
