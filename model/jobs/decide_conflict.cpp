#include "model/jobs/decide_conflict.h"

#include <variant>

#include "model/core/error.h"
#include "model/store/field_merge.h"
#include "model/store/past_row.h"
#include "model/store/record_maps.h"
#include "model/store/row_json.h"

namespace particulars {

AnyRecord Decide(Database& db, const AnyRecord& mine, const EditConflict& conflict,
                 const std::vector<bool>& take_mine) {
    return std::visit(
        [&](const auto& record) -> AnyRecord {
            using Record = std::decay_t<decltype(record)>;
            const RecordTable& table = TableOf<Record>();
            const Values wanted = ValuesOf(record);
            const Values now = CurrentValues(db, table, record.id.text());
            if (now.empty())
                throw Error(ErrorKind::kNotFound,
                            "This entry was taken back meanwhile. Your change was not saved.");
            const auto base = ValuesAtRevision(db, table, record.id.text(), wanted.back(), now);
            // As it was decided against, which need not be how it is now.
            const auto theirs =
                ValuesAtRevision(db, table, record.id.text(), conflict.revision, now);
            if (!base || !theirs)
                throw Error(ErrorKind::kConflict,
                            "What this entry was when you opened it cannot be found any more. Your "
                            "change was not saved. Make it again on the entry as it is now.");
            const FieldMerge merge = MergeFields(table, *base, wanted, *theirs);
            return RecordIn<Record>(ValuesRow(Decided(table, merge, wanted, take_mine)));
        },
        mine.held());
}

int PlaceOf(const EditConflict& conflict, const std::vector<AnyRecord>& records) {
    for (std::size_t i = 0; i < records.size(); ++i) {
        const bool is_it =
            std::visit([&](const auto& record) { return record.id.text() == conflict.record; },
                       records[i].held());
        if (is_it)
            return static_cast<int>(i);
    }
    return -1;
}

}  // namespace particulars
