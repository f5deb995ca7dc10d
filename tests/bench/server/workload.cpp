#include "tests/bench/server/workload.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <fmt/format.h>
#include <optional>
#include <random>
#include <thread>

#include "model/jobs/load_case.h"
#include "model/store/change_feed.h"
#include "model/store/change_log.h"
#include "model/store/postgres_database.h"
#include "model/store/record_maps.h"
#include "model/store/record_table.h"
#include "model/store/search.h"
#include "model/store/server.h"
#include "model/store/server_address.h"
#include "tests/bench/server/generator.h"

namespace particulars::bench {
namespace {

constexpr int kPageOfDocuments = 200;
constexpr int kFirstEdits = 6;  // Until every statement has its plan.

constexpr std::string_view kPlainTable = R"sql(
    DROP SCHEMA IF EXISTS bench CASCADE;
    CREATE SCHEMA bench;
    CREATE TABLE bench.plain AS SELECT id, note, revision FROM trade_secret;
    ALTER TABLE bench.plain ADD PRIMARY KEY (id);
    GRANT USAGE ON SCHEMA bench TO particulars_app;
    GRANT SELECT, UPDATE ON bench.plain TO particulars_app;
    ANALYZE bench.plain
)sql";

constexpr std::string_view kPlainUpdate = R"sql(
    UPDATE bench.plain SET note = $2, revision = revision + 1 WHERE id = $1
)sql";

constexpr std::string_view kDocumentPage = R"sql(
    SELECT id, production, bates_begin, bates_end, title, custodian, dated, tier, path
      FROM document
     WHERE (bates_key, id) > ($1, $2)
     ORDER BY bates_key, id
     LIMIT $3
)sql";

/// Listens for one open case until it goes.
class Listener {
public:
    explicit Listener(const Database& db)
        : feed_(db.Watch()), thread_([this](const std::stop_token& stop) {
              while (!stop.stop_requested())
                  if (feed_->Wait(std::chrono::seconds(1), stop) == Heard::kChange)
                      heard_ = true;
          }) {}

    /// Whether there was something since the last call.
    bool TakeHeard() { return heard_.exchange(false); }

private:
    std::atomic<bool> heard_{false};
    std::unique_ptr<ChangeFeed> feed_;
    std::jthread thread_;  // Last: it stops before what it uses goes.
};

class User {
public:
    User(const std::string& address, const Workload& workload, int number)
        : address_(With(address, ParseServerAddress(address).database, LoginOf(number))),
          workload_(workload),
          random_(workload.seed * 1000 + static_cast<std::uint64_t>(number)),
          typist_(fmt::format("{}{}", workload.name, number + 1), random_) {}

    /// All users come in, and have done something, before the work of any is measured: a working
    /// day is long.
    void ComeIn() {
        is_settled_ = false;
        OpenSomeCase();
        for (int i = 0; i < kFirstEdits; ++i) {
            EditSomething();
            UpdateBare();
        }
        times_ = {};
        before_ = typist_.counts();
        is_settled_ = true;
    }

    void WorkFor(std::chrono::milliseconds length) {
        end_ = std::chrono::steady_clock::now() + length;
        for (Pause(); std::chrono::steady_clock::now() < end_; Pause())
            TakeAStep();
        listener_.reset();
    }

    void AddTo(WorkDone& done) const {
        for (std::size_t act = 0; act < times_.size(); ++act)
            done.times[act].Add(times_[act]);
        const EditCounts& counts = typist_.counts();
        done.saved.insert(done.saved.end(), counts.saved.begin(), counts.saved.end());
        done.commits += static_cast<std::int64_t>(counts.saved.size() - before_.saved.size());
        done.conflicts += counts.conflicts - before_.conflicts;
        done.merges += counts.merges - before_.merges;
        done.refused += counts.refused - before_.refused;
    }

private:
    std::size_t Below(std::size_t count) { return static_cast<std::size_t>(random_() % count); }
    Desk desk() { return {*db_, *clock_, records_, db_->login()}; }

    void Pause() {
        if (!is_settled_ || workload_.pause.count() == 0)
            return;
        std::exponential_distribution<double> wait(1.0);
        const auto nanoseconds =
            std::chrono::duration_cast<std::chrono::nanoseconds>(wait(random_) * workload_.pause);
        std::this_thread::sleep_until(
            std::min(end_, std::chrono::steady_clock::now() + nanoseconds));
    }

    template <typename Work>
    void Time(Act act, Work&& work) {
        Of(times_, act).Add(MillisecondsOf(std::forward<Work>(work)));
    }

