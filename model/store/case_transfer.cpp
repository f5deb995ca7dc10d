#include "model/store/case_transfer.h"

#include <string>

#include "model/core/error.h"
#include "model/store/case_parts.h"
#include "model/store/change_log.h"

namespace particulars {
namespace {

void RequireSame(bool same, std::string_view what) {
    if (!same)
        throw Error(ErrorKind::kCorrupt,
                    "The copy of the case was given up, because it does not say the same as the "
                    "original. The case itself was not changed.",
                    std::string(what));
}

}  // namespace

CarriedCase CarryCase(Database& from, Database& to, Progress& progress) {
    CarriedCase carried;
    for (const CasePart& part : CaseParts()) {
        const std::string insert = InsertInto(part);
        const std::int64_t count =
            ForEachPage(from, part, progress, [&](const std::vector<Values>& rows) {
                for (const Values& values : rows)
                    to.Execute(insert, values);
            });
        if (part.kind == PartKind::kRecords)
            carried.rows += count;
        if (part.kind == PartKind::kChanges)
            carried.changes = count;
    }
    PutChainEnd(to, LastSequence(from), DataStamp(from));
    return carried;
}

void RequireSameCase(Database& from, Database& to, Progress& progress) {
    for (const CasePart& part : CaseParts()) {
        Value last = BeforeFirst(part);
        ForEachPage(from, part, progress, [&](const std::vector<Values>& rows) {
            RequireSame(RowsAfter(to, part, last) == rows, part.name);
            last = rows.back().front();
        });
        RequireSame(RowsAfter(to, part, last).empty(), part.name);
    }
    RequireSame(LastSequence(from) == LastSequence(to) && DataStamp(from) == DataStamp(to),
                "change_head");
    RequireSame(!FirstBrokenChange(to), "chain");
}

}  // namespace particulars
