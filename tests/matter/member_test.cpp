#include "model/matter/member.h"

#include <gtest/gtest.h>

namespace particulars {
namespace {

Member Named(const std::string& login) {
    Member member;
    member.login = login;
    return member;
}

TEST(Member, SeesItsTiersAndWhatIsPublic) {
    Member member = Named("anna");
    member.tiers = {"confidential"};
    EXPECT_TRUE(MaySee(member, Tier::kPublic));
    EXPECT_TRUE(MaySee(member, Tier::kConfidential));
    EXPECT_FALSE(MaySee(member, Tier::kAttorneysEyesOnly));
}

TEST(Member, SeesNothingAfterLeaving) {
    Member member = Named("anna");
    member.active = false;
    EXPECT_FALSE(MaySee(member, Tier::kPublic));
}

TEST(Member, HasALogin) {
    EXPECT_TRUE(Check(Named("anna.de-vries@firm.example")).empty());
    EXPECT_EQ(Check(Named("")).front().field, "login");
    EXPECT_EQ(Check(Named("anna\"; DROP TABLE change")).front().field, "login");
    EXPECT_EQ(Check(Named(std::string(64, 'a'))).front().field, "login");
}

TEST(Member, HasOnlyTiersThatThereAre) {
    Member member = Named("anna");
    member.tiers = {"secret"};
    EXPECT_EQ(Check(member).front().field, "tiers");
    member.tiers = {"public"};
    EXPECT_EQ(Check(member).front().field, "tiers");
    member.tiers = TiersBeyondPublic();
    EXPECT_TRUE(Check(member).empty());
}

TEST(Role, MayDoWhatTheOneBeforeMay) {
    int allowed_before = 0;
    for (const auto& [role, name] : EnumText<Role>::kNames) {
        int allowed = 0;
        for (const Task task :
             {Task::kRead, Task::kContribute, Task::kAssess, Task::kApprove, Task::kAdminister})
            allowed += Refusal(role, task) ? 0 : 1;
        EXPECT_EQ(allowed, allowed_before + 1) << name;
        allowed_before = allowed;
    }
}

TEST(Role, IsToldWhatItTakes) {
    EXPECT_EQ(Refusal(Role::kViewer, Task::kContribute),
              "In this case you are a viewer; to change entries takes a contributor or more.");
    EXPECT_EQ(Refusal(Role::kApprover, Task::kAdminister),
              "In this case you are an approver; to change the case itself and who is in it takes "
              "an administrator.");
    EXPECT_EQ(Refusal(Role::kAdministrator, Task::kAdminister), std::nullopt);
}

}  // namespace
}  // namespace particulars
