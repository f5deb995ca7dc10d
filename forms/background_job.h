// Runs one piece of work on its own thread while the window stays alive, and brings back its result
// or its Error on the window's thread.
//
// Destroying the job asks the work to stop and waits for it, at most until its next Step. Neither
// callback runs after that, nor after Stop.

#pragma once

#include <any>
#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <thread>

#include <wx/timer.h>

#include "model/core/error.h"
#include "model/core/progress.h"

namespace particulars {

class BackgroundJob {
public:
    using Work = std::function<std::any(Progress&)>;

    struct Report {
        std::int64_t done = 0;
        std::int64_t total = 0;  ///< 0 while unknown.
    };

    BackgroundJob();
    ~BackgroundJob();
    BackgroundJob(const BackgroundJob&) = delete;
    BackgroundJob& operator=(const BackgroundJob&) = delete;

    /// Starts `work`; a former one is stopped first. `done` gets what it returned, `failed` the
    /// Error that it threw.
    void Start(Work work, std::function<void(std::any)> done,
               std::function<void(const Error&)> failed, std::function<void(Report)> report = {});

    void Stop();
    bool running() const { return running_ != nullptr; }

private:
    struct Running;
    void Look();

    std::unique_ptr<Running> running_;
    wxTimer timer_;
};

}  // namespace particulars
