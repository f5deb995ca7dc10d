#include "forms/members_dialog.h"

#include <gtest/gtest.h>
#include <wx/checkbox.h>
#include <wx/choice.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "forms/member_dialog.h"
#include "forms/record_list.h"
#include "forms/xrc.h"
#include "tests/forms/find_named.h"
#include "tests/forms/memory_case.h"
#include "tests/forms/modal_answer.h"
#include "tests/forms/standings.h"

namespace particulars {
namespace {

Member Anna() {
    Member anna;
    anna.id = MemberId("anna");
    anna.login = "anna";
    anna.name = "Associate";
    anna.role = Role::kReviewer;
    anna.tiers = {"confidential"};
    anna.revision = 1;
    return anna;
}

class MembersDialogTest : public testing::Test {
protected:
    MembersDialogTest() {
        access_.records_.members = {Anna()};
        access_.standing_ = OnServer(Role::kAdministrator);
    }

    MemoryCase access_ = ThreeSecrets();
};

TEST_F(MembersDialogTest, ListsWhoIsInTheCaseAndWhatTheyMaySee) {
    MembersDialog dialog(nullptr, access_);
    auto& list = FindNamed<RecordList>(dialog, "Members");
    ASSERT_EQ(list.GetItemCount(), 1);
    EXPECT_EQ(list.GetTextValue(0, 2), "Reviewer");
    EXPECT_EQ(list.GetTextValue(0, 3), "Confidential");
}

TEST_F(MembersDialogTest, SaysPlainlyThatAFileKeepsNoWall) {
    access_.standing_ = {};
    MembersDialog dialog(nullptr, access_);
    EXPECT_TRUE(
        FindNamed<wxStaticText>(dialog, "About walls").GetLabel().Contains("cannot keep a wall"));
}

TEST_F(MembersDialogTest, AddsAMemberWithRoleAndTiers) {
    MembersDialog dialog(nullptr, access_);
    const ModalAnswer answer([](wxDialog& asked) {
        FindControl<wxTextCtrl>(asked, "login").SetValue("ben");
        FindControl<wxChoice>(asked, "role").SetSelection(static_cast<int>(Role::kApprover));
        FindControl<wxCheckBox>(asked, "source_code").SetValue(true);
    });
    dialog.AddMember();
    ASSERT_EQ(access_.records_.members.size(), 2U);
    const Member& ben = access_.records_.members.back();
    EXPECT_EQ(ben.login, "ben");
    EXPECT_EQ(ben.role, Role::kApprover);
    EXPECT_EQ(ben.tiers, (std::vector<std::string>{"source code"}));
    EXPECT_EQ(access_.labels_.back(), "add ben to the case");
}

TEST_F(MembersDialogTest, EndsThePartOfAMemberWithoutRemovingThem) {
    MembersDialog dialog(nullptr, access_);
    dialog.ToggleSelected();
    ASSERT_EQ(access_.records_.members.size(), 1U);
    EXPECT_FALSE(access_.records_.members.front().active);
    EXPECT_EQ(access_.labels_.back(), "end the part of anna");
}

TEST_F(MembersDialogTest, LetsOnlyAnAdministratorChangeThem) {
    access_.standing_.role = Role::kApprover;
    MembersDialog dialog(nullptr, access_);
    dialog.ToggleSelected();
    EXPECT_TRUE(access_.labels_.empty());
}

TEST(MemberDialog, RefusesALoginThatIsTaken) {
    Member ben = Anna();
    ben.id = MemberId("ben");
    MemberDialog dialog(nullptr, ben, {Anna()});
    dialog.TransferDataToWindow();
    EXPECT_FALSE(dialog.TransferDataFromWindow());
    EXPECT_TRUE(
        FindControl<wxStaticText>(dialog, "problem").GetLabel().Contains("in the case already"));
}

TEST(MemberDialog, KeepsWhatIsNotAskedFor) {
    MemberDialog dialog(nullptr, Anna(), {Anna()});
    dialog.TransferDataToWindow();
    FindControl<wxCheckBox>(dialog, "confidential").SetValue(false);
    ASSERT_TRUE(dialog.TransferDataFromWindow());
    EXPECT_EQ(dialog.member().id, MemberId("anna"));
    EXPECT_TRUE(dialog.member().tiers.empty());
    EXPECT_TRUE(dialog.member().active);
}

}  // namespace
}  // namespace particulars
