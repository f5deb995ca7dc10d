#include "forms/case_doors.h"

#include <gtest/gtest.h>
#include <wx/frame.h>
#include <wx/textctrl.h>

#include "forms/connect_dialog.h"
#include "forms/xrc.h"
#include "tests/forms/fake_desk.h"
#include "tests/forms/modal_answer.h"

namespace particulars {
namespace {

class CaseDoorsTest : public testing::Test {
protected:
    ~CaseDoorsTest() override { frame_->Destroy(); }

    FakeDesk desk_;
    wxFrame* frame_ = new wxFrame(nullptr, wxID_ANY, "Doors");
    bool may_leave_ = true;
    int opened_ = 0;
    CaseDoors doors_{*frame_, desk_, [this] { return may_leave_; }, [this] { ++opened_; }};
};

TEST_F(CaseDoorsTest, OpenAFileWithThePasswordTyped) {
    desk_.password_ = "harbor";
    const ModalAnswer answer(
        [](wxDialog& dialog) { FindControl<wxTextCtrl>(dialog, "password").SetValue("harbor"); });
    doors_.OpenPath("/cases/doe.particulars");
    EXPECT_EQ(opened_, 1);
    EXPECT_EQ(desk_.asked_.back().first, "/cases/doe.particulars");
}

TEST_F(CaseDoorsTest, OpenNothingWhereThePasswordStaysWrong) {
    desk_.password_ = "harbor";
    const ModalAnswer answer([](wxDialog&) {});
    doors_.OpenPath("/cases/doe.particulars");
    EXPECT_EQ(opened_, 0);
}

TEST_F(CaseDoorsTest, StayWhereSomethingWouldBeLost) {
    may_leave_ = false;
    doors_.OpenPath("/cases/doe.particulars");
    EXPECT_TRUE(desk_.asked_.empty());
}

TEST_F(CaseDoorsTest, OpenTheCaseChosenOnAServer) {
    const ModalAnswer answer([](wxDialog& dialog) {
        dynamic_cast<ConnectDialog&>(dialog).ShowAnswer(
            {Opened::kYes,
             {{"postgres://firm/teams?matter=1", "Doe v. Roe", "nysd", "14 Civ. 1559",
               Role::kViewer}}});
    });
    doors_.Connect();
    EXPECT_EQ(opened_, 1);
    EXPECT_EQ(desk_.asked_.back().first, "postgres://firm/teams?matter=1");
}

TEST_F(CaseDoorsTest, AskForAServerWhereTheRecentCaseIsOnOne) {
    const ModalAnswer answer([](wxDialog&) {});
    doors_.OpenPath("postgres://firm/teams?matter=1");
    EXPECT_EQ(answer.titles(), (std::vector<wxString>{"Connect to a team server"}));
    EXPECT_EQ(opened_, 0);
}

TEST_F(CaseDoorsTest, OpenAFileOnceMoreForWriting) {
    desk_.path_ = "/cases/doe.particulars";
    const ModalAnswer answer([](wxDialog&) {});
    doors_.OpenForWriting();
    EXPECT_EQ(opened_, 1);
    EXPECT_FALSE(desk_.took_over_);
}

}  // namespace
}  // namespace particulars
