#include "forms/background_job.h"

#include <optional>
#include <utility>

namespace particulars {
namespace {

constexpr int kLookEveryMilliseconds = 40;

class ThreadProgress final : public Progress {
public:
    void Step(std::int64_t done, std::int64_t total, std::string_view) override {
        done_ = done;
        total_ = total;
        if (stop_)
            throw Error(ErrorKind::kCancelled, "Stopped. Nothing was kept.");
    }

    void Stop() { stop_ = true; }
    BackgroundJob::Report Now() const { return {done_, total_}; }

private:
    std::atomic<std::int64_t> done_ = 0;
    std::atomic<std::int64_t> total_ = 0;
    std::atomic<bool> stop_ = false;
};

}  // namespace

struct BackgroundJob::Running {
    ThreadProgress progress;
    std::function<void(std::any)> done;
    std::function<void(const Error&)> failed;
    std::function<void(Report)> report;
    std::any result;
    std::optional<Error> error;
    std::atomic<bool> finished = false;
    std::jthread thread;  ///< Last, so that it has ended before what it uses goes.
};

BackgroundJob::BackgroundJob() {
    timer_.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { Look(); });
}

BackgroundJob::~BackgroundJob() {
    Stop();
}

void BackgroundJob::Start(Work work, std::function<void(std::any)> done,
                          std::function<void(const Error&)> failed,
                          std::function<void(Report)> report) {
    Stop();
    running_ = std::make_unique<Running>();
    running_->done = std::move(done);
    running_->failed = std::move(failed);
    running_->report = std::move(report);
    running_->thread = std::jthread([running = running_.get(), work = std::move(work)] {
        try {
            running->result = work(running->progress);
        } catch (const Error& error) {
            running->error = error;
        } catch (const std::exception&) {
            running->error =
                Error(ErrorKind::kInternal, "The program failed at this. Nothing was changed.");
        }
        running->finished = true;
    });
    timer_.Start(kLookEveryMilliseconds);
}

void BackgroundJob::Stop() {
    timer_.Stop();
    if (!running_)
        return;
    running_->progress.Stop();
    running_.reset();
}

void BackgroundJob::Look() {
    if (!running_)
        return;
    if (!running_->finished) {
        if (running_->report)
            running_->report(running_->progress.Now());
        return;
    }
    timer_.Stop();
    const std::unique_ptr<Running> ended = std::move(running_);
    ended->thread.join();
    if (ended->error)
        ended->failed(*ended->error);
    else
        ended->done(std::move(ended->result));
}

}  // namespace particulars
