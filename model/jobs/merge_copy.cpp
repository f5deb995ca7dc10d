#include "model/jobs/merge_copy.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>
#include <utility>

#include "model/core/error.h"
#include "model/jobs/check_out.h"
#include "model/jobs/copy_history.h"
#include "model/jobs/load_case.h"
#include "model/jobs/merge_mark.h"
#include "model/jobs/net_change.h"
#include "model/jobs/row_writer.h"
#include "model/store/change_log.h"
#include "model/store/change_writer.h"
#include "model/store/field_merge.h"
#include "model/store/row_json.h"

namespace particulars {
namespace {

constexpr std::string_view kNaming = R"sql(
    SELECT DISTINCT record_type, record
      FROM change
     WHERE sequence > $1
       AND record <> $2
       AND after_row LIKE '%' || $2 || '%'
)sql";

class Merger {
public:
    Merger(Database& copy, Database& to, const std::vector<CopyAct>& acts, std::int64_t parting)
        : copy_(copy),
          to_(to),
          parting_(parting),
          writer_(to, report_),
          changes_(NetChangesOf(acts, copy)) {
        FindRemoved();
        for (NetChange& change : changes_)
            by_record_[{change.table->name, change.record}] = &change;
    }

    void Decide(ConflictChoice choice) {
        for (NetChange& change : changes_)
            particulars::Decide(change, copy_, to_, choice, report_);
        for (NetChange& change : changes_)
            if (!change.skipped && change.wanted.empty())
                KeepIfReferredTo(change);
            else if (!change.skipped)
                gone_.erase(change.target);
        while (LeaveOutWhatRefersToNothing()) {
        }
    }

    /// Whether any of it was new to the case.
    bool Apply(const CopyAct& act, ChangeWriter& changes) {
        bool changed = false;
        for (const Change& line : act.lines) {
            const auto found = by_record_.find({line.table, line.record});
            if (found == by_record_.end() || found->second->skipped)
                continue;
            const NetChange& change = *found->second;
            const Values now = CurrentValues(to_, *change.table, change.target);
            changed |= writer_.Write(*change.table, change.target, now, Wanted(change, line, now),
                                     changes);
        }
        return changed;
    }

    RowWriter& writer() { return writer_; }
    MergeReport& report() { return report_; }

private:
    /// What the case has removed since the two parted, and not brought back.
    void FindRemoved() {
        for (std::vector<Change> lines = ChangesAfter(to_, parting_); !lines.empty();
             lines = ChangesAfter(to_, lines.back().sequence)) {
            for (const Change& line : lines) {
                if (line.after.empty())
                    gone_.insert(line.record);
                else
                    gone_.erase(line.record);
            }
        }
    }

    /// An entry that refers to one that is gone, or left out, has no place in the case either.
    bool LeaveOutWhatRefersToNothing() {
        bool found = false;
        for (NetChange& change : changes_) {
            if (change.skipped || change.wanted.empty() || !RefersToNothing(change.wanted))
                continue;
            LeaveOut(change, "refers to an entry that the case no longer has; left out");
            found = true;
            if (change.theirs.empty())
                gone_.insert(change.target);
        }
        return found;
    }

    void LeaveOut(NetChange& change, std::string why) {
        const Values& row = change.mine.empty() ? change.base : change.mine;
        report_.conflicts.push_back({std::string(change.table->name),
                                     change.record,
                                     NameOf(*change.table, row, copy_),
                                     std::move(why),
                                     {}});
        change.skipped = true;
    }

    /// What the copy has removed stays where an entry refers to it that the case has got since.
    void KeepIfReferredTo(NetChange& change) {
        std::vector<std::pair<std::string, std::string>> naming;
        to_.Query(kNaming, {parting_, change.target},
                  [&](const Row& row) { naming.emplace_back(row.Text(0), row.Text(1)); });
        const bool referred = std::any_of(naming.begin(), naming.end(), [&](const auto& entry) {
            const RecordTable* table = TableNamed(entry.first);
            const Values row = table ? CurrentValues(to_, *table, entry.second) : Values();
            return std::find(row.begin(), row.end(), Value(change.target)) != row.end();
        });
        if (referred)
            LeaveOut(change, "removed in the copy, but the case refers to it now; kept");
    }

    bool RefersToNothing(const Values& row) const {
        return std::any_of(row.begin() + 1, row.end(), [&](const Value& value) {
            const auto* text = std::get_if<std::string>(&value);
            return text && gone_.contains(*text);
        });
    }

