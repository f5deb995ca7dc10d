#include "forms/background_job.h"

#include <atomic>
#include <chrono>
#include <optional>
#include <thread>

#include <gtest/gtest.h>
#include <wx/app.h>

namespace particulars {
namespace {

void TurnUntilDone(const BackgroundJob& job) {
    for (int turn = 0; turn < 2000 && job.running(); ++turn) {
        wxYield();
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
}

TEST(BackgroundJob, BringsBackWhatTheWorkReturns) {
    BackgroundJob job;
    int result = 0;
    job.Start([](Progress&) -> std::any { return 42; },
              [&](std::any value) { result = std::any_cast<int>(value); }, [](const Error&) {});
    TurnUntilDone(job);
    EXPECT_EQ(result, 42);
}

TEST(BackgroundJob, BringsBackTheErrorOfTheWork) {
    BackgroundJob job;
    std::optional<ErrorKind> kind;
    job.Start([](Progress&) -> std::any { throw Error(ErrorKind::kUnreadable, "No text."); },
              [](std::any) {}, [&](const Error& error) { kind = error.kind(); });
    TurnUntilDone(job);
    EXPECT_EQ(kind, ErrorKind::kUnreadable);
}

TEST(BackgroundJob, SaysNothingMoreOnceStopped) {
    std::atomic<bool> ended = false;
    bool told = false;
    BackgroundJob job;
    job.Start(
        [&](Progress& progress) -> std::any {
            try {
                while (true)
                    progress.Step(1, 0, "waiting");
            } catch (const Error&) {
                ended = true;
                throw;
            }
        },
        [&](std::any) { told = true; }, [&](const Error&) { told = true; });
    job.Stop();
    EXPECT_TRUE(ended);
    EXPECT_FALSE(job.running());
    wxYield();
    EXPECT_FALSE(told);
}

}  // namespace
}  // namespace particulars
