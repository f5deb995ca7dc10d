#include "model/jobs/save_records.h"

#include <concepts>
#include <deque>
#include <string_view>
#include <type_traits>

#include "model/core/error.h"
#include "model/deadlines/chain.h"
#include "model/store/records.h"

namespace particulars {
namespace {

constexpr std::int64_t kRecordsBetweenReports = 64;

template <typename Record>
concept BelongsToMatter = requires(Record record) {
    { record.matter } -> std::same_as<MatterId&>;
};

/// The counter that a numbered record takes its number from; empty for the others.
template <typename Record>
constexpr std::string_view SeriesOf() {
    if constexpr (std::is_same_v<Record, TradeSecret>)
        return "trade_secret";
    else if constexpr (std::is_same_v<Record, Deadline>)
        return "deadline";
    else if constexpr (std::is_same_v<Record, Obligation>)
        return "obligation";
    else
        return {};
}

/// A new record may be in the case already: it was saved, but the answer was lost with the
/// connection. Then what is saved now is a change of what was saved then, and only where it
/// differs.
template <typename Record>
void TakeUpWhatWasSaved(Edit& edit, Record& record) {
    if (record.revision != 0 || record.id.empty())
        return;
    const auto saved = Find<Record>(edit.db(), record.id.text());
    if (!saved)
        return;
    record.revision = 1;
    if constexpr (!SeriesOf<Record>().empty()) {
        if (record.number == 0)
            record.number = saved->number;
    }
}

/// What can be wrong with a record only beside others of the case.
template <typename Record>
Violations CheckBeside(Edit&, const Record&) {
    return {};
}

Violations CheckBeside(Edit& edit, const Closure& closure) {
    return Check(closure, All<Closure>(edit.db()));
}

Violations CheckBeside(Edit& edit, const Deadline& deadline) {
    if (deadline.parent.empty())
        return {};
    const auto saved = Find<Deadline>(edit.db(), deadline.id.text());
    if (saved && saved->parent == deadline.parent)
        return {};
    std::deque<Deadline> read;
    const std::string cycle = CycleThrough(deadline, [&](const DeadlineId& id) -> const Deadline* {
        auto found = Find<Deadline>(edit.db(), id.text());
        return found ? &read.emplace_back(std::move(*found)) : nullptr;
    });
    if (cycle.empty())
        return {};
    return {{"parent", "These deadlines would wait for each other: " + cycle +
                           ". Nothing was saved; let one of them run from something else."}};
}

/// Whether the answer may still be given: somebody else may have answered meanwhile.
Violations CheckBeside(Edit& edit, const Approval& approval) {
    const auto version = Find<Version>(edit.db(), approval.version.text());
    if (!version || Find<Approval>(edit.db(), approval.id.text()))
        return {};
    return Check(approval, *version,
                 AllWhere<Approval>(edit.db(), "version", approval.version.text()));
}

/// Sets what follows from other fields of the record.
template <typename Record>
void Complete(Record&) {}

void Complete(Document& document) {
    document = WithBatesKey(std::move(document));
}

void Complete(Link& link) {
    link = WithPlace(std::move(link));
}

template <typename Record>
void SaveOne(Edit& edit, const MatterId& matter, Record& record) {
    TakeUpWhatWasSaved(edit, record);
    if constexpr (BelongsToMatter<Record>) {
        if (record.matter.empty())
            record.matter = matter;
    }
    if constexpr (!SeriesOf<Record>().empty()) {
        if (record.number == 0)
            record.number = edit.NextNumber(SeriesOf<Record>());
    }
    Complete(record);
    Violations violations = Check(record);
    if (violations.empty())
        violations = CheckBeside(edit, record);
    if (!violations.empty())
        throw Error(ErrorKind::kUsage, violations.front().message, violations.front().field);
    edit.Save(record);
}

}  // namespace

void GiveIds(std::vector<AnyRecord>& records, const Clock& clock) {
    for (AnyRecord& any : records)
        std::visit(
            [&](auto& record) {
                if (record.id.empty())
                    record.id = NewId<decltype(record.id)>(clock);
            },
            any.held());
}

void SaveRecords(Edit& edit, const MatterId& matter, std::vector<AnyRecord>& records,
                 Progress& progress) {
    const auto total = static_cast<std::int64_t>(records.size());
    for (std::int64_t done = 0; done < total; ++done) {
        if (done % kRecordsBetweenReports == 0)
            progress.Step(done, total, "Saving");
        std::visit([&](auto& record) { SaveOne(edit, matter, record); },
                   records[static_cast<std::size_t>(done)].held());
    }
}

}  // namespace particulars
