#include "model/jobs/moving_target.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

#include "model/core/text.h"
#include "model/jobs/asserted_on.h"
#include "model/jobs/served_findings.h"
#include "model/secrets/redline.h"

namespace particulars {
namespace {

std::string WordsOf(const ServedItem& item) {
    return item.particulars.empty() ? item.text : item.text + "\n" + item.particulars;
}

const ServedItem* Find(const std::vector<ServedItem>& items, const TradeSecretId& secret) {
    const auto found = std::find_if(items.begin(), items.end(),
                                    [&](const ServedItem& item) { return item.secret == secret; });
    return found == items.end() ? nullptr : &*found;
}

std::string DesignationIn(const CaseRecords& records, const TradeSecretId& id) {
    for (const TradeSecret& secret : records.secrets)
        if (secret.id == id)
            return Designation(secret);
    return "another entry";
}

/// "split", "merged": what was done to an entry.
std::string_view Done(LineageKind kind) {
    switch (kind) {
        case LineageKind::kMerge:
            return "merged";
        case LineageKind::kRename:
            return "renamed";
        case LineageKind::kNarrow:
            return "narrowed";
        case LineageKind::kBroaden:
            return "broadened";
        case LineageKind::kContinue:
            return "continued";
        case LineageKind::kWithdraw:
            return "withdrawn";
        case LineageKind::kStrike:
            return "struck";
        case LineageKind::kSplit:
            break;
    }
    return "split";
}

/// "split into TS-009, TS-015 and TS-021; merged into TS-014", from the other ends of steps by
/// kind.
std::string InWords(const std::map<LineageKind, std::vector<std::string>>& ends,
                    std::string_view preposition) {
    std::string words;
    for (const auto& [kind, names] : ends) {
        words += fmt::format("{}{} {} ", words.empty() ? "" : "; ", Done(kind), preposition);
        for (std::size_t i = 0; i < names.size(); ++i)
            words += (i == 0 ? "" : i + 1 == names.size() ? " and " : ", ") + names[i];
    }
    return words;
}

/// "split from TS-002", of what led to `secret` by `day`.
std::string Origin(const CaseRecords& records, const TradeSecretId& secret, Date day) {
    std::map<LineageKind, std::vector<std::string>> ends;
    for (const LineageStep& step : records.lineage)
        if (step.successor == secret && step.predecessor != secret && step.happened_on <= day)
            ends[step.kind].push_back(DesignationIn(records, step.predecessor));
    return InWords(ends, "from");
}

std::string Successors(const CaseRecords& records, const TradeSecretId& secret, Date day) {
    std::map<LineageKind, std::vector<std::string>> ends;
    for (const LineageStep& step : records.lineage)
        if (step.predecessor == secret && !step.successor.empty() && step.successor != secret &&
            step.happened_on <= day)
            ends[step.kind].push_back(DesignationIn(records, step.successor));
    return InWords(ends, "into");
}

ChangedEntry Reworded(const ServedItem& before, const ServedItem& now) {
    ChangedEntry entry{EntryChange::kReworded, now.designation, now.title, {}, 0, 0};
    for (const RedlineRun& run : Redline(WordsOf(before), WordsOf(now))) {
        if (run.kind == RunKind::kInserted)
            entry.words_inserted += WordCount(run.text);
        else if (run.kind == RunKind::kDeleted)
            entry.words_deleted += WordCount(run.text);
    }
    return entry;
}

ChangedEntry Gone(const CaseRecords& records, const ServedItem& item, Date day) {
    ChangedEntry entry{EntryChange::kLeftOut,
                       item.designation,
                       item.title,
                       Successors(records, item.secret, day),
                       0,
                       0};
    if (const auto end = EndOf(records, item, day, {}))
        entry.change =
            end->status == SecretStatus::kStruck ? EntryChange::kStruck : EntryChange::kWithdrawn;
    else if (!entry.lineage.empty())
        entry.change = EntryChange::kReplaced;
    return entry;
}

void AddTotals(const MovingTargetStep& before, MovingTargetStep& step) {
    step.added_since_first = before.added_since_first + CountOf(step, EntryChange::kAdded);
    step.words_inserted_since_first = before.words_inserted_since_first;
    for (const ChangedEntry& entry : step.changes)
        if (entry.change == EntryChange::kReworded)
            step.words_inserted_since_first += entry.words_inserted;
}

}  // namespace

MovingTargetStep StepBetween(const CaseRecords& records, const ServedSet& set,
                             const std::vector<ServedItem>& before,
                             const std::vector<ServedItem>& now, Date day) {
    MovingTargetStep step;
    step.set = set;
    step.entries = now.size();
    for (const ServedItem& item : now) {
        const ServedItem* earlier = Find(before, item.secret);
        if (!earlier)
            step.changes.push_back({EntryChange::kAdded, item.designation, item.title,
                                    Origin(records, item.secret, day), WordCount(WordsOf(item)),
                                    0});
        else if (WordsOf(*earlier) == WordsOf(item))
            ++step.kept;
        else
            step.changes.push_back(Reworded(*earlier, item));
    }
    for (const ServedItem& item : before)
        if (!Find(now, item.secret))
            step.changes.push_back(Gone(records, item, day));
    return step;
}

MovingTarget MovingTargetOf(const CaseRecords& records, Date day) {
    MovingTarget table;
    std::vector<ServedItem> before;
    for (const ServedSet* set : ServedSetsInOrder(records)) {
        if (*set->served_on > day)
            break;
        std::vector<ServedItem> now = ItemsOf(records, set->id);
        for (const ServedItem& item : now)
            table.tier = std::max(table.tier, item.tier);
        if (table.steps.empty()) {
            MovingTargetStep first;
            first.set = *set;
            first.entries = now.size();
            table.steps.push_back(std::move(first));
        } else {
            MovingTargetStep step = StepBetween(records, *set, before, now, *set->served_on);
            AddTotals(table.steps.back(), step);
            table.steps.push_back(std::move(step));
        }
        before = std::move(now);
    }
    for (const ServedItem& item : before)
        if (EndOf(records, item, day, {}))
            table.ended_since.push_back(Gone(records, item, day));
    return table;
}

}  // namespace particulars
