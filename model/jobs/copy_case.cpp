#include "model/jobs/copy_case.h"

#include "model/jobs/load_case.h"
#include "model/jobs/whole_case.h"
#include "model/store/case_transfer.h"
#include "model/store/change_log.h"

namespace particulars {

CaseCopy CopyCase(Database& from, Database& to, const Clock& clock, const std::string& user,
                  Progress& progress) {
    RequireWholeCase(from, "copied");
    const MatterId matter = MatterOf(from);
    const bool to_server = to.dialect() == "postgres";
    CaseCopy copy;
    Transaction transaction(to);
    if (to_server)
        FoundWholeCase(to, matter);
    const CarriedCase carried = CarryCase(from, to, progress);
    RequireSameCase(from, to, progress);
    copy.rows = carried.rows;
    copy.changes = carried.changes;
    copy.stamp = DataStamp(to);
    if (to_server)
        BecomeAdministrator(to, clock, matter, user);
    transaction.Commit();
    if (to_server)
        to.AskMembership();
    return copy;
}

}  // namespace particulars
