#include "model/store/postgres_database.h"

#include <atomic>
#include <thread>
#include <unordered_map>
#include <utility>

#include <pqxx/pqxx>

#include "model/core/error.h"
#include "model/store/change_feed.h"
#include "model/store/migrator.h"
#include "model/store/postgres_error.h"
#include "model/store/postgres_settings.h"
#include "model/store/single_requests.h"

namespace particulars {
namespace {

constexpr std::string_view kScope = R"sql(
    SELECT set_config('particulars.matter', $1, false)
)sql";

constexpr std::string_view kMembership = R"sql(
    SELECT my_role(), CASE WHEN my_blindness() = 0 THEN 1 ELSE 0 END
)sql";

/// libpqxx 6 would open a lost connection again by itself, without its settings and its matter.
std::unique_ptr<pqxx::connection> NewConnection(const std::string& conninfo) {
    auto connection = std::make_unique<pqxx::connection>(conninfo);
#if PQXX_VERSION_MAJOR < 7
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
    connection->inhibit_reactivation(true);
#pragma GCC diagnostic pop
#endif
    return connection;
}

class PostgresRow final : public Row {
public:
    explicit PostgresRow(const pqxx::row& row) : row_(row) {}
    bool IsNull(int column) const override { return Field(column).is_null(); }
    // As SQLite has it: nothing is 0, and an empty text.
    std::int64_t Integer(int column) const override {
        return IsNull(column) ? 0 : Field(column).as<std::int64_t>();
    }
    std::string Text(int column) const override {
        const pqxx::field field = Field(column);
        return {field.c_str(), field.size()};
    }

private:
    pqxx::field Field(int column) const { return row_[static_cast<pqxx::row::size_type>(column)]; }

    const pqxx::row& row_;
};

/// Wakes up when the server says that a line was added to the change log of one matter. What the
/// server sends is a number alone: everybody who may log in can listen to everything.
class PqxxFeed final : public ChangeFeed {
public:
    PqxxFeed(std::string conninfo, const std::string& matter)
        : conninfo_(std::move(conninfo)), channel_(ChannelOf(matter)) {
        Open();
    }

    Heard Wait(std::chrono::milliseconds patience, const std::stop_token& stop) override {
        const auto until = std::chrono::steady_clock::now() + patience;
        do {
            try {
                if (!connection_ && Open())
                    return Heard::kBack;
                if (connection_ && HearsFor(kSlice))
                    return Heard::kChange;
            } catch (const pqxx::failure&) {
                Close();
                return Heard::kLost;
            }
            if (!connection_)
                std::this_thread::sleep_for(kSlice);
        } while (!stop.stop_requested() && std::chrono::steady_clock::now() < until);
        return Heard::kNothing;
    }

private:
    /// So that a program that ends, or a person who closes a case, need not wait.
    static constexpr std::chrono::milliseconds kSlice{150};
    static constexpr std::chrono::seconds kBetweenTries{2};

#if PQXX_VERSION_MAJOR < 7 || (PQXX_VERSION_MAJOR == 7 && PQXX_VERSION_MINOR < 10)
    class Receiver final : public pqxx::notification_receiver {
    public:
        Receiver(pqxx::connection& connection, const std::string& channel)
            : notification_receiver(connection, channel) {}
        void operator()(const std::string&, int) override { ++heard; }
        int heard = 0;
    };
#else
    struct Receiver {
        Receiver(pqxx::connection& connection, const std::string& channel) {
            connection.listen(channel, [this](const pqxx::notification&) { ++heard; });
        }
        int heard = 0;
    };
#endif

    /// Whether there is a connection now. Tries every other second at most.
    bool Open() {
        const auto now = std::chrono::steady_clock::now();
        if (now < next_try_)
            return false;
        next_try_ = now + kBetweenTries;
        try {
            connection_ = NewConnection(conninfo_);
            receiver_ = std::make_unique<Receiver>(*connection_, channel_);
            return true;
        } catch (const std::exception&) {
            Close();  // Still away: said once, by kLost.
            return false;
        }
    }

    void Close() {
        receiver_.reset();
        connection_.reset();
    }

    bool HearsFor(std::chrono::milliseconds slice) {
        receiver_->heard = 0;
        connection_->await_notification(
            0, static_cast<long>(std::chrono::microseconds(slice).count()));
        return receiver_->heard > 0;
    }

