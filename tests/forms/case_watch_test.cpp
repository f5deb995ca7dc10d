#include "app/gui/case_watch.h"

#include <deque>

#include <gtest/gtest.h>

namespace particulars {
namespace {

/// A feed that says what a test puts into it.
class ScriptedFeed final : public ChangeFeed {
public:
    struct Script {
        std::mutex mutex;
        std::condition_variable_any said;
        std::deque<Heard> coming;
        int waits = 0;

        void Say(Heard heard, int times = 1) {
            {
                const std::lock_guard lock(mutex);
                coming.insert(coming.end(), static_cast<std::size_t>(times), heard);
            }
            said.notify_all();
        }
    };

    explicit ScriptedFeed(Script& script) : script_(script) {}

    Heard Wait(std::chrono::milliseconds patience, const std::stop_token& stop) override {
        std::unique_lock lock(script_.mutex);
        ++script_.waits;
        script_.said.wait_for(lock, stop, patience, [this] { return !script_.coming.empty(); });
        if (script_.coming.empty())
            return Heard::kNothing;
        const Heard heard = script_.coming.front();
        script_.coming.pop_front();
        return heard;
    }

private:
    Script& script_;
};

class CaseWatchTest : public testing::Test {
protected:
    std::unique_ptr<CaseWatch> Watch(bool server_is_lost = false) {
        return std::make_unique<CaseWatch>(
            std::make_unique<ScriptedFeed>(script_),
            [this](Heard heard) {
                {
                    const std::lock_guard lock(mutex_);
                    told_.push_back(heard);
                }
                heard_.notify_all();
            },
            CaseWatch::Manner{std::chrono::milliseconds(0), server_is_lost});
    }

    /// Waits until the watch has told as many; false if it does not.
    bool Await(std::size_t count) {
        std::unique_lock lock(mutex_);
        return heard_.wait_for(lock, std::chrono::seconds(20),
                               [&] { return told_.size() >= count; });
    }

    std::vector<Heard> told() {
        const std::lock_guard lock(mutex_);
        return told_;
    }

    ScriptedFeed::Script script_;
    std::mutex mutex_;
    std::condition_variable heard_;
    std::vector<Heard> told_;
};

TEST_F(CaseWatchTest, TellsAChange) {
    const auto watch = Watch();
    script_.Say(Heard::kChange);
    ASSERT_TRUE(Await(1));
    EXPECT_EQ(told(), (std::vector<Heard>{Heard::kChange}));
}

TEST_F(CaseWatchTest, TellsNoMoreUntilTheFormerWasNoted) {
    const auto watch = Watch();
    script_.Say(Heard::kChange, 100);
    ASSERT_TRUE(Await(1));
    EXPECT_EQ(told().size(), 1U);
    watch->TakeNote();
    ASSERT_TRUE(Await(2));
    EXPECT_EQ(told().size(), 2U);
}

TEST_F(CaseWatchTest, TellsThatTheServerWentAndCameBack) {
    const auto watch = Watch();
    script_.Say(Heard::kLost);
    script_.Say(Heard::kBack);
    ASSERT_TRUE(Await(2));
    EXPECT_EQ(told(), (std::vector<Heard>{Heard::kLost, Heard::kBack}));
}

TEST_F(CaseWatchTest, TellsThatALostServerAnswersWhateverItSays) {
    script_.Say(Heard::kLost);
    script_.Say(Heard::kChange);
    const auto watch = Watch(true);
    ASSERT_TRUE(Await(2));
    EXPECT_EQ(told(), (std::vector<Heard>{Heard::kLost, Heard::kBack}));
}

TEST_F(CaseWatchTest, EndsWhileNobodyTakesNote) {
    auto watch = Watch();
    script_.Say(Heard::kChange, 3);
    ASSERT_TRUE(Await(1));
    watch.reset();
    SUCCEED() << "the thread was waiting for a note that never came";
}

}  // namespace
}  // namespace particulars
