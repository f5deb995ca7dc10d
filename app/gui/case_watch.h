// Listens, on a thread of its own, for what other people save in the open case and for the server
// going and coming back, and tells so.
//
// Many changes in a row are one message: none is told before the former was taken note of, and none
// sooner than a pause after it. Nothing is missed by that, as whoever is told reads everything that
// came since the last time.

#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

#include "model/store/change_feed.h"

namespace particulars {

class CaseWatch {
public:
    /// On the watch's own thread: pass it on to another, and return at once. Never kNothing.
    using Tell = std::function<void(Heard)>;

    struct Manner {
        std::chrono::milliseconds pause{500};  ///< At most two messages about changes a second.
        bool server_is_lost = false;  ///< Say kBack as soon as the feed answers, whatever it says.
    };

    CaseWatch(std::unique_ptr<ChangeFeed> feed, Tell tell, Manner manner);
    CaseWatch(const CaseWatch&) = delete;
    CaseWatch& operator=(const CaseWatch&) = delete;

    /// Waits for the thread, which ends at once.
    ~CaseWatch();

    /// Call before reading what has changed; from then on changes are told again.
    void TakeNote();

private:
    void Run(const std::stop_token& stop);
    void TellChange(const std::stop_token& stop);

    std::unique_ptr<ChangeFeed> feed_;
    Tell tell_;
    Manner manner_;
    std::mutex resting_;
    std::condition_variable_any wake_;
    bool noted_ = true;
    std::jthread thread_;  // Last: it uses the others.
};

}  // namespace particulars