    std::string conninfo_;
    std::string channel_;
    std::chrono::steady_clock::time_point next_try_;
    std::unique_ptr<pqxx::connection> connection_;
    std::unique_ptr<Receiver> receiver_;  // Below its connection: it must go first.
};

class PqxxDatabase final : public PostgresDatabase {
public:
    explicit PqxxDatabase(std::string conninfo) : conninfo_(std::move(conninfo)) { Open(); }

    void Query(std::string_view sql, const Values& values,
               const std::function<void(const Row&)>& on_row) override {
        const pqxx::result rows = Guard([&] { return Run(sql, values); });
        for (const pqxx::row& row : rows)
            on_row(PostgresRow(row));
    }

    std::int64_t Execute(std::string_view sql, const Values& values) override {
        return Guard([&] { return static_cast<std::int64_t>(Run(sql, values).affected_rows()); });
    }

    std::unique_ptr<BulkStatement> PrepareBulk(std::string_view sql) override {
        return std::make_unique<SingleRequests>(*this, sql);
    }

    void Interrupt() noexcept override {
        was_interrupted_ = true;
        try {
            connection_->cancel_query();
        } catch (const std::exception&) {  // The connection is lost, and the query with it.
        }
    }

    void RunScript(std::string_view sql) override {
        Guard([&] { Transaction().exec(std::string(sql)); });
    }

    std::string_view dialect() const override { return "postgres"; }

    std::unique_ptr<Database> Connect() const override {
        auto other = std::make_unique<PqxxDatabase>(conninfo_);
        if (!matter_.empty())
            other->Scope(matter_);
        other->membership_ = membership_;
        return other;
    }

    std::optional<Membership> membership() const override { return membership_; }

    void AskMembership() override {
        std::optional<Membership> membership;
        Query(kMembership, {}, [&](const Row& row) {
            if (const auto role = FromText<Role>(row.Text(0)))
                membership = Membership{*role, row.Integer(1) == 1};
        });
        membership_ = membership.value_or(Membership{});  // Never none, which would set no limits.
        if (!membership)
            throw Error(ErrorKind::kForbidden,
                        "You have no part in this case any more. Nothing that you saved is lost. "
                        "Ask an administrator of the case.");
    }

    std::string login() const override { return login_; }

    std::unique_ptr<ChangeFeed> Watch() const override {
        return std::make_unique<PqxxFeed>(conninfo_, matter_);
    }

    void Reconnect() override {
        if (IsAnswering())
            return;
        Open();
        try {
            RefuseNewerSchema(*this);  // The server may have been upgraded while it was away.
        } catch (...) {
            Close();
            throw;
        }
        if (matter_.empty())
            return;
        Scope(matter_);
        AskMembership();
    }

    void Scope(const std::string& matter) override {
        matter_ = matter;
        Query(kScope, {matter}, [](const Row&) {});
    }

    const std::string& matter() const override { return matter_; }

protected:
    void Begin() override {
        has_failed_ = is_reading_ = false;
        RunScript("BEGIN");
        in_transaction_ = true;
    }

    void Commit() override {
        // The server would answer COMMIT with a rollback, and call that success.
        if (has_failed_)
            throw Error(ErrorKind::kUnavailable,
                        "An earlier step of this change failed. Nothing of it was saved.");
        RunScript("COMMIT");
        in_transaction_ = false;
    }

