#include "model/matter/member.h"

#include <algorithm>
#include <fmt/format.h>

namespace particulars {
namespace {

/// What PostgreSQL takes as the name of a role without surprises.
bool IsLogin(std::string_view login) {
    constexpr std::size_t kLongest = 63;
    constexpr std::string_view kAllowed =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.@-";
    return !login.empty() && login.size() <= kLongest &&
           login.find_first_not_of(kAllowed) == std::string_view::npos;
}

/// "a viewer", "an approver".
std::string WithArticle(Role role) {
    const bool vowel = role == Role::kApprover || role == Role::kAdministrator;
    return fmt::format("{} {}", vowel ? "an" : "a", ToText(role));
}

std::string_view InWords(Task task) {
    switch (task) {
        case Task::kRead:
            return "read the case";
        case Task::kContribute:
            return "change entries";
        case Task::kAssess:
            return "rate descriptions and verify dates";
        case Task::kApprove:
            return "approve, serve and change tiers";
        case Task::kAdminister:
            return "change the case itself and who is in it";
    }
    return "do this";
}

}  // namespace

std::vector<std::string> TiersBeyondPublic() {
    std::vector<std::string> tiers;
    for (const auto& [tier, text] : EnumText<Tier>::kNames)
        if (tier != Tier::kPublic)
            tiers.emplace_back(text);
    return tiers;
}

bool MaySee(const Member& member, Tier tier) {
    return member.active &&
           (tier == Tier::kPublic || std::find(member.tiers.begin(), member.tiers.end(),
                                               ToText(tier)) != member.tiers.end());
}

Violations Check(const Member& member) {
    Violations violations;
    if (!IsLogin(member.login))
        violations.push_back({"login",
                              "A login has up to 63 letters, digits and the characters _ . @ -. "
                              "Give the name with which the person signs in to the server."});
    for (const std::string& tier : member.tiers)
        if (const auto known = FromText<Tier>(tier); !known || *known == Tier::kPublic)
            violations.push_back({"tiers", fmt::format("There is no tier \"{}\".", tier)});
    return violations;
}

Role LeastRole(Task task) {
    switch (task) {
        case Task::kRead:
            return Role::kViewer;
        case Task::kContribute:
            return Role::kContributor;
        case Task::kAssess:
            return Role::kReviewer;
        case Task::kApprove:
            return Role::kApprover;
        case Task::kAdminister:
            break;
    }
    return Role::kAdministrator;
}

std::optional<std::string> Refusal(Role role, Task task) {
    const Role least = LeastRole(task);
    if (role >= least)
        return std::nullopt;
    return fmt::format("In this case you are {}; to {} takes {}{}.", WithArticle(role),
                       InWords(task), WithArticle(least),
                       least == Role::kAdministrator ? "" : " or more");
}

}  // namespace particulars
