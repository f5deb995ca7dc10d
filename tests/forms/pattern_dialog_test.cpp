#include "forms/pattern_dialog.h"

#include <gtest/gtest.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "tests/forms/find_named.h"

namespace particulars {
namespace {

class PatternDialogTest : public testing::Test {
protected:
    void Enter(const char* field, const char* value) {
        FindNamed<wxTextCtrl>(dialog_, field).SetValue(value);
    }
    wxString Trial() {
        return FindNamed<wxStaticText>(dialog_, "What the pattern finds").GetLabel();
    }

    void EnterTheRest() {
        Enter("About", "Synergy");
        Enter("What to do", "Which?");
        Enter("Authority", "house style");
    }

    PatternDialog dialog_{nullptr, [] {
                              FirmPattern start;
                              start.id = "F1";
                              start.example = "Great synergies ahead.";
                              return start;
                          }()};
};

TEST_F(PatternDialogTest, ShowsTheMatchWhileThePatternIsTyped) {
    Enter("Pattern", "synerg(y|ies)");
    EXPECT_EQ(Trial(), L"Finds: \u201csynergies\u201d");
    Enter("Pattern", "harmony");
    EXPECT_EQ(Trial(), "Finds nothing in the sentence.");
    Enter("Pattern", "synerg(?!y)");
    EXPECT_TRUE(Trial().StartsWith("Cannot be used: ")) << Trial();
}

TEST_F(PatternDialogTest, DoesNotTakeAPatternThatMissesItsSentence) {
    EnterTheRest();
    Enter("Pattern", "harmony");
    EXPECT_FALSE(dialog_.TransferDataFromWindow());
    Enter("Test sentence", "Great harmony.");
    EXPECT_TRUE(dialog_.TransferDataFromWindow());
    EXPECT_EQ(dialog_.pattern().pattern, "harmony");
    EXPECT_EQ(dialog_.pattern().id, "F1");
}

TEST_F(PatternDialogTest, DoesNotTakeAPatternThatRe2Refuses) {
    EnterTheRest();
    Enter("Pattern", "synerg(?!y)");
    EXPECT_FALSE(dialog_.TransferDataFromWindow());
}

}  // namespace
}  // namespace particulars
