#include "forms/connect_dialog.h"

#include <gtest/gtest.h>
#include <wx/app.h>
#include <wx/button.h>
#include <wx/combobox.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "forms/record_list.h"
#include "forms/xrc.h"
#include "tests/forms/fake_desk.h"
#include "tests/forms/find_named.h"

namespace particulars {
namespace {

class ConnectDialogTest : public testing::Test {
protected:
    ConnectDialogTest() { desk_.servers_ = {"postgres://firm/teams", "postgres://old/teams"}; }

    wxString Problem(const ConnectDialog& dialog) {
        return FindControl<wxStaticText>(dialog, "problem").GetLabelText();
    }

    static ServerCases TwoCases() {
        return {Opened::kYes,
                {{"postgres://firm/teams?matter=1", "Doe Corp. v. Roe, Inc.", "nysd",
                  "14 Civ. 1559", Role::kReviewer},
                 {"postgres://firm/teams?matter=2", "Foe LLC v. Moe", "cand", "17-cv-01268",
                  Role::kViewer}}};
    }

    FakeDesk desk_;
};

TEST_F(ConnectDialogTest, OffersTheServersReachedBefore) {
    ConnectDialog dialog(nullptr, desk_);
    auto& address = FindControl<wxComboBox>(dialog, "address");
    EXPECT_EQ(address.GetValue(), "postgres://firm/teams");
    EXPECT_EQ(address.GetCount(), 2U);
    EXPECT_FALSE(FindControl<wxTextCtrl>(dialog, "password").IsShown());
}

TEST_F(ConnectDialogTest, ListsTheCasesAndGivesTheOneChosen) {
    ConnectDialog dialog(nullptr, desk_);
    dialog.ShowAnswer(TwoCases());
    auto& list = FindNamed<RecordList>(dialog, "Cases on the server");
    ASSERT_EQ(list.GetItemCount(), 2);
    EXPECT_EQ(list.GetTextValue(0, 1), "S.D.N.Y.");
    EXPECT_EQ(list.GetTextValue(0, 3), "reviewer");
    list.SelectRecord("postgres://firm/teams?matter=2");
    ASSERT_TRUE(dialog.TransferDataFromWindow());
    EXPECT_EQ(dialog.chosen().caption, "Foe LLC v. Moe");
    EXPECT_FALSE(dialog.wants_new());
}

TEST_F(ConnectDialogTest, ChoosesTheCaseThatTheAddressNames) {
    ConnectDialog dialog(nullptr, desk_);
    ServerCases answer = TwoCases();
    answer.wanted = "postgres://firm/teams?matter=2";
    dialog.ShowAnswer(answer);
    EXPECT_EQ(dialog.chosen().docket_number, "17-cv-01268");
}

TEST_F(ConnectDialogTest, AsksForAPasswordOnlyWhenTheServerDoes) {
    ConnectDialog dialog(nullptr, desk_);
    dialog.ShowAnswer({Opened::kWrongPassword, {}, {}, "wants a password"});
    EXPECT_TRUE(FindControl<wxTextCtrl>(dialog, "password").IsShown());
    EXPECT_TRUE(Problem(dialog).Contains("asks for your password"));
}

TEST_F(ConnectDialogTest, SaysThatTheServerIsNotThere) {
    ConnectDialog dialog(nullptr, desk_);
    dialog.ShowAnswer({Opened::kNo, {}, {}, "The server firm does not answer."});
    EXPECT_EQ(Problem(dialog), "The server firm does not answer.");
    EXPECT_FALSE(dialog.FindWindow(wxID_OK)->IsEnabled());
    EXPECT_FALSE(FindControl<wxButton>(dialog, "new_case").IsEnabled());
    EXPECT_TRUE(FindControl<wxButton>(dialog, "connect").IsEnabled());
}

TEST_F(ConnectDialogTest, OffersANewCaseToWhoHasNone) {
    ConnectDialog dialog(nullptr, desk_);
    dialog.ShowAnswer({Opened::kYes});
    EXPECT_TRUE(Problem(dialog).Contains("not a member of any case"));
    EXPECT_TRUE(FindControl<wxButton>(dialog, "new_case").IsEnabled());
}

TEST_F(ConnectDialogTest, NeedsAnAddress) {
    ConnectDialog dialog(nullptr, desk_);
    FindControl<wxComboBox>(dialog, "address").SetValue("  ");
    dialog.Connect();
    EXPECT_TRUE(desk_.asked_.empty());
    EXPECT_FALSE(Problem(dialog).empty());
}

/// Turns the event loop until `done`, which the thread of a job brings about.
template <typename Condition>
bool Await(const Condition& done) {
    for (int turn = 0; turn < 2000 && !done(); ++turn) {
        wxMilliSleep(5);
        wxYield();
    }
    return done();
}

TEST_F(ConnectDialogTest, TriesWithoutAPasswordFirstAndThenWithTheOneTyped) {
    desk_.answer_ = {Opened::kWrongPassword};
    ConnectDialog dialog(nullptr, desk_);
    dialog.Connect();
    auto& password = FindControl<wxTextCtrl>(dialog, "password");
    ASSERT_TRUE(Await([&] { return password.IsShown(); }));
    password.SetValue("harbor");
    dialog.Connect();
    ASSERT_TRUE(Await([&] { return Problem(dialog).Contains("does not take"); }));
    const std::vector<std::pair<std::string, std::string>> expected = {
        {"postgres://firm/teams", ""}, {"postgres://firm/teams", "harbor"}};
    EXPECT_EQ(desk_.asked_, expected);
}

}  // namespace
}  // namespace particulars
