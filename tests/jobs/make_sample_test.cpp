#include "model/jobs/make_sample.h"

#include <algorithm>

#include "model/core/resource.h"
#include "model/jobs/load_case.h"
#include "model/store/change_log.h"
#include "tests/jobs/scratch_case.h"

namespace particulars {
namespace {

class MakeSampleTest : public ScratchCase {
protected:
    void SetUp() override {
        ScratchCase::SetUp();
        MakeSample(*db_, clock_, "tester", SampleSpan::kToOpinion);
        records_ = LoadCase(*db_);
    }

    long CountDeadlines(std::optional<Date> usual, std::optional<Date> safe) const {
        return std::count_if(records_.deadlines.begin(), records_.deadlines.end(),
                             [&](const Deadline& deadline) {
                                 return deadline.usual == usual && deadline.safe == safe;
                             });
    }

    long CountRulings(Outcome outcome) const {
        return std::count_if(records_.rulings.begin(), records_.rulings.end(),
                             [&](const Ruling& ruling) { return ruling.outcome == outcome; });
    }

    CaseRecords records_;
};

TEST_F(MakeSampleTest, LogsTheEightItemsUnderTheirNumbers) {
    ASSERT_EQ(records_.secrets.size(), 8U);
    EXPECT_EQ(Designation(records_.secrets.front()), "TS-001");
    EXPECT_EQ(Designation(records_.secrets.back()), "TS-008");
    const Version* third = LatestVersion(records_, records_.secrets[2].id);
    ASSERT_NE(third, nullptr);
    EXPECT_EQ(third->text, "the data transmitted to and from LivePerson's tag");
    EXPECT_EQ(third->state, VersionState::kServed);
}

TEST_F(MakeSampleTest, ComputesTheDatesOfTheOrder) {
    const std::optional<Date> july_13 = MakeDate(2016, 7, 13);
    const std::optional<Date> june_29 = MakeDate(2016, 6, 29);
    EXPECT_EQ(CountDeadlines(july_13, july_13), 3);
    EXPECT_EQ(CountDeadlines(june_29, june_29), 1);
    EXPECT_EQ(CountDeadlines(std::nullopt, MakeDate(2016, 7, 6)), 1);
    EXPECT_EQ(CountDeadlines(std::nullopt, std::nullopt), 3);
}

TEST_F(MakeSampleTest, KeepsRulingsApartFromDuties) {
    EXPECT_EQ(CountRulings(Outcome::kDenied), 2);
    EXPECT_EQ(CountRulings(Outcome::kGranted), 1);
    EXPECT_EQ(CountRulings(Outcome::kInPart), 1);
    EXPECT_EQ(CountRulings(Outcome::kMoot), 1);
    EXPECT_EQ(records_.obligations.size(), 8U);
}

TEST_F(MakeSampleTest, PointsEachDutyAtItsSentence) {
    const std::string_view order = Resource("samples/liveperson/order-2016-06-22.txt");
    for (const Obligation& obligation : records_.obligations)
        EXPECT_EQ(Slice(order, obligation.place), obligation.sentence);
}

TEST_F(MakeSampleTest, NamesTheEntriesThatTheOrderResolves) {
    const auto numbered = [&](const char* number) {
        return std::any_of(records_.docket_entries.begin(), records_.docket_entries.end(),
                           [&](const DocketEntry& entry) { return entry.ecf_number == number; });
    };
    EXPECT_TRUE(numbered("100"));
    EXPECT_TRUE(numbered("111"));
}

TEST_F(MakeSampleTest, AimsTheOpenChallengeAtTheDataItem) {
    const auto open = std::find_if(
        records_.challenges.begin(), records_.challenges.end(),
        [](const Challenge& challenge) { return challenge.state == ChallengeState::kOpen; });
    ASSERT_NE(open, records_.challenges.end());
    EXPECT_EQ(open->secret, records_.secrets[2].id);
    EXPECT_EQ(open->element, "data_spec");
    EXPECT_EQ(open->first_raised, MakeDate(2016, 4, 26));
}

TEST_F(MakeSampleTest, LeavesAWholeChainOfChanges) {
    EXPECT_FALSE(FirstBrokenChange(*db_).has_value());
    EXPECT_EQ(UndoLabel(*db_, "tester"), "judge the eight items");
}

}  // namespace
}  // namespace particulars
