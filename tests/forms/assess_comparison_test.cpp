#include "forms/assess_comparison.h"

#include <gtest/gtest.h>
#include <wx/textctrl.h>

#include "forms/record_list.h"
#include "tests/forms/find_named.h"

namespace particulars {
namespace {

Comparison TwoReviewers() {
    Comparison comparison;
    comparison.columns = {"Poe", "Roe"};
    comparison.rows = {{"content",
                        {Verdict::kNotMet, Verdict::kMet},
                        {"Names a topic.", ""},
                        {"required", "required"},
                        true}};
    return comparison;
}

TEST(AssessComparison, HasAColumnForEachReviewerAndMarksTheDifference) {
    AssessComparison dialog(nullptr, "TS-001", TwoReviewers(), {});
    auto& list = FindNamed<RecordList>(dialog, "Reviewers");
    ASSERT_EQ(list.GetColumnCount(), 4U);
    EXPECT_EQ(list.GetTextValue(0, 1), "differ");
    EXPECT_EQ(list.GetTextValue(0, 2), L"\u2717 not met");
    EXPECT_EQ(list.GetTextValue(0, 3), L"\u2713 met");
}

TEST(AssessComparison, TellsTheNotesOfTheChosenElement) {
    AssessComparison dialog(nullptr, "TS-001", TwoReviewers(), {});
    EXPECT_EQ(FindNamed<wxTextCtrl>(dialog, "Notes on the element").GetValue(),
              "Poe (required): not met. Names a topic.\nRoe (required): met\n");
}

}  // namespace
}  // namespace particulars
