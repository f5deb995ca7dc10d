#include "app/gui/case_watch.h"

#include <utility>

namespace particulars {
namespace {

constexpr std::chrono::milliseconds kPatience{2000};

}  // namespace

CaseWatch::CaseWatch(std::unique_ptr<ChangeFeed> feed, Tell tell, Manner manner)
    : feed_(std::move(feed)),
      tell_(std::move(tell)),
      manner_(manner),
      thread_([this](const std::stop_token& stop) { Run(stop); }) {}

CaseWatch::~CaseWatch() {
    thread_.request_stop();
}

void CaseWatch::TakeNote() {
    {
        const std::lock_guard lock(resting_);
        noted_ = true;
    }
    wake_.notify_all();
}

void CaseWatch::Run(const std::stop_token& stop) {
    bool lost = manner_.server_is_lost;
    while (!stop.stop_requested()) {
        const Heard heard = feed_->Wait(kPatience, stop);
        if (stop.stop_requested())
            return;
        if (lost && heard != Heard::kLost) {
            lost = false;
            tell_(Heard::kBack);
        } else if (heard == Heard::kLost || heard == Heard::kBack) {
            lost = heard == Heard::kLost;
            tell_(heard);
        } else if (heard == Heard::kChange) {
            TellChange(stop);
        }
    }
}

void CaseWatch::TellChange(const std::stop_token& stop) {
    std::unique_lock lock(resting_);
    if (!wake_.wait(lock, stop, [this] { return noted_; }))
        return;
    noted_ = false;
    lock.unlock();
    tell_(Heard::kChange);
    lock.lock();
    wake_.wait_for(lock, stop, manner_.pause, [] { return false; });
}

}  // namespace particulars
