#include "model/jobs/verify_case.h"

#include <fmt/format.h>
#include <utility>

#include "model/jobs/verify_set.h"
#include "model/store/case_file.h"
#include "model/store/change_log.h"

namespace particulars {

CaseCheck VerifyCase(Database& db) {
    CaseCheck check;
    check.findings = VerifyCaseFile(db);
    const std::vector<Change> last = RecentChanges(db, 0, 1);
    check.changes = last.empty() ? 0 : last.front().sequence;
    check.stamp = DataStamp(db);
    check.first_broken_change = FirstBrokenChange(db);
    if (check.first_broken_change)
        check.findings.push_back(fmt::format(
            "The change log is broken at row {}: that row, or one before it, was altered outside "
            "the program. Keep this file as it is and compare it with a backup.",
            *check.first_broken_change));
    for (std::string& finding : SetFindings(db))
        check.findings.push_back(std::move(finding));
    if (const auto membership = db.membership(); membership && !membership->sees_all)
        return check;  // Which rows the log knows of can only be told by who sees all of them.
    for (std::string& finding : UnloggedRecords(db))
        check.findings.push_back(std::move(finding));
    return check;
}

}  // namespace particulars
