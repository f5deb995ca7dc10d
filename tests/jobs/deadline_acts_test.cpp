#include "model/jobs/deadline_acts.h"

#include <algorithm>

#include "model/jobs/load_case.h"
#include "model/jobs/make_sample.h"
#include "model/jobs/recalculate.h"
#include "model/jobs/save_records.h"
#include "model/store/edit.h"
#include "model/store/records.h"
#include "tests/jobs/scratch_case.h"
#include "tests/support/expect_error.h"

namespace particulars {
namespace {

class DeadlineActsTest : public ScratchCase {
protected:
    void SetUp() override {
        ScratchCase::SetUp();
        MakeSample(*db_, clock_, "tester", SampleSpan::kToOpinion);
        records_ = LoadCase(*db_);
    }

    const Deadline& TwentyOneDays() const {
        return *std::find_if(records_.deadlines.begin(), records_.deadlines.end(),
                             [](const Deadline& d) { return d.period == "21 days"; });
    }

    void Save(std::vector<AnyRecord> changed) {
        Edit edit(*db_, clock_, "tester", "test");
        NoProgress progress;
        SaveRecords(edit, records_.matter.id, changed, progress);
        edit.Commit();
        records_ = LoadCase(*db_);
    }

    const Deadline& Find(const DeadlineId& id) const {
        return *std::find_if(records_.deadlines.begin(), records_.deadlines.end(),
                             [&](const Deadline& d) { return d.id == id; });
    }

    CaseRecords records_;
};

Date Day(int month, int day) {
    return Date(2016, static_cast<unsigned short>(month), static_cast<unsigned short>(day));
}

TEST_F(DeadlineActsTest, SatisfiesTheDeadlineAndItsDuty) {
    Completion completion;
    completion.done_on = Day(7, 12);
    completion.ecf_number = "115";
    const DeadlineId id = TwentyOneDays().id;
    Save(Satisfy(records_, TwentyOneDays(), completion));
    EXPECT_EQ(Find(id).state, DeadlineState::kSatisfied);
    EXPECT_EQ(Find(id).completion, "ECF No. 115");
    EXPECT_EQ(ObligationOf(records_, Find(id))->state, ObligationState::kSatisfied);
}

TEST_F(DeadlineActsTest, AsksForEvidence) {
    Completion completion;
    completion.done_on = Day(7, 12);
    EXPECT_EQ(Check(completion).front().field, "ecf");
    completion.done_on.reset();
    EXPECT_EQ(Check(completion).front().field, "completed_on");
}

TEST_F(DeadlineActsTest, PutsAnExtendedDeadlineInThePlaceOfTheOldOne) {
    Extension extension;
    extension.granted_on = Day(7, 1);
    extension.ecf_number = "120";
    extension.further = "14 days";
    const DeadlineId old = TwentyOneDays().id;
    Save(Extend(records_, TwentyOneDays(), extension, "tester", clock_));
    EXPECT_EQ(Find(old).state, DeadlineState::kSuperseded);
    EXPECT_EQ(Find(old).usual, Day(7, 13));
    const Deadline& next = Find(Find(old).successor);
    EXPECT_EQ(next.usual, Day(7, 27));
    EXPECT_NE(next.authority.find("ECF No. 120"), std::string::npos);
    EXPECT_TRUE(next.verified_by.empty());
}

TEST_F(DeadlineActsTest, LetsWhatHungOnTheOldOneFollowTheNew) {
    Deadline link;
    link.id = NewId<DeadlineId>(clock_);
    link.title = "Reply";
    link.court = "nysd";
    link.period = "7 days";
    link.basis = TriggerBasis::kEvent;
    link.parent = TwentyOneDays().id;
    link.parent_day = ParentDay::kDue;
    link.entered_by = "tester";
    Save({link});
    Extension extension;
    extension.ground = ExtensionGround::kAgreement;
    extension.new_date = Day(8, 1);
    const std::vector<AnyRecord> changed =
        Extend(records_, TwentyOneDays(), extension, "tester", clock_);
    Save(changed);
    EXPECT_EQ(Find(link.id).parent, std::get<Deadline>(changed.front().held()).id);
}

TEST_F(DeadlineActsTest, RefusesAnExtensionThatSaysNothingOrTooMuch) {
    Extension extension;
    extension.granted_on = Day(7, 1);
    EXPECT_EQ(Check(extension, TwentyOneDays()).front().field, "new_date");
    extension.new_date = Day(8, 1);
    EXPECT_TRUE(Check(extension, TwentyOneDays()).empty());
    extension.further = "14 days";
    EXPECT_EQ(Check(extension, TwentyOneDays()).front().field, "further");
}

TEST_F(DeadlineActsTest, KeepsTheComputedDatesBesideAnOverride) {
    const Deadline overridden = Override(TwentyOneDays(), Day(7, 20),
                                         "Agreed with chambers by telephone", "tester", Day(6, 23));
    EXPECT_EQ(ActBy(overridden), Day(7, 20));
    EXPECT_EQ(overridden.usual, Day(7, 13));
    EXPECT_EQ(overridden.override_by, "tester");
    EXPECT_EQ(overridden.override_on, Day(6, 23));
    const Deadline back = Override(overridden, std::nullopt, "", "tester", Day(6, 24));
    EXPECT_EQ(ActBy(back), Day(7, 13));
    EXPECT_FALSE(back.override_on);
}

TEST_F(DeadlineActsTest, LetsOnlyAnotherPersonVerify) {
    Deadline deadline = TwentyOneDays();
    EXPECT_ERROR(ErrorKind::kForbidden, Verify(deadline, deadline.entered_by, Day(6, 23)));
    EXPECT_EQ(Verify(deadline, "another", Day(6, 23)).verified_by, "another");
}

TEST_F(DeadlineActsTest, OpensAgainWhatEndedByMistake) {
    Ending ending;
    ending.state = DeadlineState::kMoot;
    ending.reason = "The motion was withdrawn";
    const Deadline ended = End(TwentyOneDays(), ending);
    EXPECT_EQ(ended.state, DeadlineState::kMoot);
    EXPECT_EQ(Reopen(ended).state, DeadlineState::kOpen);
    EXPECT_EQ(Reopen(ended).completion, "");
}

TEST_F(DeadlineActsTest, RefusesToSaveAChainThatBitesItsTail) {
    const auto link = [&](const DeadlineId& parent) {
        Deadline deadline;
        deadline.id = NewId<DeadlineId>(clock_);
        deadline.title = "Link";
        deadline.parent = parent;
        deadline.entered_by = "tester";
        return deadline;
    };
    const Deadline first = link(TwentyOneDays().id);
    const Deadline second = link(first.id);
    Save({first, second});
    Deadline bitten = Find(first.id);
    bitten.parent = second.id;
    EXPECT_ERROR(ErrorKind::kUsage, Save({bitten}));
    EXPECT_EQ(LoadCase(*db_).deadlines.size(), records_.deadlines.size());
}

TEST_F(DeadlineActsTest, RefusesToSaveClosedDaysThatContradictEachOther) {
    Closure snow;
    snow.id = NewId<ClosureId>(clock_);
    snow.court = "nysd";
    snow.first = Day(6, 8);
    snow.last = Day(6, 9);
    snow.title = "Snow";
    snow.source = "Notice of the court";
    Save({snow});
    Closure other = snow;
    other.id = NewId<ClosureId>(clock_);
    other.first = Day(6, 9);
    other.counts = false;
    EXPECT_ERROR(ErrorKind::kUsage, Save({other}));
    EXPECT_EQ(LoadCase(*db_).closures.size(), 1U);
}

}  // namespace
}  // namespace particulars
