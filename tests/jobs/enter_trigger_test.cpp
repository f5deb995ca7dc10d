#include "model/jobs/enter_trigger.h"

#include <algorithm>

#include "model/jobs/load_case.h"
#include "model/jobs/make_sample.h"
#include "tests/jobs/scratch_case.h"
#include "tests/support/expect_error.h"

namespace particulars {
namespace {

class EnterTriggerTest : public ScratchCase {
protected:
    void SetUp() override {
        ScratchCase::SetUp();
        MakeSample(*db_, clock_, "tester");
        records_ = LoadCase(*db_);
        const auto open =
            std::find_if(records_.deadlines.begin(), records_.deadlines.end(),
                         [](const Deadline& d) { return d.basis == TriggerBasis::kReceipt; });
        ASSERT_NE(open, records_.deadlines.end());
        from_receipt_ = open->id;
    }

    static Event ReceivedOn(int day) {
        Event event;
        event.title = "Opinion received";
        event.kind = "receipt";
        event.date = MakeDate(2016, 6, day).value();
        return event;
    }

    CaseRecords records_;
    DeadlineId from_receipt_;
};

TEST_F(EnterTriggerTest, DatesWhatRunsFromReceipt) {
    const std::vector<AnyRecord> changed =
        EnterTrigger(records_, ReceivedOn(24), {from_receipt_}, clock_);
    ASSERT_EQ(changed.size(), 2U);
    const auto& deadline = std::get<Deadline>(changed.back());
    EXPECT_EQ(deadline.usual, MakeDate(2016, 7, 8));
    EXPECT_EQ(deadline.event, std::get<Event>(changed.front()).id);
}

TEST_F(EnterTriggerTest, RollsOffAWeekend) {
    const std::vector<AnyRecord> changed =
        EnterTrigger(records_, ReceivedOn(25), {from_receipt_}, clock_);
    EXPECT_EQ(std::get<Deadline>(changed.back()).usual, MakeDate(2016, 7, 11));
}

TEST_F(EnterTriggerTest, TakesAVerificationBack) {
    records_.deadlines.front().verified_by = "another";
    const std::vector<AnyRecord> changed =
        EnterTrigger(records_, ReceivedOn(24), {records_.deadlines.front().id}, clock_);
    EXPECT_EQ(std::get<Deadline>(changed.back()).verified_by, "");
}

TEST_F(EnterTriggerTest, LeavesADeadlineThatIsNoLongerOpen) {
    records_.deadlines.front().state = DeadlineState::kVacated;
    EXPECT_ERROR(ErrorKind::kUsage,
                 EnterTrigger(records_, ReceivedOn(24), {records_.deadlines.front().id}, clock_));
}

}  // namespace
}  // namespace particulars
