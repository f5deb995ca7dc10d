#include "model/jobs/save_records.h"

#include <concepts>
#include <string_view>
#include <type_traits>

#include "model/core/error.h"
#include "model/store/records.h"

namespace particulars {
namespace {

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
    const Violations violations = Check(record);
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
            any);
}

void SaveRecords(Edit& edit, const MatterId& matter, std::vector<AnyRecord>& records) {
    for (AnyRecord& any : records)
        std::visit([&](auto& record) { SaveOne(edit, matter, record); }, any);
}

}  // namespace particulars
