#include "forms/standing.h"

#include <gtest/gtest.h>

#include "forms/status_strip.h"
#include "tests/forms/standings.h"

namespace particulars {
namespace {

TEST(WhyNot, AllowsEverythingInACaseFile) {
    for (const Task task :
         {Task::kRead, Task::kContribute, Task::kAssess, Task::kApprove, Task::kAdminister})
        EXPECT_FALSE(WhyNot(CaseStanding(), task));
}

TEST(WhyNot, RepeatsWhoHoldsTheFile) {
    CaseStanding standing;
    standing.read_only = "anna on desk-7 has this case open.";
    EXPECT_EQ(WhyNot(standing, Task::kContribute), "anna on desk-7 has this case open.");
    EXPECT_FALSE(WhyNot(standing, Task::kRead));
}

TEST(WhyNot, SaysSinceWhenTheServerIsAway) {
    const CaseStanding standing = OnServer(Role::kAdministrator, "10:42");
    EXPECT_NE(WhyNot(standing, Task::kContribute)->find("10:42"), std::string::npos);
    EXPECT_FALSE(WhyNot(standing, Task::kRead));
}

TEST(WhyNot, AsksTheRoleOnAServer) {
    const CaseStanding standing = OnServer(Role::kReviewer);
    EXPECT_FALSE(WhyNot(standing, Task::kAssess));
    EXPECT_EQ(WhyNot(standing, Task::kApprove), Refusal(Role::kReviewer, Task::kApprove));
}

TEST(StandingInWords, NamesWhereTheCaseLiesAndWhatTheUserIs) {
    EXPECT_EQ(StandingInWords({}), "Encrypted");
    EXPECT_EQ(StandingInWords(HeldElsewhere("held")), "Encrypted, read only");
    EXPECT_EQ(StandingInWords(OnServer(Role::kReviewer)), "Team server, reviewer");
    EXPECT_EQ(StandingInWords(OnServer(Role::kReviewer, "10:42")),
              "Team server, not answering since 10:42");
}

}  // namespace
}  // namespace particulars
