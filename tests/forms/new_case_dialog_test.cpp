#include "forms/new_case_dialog.h"

#include <gtest/gtest.h>
#include <wx/combobox.h>
#include <wx/filepicker.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "forms/court_list.h"
#include "forms/password_dialog.h"
#include "forms/xrc.h"

namespace particulars {
namespace {

class NewCaseDialogTest : public testing::Test {
protected:
    void Type(const char* field, const char* text) {
        FindControl<wxTextCtrl>(dialog_, field).SetValue(text);
    }

    void FillIn() {
        Type("caption", "Doe Corp. v. Roe, Inc.");
        FindControl<wxComboBox>(dialog_, "court").SetValue("nysd");
        Type("docket_number", "14 Civ. 1559");
        FindControl<wxFilePickerCtrl>(dialog_, "path").SetPath("/cases/doe");
        Type("password", "four quiet harbor lamps");
        Type("password_again", "four quiet harbor lamps");
    }

    wxString Problem() { return FindControl<wxStaticText>(dialog_, "problem").GetLabel(); }

    NewCaseDialog dialog_{nullptr, [](const std::string& password) {
                              return password.empty() ? std::string("none") : "long " + password;
                          }};
};

TEST_F(NewCaseDialogTest, ReturnsWhatWasFilledIn) {
    FillIn();
    ASSERT_TRUE(dialog_.TransferDataFromWindow()) << Problem();
    EXPECT_EQ(dialog_.wanted().matter.caption, "Doe Corp. v. Roe, Inc.");
    EXPECT_EQ(dialog_.wanted().matter.court, "nysd");
    EXPECT_EQ(dialog_.wanted().matter.side, Side::kPlaintiff);
    EXPECT_EQ(dialog_.wanted().matter.stage, Stage::kDiscovery);
    EXPECT_EQ(dialog_.wanted().path, "/cases/doe.particulars");
}

TEST_F(NewCaseDialogTest, OffersEveryCourt) {
    EXPECT_EQ(FindControl<wxComboBox>(dialog_, "court").GetCount(), Courts().size());
}

TEST_F(NewCaseDialogTest, RefusesTwoDifferentPasswords) {
    FillIn();
    Type("password_again", "four quiet harbor lamp");
    EXPECT_FALSE(dialog_.TransferDataFromWindow());
    EXPECT_EQ(Problem(), "The two passwords differ; type the second again.");
}

TEST_F(NewCaseDialogTest, SaysWhichCourtWasProbablyMeant) {
    FillIn();
    FindControl<wxComboBox>(dialog_, "court").SetValue("sdny");
    EXPECT_FALSE(dialog_.TransferDataFromWindow());
    EXPECT_TRUE(Problem().Contains("nysd")) << Problem();
}

TEST_F(NewCaseDialogTest, SaysHowStrongThePasswordIsWhileItIsTyped) {
    EXPECT_EQ(FindControl<wxStaticText>(dialog_, "strength").GetLabel(), "none");
    Type("password", "lamp");
    EXPECT_EQ(FindControl<wxStaticText>(dialog_, "strength").GetLabel(), "long lamp");
}

TEST_F(NewCaseDialogTest, SaysPlainlyThatThereIsNoRecovery) {
    EXPECT_TRUE(FindControl<wxStaticText>(dialog_, "no_recovery")
                    .GetLabel()
                    .Contains("no way to recover a lost password"));
}

TEST(CourtIdFrom, UnderstandsIdShortNameAndLine) {
    EXPECT_EQ(CourtIdFrom("NYSD"), "nysd");
    EXPECT_EQ(CourtIdFrom(" S.D.N.Y. "), "nysd");
    EXPECT_EQ(CourtIdFrom("Southern District of New York"), "nysd");
    EXPECT_EQ(CourtIdFrom(LineOf(FindCourt("nysd"))), "nysd");
    EXPECT_EQ(CourtIdFrom("nowhere"), "");
    EXPECT_EQ(CourtIdFrom(""), "");
}

TEST(PasswordDialog, AsksAgainAfterAWrongPassword) {
    std::vector<std::string> tried;
    PasswordDialog dialog(nullptr, "/cases/doe.particulars", [&](const std::string& password) {
        tried.push_back(password);
        return password == "right";
    });
    auto& field = FindControl<wxTextCtrl>(dialog, "password");

    field.SetValue("wrong");
    EXPECT_FALSE(dialog.TransferDataFromWindow());
    EXPECT_TRUE(FindControl<wxStaticText>(dialog, "problem").GetLabel().Contains("does not open"));
    EXPECT_EQ(field.GetValue(), "");

    field.SetValue("right");
    EXPECT_TRUE(dialog.TransferDataFromWindow());
    EXPECT_EQ(tried.size(), 2U);
}

}  // namespace
}  // namespace particulars
