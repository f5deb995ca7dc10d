#include "forms/reminder_notice.h"

#include <gtest/gtest.h>

#include "forms/notice_bar.h"
#include "tests/forms/memory_case.h"

namespace particulars {
namespace {

class ReminderNoticeTest : public testing::Test {
protected:
    ReminderNoticeTest() : bar_(new NoticeBar(&frame_)) {
        Deadline deadline;
        deadline.id = DeadlineId("d1");
        deadline.number = 1;
        deadline.title = "Words that no reminder shows";
        deadline.usual = deadline.safe = deadline.latest = access_.clock_.Today();
        access_.records_.deadlines = {deadline};
    }

    wxFrame frame_{nullptr, wxID_ANY, "Test"};
    NoticeBar* bar_;
    MemoryCase access_;
    bool shown_ = false;
    ReminderNotice reminders_{*bar_, [this] { return &access_; }, [this] { shown_ = true; }};
};

TEST_F(ReminderNoticeTest, RemindsWhenTheCaseIsOpened) {
    reminders_.Begin();
    const Notice* notice = bar_->Find("reminders");
    ASSERT_NE(notice, nullptr);
    EXPECT_EQ(notice->text, "Reminder: D-01 is due today.");
    notice->acts.front().act();
    EXPECT_TRUE(shown_);
}

TEST_F(ReminderNoticeTest, StaysAwayForTheDayOnceItWasClosed) {
    reminders_.Begin();
    bar_->Withdraw("reminders");
    reminders_.Look();
    EXPECT_EQ(bar_->Find("reminders"), nullptr);
}

TEST_F(ReminderNoticeTest, SavesThatItWasPutOffForADay) {
    reminders_.Begin();
    const auto put_off = bar_->Find("reminders")->acts.back().act;
    put_off();
    EXPECT_EQ(access_.records_.deadlines.front().snoozed_until,
              LatestSnooze(access_.clock_.Today()));
    EXPECT_EQ(bar_->Find("reminders"), nullptr);
    EXPECT_EQ(access_.labels_.size(), 1U);
}

}  // namespace
}  // namespace particulars
