#include "model/jobs/copy_case.h"

#include <algorithm>
#include <utility>

#include "model/core/error.h"
#include "model/jobs/load_case.h"
#include "model/jobs/verify_case.h"
#include "model/store/case_transfer.h"
#include "model/store/change_log.h"
#include "model/store/change_writer.h"
#include "model/store/record_maps.h"
#include "model/store/record_table.h"
#include "model/store/records.h"
#include "model/store/row_json.h"
#include "model/store/server.h"

namespace particulars {
namespace {

void RequireWhole(Database& from) {
    if (const auto membership = from.membership(); membership && !membership->sees_all)
        throw Error(ErrorKind::kForbidden,
                    "A copy of the whole case takes all tiers of its protective order. Nothing was "
                    "copied. Ask an administrator of the case.");
    const CaseCheck check = VerifyCase(from);
    if (!check.findings.empty())
        throw Error(ErrorKind::kCorrupt, "The case was not copied, because it is not sound: " +
                                             check.findings.front() + " Nothing was changed.");
}

/// The line after the copied ones. Whoever brings a case to a server must be able to open it there,
/// and to let others in.
void BecomeAdministrator(Database& server, const Clock& clock, const MatterId& matter,
                         const std::string& login) {
    Member member;
    for (const Member& known : All<Member>(server))
        if (known.login == login)
            member = known;
    const Member before = member;
    member.login = login;
    member.role = Role::kAdministrator;
    member.tiers = TiersBeyondPublic();
    member.active = true;
    const RecordTable& table = TableOf<Member>();
    ChangeWriter changes(server, clock,
                         {ActKind::kDo, {}, "bring the case to the server", login, {}});
    if (before.id.empty()) {
        member.id = NewId<MemberId>(clock);
        member.matter = matter;
        member.name = login;
        member.revision = 1;
        server.Execute(table.insert, ValuesOf(member));
        changes.Append(table.name, member.id.text(), {}, ToJson(table, ValuesOf(member)));
    } else if (ValuesOf(member) != ValuesOf(before)) {
        server.Execute(table.update, ValuesOf(member));
        ++member.revision;
        changes.Append(table.name, member.id.text(), ToJson(table, ValuesOf(before)),
                       ToJson(table, ValuesOf(member)));
    }
    changes.Finish();
}

void RequireNew(Database& server, const MatterId& matter) {
    const std::vector<ServerMatter> matters = MattersOn(server);
    if (std::any_of(matters.begin(), matters.end(),
                    [&](const ServerMatter& known) { return known.id == matter; }))
        throw Error(ErrorKind::kConflict,
                    "The server has this case already. Nothing was changed. Open it there, or "
                    "bring a copy's changes back with \"particulars-cli merge\".");
}

}  // namespace

CaseCopy CopyCase(Database& from, Database& to, const Clock& clock, const std::string& user,
                  Progress& progress) {
    RequireWhole(from);
    const MatterId matter = MatterOf(from);
    const bool to_server = to.dialect() == "postgres";
    if (to_server)
        RequireNew(to, matter);
    CaseCopy copy;
    Transaction transaction(to);
    if (to_server)
        FoundMatter(to, matter);
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
