#include "model/jobs/merge_mark.h"

#include <nlohmann/json.hpp>
#include <vector>

#include "model/core/error.h"
#include "model/jobs/check_out.h"
#include "model/jobs/copy_history.h"
#include "model/store/record_maps.h"
#include "model/store/records.h"
#include "model/store/row_json.h"

namespace particulars {

MergeMark::MergeMark(Database& copy, Database& to, std::int64_t parting) : merged_(parting) {
    setting_.name = MergedSettingName(HashAt(copy, parting + 1));
    const std::vector<Setting> found = AllWhere<Setting>(to, "name", setting_.name);
    if (found.empty())
        return;
    setting_ = found.front();
    const auto parts = nlohmann::json::parse(setting_.value);
    merged_ = parts.at("sequence");
    if (HashAt(copy, merged_) != parts.at("hash").get<std::string>())
        throw Error(ErrorKind::kConflict,
                    "The copy has been set back since it was last merged, as by restoring a backup "
                    "of it. Nothing was changed. Take a new copy of the case.");
}

void MergeMark::MoveToEnd(Database& copy, Database& to, const Clock& clock, RowWriter& writer,
                          ChangeWriter& changes) {
    if (setting_.id.empty())
        setting_.id = NewId<SettingId>(clock);
    setting_.value =
        nlohmann::ordered_json{{"sequence", LastSequence(copy)}, {"hash", DataStamp(copy)}}.dump();
    const RecordTable& table = TableOf<Setting>();
    writer.Write(table, setting_.id.text(), CurrentValues(to, table, setting_.id.text()),
                 ValuesOf(setting_), changes);
}

}  // namespace particulars
