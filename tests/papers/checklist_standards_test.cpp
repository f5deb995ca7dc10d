#include "model/papers/checklist_standards.h"

#include <gtest/gtest.h>

#include "model/core/error.h"

namespace particulars {
namespace {

class ChecklistStandards : public testing::Test {
protected:
    std::vector<ChosenStandard> Choose(const std::vector<std::string>& ids) const {
        return ChooseStandards(library_, matter_, ids);
    }

    StandardLibrary library_ = StandardLibrary::Shipped();
    Matter matter_{.id = MatterId("m"),
                   .caption = "A v. B",
                   .court = "nysd",
                   .docket_number = "14 Civ. 1559",
                   .judge = "",
                   .claims = {}};
};

TEST_F(ChecklistStandards, PrintTheStageOfTheCaseFirst) {
    const auto chosen = Choose({"NY-SDNY-SJ", "CA2-TRIAL", "NY-SDNY-DISC"});

    ASSERT_EQ(chosen.size(), 3U);
    EXPECT_EQ(chosen[0].standard->id, "NY-SDNY-DISC");
    EXPECT_EQ(chosen[1].standard->id, "NY-SDNY-SJ");
    EXPECT_EQ(chosen[2].standard->id, "CA2-TRIAL");
}

TEST_F(ChecklistStandards, AppearOnceEach) {
    EXPECT_EQ(Choose({"NY-SDNY-DISC", "NY-SDNY-DISC"}).size(), 1U);
}

TEST_F(ChecklistStandards, AreTheDefaultsWhereNoneIsNamed) {
    const auto chosen = Choose({});

    ASSERT_FALSE(chosen.empty());
    EXPECT_EQ(chosen[0].standard->id, "NY-SDNY-DISC");
}

TEST_F(ChecklistStandards, RefuseAnUnknownOne) {
    EXPECT_THROW(Choose({"NY-SDNY-DISK"}), Error);
}

TEST_F(ChecklistStandards, OfALaterStageAreAdvice) {
    const ChosenStandard later = Choose({"NY-SDNY-SJ"})[0];

    EXPECT_EQ(later.relation, StageRelation::kLater);
    EXPECT_EQ(WeightInWords(true, later.relation), "Advisable here");
    EXPECT_EQ(StageWarning(later, matter_),
              "This standard belongs to summary judgment; the case is at discovery. What it "
              "requires there is advice here.");
}

TEST_F(ChecklistStandards, OfThatStageAreRequirements) {
    matter_.stage = Stage::kSummaryJudgment;
    const ChosenStandard same = Choose({"NY-SDNY-SJ"})[0];

    EXPECT_EQ(WeightInWords(true, same.relation), "Required");
    EXPECT_EQ(StageWarning(same, matter_), "");
}

TEST_F(ChecklistStandards, OfAnEarlierStageAreShownAsPast) {
    const ChosenStandard earlier = Choose({"DTSA-PLEAD"})[0];

    EXPECT_EQ(earlier.relation, StageRelation::kEarlier);
    EXPECT_NE(StageWarning(earlier, matter_).find("gone on to discovery"), std::string::npos);
}

TEST(EvenShare, FillsTablesEvenly) {
    EXPECT_EQ(EvenShare(5, 4), 3U);
    EXPECT_EQ(EvenShare(4, 4), 4U);
    EXPECT_EQ(EvenShare(9, 4), 3U);
    EXPECT_EQ(EvenShare(0, 4), 1U);
}

}  // namespace
}  // namespace particulars