    /// The row after a line. The last line about a record brings what was decided for it as a
    /// whole; those before only their own change, and where the case has another value, none.
    Values Wanted(const NetChange& change, const Change& line, const Values& now) const {
        const RecordTable& table = *change.table;
        Values wanted = now;
        if (line.sequence == change.last) {
            wanted = change.wanted;
        } else if (line.after.empty()) {
            return now;
        } else {
            Values mine = RowIn(table, line.after, change.in_copy);
            mine.front() = change.target;
            if (now.empty())
                return mine;
            Values base = line.before.empty() ? mine : RowIn(table, line.before, change.in_copy);
            base.front() = change.target;
            wanted = MergeFields(table, base, mine, now).merged;
        }
        if (HasGivenNumber(table) && !now.empty() && !wanted.empty()) {
            const std::size_t number = table.Position("number").value();
            wanted[number] = now[number];
        }
        return wanted;
    }

    Database& copy_;
    Database& to_;
    std::int64_t parting_;
    MergeReport report_;
    RowWriter writer_;
    std::vector<NetChange> changes_;
    std::map<std::pair<std::string_view, std::string>, NetChange*> by_record_;
    std::set<std::string> gone_;
};

Error Refused(ErrorKind kind, std::string_view why) {
    return Error(kind, fmt::format("{} Nothing was changed.", why));
}

void RequireWholeLogs(Database& copy, Database& to) {
    if (const auto line = FirstBrokenChange(copy))
        throw Refused(ErrorKind::kCorrupt,
                      fmt::format("The change log of the copy is broken at line {}: it, or a line "
                                  "before it, was altered outside the program.",
                                  *line));
    if (const auto line = FirstBrokenChange(to))
        throw Refused(ErrorKind::kCorrupt,
                      fmt::format("The change log of the case is broken at line {}. Check it with "
                                  "\"particulars-cli verify\".",
                                  *line));
}

/// The last line that both have.
std::int64_t RequireCommonGround(Database& copy, Database& to) {
    if (MatterOf(copy) != MatterOf(to))
        throw Refused(ErrorKind::kConflict, "This is a copy of another matter.");
    if (const auto origin = CheckOutOf(copy);
        origin && HashAt(to, origin->sequence) != origin->hash)
        throw Refused(ErrorKind::kConflict,
                      fmt::format("The copy was taken from {} at line {} of its change log, which "
                                  "this case does not have. Merge it there, or restore a backup of "
                                  "the case that has this line.",
                                  origin->from, origin->sequence));
    const std::int64_t parting = PartingOf(copy, to);
    if (parting == 0)
        throw Refused(ErrorKind::kConflict,
                      "The change logs of the copy and the case have nothing in common.");
    return parting;
}

std::string OriginOf(const CopyAct& act) {
    return fmt::format("by {} in a copy, {}{}{}", act.user, act.at, act.reason.empty() ? "" : ": ",
                       act.reason);
}

void ApplyActs(const std::vector<CopyAct>& acts, Merger& merger, Database& to, const Clock& clock,
               const std::string& user, Progress& progress) {
    const auto total = static_cast<std::int64_t>(acts.size());
    std::int64_t done = 0;
    for (const CopyAct& act : acts) {
        progress.Step(done++, total, "Merging");
        ChangeWriter changes(to, clock,
                             {ActKind::kDo, {}, "merge: " + act.label, user, OriginOf(act)});
        if (merger.Apply(act, changes))
            merger.report().acts.push_back({act.label, act.user, act.at});
        changes.Finish();
    }
}

}  // namespace

MergeReport MergeCopy(Database& copy, Database& to, const Clock& clock, const std::string& user,
                      const MergeOptions& options, Progress& progress) {
    if (const auto membership = to.membership(); membership && !membership->sees_all)
        throw Refused(ErrorKind::kForbidden,
                      "A copy holds all tiers of the protective order, and you do not have all of "
                      "them in this case. Ask an administrator of the case.");
    progress.Step(0, 0, "Checking the change logs");
    Transaction transaction(to);
    RequireWholeLogs(copy, to);
    const std::int64_t parting = RequireCommonGround(copy, to);
    MergeMark mark(copy, to, parting);
    const std::vector<CopyAct> acts = ActsAfter(copy, mark.merged());
    if (acts.empty())
        return {};
    ChangeWriter start(to, clock,
                       {ActKind::kDo,
                        {},
                        "merge a copy",
                        user,
                        fmt::format("which parted after line {}", parting)});
    Merger merger(copy, to, acts, parting);
    mark.MoveToEnd(copy, to, clock, merger.writer(), start);
    start.Finish();
    merger.Decide(options.conflicts);
    ApplyActs(acts, merger, to, clock, user, progress);
    MergeReport report = std::move(merger.report());
    const bool undecided = options.conflicts == ConflictChoice::kList && !report.conflicts.empty();
    if (undecided || options.dry_run)
        return report;
    transaction.Commit();
    report.saved = true;
    return report;
}

}  // namespace particulars