    void TakeAStep() {
        if (listener_->TakeHeard())
            Time(Act::kCatchUp, [&] { CatchUp(); });
        const std::size_t step = Below(workload_.only_writes ? 60 : 100);
        if (step < 30)
            EditSomething();
        else if (step < 60)
            UpdateBare();
        else if (step < 80)
            Time(Act::kDocumentPage, [&] { ReadDocuments(); });
        else if (step < 92)
            Time(Act::kHistory, [&] { HistoryOf(*db_, SomeSecret()); });
        else if (step < 99)
            Time(Act::kSearch, [&] { SearchCase(*db_, "scoring model", 50); });
        else
            OpenSomeCase();
    }

    /// As the program does: a connection of its own for each case that is opened. Half of the time
    /// it is one of the first ten cases, which everybody works on.
    void OpenSomeCase() {
        listener_.reset();
        const auto lobby = db_ ? std::move(db_) : ConnectServer(address_, {});
        std::vector<ServerMatter> matters = MattersOn(*lobby);
        if (workload_.only_writes)
            std::erase_if(matters,
                          [](const ServerMatter& matter) { return matter.role == Role::kViewer; });
        std::vector<ServerMatter> busy = matters;
        std::erase_if(
            busy, [](const ServerMatter& matter) { return matter.docket_number >= "24-cv-00010"; });
        if (!busy.empty() && Below(2) == 0)
            matters = std::move(busy);
        const MatterId chosen = matters[Below(matters.size())].id;
        Time(Act::kOpenCase, [&] {
            db_ = ConnectServer(address_, {});
            OpenMatter(*db_, chosen);
            clock_ = ServerClock(*db_, local_);
            records_ = LoadCase(*db_);
            known_ = LastSequence(*db_);
        });
        place_ = {};
        listener_.emplace(*db_);
    }

    void CatchUp() {
        const std::vector<Change> changes = ChangesAfter(*db_, known_);
        if (!changes.empty())
            known_ = changes.back().sequence;
    }

    void EditSomething() {
        if (!Typist::MayEdit(desk()))
            return;
        if (const auto editor = typist_.Open(desk())) {
            Pause();
            typist_.Save(desk(), *editor, Of(times_, Act::kEdit));
        }
    }

    void UpdateBare() {
        if (records_.secrets.empty())
            return;
        const std::string id = SomeSecret();
        const std::string note = fmt::format("a note {}", random_());
        Time(Act::kUpdate, [&] { db_->Execute(kPlainUpdate, {id, note}); });
    }

    void ReadDocuments() {
        std::pair<std::string, std::string> last;
        db_->Query(kDocumentPage, {place_.first, place_.second, std::int64_t{kPageOfDocuments}},
                   [&](const Row& row) {
                       last = {row.Text(2), row.Text(0)};
                   });
        place_ = last;
    }

    std::string SomeSecret() {
        return records_.secrets.empty()
                   ? std::string()
                   : records_.secrets[Below(records_.secrets.size())].id.text();
    }

    std::string address_;
    const Workload& workload_;
    SystemClock local_;
    std::mt19937_64 random_;
    Typist typist_;
    std::unique_ptr<Database> db_;
    std::unique_ptr<Clock> clock_;
    CaseRecords records_;
    std::int64_t known_ = 0;
    std::pair<std::string, std::string> place_;  ///< Last document shown.
    std::optional<Listener> listener_;
    SamplesByAct times_;
    bool is_settled_ = false;
    std::chrono::steady_clock::time_point end_;
    EditCounts before_;  ///< The clock ran.
};

/// Each in a thread of its own; waits for all.
template <typename Work>
void ForEach(const std::vector<std::unique_ptr<User>>& users, Work&& work) {
    std::vector<std::exception_ptr> failures(users.size());
    {
        std::vector<std::jthread> threads;
        for (std::size_t i = 0; i < users.size(); ++i)
            threads.emplace_back([&, i] {
                try {
                    work(*users[i]);
                } catch (...) {
                    failures[i] = std::current_exception();
                }
            });
    }
    for (const std::exception_ptr& failure : failures)
        if (failure)
            std::rethrow_exception(failure);
}

}  // namespace

void MakePlainTable(const std::string& address) {
    OpenPostgres(ParseServerAddress(address).Conninfo(), {})->RunScript(kPlainTable);
}

WorkDone Run(const std::string& address, const Workload& workload) {
    std::vector<std::unique_ptr<User>> users;
    for (int number = 0; number < workload.users; ++number)
        users.push_back(std::make_unique<User>(address, workload, number));
    ForEach(users, [](User& user) { user.ComeIn(); });
    const auto start = std::chrono::steady_clock::now();
    ForEach(users, [&](User& user) { user.WorkFor(workload.length); });

    WorkDone done;
    done.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    for (const auto& user : users)
        user->AddTo(done);
    return done;
}

}  // namespace particulars::bench
