#include "forms/challenge_grid_dialog.h"

#include <gtest/gtest.h>
#include <wx/choice.h>
#include <wx/textctrl.h>

#include "forms/matrix_view.h"
#include "forms/xrc.h"
#include "tests/forms/find_named.h"
#include "tests/forms/memory_case.h"
#include "tests/forms/modal_answer.h"

namespace particulars {
namespace {

/// As in April 2016: the third item attacked concretely, all of them in gross.
MemoryCase AsInApril2016() {
    MemoryCase access = ThreeSecrets();
    access.records_.challenges.clear();
    Challenge data;
    data.id = ChallengeId("data");
    data.secret = TradeSecretId("secret-3");
    data.element = "data_spec";
    data.words = "which data is being exchanged and for what purpose";
    data.paper = "Letter of April 26, 2016";
    data.first_raised = Date(2016, 4, 26);
    data.ruling = "Enough for discovery.";
    Challenge blanket;
    blanket.id = ChallengeId("blanket");
    blanket.blanket = true;
    blanket.words = "none of the items is described with particularity";
    access.Save("prepare", {data, blanket});
    return access;
}

class ChallengeGridDialogTest : public testing::Test {
protected:
    static void Press(MatrixView& view, int key) {
        wxKeyEvent event(wxEVT_KEY_DOWN);
        event.m_keyCode = key;
        view.GetEventHandler()->ProcessEvent(event);
    }

    wxString Said() { return FindNamed<wxTextCtrl>(dialog_, "The chosen cell").GetValue(); }

    MemoryCase access_ = AsInApril2016();
    ChallengeGridDialog dialog_{nullptr, access_};
};

TEST_F(ChallengeGridDialogTest, SaysTheObjectionOfTheChosenCellInFull) {
    dialog_.view().MoveTo({2, 2});
    EXPECT_TRUE(Said().Contains("TS-003, "));
    EXPECT_TRUE(Said().Contains("which data is being exchanged"));
    EXPECT_TRUE(Said().Contains("first raised Tue 26 Apr 2016 in Letter of April 26, 2016"))
        << Said();
    EXPECT_TRUE(Said().Contains("Ruling: Enough for discovery."));
}

TEST_F(ChallengeGridDialogTest, SetsBlanketObjectionsApartFromConcreteOnes) {
    const Matrix& shown = dialog_.view().matrix();
    ASSERT_EQ(shown.rows.size(), 3U);
    EXPECT_EQ(WordOf(shown.rows[0].cells[0]), "blanket");
    EXPECT_FALSE(shown.rows[0].cells[2].applies);
    EXPECT_EQ(WordOf(shown.rows[2].cells[2]), "open");
    dialog_.view().MoveTo({0, 2});
    EXPECT_TRUE(Said().Contains("not named in any objection"));
}

TEST_F(ChallengeGridDialogTest, OpensTheObjectionByKeyAndShowsWhatBecameOfIt) {
    dialog_.view().MoveTo({2, 1});
    Press(dialog_.view(), WXK_RIGHT);
    const ModalAnswer answer([](wxDialog& opened) {
        FindControl<wxChoice>(opened, "state")
            .SetSelection(static_cast<int>(ChallengeState::kOverruled));
    });
    Press(dialog_.view(), WXK_RETURN);
    EXPECT_EQ(access_.labels_.back(), "edit a challenge to TS-003");
    EXPECT_EQ(WordOf(dialog_.view().matrix().rows[2].cells[2]), "overruled");
    EXPECT_EQ(dialog_.view().place(), (MatrixPlace{2, 2}));
}

TEST_F(ChallengeGridDialogTest, BeginsAnObjectionWhereThereIsNone) {
    dialog_.view().MoveTo({1, 2});
    const ModalAnswer answer([](wxDialog& opened) {
        FindControl<wxTextCtrl>(opened, "words").SetValue("which messages it sends");
        FindControl<wxTextCtrl>(opened, "paper").SetValue("Letter of May 2, 2016");
    });
    Press(dialog_.view(), WXK_RETURN);
    ASSERT_EQ(access_.records().challenges.size(), 3U);
    EXPECT_EQ(access_.records().challenges.back().secret, TradeSecretId("secret-2"));
    EXPECT_EQ(access_.records().challenges.back().element, "data_spec");
    EXPECT_EQ(WordOf(dialog_.view().matrix().rows[1].cells[2]), "open");
}

TEST_F(ChallengeGridDialogTest, CountsWhatNobodyHasObjectedTo) {
    EXPECT_EQ(ChallengesInWords(access_.records()),
              "Of 3 items, 1 is challenged concretely, 2 only as a whole or together with "
              "everything else, none not at all.");
    access_.records_.challenges.pop_back();
    EXPECT_EQ(ChallengesInWords(access_.records()),
              "Of 3 items, 1 is challenged concretely, none only as a whole or together with "
              "everything else, 2 not at all.");
}

TEST(ChallengeGridDialog, OpensForACaseWithoutEntries) {
    MemoryCase empty;
    ChallengeGridDialog dialog(nullptr, empty);
    EXPECT_EQ(dialog.view().place(), std::nullopt);
    dialog.OpenChosen();
    EXPECT_TRUE(dialog.wanted_secret().empty());
}

TEST(BuildChallengeMatrix, PutsWhatIsStillOpenFirst) {
    MemoryCase access = ThreeSecrets();
    access.records_.challenges.clear();
    Challenge answered;
    answered.id = ChallengeId("answered");
    answered.secret = TradeSecretId("secret-1");
    answered.element = "how";
    answered.words = "no steps";
    answered.state = ChallengeState::kAnswered;
    Challenge open = answered;
    open.id = ChallengeId("open");
    open.state = ChallengeState::kOpen;
    access.records_.challenges = {answered, open};
    const ChallengeMatrix made = BuildChallengeMatrix(access.records(), access.standards());
    EXPECT_EQ(made.At({0, 2}), (std::vector<ChallengeId>{open.id, answered.id}));
    EXPECT_EQ(made.matrix.rows[0].cells[2].word, "open");
    EXPECT_EQ(made.matrix.rows[0].cells[2].open_challenges, 1);
}

}  // namespace
}  // namespace particulars
