#include "model/store/records.h"

#include "model/store/record_maps.h"
#include "model/store/record_table.h"

namespace particulars {

template <typename Record>
std::optional<Record> Find(Database& db, const std::string& id) {
    std::optional<Record> found;
    db.Query(TableOf<Record>().find, {id}, [&](const Row& row) { found = RecordIn<Record>(row); });
    return found;
}

template <typename Record>
std::vector<Record> All(Database& db) {
    std::vector<Record> records;
    db.Query(TableOf<Record>().all, {},
             [&](const Row& row) { records.push_back(RecordIn<Record>(row)); });
    return records;
}

template <typename Record>
std::vector<Record> AllWhere(Database& db, std::string_view column, const std::string& value) {
    std::vector<Record> records;
    db.Query(TableOf<Record>().AllWhere(column), {value},
             [&](const Row& row) { records.push_back(RecordIn<Record>(row)); });
    return records;
}

#define PARTICULARS_READERS(Record)                                             \
    template std::optional<Record> Find<Record>(Database&, const std::string&); \
    template std::vector<Record> All<Record>(Database&);                        \
    template std::vector<Record> AllWhere<Record>(Database&, std::string_view, const std::string&);
PARTICULARS_EACH_RECORD(PARTICULARS_READERS)
#undef PARTICULARS_READERS

}  // namespace particulars