    bool BeginReading() override {
        if (in_transaction_)
            return false;
        has_failed_ = false;
        RunScript("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
        in_transaction_ = is_reading_ = true;
        return true;
    }

    void Rollback() noexcept override {
        in_transaction_ = false;
        try {
            if (connection_->is_open())
                Transaction().exec("ROLLBACK");
        } catch (const std::exception&) {
            transaction_.reset();  // A server that is gone has rolled back already.
        }
    }

private:
    /// libpq learns that a connection is broken when it is used, not before.
    bool IsAnswering() {
        try {
            Transaction().exec("SELECT 1");
            return true;
        } catch (const std::exception&) {
            return false;
        }
    }

    void Close() {
        transaction_.reset();
        prepared_.clear();
        connection_.reset();
        in_transaction_ = false;
    }

    void Open() {
        Close();
        try {
            connection_ = NewConnection(conninfo_);
        } catch (const std::exception& failure) {
            throw ConnectionError(failure.what());
        }
        Guard([&] { Transaction().exec(kPostgresSettings); });
        login_ = connection_->username();
    }

    /// libpqxx's own transactions would hide when a commit is in doubt, so BEGIN and COMMIT are
    /// said by hand through this one.
    pqxx::nontransaction& Transaction() {
        if (!connection_)
            throw pqxx::broken_connection();
        if (!transaction_)
            transaction_ = std::make_unique<pqxx::nontransaction>(*connection_);
        return *transaction_;
    }

    /// The name under which `sql` is prepared.
    const std::string& Prepared(std::string_view sql) {
        std::string text(sql);
        const auto kept = prepared_.find(text);
        if (kept != prepared_.end())
            return kept->second;
        const std::string name = "p" + std::to_string(prepared_.size());
        connection_->prepare(name, text);
        return prepared_.emplace(std::move(text), name).first->second;
    }

    pqxx::result Run(std::string_view sql, const Values& values) {
        pqxx::nontransaction& transaction = Transaction();
        const std::string& name = Prepared(sql);
        std::vector<std::string> numbers(values.size());
#if PQXX_VERSION_MAJOR < 7
        std::vector<const char*> parameters(values.size(), nullptr);
#else
        pqxx::params parameters;
#endif
        for (std::size_t i = 0; i < values.size(); ++i) {
            const char* text = nullptr;
            if (const auto* number = std::get_if<std::int64_t>(&values[i]))
                text = (numbers[i] = std::to_string(*number)).c_str();
            else if (const auto* string = std::get_if<std::string>(&values[i]))
                text = string->c_str();
#if PQXX_VERSION_MAJOR < 7
            parameters[i] = text;
#else
            parameters.append(text);
#endif
        }
#if PQXX_VERSION_MAJOR < 7
        return transaction.exec_prepared(name, pqxx::prepare::make_dynamic_params(parameters));
#elif PQXX_VERSION_MAJOR == 7 && PQXX_VERSION_MINOR < 10
        return transaction.exec_prepared(name, parameters);
#else
        return transaction.exec(pqxx::prepped{name}, parameters);
#endif
    }

    /// Runs `work`, turning the driver's exceptions into Errors. libpqxx 6 has no SQLSTATE for some
    /// that it knows by their class.
    template <typename Work>
    auto Guard(Work&& work) -> decltype(work()) {
        try {
            return work();
        } catch (const pqxx::deadlock_detected& failure) {
            throw Failure("40P01", failure.what());
        } catch (const pqxx::serialization_failure& failure) {
            throw Failure("40001", failure.what());
        } catch (const pqxx::insufficient_privilege& failure) {
            throw Failure("42501", failure.what());
        } catch (const pqxx::sql_error& failure) {
            throw Failure(failure.sqlstate(), failure.what());
        } catch (const pqxx::broken_connection&) {
            throw Lost();
        } catch (const pqxx::failure& failure) {
            throw Failure({}, failure.what());
        }
    }

    Error Failure(std::string_view sqlstate, const std::string& message) {
        has_failed_ = in_transaction_;
        if (was_interrupted_.exchange(false))
            return {ErrorKind::kCancelled, "Stopped. Nothing of it was kept."};
        return connection_ && connection_->is_open() ? ServerError(sqlstate, message) : Lost();
    }

    Error Lost() const {
        return LostServer(in_transaction_ && !is_reading_);
    }

    std::string conninfo_;
    std::string matter_;
    std::string login_;
    std::optional<Membership> membership_;
    std::atomic<bool> was_interrupted_ = false;
    std::unique_ptr<pqxx::connection> connection_;
    std::unique_ptr<pqxx::nontransaction> transaction_;  // Below its connection: it must go first.
    std::unordered_map<std::string, std::string> prepared_;
    bool in_transaction_ = false;
    bool is_reading_ = false;  ///< Nothing is saved in this transaction.
    bool has_failed_ = false;  ///< A statement of this transaction; the server takes no more.
};

}  // namespace

std::unique_ptr<PostgresDatabase> OpenPostgres(const std::string& conninfo,
                                               const std::string& password) {
    std::string complete = conninfo;
    if (!password.empty())
        complete += " password=" + QuotedForConninfo(password);
    return std::make_unique<PqxxDatabase>(std::move(complete));
}

}  // namespace particulars
