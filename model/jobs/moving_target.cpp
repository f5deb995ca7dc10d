#include "model/jobs/moving_target.h"

#include <algorithm>
#include <fmt/format.h>

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

/// "split from TS-002", of what led to `secret` after `after` and by `day`.
std::string Origin(const CaseRecords& records, const TradeSecretId& secret, Date day) {
    std::string words;
    for (const LineageStep& step : records.lineage)
        if (step.successor == secret && step.predecessor != secret && step.happened_on <= day)
            words += fmt::format("{}{} from {}", words.empty() ? "" : ", ", ToText(step.kind),
                                 DesignationIn(records, step.predecessor));
    return words;
}

std::string Successors(const CaseRecords& records, const TradeSecretId& secret, Date day) {
    std::string words;
    for (const LineageStep& step : records.lineage)
        if (step.predecessor == secret && !step.successor.empty() && step.successor != secret &&
            step.happened_on <= day)
            words += fmt::format("{}{} into {}", words.empty() ? "" : ", ", ToText(step.kind),
                                 DesignationIn(records, step.successor));
    return words;
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

MovingTargetStep StepTo(const CaseRecords& records, const ServedSet& set,
                        const std::vector<ServedItem>& before, const std::vector<ServedItem>& now) {
    MovingTargetStep step;
    step.set = set;
    step.entries = now.size();
    for (const ServedItem& item : now) {
        const ServedItem* earlier = Find(before, item.secret);
        if (!earlier)
            step.changes.push_back({EntryChange::kAdded, item.designation, item.title,
                                    Origin(records, item.secret, *set.served_on),
                                    WordCount(WordsOf(item)), 0});
        else if (WordsOf(*earlier) == WordsOf(item))
            ++step.kept;
        else
            step.changes.push_back(Reworded(*earlier, item));
    }
    for (const ServedItem& item : before)
        if (!Find(now, item.secret))
            step.changes.push_back(Gone(records, item, *set.served_on));
    return step;
}

void AddTotals(const MovingTargetStep& before, MovingTargetStep& step) {
    step.added_since_first = before.added_since_first + CountOf(step, EntryChange::kAdded);
    step.words_inserted_since_first = before.words_inserted_since_first;
    for (const ChangedEntry& entry : step.changes)
        if (entry.change == EntryChange::kReworded)
            step.words_inserted_since_first += entry.words_inserted;
}

}  // namespace

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
            MovingTargetStep step = StepTo(records, *set, before, now);
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
