#include "model/store/past_row.h"

#include "model/store/change_log.h"
#include "model/store/row_json.h"

namespace particulars {

std::optional<Values> ValuesAtRevision(Database& db, const RecordTable& table,
                                       const std::string& record, const Value& revision,
                                       const Values& now) {
    for (const Change& change : HistoryOf(db, record)) {
        if (change.after.empty())
            continue;
        Values values = now;
        PutColumns(table, change.after, values);
        if (values.back() == revision)
            return values;
    }
    return std::nullopt;
}

}  // namespace particulars
