#include "forms/assessment_dialog.h"

#include <gtest/gtest.h>
#include <wx/choice.h>
#include <wx/radiobox.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "forms/xrc.h"

namespace particulars {
namespace {

const AssessmentQuestion kQuestion = {"TS-003  Data to and from the tag", "NY-SDNY-DISC",
                                      "Which data?", "The one concrete objection.", "LivePerson"};

Assessment Unanswered() {
    Assessment assessment;
    assessment.secret = TradeSecretId("secret-3");
    assessment.version = VersionId("version-3");
    assessment.element = "data_spec";
    assessment.reviewer = "associate";
    assessment.assessed_on = *MakeDate(2016, 6, 23);
    return assessment;
}

TEST(AssessmentDialog, ShowsTheQuestionAndItsAuthority) {
    AssessmentDialog dialog(nullptr, kQuestion, Unanswered());
    EXPECT_EQ(FindControl<wxStaticText>(dialog, "question").GetLabel(), "Which data?");
    EXPECT_EQ(FindControl<wxStaticText>(dialog, "authority").GetLabel(), "LivePerson");
}

TEST(AssessmentDialog, ReturnsTheVerdictWithItsNote) {
    AssessmentDialog dialog(nullptr, kQuestion, Unanswered());
    dialog.TransferDataToWindow();
    FindControl<wxRadioBox>(dialog, "verdict").SetSelection(2);
    FindControl<wxTextCtrl>(dialog, "note").ChangeValue("Purpose is missing.");
    EXPECT_TRUE(dialog.TransferDataFromWindow());
    EXPECT_EQ(dialog.assessment().verdict, Verdict::kNotMet);
    EXPECT_EQ(dialog.assessment().note, "Purpose is missing.");
    EXPECT_EQ(dialog.assessment().standard, "");
}

TEST(AssessmentDialog, HoldsUnderOneStandardIfAskedTo) {
    AssessmentDialog dialog(nullptr, kQuestion, Unanswered());
    dialog.TransferDataToWindow();
    FindControl<wxChoice>(dialog, "scope").SetSelection(1);
    EXPECT_TRUE(dialog.TransferDataFromWindow());
    EXPECT_EQ(dialog.assessment().standard, "NY-SDNY-DISC");
}

TEST(AssessmentDialog, WantsAReasonForNotApplicable) {
    AssessmentDialog dialog(nullptr, kQuestion, Unanswered());
    dialog.TransferDataToWindow();
    FindControl<wxRadioBox>(dialog, "verdict").SetSelection(3);
    EXPECT_FALSE(dialog.TransferDataFromWindow());
    EXPECT_EQ(dialog.assessment().verdict, Verdict::kNotAssessed);
    EXPECT_EQ(FindControl<wxStaticText>(dialog, "problem").GetLabel(),
              "Say why the element does not apply.");
}

TEST(AssessmentDialog, ShowsAnEarlierAnswerForEditing) {
    Assessment earlier = Unanswered();
    earlier.verdict = Verdict::kDoubtful;
    earlier.standard = "NY-SDNY-DISC";
    AssessmentDialog dialog(nullptr, kQuestion, earlier);
    dialog.TransferDataToWindow();
    EXPECT_TRUE(
        FindControl<wxRadioBox>(dialog, "verdict").GetStringSelection().Contains("Doubtful"));
    EXPECT_EQ(FindControl<wxChoice>(dialog, "scope").GetSelection(), 1);
}

}  // namespace
}  // namespace particulars
