#include "model/store/asking_feed.h"

#include <chrono>
#include <thread>
#include <utility>

#include "model/core/error.h"

namespace particulars {
namespace {

/// Asks again and again whether another connection has written: SQLite itself tells nobody. A case
/// in memory has no others.
class AskingFeed final : public ChangeFeed {
public:
    explicit AskingFeed(std::unique_ptr<Database> db) : db_(std::move(db)) { known_ = Version(); }

    Heard Wait(std::chrono::milliseconds patience, const std::stop_token& stop) override {
        const auto until = std::chrono::steady_clock::now() + patience;
        while (!stop.stop_requested() && std::chrono::steady_clock::now() < until) {
            std::this_thread::sleep_for(kBetween);
            const std::int64_t before = known_;
            known_ = Version();
            if (known_ != before)
                return Heard::kChange;
        }
        return Heard::kNothing;
    }

private:
    static constexpr std::chrono::milliseconds kBetween{200};

    std::int64_t Version() {
        std::int64_t version = known_;
        try {
            if (db_)
                db_->Query("PRAGMA data_version", {},
                           [&](const Row& row) { version = row.Integer(0); });
        } catch (const Error&) {  // Locked just now, or its drive away: asked again soon.
        }
        return version;
    }

    std::unique_ptr<Database> db_;
    std::int64_t known_ = 0;
};

}  // namespace

std::unique_ptr<ChangeFeed> WatchByAsking(std::unique_ptr<Database> db) {
    return std::make_unique<AskingFeed>(std::move(db));
}

}  // namespace particulars
