// Who may see and do what in one matter: a Member is a person's login on the team server with a
// role, and the tiers of the protective order under which they may see.
//
// On a team server the database itself enforces both. A case file carries its members along, for
// the way back to a server, but whoever has its password may do everything: a file cannot keep a
// wall.

#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/core/enum_text.h"
#include "model/core/tier.h"
#include "model/matter/matter.h"

namespace particulars {

using MemberId = Id<struct MemberTag>;

/// Each may do what the one before may. A contributor types, but does not rate; a reviewer rates
/// and verifies; an approver lets descriptions and dates go out; an administrator says who is in.
enum class Role { kViewer, kContributor, kReviewer, kApprover, kAdministrator };

template <>
struct EnumText<Role> {
    static constexpr std::array<EnumName<Role>, 5> kNames = {{
        {Role::kViewer, "viewer"},
        {Role::kContributor, "contributor"},
        {Role::kReviewer, "reviewer"},
        {Role::kApprover, "approver"},
        {Role::kAdministrator, "administrator"},
    }};
};

struct Member {
    MemberId id;
    MatterId matter;
    std::string login;  ///< On the server; unique within the matter.
    std::string name;   ///< As people write it.
    Role role = Role::kViewer;
    std::vector<std::string> tiers;  ///< Beyond public, as in core/tier.h: {"confidential"}.
    bool active = true;              ///< False for somebody who has left the matter.
    std::int64_t revision = 0;
};

/// All tiers but public, as a member holds them.
std::vector<std::string> TiersBeyondPublic();

bool MaySee(const Member& member, Tier tier);

/// Names a tier that there is not, an empty login, a login with characters that are not one.
Violations Check(const Member& member);

/// What somebody wishes to do in a matter, as coarse as the roles are.
enum class Task {
    kRead,        ///< Look, search, print.
    kContribute,  ///< Type: secrets, drafts, papers, documents, links, dates.
    kAssess,      ///< Rate a description, verify a date, override one.
    kApprove,     ///< Approve or serve a version, change a tier.
    kAdminister,  ///< Members, and the matter itself.
};

/// The least role that may do it.
Role LeastRole(Task task);

/// Why `role` may not do `task`, as one sentence for the window and the command line; nullopt if it
/// may.
std::optional<std::string> Refusal(Role role, Task task);

}  // namespace particulars
