#include "model/jobs/whole_case.h"

#include <algorithm>
#include <fmt/format.h>

#include "model/core/error.h"
#include "model/jobs/verify_case.h"
#include "model/store/change_writer.h"
#include "model/store/record_maps.h"
#include "model/store/record_table.h"
#include "model/store/records.h"
#include "model/store/row_json.h"
#include "model/store/server.h"

namespace particulars {

void RequireWholeCase(Database& from, std::string_view done) {
    if (const auto membership = from.membership(); membership && !membership->sees_all)
        throw Error(ErrorKind::kForbidden,
                    fmt::format("That takes all tiers of the protective order of the case. Nothing "
                                "was {}. Ask an administrator of the case.",
                                done));
    const CaseCheck check = VerifyCase(from);
    if (!check.findings.empty())
        throw Error(ErrorKind::kCorrupt,
                    fmt::format("The case was not {}, because it is not sound: {} Nothing was "
                                "changed.",
                                done, check.findings.front()));
}

void FoundWholeCase(Database& server, const MatterId& matter) {
    const std::vector<ServerMatter> matters = MattersOn(server);
    if (std::any_of(matters.begin(), matters.end(),
                    [&](const ServerMatter& known) { return known.id == matter; }))
        throw Error(ErrorKind::kConflict,
                    "The server has this case already. Nothing was changed. Open it there, or "
                    "bring a copy's changes back with \"particulars-cli merge\".");
    FoundMatter(server, matter);
}

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

}  // namespace particulars
