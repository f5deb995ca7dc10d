#include "forms/challenge_dialog.h"

#include <gtest/gtest.h>
#include <wx/choice.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "forms/xrc.h"

namespace particulars {
namespace {

Challenge ToTheData() {
    Challenge challenge;
    challenge.secret = TradeSecretId("secret-3");
    challenge.element = "data_spec";
    challenge.words = "The response does not identify the data.";
    challenge.paper = "Def.'s Letter of April 26, 2016";
    challenge.first_raised = MakeDate(2016, 4, 26);
    return challenge;
}

class ChallengeDialogTest : public testing::Test {
protected:
    ChallengeDialogTest() { dialog_.TransferDataToWindow(); }

    StandardLibrary library_ = StandardLibrary::Shipped();
    ChallengeDialog dialog_{nullptr, "TS-003", library_.elements(), ToTheData()};
};

TEST_F(ChallengeDialogTest, ShowsTheChallengeItWasGiven) {
    EXPECT_EQ(FindControl<wxChoice>(dialog_, "element").GetStringSelection(), "Data specified");
    EXPECT_EQ(FindControl<wxTextCtrl>(dialog_, "paper").GetValue(),
              "Def.'s Letter of April 26, 2016");
}

TEST_F(ChallengeDialogTest, GivesBackWhatItWasGiven) {
    EXPECT_TRUE(dialog_.TransferDataFromWindow());
    EXPECT_EQ(dialog_.challenge().element, "data_spec");
    EXPECT_EQ(dialog_.challenge().first_raised, MakeDate(2016, 4, 26));
    EXPECT_FALSE(dialog_.challenge().blanket);
}

TEST_F(ChallengeDialogTest, MarksAnObjectionToEverythingAsABlanketOne) {
    FindControl<wxChoice>(dialog_, "element").SetSelection(0);
    EXPECT_TRUE(dialog_.TransferDataFromWindow());
    EXPECT_TRUE(dialog_.challenge().blanket);
    EXPECT_EQ(dialog_.challenge().element, "");
}

TEST_F(ChallengeDialogTest, WantsTheWordsOfTheObjection) {
    FindControl<wxTextCtrl>(dialog_, "words").ChangeValue("");
    EXPECT_FALSE(dialog_.TransferDataFromWindow());
    EXPECT_EQ(FindControl<wxStaticText>(dialog_, "problem").GetLabel(),
              "Enter the objection, word for word.");
}

}  // namespace
}  // namespace particulars
